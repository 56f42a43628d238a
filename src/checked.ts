/** What holding a report against the checks of its config came to. */
import type { Report, ScoreRow } from './generated/report.ts';
import type { Location } from './problems.ts';

/** Whether a condition holds; `unsure` where chance decides. */
export type CheckVerdict = 'pass' | 'unsure' | 'fail';

/** What a condition is about, and the number that it speaks of. */
export type CheckKind = 'min' | 'max' | 'maxDrop';

/** One condition of one check, held against one number. */
export interface CheckResult {
  readonly id: string;
  /** Place of the check in the list of the config, from 0. */
  readonly index: number;
  readonly of: string;
  readonly kind: CheckKind;
  readonly limit: number;
  /** A score is 0 to 100, a coverage 0 to 1. */
  readonly measure: 'score' | 'coverage';
  readonly target: Pick<ScoreRow, 'level' | 'id' | 'label'>;
  readonly verdict: CheckVerdict;
  /** What only warns never fails. */
  readonly level: 'error' | 'warn';
  /** The score, the coverage, or the change of the score; absent if there is none to show. */
  readonly measured?: number;
  /** Ends of the interval of what was measured. */
  readonly low?: number;
  readonly high?: number;
  /** The score before the change. */
  readonly previous?: number;
  /** Why there is no number, or why nobody can be sure of it. */
  readonly reason?: string;
}

/** A result and the place of its check in a config. */
export interface PlacedResult extends CheckResult {
  readonly at?: Location;
}

/** What the checks of a config came to. */
export interface CheckReport {
  readonly report: Report;
  /** In the order of the config. */
  readonly results: readonly PlacedResult[];
  /** Does `unsure` count as failed? */
  readonly strict: boolean;
}

/** How the results are counted: what only warns apart from what fails. */
export interface CheckCounts {
  readonly passed: number;
  readonly unsure: number;
  readonly failed: number;
  readonly warned: number;
  /** Of those that failed: how many have no number to judge. */
  readonly withoutData: number;
}

/** Counts the results; each belongs to one of the four. */
export const countChecks = (results: readonly CheckResult[]): CheckCounts => {
  const count = (test: (result: CheckResult) => boolean): number => results.filter(test).length;
  return {
    passed: count(({ verdict }) => verdict === 'pass'),
    unsure: count(({ verdict }) => verdict === 'unsure'),
    failed: count(({ verdict, level }) => verdict === 'fail' && level === 'error'),
    withoutData: count(
      ({ verdict, level, measured }) => verdict === 'fail' && level === 'error' && measured === undefined,
    ),
    warned: count(({ verdict, level }) => verdict === 'fail' && level === 'warn'),
  };
};

/** Does a result make the command fail? What only warns never does. */
export const isFailing = ({ verdict, level }: CheckResult, strict: CheckReport['strict']): boolean =>
  level === 'error' && (verdict === 'fail' || (verdict === 'unsure' && strict));
