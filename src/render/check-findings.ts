import { type CheckReport, countChecks, isFailing, type PlacedResult } from '../checked.ts';
import type { Problem } from '../problems.ts';
import { conditionOf, countsLine, findingOf } from './check-words.ts';
import { github } from './github.ts';

/** Results for GitHub Actions: one annotation for each that does not pass, at its check; the counts last. */
export const checkAnnotations = ({ results, strict }: CheckReport): string => {
  const told = results.filter(({ verdict }) => verdict !== 'pass').map((result) => problemOf(result, strict));
  return `${github(told)}${countsLine(countChecks(results), strict)}\n`;
};

const problemOf = (result: PlacedResult, strict: CheckReport['strict']): Problem => {
  const { verdict, at } = result;
  return {
    ...(verdict === 'unsure' ? { code: 'check/unsure' } : { code: 'check/failed' }),
    severity: isFailing(result, strict) ? 'error' : 'warning',
    message: `${conditionOf(result)}: ${findingOf(result)}`,
    ...(at?.file === undefined || at.line === undefined ? {} : { at: { file: at.file, line: at.line } }),
  };
};
