import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { misuse, type Problem } from '../problems.ts';
import type { Curve, Model, Period } from '../types.ts';
import type { Baseline, Compared } from './change.ts';
import { type Comparable, comparableRows } from './comparable.ts';
import { judgeOf } from './curves/index.ts';
import { otherLength } from './lengths.ts';
import { type ModelDifference, modelDifference } from './model-difference.ts';
import { notOver } from './not-over.ts';
import { rowKey } from './row-key.ts';
import { same } from './same.ts';
import { spreadsIn } from './spread-rows.ts';

/** A result of another run, and the model that it carries, read. */
export interface Saved {
  readonly report: Report;
  readonly model: Model;
  /** Where it was found, for messages. */
  readonly file: string;
}

/** What is set against it. */
export interface Present {
  readonly model: Model;
  /** Filters as typed. */
  readonly where: readonly string[];
  readonly period: Period;
}

/**
 * A saved result as something to compare with: row by row, but for rows that mean something else in the two models.
 *
 * @throws SpaceSeaError (2) if the two results share some of their days, but not all: then their difference says more
 * about the days that they do not share than either says by itself
 */
export const savedBaseline = (saved: Saved, present: Present): Baseline => {
  const { model, where, period } = present;
  const { report } = saved;
  const isSamePeriod = isSame(report.period, period);
  if (!isSamePeriod && report.period.from <= period.to && period.from <= report.period.to)
    throw overlapping(saved, period);
  const lastDay = [report.period.to, period.to].toSorted().at(-1) ?? period.to;
  const difference = modelDifference({ before: saved.model, now: model }, lastDay);
  const filters = filterDifference(report.settings.where, where);
  const closeness = closenessTo(saved, present);
  const name = isSamePeriod ? `${report.period.id} as saved` : report.period.id;
  return {
    name,
    scores: report.scores.map((row) =>
      difference.curves.has(row.id) ? judgedToday(row, model.metrics[row.id]?.curve) : row,
    ),
    period: report.period,
    ...(isSamePeriod ? corrected(report) : surenessOf(report)),
    incomparable: (row, compared) =>
      filters ??
      groupDifference(groupIn(report.groups, row), groupIn(compared.groups, row)) ??
      reasonIn(difference, row) ??
      closeness(row, compared) ??
      (isSamePeriod
        ? undefined
        : (notOver(row, report) ??
          otherLength(row, { model, before: report.period, now: period, scores: report.scores }))),
    notes: notesOf(filters, difference, saved),
  };
};

type Sureness = Pick<Baseline, 'spreads' | 'unsure' | 'files'>;

const surenessOf = ({ spreads }: Report): Sureness =>
  spreads === undefined
    ? { spreads: new Map(), unsure: 'the saved result does not say how sure its numbers are' }
    : { spreads: spreadsIn(spreads) };

/** Two results of one period differ by what was corrected in between: chance has no part in it. */
const corrected = ({ period, data: { files } }: Report): Sureness => ({
  spreads: new Map(),
  unsure: `both are of ${period.id}: a difference is a correction, not chance`,
  files: files.map(({ sha256 }) => sha256),
});

/** Says so if the files of a period are those of the saved result of the same period. */
export const sameFilesNotes = (
  { files }: Pick<Baseline, 'files'>,
  { data }: Pick<Report, 'data'>,
): Problem[] =>
  files !== undefined && same(files.toSorted(), data.files.map(({ sha256 }) => sha256).toSorted())
    ? [{ code: 'compare/same-files', severity: 'notice', message: 'both are of the same files' }]
    : [];

const overlapping = ({ report, file }: Saved, period: Period): Error =>
  misuse({
    code: 'usage/period',
    message: `${period.id} cannot be compared with ${report.period.id} of ${file}: they share days`,
    hint: 'choose a result of another period, or of the very same one',
  });

/** The goalposts are others: the value is judged by those of today, so that better and worse mean one thing. */
const judgedToday = (row: ScoreRow, curve: Curve | undefined): ScoreRow => {
  if (row.level !== 'metric' || row.value === undefined) return row;
  const { score: _, scoreLow: _low, scoreHigh: _high, against: _against, ...rest } = row;
  return curve === undefined
    ? { ...rest, status: 'informational' }
    : { ...rest, status: 'scored', score: judgeOf(curve).score(row.value) };
};

const reasonIn = ({ values, means }: ModelDifference, { level, id }: ScoreRow): string | undefined => {
  const reason = level === 'metric' ? values.get(id) : means.get(id);
  return reason === undefined ? undefined : `not comparable: ${reason}`;
};

const filterDifference = (before: readonly string[], now: readonly string[]): string | undefined => {
  const words = (filters: readonly string[]): string =>
    filters.length === 0
      ? 'all records counted'
      : `only records with ${filters.toSorted().join(' and ')} counted`;
  return same(before.toSorted(), now.toSorted())
    ? undefined
    : `not comparable: ${words(before)} there, ${words(now)} here`;
};

type Parts = Pick<GroupRow, 'id' | 'merged'>;

const groupIn = (groups: readonly Parts[], { group }: ScoreRow): Parts | undefined =>
  groups.find(({ id }) => id === group);

/** Small groups that are shown as one must be the same ones: else those that came or went could be worked out. */
const groupDifference = (old: Parts | undefined, fresh: Parts | undefined): string | undefined =>
  old === undefined || fresh === undefined || same(old.merged?.toSorted(), fresh.merged?.toSorted())
    ? undefined
    : 'not comparable: it is made of other groups in one than in the other';

const tooClose = 'the two results differ by so few people that the change would tell what those said or did';

/**
 * Of one and the same period: a number that a few people more or less have changed says what these few are like. Of
 * others nothing is barred.
 */
const closenessTo = (
  saved: Saved,
  { model, period }: Present,
): ((row: ScoreRow, now: Compared) => string | undefined) => {
  const { report } = saved;
  const isPrivate = model.privacy.aboutPeople || saved.model.privacy.aboutPeople;
  if (!isPrivate || !isSame(report.period, period)) return () => undefined;
  const least = Math.max(model.privacy.minPeople, saved.model.privacy.minPeople);
  const there = new Set(report.scores.map(rowKey));
  const known = new WeakMap<Compared, Comparable>();
  return (row, now) => {
    const isComparable = known.get(now) ?? comparableRows(report.scores, now.scores, least);
    known.set(now, isComparable);
    return !there.has(rowKey(row)) || isComparable(row) ? undefined : tooClose;
  };
};

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** The differences as notes of the report: a warning for each that keeps something from being compared. */
const notesOf = (
  filters: string | undefined,
  { told, aside }: ModelDifference,
  { file }: Saved,
): Problem[] => {
  const note = (severity: Problem['severity'], message: string): Problem => ({
    code: 'compare/differs',
    severity,
    message,
    at: { file },
  });
  return [
    ...[...(filters === undefined ? [] : [filters]), ...told].map((message) => note('warning', message)),
    ...aside.map((message) => note('notice', message)),
  ];
};
