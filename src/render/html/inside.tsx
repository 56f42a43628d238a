import { gzipSync, strToU8 } from 'fflate';
import type { Report } from '../../generated/report.ts';
import { base64 } from './base64.ts';

/**
 * What the page shows, as the report that the program writes as JSON: all of the whole; of the groups their dimensions
 * and overall scores, without trend. The bounds that a later result is compared by are those of the whole, to six digits.
 * Packed, for as it stands it would be larger than the page.
 */
export const insideOf = ({ trend, spreads, ...report }: Report): Report => ({
  ...report,
  scores: report.scores.filter(({ group, level }) => group === 'all' || level !== 'metric'),
  ...(trend === undefined ? {} : { trend: trend.filter(isOfWhole) }),
  ...(spreads === undefined
    ? {}
    : { spreads: spreads.filter(isOfWhole).map((row) => ({ ...row, bounds: row.bounds.map(shortened) })) }),
});

const isOfWhole = ({ group }: { readonly group: string }): boolean => group === 'all';

/** A thousandth of what a range says of a number is more than six digits show. */
const shortened = (bound: number | null): number | null =>
  bound === null ? null : Number(bound.toPrecision(6));

/** The report within its page: base64 of gzip of JSON. Made by plain code, for the bytes of zlib differ between machines. */
export const ReportInside = ({ report }: { readonly report: Report }) => (
  <script type="application/gzip" id="report">
    {base64(gzipSync(strToU8(JSON.stringify(insideOf(report))), { level: 9, mtime: 0 }))}
  </script>
);
