import type { Report } from '../generated/report.ts';

/** The whole report, at full precision, keys in the order of the schema. */
export const json = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
