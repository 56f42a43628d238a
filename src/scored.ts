/** The corridor's end: what was counted, scored for a period and set against the period before. */
import type { Report } from './generated/report.ts';
import { beginningsIn, historyOf, type Tables } from './measure/measure.ts';
import { measured } from './measured.ts';
import { nextRows } from './render/next-rows.ts';
import { type Baseline, type Compared, withChanges } from './score/change.ts';
import { earlierPeriod, type Whole } from './score/earlier-period.ts';
import { goalNotes } from './score/lengths.ts';
import { type Members, membersOf } from './score/members.ts';
import { nextOf } from './score/next.ts';
import { notOverNotes, untilOver } from './score/not-over.ts';
import { score } from './score/score.ts';
import { spreadRows } from './score/spread-rows.ts';
import { trendOf } from './score/trend.ts';
import type { Measurements, Model, Period } from './types.ts';

/** What a report says of its period. */
export type PeriodPart = Pick<
  Report,
  'period' | 'previousPeriod' | 'asOf' | 'groups' | 'scores' | 'people' | 'trend' | 'spreads'
>;

/** A part of a report, and what it took that a report must not hold. */
export interface ScoredPart {
  readonly part: PeriodPart;
  /** What was measured of the period. */
  readonly measurements: Measurements;
  readonly notes: Measurements['notes'];
  readonly sides: Sides;
  /** People who are in one of the two periods only, by their keys. */
  readonly moved: ReadonlySet<string>;
}

/** What is asked for beside the tables. */
export interface ScoringRequest {
  /** A saved result to compare a period with, in place of the period before. */
  readonly baseline?: (period: Period) => Baseline;
  /** Hears now and then what share of it has been worked out. */
  readonly onShare?: ((share: number) => void) | undefined;
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
  { baseline, onShare }: ScoringRequest = {},
): ScoredPart => {
  const { chosen, previous, earlier } = historyOf(tables);
  const asked = previous === undefined ? [chosen] : [chosen, previous];
  // Without those who came or went only the change is asked for, and no trend.
  const isWhole = tables.plan.request.without === undefined;
  const older = isWhole ? earlier.filter(({ id }) => id !== previous?.id) : [];
  const periods = [...asked, ...older];
  // Each period is measured, and then scored.
  const tell = (done: number): void => onShare?.(done / (2 * periods.length));
  const [now, ...others] = measured(model, tables, {
    periods,
    plain: older.map(({ id }) => id),
    onPeriod: tell,
  }).map((measurements, index): Whole => {
    const whole = { measurements, scored: score(model, measurements) };
    tell(periods.length + index + 1);
    return whole;
  });
  if (now === undefined) throw new Error('finish gave no period');
  const covered = others.filter(({ measurements }) => isCovered(model, measurements));
  const compared = covered.find(({ measurements: { period } }) => period.id === previous?.id);
  const found =
    baseline?.(now.measurements.period) ??
    (compared &&
      earlierPeriod(model, compared, {
        beginnings: beginningsIn(tables, compared.measurements.period),
        now: chosen,
      }));
  const seen = { ...now.measurements, scores: now.scored.scores };
  const against = found && untilOver(found, seen);
  const members =
    compared === undefined || baseline !== undefined || !knowsPeople(tables) ? [] : membersIn(now, compared);
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
    part: {
      period: now.measurements.period,
      ...previousIn(against?.period ?? compared?.measurements.period),
      asOf: now.measurements.asOf,
      groups: now.scored.groups,
      scores: against === undefined ? now.scored.scores : withChanges(model, now.scored, against),
      ...(members.length === 0 ? {} : { people: members.map(({ row }) => row) }),
      ...(covered.length === 0 ? {} : { trend }),
      spreads: spreadRows(
        now.scored,
        (metric) => model.sources[model.metrics[metric]?.source ?? '']?.kind === 'survey',
      ),
    },
    measurements: now.measurements,
    notes: [
      ...notOverNotes(seen),
      ...goalNotes(model, seen),
      ...now.measurements.notes,
      ...now.scored.notes,
      ...(against?.notes ?? []),
    ],
    sides: { now: now.scored, ...(against === undefined ? {} : { before: against }) },
    moved: members.find(({ row: { group } }) => group === 'all')?.moved ?? new Set(),
  };
};

const previousIn = (period: Period | undefined): Pick<Report, 'previousPeriod'> =>
  period === undefined ? {} : { previousPeriod: { ...period } };

/** Who answers may have another key in every wave: of answers alone nobody can say who came or went. */
const knowsPeople = ({ plan, lookups, sources }: Tables): boolean =>
  lookups.roster.size > 0 ||
  [...sources].some(
    ([id, { given }]) => given !== undefined && plan.sources.get(id)?.source.kind !== 'survey',
  );

const membersIn = (now: Whole, before: Whole): Members[] => {
  const isShown = (id: string): boolean =>
    [now, before].every(({ scored: { groups } }) =>
      groups.some((group) => group.id === id && !group.suppressed && group.people !== undefined),
    );
  return membersOf(now.measurements.groups, before.measurements.groups, isShown);
};

/** Has any metric that goes by a date a value in the period? What has none says nothing about it. */
const isCovered = (model: Model, { measurements }: Measurements): boolean =>
  measurements.some(
    ({ metric, group, result }) =>
      group === 'all' && 'value' in result && model.metrics[metric]?.date !== undefined,
  );

/** Questions for the team; among them whether it is one of the teams, where the records name them. */
export const nextPart = (
  model: Model,
  { scores }: Pick<Report, 'scores'>,
  { isGrouped, fields }: { readonly isGrouped: boolean; readonly fields: readonly string[] },
): Pick<Report, 'next'> => {
  const next = nextRows(nextOf({ scores, target: model.target }), {
    metrics: model.metrics,
    shown: new Set(scores.map(({ id }) => id)),
    ...(fields.includes('team') && !isGrouped ? { by: 'team' } : {}),
  });
  return next.length === 0 ? {} : { next };
};
