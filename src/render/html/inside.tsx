import { gzipSync, strToU8 } from 'fflate';
import type { Report } from '../../generated/report.ts';
import { base64 } from './base64.ts';

/**
 * What the page shows, as the report that the program writes as JSON: all of the whole, and of the groups their
 * dimensions and overall scores. Packed, for as it stands it would be larger than the page.
 */
export const insideOf = ({ spreads: _, ...report }: Report): Report => ({
  ...report,
  scores: report.scores.filter(isShown),
  ...(report.trend === undefined ? {} : { trend: report.trend.filter(isShown) }),
});

const isShown = ({ group, level }: { readonly group: string; readonly level: string }): boolean =>
  group === 'all' || level !== 'metric';

/** The report within its page: base64 of gzip of JSON. Made by plain code, for the bytes of zlib differ between machines. */
export const ReportInside = ({ report }: { readonly report: Report }) => (
  <script type="application/gzip" id="report">
    {base64(gzipSync(strToU8(JSON.stringify(insideOf(report))), { level: 9, mtime: 0 }))}
  </script>
);
