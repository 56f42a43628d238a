/** The corridor's end: what was counted, scored for a period and set against the period before. */
import type { Report } from './generated/report.ts';
import { beginningsIn, checkPeriod, finish, historyOf, type Tables } from './measure/measure.ts';
import { type Baseline, type Compared, withChanges } from './score/change.ts';
import { type Scored, score } from './score/score.ts';
import { spreadRows } from './score/spread-rows.ts';
import { trendOf } from './score/trend.ts';
import type { Measurements, Model, Period } from './types.ts';

/** What a report says of its period. */
export type PeriodPart = Pick<
  Report,
  'period' | 'previousPeriod' | 'asOf' | 'groups' | 'scores' | 'trend' | 'spreads'
>;

/** A period that was measured and scored. */
interface Whole {
  readonly measurements: Measurements;
  readonly scored: Scored;
}

/** What is asked for beside the tables. */
export interface ScoringRequest {
  /** A saved result to compare a period with, in place of the period before. */
  readonly baseline?: (period: Period) => Baseline;
}

/** What was compared, for whoever has more to ask of it than the report says. */
export interface Sides {
  readonly now: Compared;
  readonly before?: Baseline;
}

/** Scores the chosen period and the five before it, and says what changed. */
export const scoreTables = (
  model: Model,
  tables: Tables,
  { baseline }: ScoringRequest = {},
): PeriodPart & Pick<Measurements, 'notes'> & { readonly sides: Sides } => {
  const { chosen, previous, earlier } = historyOf(tables);
  const assessed = (measurements: Measurements): Whole => ({
    measurements,
    scored: score(model, measurements),
  });
  const asked = previous === undefined ? [chosen] : [chosen, previous];
  const [now, before] = finish(tables, { periods: asked }).map(assessed);
  if (now === undefined) throw new Error('finish gave no period');
  checkPeriod(tables, now.measurements);
  const others = earlier.filter(({ id }) => id !== previous?.id);
  const older = finish(tables, { periods: others, only: 'values' }).map(assessed);
  const covered = [...(before === undefined ? [] : [before]), ...older].filter(({ measurements }) =>
    isCovered(model, measurements),
  );
  const compared = covered.find((each) => each === before);
  const against =
    baseline?.(now.measurements.period) ??
    (compared && baselineOf(model, compared, beginningsIn(tables, compared.measurements.period)));
  const trend = trendOf(
    [now, ...covered]
      .filter(
        ({ measurements: { period } }) =>
          period.id === chosen.id || earlier.some(({ id }) => id === period.id),
      )
      .toReversed()
      .map(({ measurements: { period }, scored: { scores } }) => ({ period, scores })),
  );
  return {
    period: now.measurements.period,
    ...previousIn(against?.period ?? compared?.measurements.period),
    asOf: now.measurements.asOf,
    groups: now.scored.groups,
    scores: against === undefined ? now.scored.scores : withChanges(model, now.scored, against),
    ...(covered.length === 0 ? {} : { trend }),
    spreads: spreadRows(now.scored.spreads),
    notes: [...now.measurements.notes, ...(against?.notes ?? [])],
    sides: { now: now.scored, ...(against === undefined ? {} : { before: against }) },
  };
};

const previousIn = (period: Period | undefined): Pick<Report, 'previousPeriod'> =>
  period === undefined ? {} : { previousPeriod: { ...period } };

/** Has any metric that goes by a date a value in the period? What has none says nothing about it. */
const isCovered = (model: Model, { measurements }: Measurements): boolean =>
  measurements.some(
    ({ metric, group, result }) =>
      group === 'all' && 'value' in result && model.metrics[metric]?.date !== undefined,
  );

const baselineOf = (
  model: Model,
  { measurements: { period }, scored }: Whole,
  beginnings: ReadonlyMap<string, string>,
): Baseline => ({
  name: period.id,
  scores: scored.scores,
  spreads: scored.spreads,
  incomparable: ({ level, id }) => {
    const metric = level === 'metric' ? model.metrics[id] : undefined;
    return metric && (timeless(metric) ?? cutOff(metric.source, beginnings, period));
  },
});

const timeless = ({ date, statistic }: Model['metrics'][string]): string | undefined =>
  date === undefined && statistic.type !== 'load'
    ? 'it goes by no date, so it is the same in every period'
    : undefined;

const cutOff = (
  source: string,
  beginnings: ReadonlyMap<string, string>,
  { label }: Period,
): string | undefined => {
  const since = beginnings.get(source);
  return since && `the ${source} files begin on ${since}, in the middle of ${label}`;
};
