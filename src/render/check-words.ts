/** Checks in words that all their outputs share. */
import type { CheckCounts, CheckReport, PlacedResult } from '../checked.ts';
import { place } from '../problems.ts';
import * as words from './words.ts';

/** What a result is called. */
export type CheckWord = 'fail' | 'warn' | 'unsure' | 'pass';

/**
 * The word of a result: what fails but must not stop anything only warns.
 * @example checkWord({ verdict: 'fail', level: 'warn' }) // => 'warn'
 */
export const checkWord = ({ verdict, level }: Pick<PlacedResult, 'verdict' | 'level'>): CheckWord =>
  verdict === 'fail' && level === 'warn' ? 'warn' : verdict;

/** What is asked for, such as `Efficiency & flow at least 55`. */
export const conditionOf = ({ kind, limit, measure, target }: PlacedResult): string => {
  const name = measure === 'coverage' ? `coverage of ${target.label}` : target.label;
  const wanted = measure === 'coverage' ? words.share(limit) : words.target(limit);
  if (kind === 'maxDrop') return `${name} falls by no more than ${wanted}`;
  return `${name} at ${kind === 'min' ? 'least' : 'most'} ${wanted}`;
};

/** What was found, such as `49 (44 to 54): the whole range is below 55`. */
export const findingOf = (result: PlacedResult): string => {
  const { measured, reason, verdict, level } = result;
  if (measured === undefined) {
    const why = reason ?? words.nothing;
    return verdict === 'fail' && level === 'error'
      ? `no data (counts as failed; onMissing: pass allows it): ${why}`
      : why;
  }
  const said = reason === undefined ? judgementOf(result) : `: ${reason}`;
  return `${result.kind === 'maxDrop' ? changeOf(result) : numberOf(result)}${said}`;
};

/** A fall that was judged, with what is allowed, such as `Flow: fell by 16.0 (7.1 to 22.4), at most 5 allowed`. */
export const dropOf = ({
  kind,
  measure,
  measured,
  low,
  high,
  limit,
  target,
}: PlacedResult): string | undefined => {
  if (kind !== 'maxDrop' || measure === 'coverage' || measured === undefined) return undefined;
  const [told, ends] =
    measured < 0 ? ['fell', [high, low]] : [measured > 0 ? 'rose' : 'changed', [low, high]];
  const sign = measured < 0 ? -1 : 1;
  const range = ends.flatMap((end) => (end === undefined ? [] : [words.points(sign * end)]));
  const between = range.length === 2 ? ` (${range.join(' to ')})` : '';
  return `${target.label}: ${told} by ${words.points(Math.abs(measured))}${between}, ${measured < 0 ? '' : 'a fall of '}at most ${words.target(limit)} allowed`;
};

const numberOf = ({ measure, measured = 0, low, high, limit }: PlacedResult): string => {
  if (measure === 'coverage') return words.share(measured);
  const told = (points: number): string => words.score(points, limit);
  return low === undefined || high === undefined
    ? told(measured)
    : `${told(measured)} (${told(low)} to ${told(high)})`;
};

const changeOf = ({ measure, measured = 0, previous = 0, low, high }: PlacedResult): string => {
  if (measure === 'coverage') return `${words.share(previous)} to ${words.share(previous + measured)}`;
  const range =
    low === undefined || high === undefined
      ? ''
      : ` (${words.pointsChange(low)} to ${words.pointsChange(high)})`;
  return `${words.points(previous)} to ${words.points(previous + measured)}, change ${words.pointsChange(measured)}${range}`;
};

/** Why the numbers make it fail, or leave it open. */
const judgementOf = ({ kind, limit, measure, verdict }: PlacedResult): string => {
  if (verdict === 'pass' || measure === 'coverage') return '';
  const bound = `${kind === 'maxDrop' && limit > 0 ? '-' : ''}${words.target(limit)}`;
  if (verdict === 'unsure') return `: the range crosses ${bound}`;
  return `: the whole range is ${kind === 'max' ? 'above' : 'below'} ${bound}`;
};

/** Which check it is and where it stands, such as `floor, spacesea.yaml:7`. */
export const sourceOf = ({ id, at }: PlacedResult): string => {
  if (at?.file === undefined) return id;
  return `${id}, ${place({ file: at.file, ...(at.line === undefined ? {} : { line: at.line }) })}`;
};

/**
 * The last line, such as `3 passed, 1 unsure, 0 failed`.
 * @example countsLine({ passed: 3, unsure: 1, failed: 0, warned: 0, withoutData: 0 }, true) // => '3 passed, 1 unsure (counts as failed), 0 failed'
 */
export const countsLine = (
  { passed, unsure, failed, warned, withoutData }: CheckCounts,
  strict: CheckReport['strict'],
): string =>
  [
    `${words.count(passed)} passed`,
    `${words.count(unsure)} unsure${strict && unsure > 0 ? ' (counts as failed)' : ''}`,
    ...(warned === 0 ? [] : [`${words.count(warned)} only warned`]),
    `${words.count(failed)} failed${withoutData === 0 ? '' : `, of which ${words.count(withoutData)} without data`}`,
  ].join(', ');
