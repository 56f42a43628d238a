import type { Report } from '../../../generated/report.ts';

/** What all rows of the metrics are drawn from, and the columns that they have. */
export interface Shown {
  readonly report: Report;
  /** Of the trend; none where it has no column. */
  readonly periods: readonly string[];
  readonly isCompared: boolean;
}
