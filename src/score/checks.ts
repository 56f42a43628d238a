import type { CheckKind, CheckResult, CheckVerdict } from '../checked.ts';
import type { ScoreRow } from '../generated/report.ts';
import type { Check, Model } from '../types.ts';
import type { Baseline, Compared } from './change.ts';
import { rowKey } from './row-key.ts';
import { type ScoreChange, scoreChangeOf } from './score-change.ts';

/** What the checks are held against. */
export interface Checked {
  readonly rows: readonly ScoreRow[];
  readonly now: Compared;
  readonly before?: Baseline;
}

/** The results of all checks of a model, in the order of the config; they speak of everybody together, never of a group. */
export const checkAll = (model: Model, checked: Checked): CheckResult[] =>
  model.checks.flatMap((check, index) =>
    targetsOf(check, model, checked).flatMap((row) =>
      kinds.flatMap((kind): CheckResult[] => {
        const limit = check[kind];
        if (limit === undefined) return [];
        const { id, of, level = 'error' } = check;
        const target = { level: row.level, id: row.id, label: row.label };
        const found = measured({ check, kind, row }, model, checked);
        return [
          {
            id,
            index,
            of,
            kind,
            limit,
            measure: measureOf(check),
            target,
            level,
            ...outcome(check, kind, found),
          },
        ];
      }),
    ),
  );

const kinds = ['min', 'max', 'maxDrop'] as const;

const coverage = '.coverage';

const measureOf = ({ of }: Check): CheckResult['measure'] => (of.endsWith(coverage) ? 'coverage' : 'score');

/** The rows that a check is about. A metric that counts in no dimension has none, but must not go unnoticed. */
const targetsOf = ({ of }: Check, { metrics, spare }: Model, { rows }: Checked): ScoreRow[] => {
  const name = of.endsWith(coverage) ? of.slice(0, -coverage.length) : of;
  const all = rows.filter(({ group }) => group === 'all');
  if (name === 'dimensions.*') return all.filter(({ level }) => level === 'dimension');
  // What is shown without a score has none that could be too low.
  if (name === 'metrics.*')
    return onceEach(all.filter((row) => row.level === 'metric' && row.weight > 0 && metrics[row.id]?.curve));
  const named = all.filter(({ id }) => id === name);
  const found = named.find(({ score }) => score !== undefined) ?? named[0];
  return [
    found ?? {
      group: 'all',
      level: 'metric',
      id: name,
      label: (metrics[name] ?? spare[name])?.title ?? name,
      weight: 0,
      status: 'notApplicable',
      reason: 'no dimension counts it, so it has no score',
    },
  ];
};

/** A metric that counts in two dimensions is checked once. */
const onceEach = (rows: readonly ScoreRow[]): ScoreRow[] =>
  [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();

/** A number to judge, or why there is none. */
type Found = ScoreChange;

interface Condition {
  readonly check: Check;
  readonly kind: CheckKind;
  readonly row: ScoreRow;
}

const measured = ({ check, kind, row }: Condition, model: Model, checked: Checked): Found => {
  if (measureOf(check) === 'coverage') return coverageFound(kind, row, checked);
  if (row.score === undefined) return { reason: absence(row) };
  if (kind === 'maxDrop') return scoreChangeOf(row, model, checked);
  const { score, scoreLow, scoreHigh } = row;
  return scoreLow === undefined || scoreHigh === undefined
    ? { measured: score, reason: 'too few records to say how sure it is' }
    : { measured: score, low: scoreLow, high: scoreHigh };
};

/** Coverage is known exactly, and so is what it changed by. */
const coverageFound = (kind: CheckKind, row: ScoreRow, { before }: Checked): Found => {
  const now = coverageOf(row);
  if (now === undefined) return { reason: absence(row) };
  if (kind !== 'maxDrop') return { measured: now, low: now, high: now };
  const old = before?.scores.find((each) => rowKey(each) === rowKey(row));
  const previous = old && coverageOf(old);
  if (previous === undefined)
    return { reason: 'there is no earlier coverage to compare with', isChange: true };
  return { measured: now - previous, low: now - previous, high: now - previous, previous };
};

/** A metric is there or it is not; whether a hidden one is must not be told. */
const coverageOf = ({ level, status, score, coverage: share }: ScoreRow): number | undefined => {
  if (status === 'suppressed') return undefined;
  return level === 'metric' ? (score === undefined ? 0 : 1) : share;
};

const absence = ({ status, reason = 'it has no score' }: ScoreRow): string =>
  status === 'suppressed'
    ? `hidden: ${reason}`
    : status === 'informational'
      ? 'it is shown, not scored'
      : reason;

type Outcome = Pick<CheckResult, 'verdict' | 'measured' | 'low' | 'high' | 'previous' | 'reason'> & {
  readonly level?: 'warn';
};

const outcome = (check: Check, kind: CheckKind, found: Found): Outcome => {
  const { isChange: _, ...told } = found;
  if (told.measured === undefined) return { ...missing(check, kind, found), ...told };
  const { low, high } = told;
  if (low === undefined || high === undefined) return { verdict: 'unsure', ...told };
  return { verdict: verdictOf(kind, check[kind] ?? 0, [low, high]), ...told };
};

/**
 * What a missing number does is for the check to say; if it does not, it fails. A change that nobody can tell, because
 * there is nothing to compare with, is no number that should be there.
 */
const missing = (
  { onMissing }: Check,
  kind: CheckKind,
  { isChange }: Found,
): Pick<Outcome, 'verdict' | 'level'> => {
  if (onMissing === undefined)
    return { verdict: kind === 'maxDrop' && isChange === true ? 'unsure' : 'fail' };
  if (onMissing === 'pass') return { verdict: 'pass' };
  return { verdict: 'fail', ...(onMissing === 'warn' ? { level: 'warn' } : {}) };
};

/** Sums of shares may be off in the last digits. */
const tolerance = 1e-9;

/**
 * Whether an interval keeps to a limit: all of it, none of it, or nobody can tell.
 *
 * @example verdictOf('min', 55, [44, 54]) // => 'fail'
 * @example verdictOf('min', 55, [50, 60]) // => 'unsure'
 * @example verdictOf('maxDrop', 5, [-14, -6]) // => 'fail'
 * @example verdictOf('maxDrop', 5, [-4, 9]) // => 'pass'
 */
export const verdictOf = (
  kind: CheckKind,
  limit: number,
  [low, high]: readonly [low: number, high: number],
): CheckVerdict => {
  if (kind === 'max') return high <= limit + tolerance ? 'pass' : low > limit ? 'fail' : 'unsure';
  const least = kind === 'min' ? limit : -limit;
  return low >= least - tolerance ? 'pass' : high < least ? 'fail' : 'unsure';
};
