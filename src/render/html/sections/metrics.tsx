import type { Report, ScoreRow } from '../../../generated/report.ts';
import { comparedWith, hasVerdicts } from '../../compared.ts';
import { scoreRange } from '../../interval.ts';
import { openLegend } from '../../metrics.ts';
import type { RenderOptions } from '../../pen.ts';
import { blocksOf } from '../../report-parts.ts';
import * as words from '../../words.ts';
import { Mark, standOf } from '../marks/mark.tsx';
import { anchorOf, safe } from '../text.ts';
import { trendPeriods } from '../trend.ts';
import { Filter } from './filter.tsx';
import { Line } from './metric-line.tsx';
import type { Shown } from './shown.ts';

interface MetricsProps {
  readonly report: Report;
  readonly again: RenderOptions['again'];
}

/** Every metric below its dimension, each on a scale of its own, with what there is to say about it. */
export const Metrics = ({ report, again }: MetricsProps) => {
  const blocks = blocksOf(report, 'all');
  const rows = blocks.flatMap(({ metrics }) => metrics);
  if (rows.length === 0) return null;
  const shown: Shown = {
    report,
    periods: trendPeriods(report),
    isCompared: rows.some(({ verdict, changeReason }) => verdict !== undefined || changeReason !== undefined),
  };
  return (
    <section aria-labelledby="metrics">
      <h2 id="metrics">{rows.length === 1 ? 'The metric' : `The ${words.count(rows.length)} metrics`}</h2>
      <Legend report={report} again={again} rows={rows} />
      <Filter rows={rows} />
      <table class="metrics stacks" aria-labelledby="metrics">
        <Heads shown={shown} />
        {blocks.map(({ head, metrics }) => [
          <Heading key={head.id} row={head} target={report.model.target} columns={columnsOf(shown)} />,
          ...metrics.map((row) => (
            <Line key={anchorOf(row)} row={row} shown={shown} columns={columnsOf(shown)} />
          )),
        ])}
      </table>
    </section>
  );
};

/** How many columns there are; a trend and changes only where there is something before. */
const columnsOf = ({ periods, isCompared }: Shown): number =>
  6 + (periods.length === 0 ? 0 : 1) + (isCompared ? 1 : 0);

const Heads = ({ shown: { periods, isCompared } }: { readonly shown: Shown }) => (
  <thead>
    <tr>
      <Head name="name" text="Metric" />
      <Head name="value" text="Value" />
      <td class="drawn" />
      <Head name="goal" text="Goal" />
      <Head name="score" text="Score" />
      <Head name="n" text="n" />
      {periods.length === 0 ? null : (
        <th scope="col" class="trend">
          Trend <small>since {safe(periods[0] ?? '')}</small>
        </th>
      )}
      {isCompared ? <Head name="change" text="Change" /> : null}
    </tr>
  </thead>
);

const Head = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <th scope="col" class={name}>
    {text}
  </th>
);

interface HeadingProps {
  readonly row: ScoreRow;
  readonly target: number;
  readonly columns: number;
}

/** The name of a dimension above its metrics, with its score. */
const Heading = ({ row, target, columns }: HeadingProps) => (
  <tbody class="head" id={anchorOf(row)}>
    <tr>
      <td colSpan={columns}>
        <h3>{safe(row.label)}</h3> <small>{headingText(row, target)}</small>
      </td>
    </tr>
  </tbody>
);

/** `score 55 (50–63), below target, weight 20%`. */
export const headingText = (row: ScoreRow, target: number): string => {
  const range = scoreRange(row, target, '–');
  return [
    row.score === undefined
      ? `${row.status === 'suppressed' ? words.statusWords.suppressed : 'not scored'}: ${safe(row.reason ?? '')}`
      : `score ${words.score(row.score, target)}${range === '' ? '' : ` (${range})`}`,
    ...(row.against === undefined ? [] : [words.againstFull[row.against]]),
    row.weight === 0 ? 'not counted in the overall score' : `weight ${words.share(row.weight)}`,
  ].join(', ');
};

/** What the marks mean, as far as they occur. */
const Legend = ({ report, again, rows }: MetricsProps & { readonly rows: readonly ScoreRow[] }) => {
  const since = comparedWith(report);
  const valued = rows.filter(({ value }) => value !== undefined);
  const has = (is: (row: ScoreRow) => boolean): boolean => valued.some(is);
  return (
    <p class="legend">
      {has(({ goal }) => goal !== undefined) ? (
        <span>
          <span class="swatch" /> goal: there the score is {words.target(report.model.target)} or more
        </span>
      ) : null}
      {has(({ method }) => method !== undefined) ? (
        <span>
          <span class="swatch band" /> range of the value
        </span>
      ) : null}
      {has((row) => standOf(row) === 'unsure') ? (
        <span>
          <Mark stand="unsure" /> not scored, or too few records for a range
        </span>
      ) : null}
      {since === undefined || !hasVerdicts(valued) ? null : (
        <span>
          <Mark stand="was" /> {safe(since)}
        </span>
      )}
      {openLegend(report, valued).map((text) => (
        <span key={text}>{text}</span>
      ))}
      {valued.length === 0 ? null : <span>Each row has a scale of its own, the same for bar and trend.</span>}
      <span>
        Open a row for why, limits and how it is counted; in full:{' '}
        <code>{safe(`spacesea explain <name>${again?.explain ?? ''}`)}</code>
      </span>
    </p>
  );
};
