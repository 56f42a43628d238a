import { gzipSync, strToU8 } from 'fflate';
import type { ProblemRow, Report, ScoreRow } from '../../generated/report.ts';
import { kindText } from '../problem-kinds.ts';
import { base64 } from './base64.ts';

/**
 * What the page shows, as the report that the program writes as JSON: all of the whole; of the groups their dimensions
 * and overall scores. The texts of metrics and the periods before stand in the page itself. The bounds that a later result
 * is compared by are those of the whole's scores. Fractions to five digits. Packed, for as it stands it would be larger than the page.
 */
export const insideOf = ({ trend: _, spreads, model, next, ...report }: Report): Report => ({
  ...report,
  ...(next === undefined ? {} : { next: next.map(({ limits: _limits, ...row }) => row) }),
  model: { ...model, config: withoutTexts(model.config) },
  data: {
    ...report.data,
    problems: report.data.problems.map(kindOnly),
  },
  scores: report.scores.filter(({ group, level }) => group === 'all' || level !== 'metric').map(inShort),
  ...(spreads === undefined
    ? {}
    : {
        spreads: spreads
          .filter(({ group, level }) => group === 'all' && level !== 'metric')
          .map((row) => ({ ...row, bounds: row.bounds.map(shortened) })),
      }),
});

/** A problem without the cell, the key and the line, which lead to whoever typed it. */
const kindOnly = ({ rows: _rows, hint: _hint, line: _line, ...problem }: ProblemRow): ProblemRow => ({
  ...problem,
  message: kindText(problem),
});

const texts: ReadonlySet<string> = new Set(['why', 'advice', 'limits', 'reference', 'tension']);

const withoutTexts = ({ metrics, ...config }: Report['model']['config']): Report['model']['config'] => ({
  ...config,
  ...(metrics === undefined
    ? {}
    : {
        metrics: Object.fromEntries(
          Object.entries(metrics as object).map(([id, metric]) => [
            id,
            Object.fromEntries(Object.entries(metric as object).filter(([key]) => !texts.has(key))),
          ]),
        ),
      }),
});

/** What a row says, its fractions to five digits. */
const inShort = (row: ScoreRow): ScoreRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? shortened(value) : value]),
  ) as unknown as ScoreRow;

/** Five digits are a hundred times finer than what any range says of a number. */
const shortened = <Amount extends number | null>(amount: Amount): Amount =>
  (amount === null || Number.isInteger(amount) ? amount : Number(amount.toPrecision(5))) as Amount;

/** The report within its page: base64 of gzip of JSON. Made by plain code, for the bytes of zlib differ between machines. */
export const ReportInside = ({ report }: { readonly report: Report }) => (
  <script type="application/gzip" id="report">
    {base64(gzipSync(strToU8(JSON.stringify(insideOf(report))), { level: 9, mtime: 0 }))}
  </script>
);
