import type { Report, ScoreRow } from '../../../generated/report.ts';
import type { Glyph } from '../../glyphs.ts';
import { goalInWords, moreDecimals } from '../../goal.ts';
import { valueRange } from '../../interval.ts';
import { isWaiting, openMark } from '../../metrics.ts';
import { metricOf } from '../../report-parts.ts';
import { capital } from '../../sentences.ts';
import * as words from '../../words.ts';
import { Bullet } from '../marks/bullet.tsx';
import { standOf } from '../marks/mark.tsx';
import { type Axis, axisOf } from '../marks/scale.ts';
import { Spark } from '../marks/spark.tsx';
import { anchorOf, minus, safe } from '../text.ts';
import { type Point, pointsOf } from '../trend.ts';
import { About } from './about.tsx';
import { picksOf } from './filter.tsx';
import { MetricChange } from './metric-change.tsx';
import type { Shown } from './shown.ts';

interface LineProps {
  readonly row: ScoreRow;
  readonly shown: Shown;
  readonly columns: number;
}

/** A metric: its numbers in one row, and what there is to say about it in the next. */
export const Line = ({ row, shown, columns }: LineProps) => {
  const { report, periods, isCompared } = shown;
  const metric = metricOf(report, row.id);
  const points = pointsOf(report, row, periods);
  const axis = axisOf(row, metric, points);
  return (
    <tbody class={picksOf(row)} id={anchorOf(row)}>
      <tr>
        <th scope="row">{safe(row.label)}</th>
        {row.value === undefined ? (
          <Absent row={row} columns={axis === undefined ? columns - 1 : 5} />
        ) : (
          <Numbers row={row} value={row.value} report={report} axis={axis} />
        )}
        {axis === undefined || periods.length === 0 ? null : <Trend row={row} points={points} axis={axis} />}
        {isCompared && axis !== undefined ? <MetricChange row={row} /> : null}
      </tr>
      {metric === undefined ? null : <About row={row} metric={metric} columns={columns} shown={shown} />}
    </tbody>
  );
};

const Trend = (drawn: { readonly row: ScoreRow; readonly points: readonly Point[]; readonly axis: Axis }) => (
  <td>
    <Spark {...drawn} />
  </td>
);

/** Why there is no value; what is hidden looks hidden too. */
const Absent = ({ row, columns }: { readonly row: ScoreRow; readonly columns: number }) => (
  <td colSpan={columns} class={row.status === 'suppressed' ? 'absent hatched' : 'absent'}>
    <span>{absentText(row)}</span>
  </td>
);

/** `No data: no file was given`. */
export const absentText = ({ status, reason }: Pick<ScoreRow, 'status' | 'reason'>): string =>
  `${capital(words.statusWords[status])}${reason === undefined ? '' : `: ${safe(reason)}`}`;

interface NumbersProps {
  readonly row: ScoreRow;
  readonly value: number;
  readonly report: Report;
  readonly axis: Axis | undefined;
}

const Numbers = ({ row, value, report, axis }: NumbersProps) => {
  const { unit, goal, score, n } = row;
  const more = moreDecimals(value, goal, unit);
  const wanted = goalInWords(goal, unit === '%' ? unit : undefined, more);
  const range = valueRange(row, { glyph });
  return (
    <>
      <td class="value">
        {minus(words.value(value, unit, more))}
        {range === '' ? null : <small>{minus(range)}</small>}
      </td>
      <td>{axis === undefined ? null : <Bullet row={row} axis={axis} />}</td>
      <td class="goal">
        {wanted === undefined ? null : minus(wanted)}
        <Standing row={row} />
      </td>
      <td class="score">{score === undefined ? null : words.score(score, report.model.target)}</td>
      <td class="n">
        {n === undefined ? null : `${words.count(n)}${isWaiting(report, row) ? openMark : ''}`}
      </td>
    </>
  );
};

const glyphs: Partial<Readonly<Record<Glyph, string>>> = { dash: '–', atLeast: '≥', atMost: '≤' };

/** The signs of print. */
const glyph = (name: Glyph): string => glyphs[name] ?? '';

/** The shape in front of the words is drawn by the style sheet. */
const Standing = ({ row }: { readonly row: ScoreRow }) => (
  <small class={`say ${standOf(row)}`}>{standingText(row)}</small>
);

/** Where a value stands against its goal, or why nobody can say. */
export const standingText = ({ against, score, status }: ScoreRow): string => {
  if (against !== undefined) return capital(words.goalWords[against]);
  return capital(score === undefined ? words.statusWords[status] : 'too few records for a range');
};
