import type { Report } from '../generated/report.ts';
import type { Robustness } from '../robustness.ts';

/** A report, and what robustness found out about it. */
export interface Tested {
  readonly report: Report;
  readonly robustness: Robustness;
}
