import type { GroupRow, ScoreRow } from '../generated/report.ts';
import type { Problem } from '../problems.ts';
import type { Spread } from '../spread.ts';
import type { Model, Period } from '../types.ts';
import { type Difference, differenceOf } from './difference.ts';
import { holm } from './holm.ts';
import { type RowKey, rowKey } from './row-key.ts';
import { otherParts } from './same-parts.ts';

/** The rows of a period or of a saved result, to compare with. */
export interface Baseline {
  /** As people call it, such as `2026-Q2`. */
  readonly name: string;
  readonly scores: readonly ScoreRow[];
  readonly spreads: ReadonlyMap<RowKey, Spread>;
  /** Why a row must not be compared, if it must not; `now` is all that is compared. */
  readonly incomparable: (row: ScoreRow, now: Compared) => string | undefined;
  /** The period of a saved result. */
  readonly period?: Period;
  /** Why nothing can be said about how sure a change is, if nothing can. */
  readonly unsure?: string;
  /** Of a saved result of the very same period: what its files are, by their sha256. */
  readonly files?: readonly string[];
  /** What a reader of the comparison should know. */
  readonly notes?: readonly Problem[];
}

/** What is compared with a baseline. */
export interface Compared {
  readonly scores: readonly ScoreRow[];
  readonly spreads: ReadonlyMap<RowKey, Spread>;
  readonly groups: readonly Pick<GroupRow, 'id' | 'by' | 'merged'>[];
}

/** A row with what it changed by, and how surely. */
interface Changed {
  readonly row: ScoreRow;
  readonly difference?: Difference;
}

/** Adds to each row what it changed by, whether that is more than chance does, or why nobody can say. */
export const withChanges = (
  { uncertainty }: Pick<Model, 'uncertainty'>,
  now: Compared,
  before: Baseline,
): ScoreRow[] => {
  const rows = new Map(before.scores.map((row) => [rowKey(row), row]));
  const changed = now.scores.map((row): Changed => {
    if (numberOf(row) === undefined) return { row };
    const reason =
      before.incomparable(row, now) ??
      otherParts(row, { now: now.scores, before: before.scores, name: before.name });
    if (reason !== undefined) return { row: { ...row, changeReason: reason } };
    const key = rowKey(row);
    return changeOf(row, rows.get(key), {
      spread: now.spreads.get(key),
      other: before.spreads.get(key),
      before,
      level: uncertainty.level,
    });
  });
  const by = new Map(now.groups.map((group) => [group.id, group.by ?? '']));
  return judged(changed, uncertainty, (row) => `${row.level}\n${by.get(row.group) ?? ''}`);
};

/** The number that a row is about: a metric's value, else the score. */
export const numberOf = ({ level, value, score }: ScoreRow): number | undefined =>
  level === 'metric' ? value : score;

const notSaid = 'the saved result does not say how sure this number is';
const tooFew = 'too few records, or none that differ, to say how sure the change is';

interface Sides {
  readonly spread: Spread | undefined;
  readonly other: Spread | undefined;
  readonly before: Baseline;
  readonly level: number;
}

const changeOf = (
  row: ScoreRow,
  old: ScoreRow | undefined,
  { spread, other, before, level }: Sides,
): Changed => {
  const [value, previous] = [numberOf(row), old === undefined ? undefined : numberOf(old)];
  if (value === undefined || old === undefined || previous === undefined)
    return { row: { ...row, changeReason: absent(before.name, old) } };
  const base = Object.assign({}, row, { previous, change: value - previous }, effectOf(row, old));
  if (spread === undefined || other === undefined)
    return { row: { ...base, changeReason: before.unsure ?? unsureOf([row, spread], [old, other]) } };
  const difference = differenceOf(spread, other, { level });
  // The interval of a difference of draws need not hold the difference of the numbers themselves.
  const [low, high] = [Math.min(difference.low, base.change), Math.max(difference.high, base.change)];
  const range = {
    ...(Number.isFinite(low) ? { changeLow: low } : {}),
    ...(Number.isFinite(high) ? { changeHigh: high } : {}),
  };
  return { row: Object.assign(base, range), difference };
};

/** A number with a range had bounds when it was found; a page does not carry those of all. */
const unsureOf = (...numbers: readonly (readonly [row: ScoreRow, spread: Spread | undefined])[]): string =>
  numbers.some(([row, spread]) => spread === undefined && hasRange(row)) ? notSaid : tooFew;

const hasRange = ({ level, scoreLow, valueLow, valueHigh }: ScoreRow): boolean =>
  level === 'metric' ? (valueLow ?? valueHigh) !== undefined : scoreLow !== undefined;

const absent = (name: string, old: ScoreRow | undefined): string =>
  old?.reason === undefined ? `not there in ${name}` : `none in ${name}: ${old.reason}`;

/** What the change means for the score; of a metric only, for the others it is the score that changes. */
const effectOf = (row: ScoreRow, old: ScoreRow): Pick<ScoreRow, 'effect'> => {
  if (row.level !== 'metric' || row.score === undefined || old.score === undefined) return {};
  const points = row.score - old.score;
  return { effect: points > 0 ? 'better' : points < 0 ? 'worse' : 'same' };
};

/** Calls a change clear if it is, corrected for all those of its family: the rows that a reader looks at together. */
const judged = (
  changed: readonly Changed[],
  { level, correction }: Model['uncertainty'],
  familyOf: (row: ScoreRow) => string,
): ScoreRow[] => {
  const families = new Map<string, Map<string, number>>();
  for (const { row, difference } of changed) {
    if (difference === undefined) continue;
    const family = families.get(familyOf(row)) ?? new Map<string, number>();
    // A metric that stands in two dimensions is looked at once.
    families.set(familyOf(row), family.set(`${row.id}\n${row.group}`, difference.p));
  }
  const corrected = new Map(
    [...families].map(([name, family]) => {
      const given = [...family.values()];
      const probabilities = correction === 'holm' ? holm(given) : given;
      return [name, new Map([...family.keys()].map((key, place) => [key, probabilities[place] ?? 1]))];
    }),
  );
  return changed.map(({ row, difference }) => {
    const p = corrected.get(familyOf(row))?.get(`${row.id}\n${row.group}`);
    if (difference === undefined || p === undefined) return row;
    const clear = difference.low > 0 ? 'clearRise' : 'clearFall';
    return Object.assign({}, row, { p, verdict: p < 1 - level ? clear : ('noise' as const) });
  });
};
