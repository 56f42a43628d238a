import type { Report } from '../../../generated/report.ts';
import type { RenderOptions } from '../../pen.ts';

/** What all rows of the metrics are drawn from, and the columns that they have. */
export interface Shown {
  readonly report: Report;
  readonly again: RenderOptions['again'];
  /** Of the trend; none where it has no column. */
  readonly periods: readonly string[];
  readonly isCompared: boolean;
}
