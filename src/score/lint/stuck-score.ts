import type { ShownRule } from './shown.ts';
import { pointsIn } from './shown.ts';

/** A year of quarters, or as many groups: fewer may be chance. */
const least = 4;

/** A metric whose scores were all 0 or 100: its goalposts lie where its values never are. */
export const stuckScore: ShownRule = {
  code: 'lint/stuck-score',
  severity: 'warning',
  why: 'a score that cannot move says nothing, and only lifts or lowers all others',
  find: (shown) =>
    [...pointsIn(shown)].flatMap(([id, points]) => {
      const scores = [...points.values()].map(({ score }) => score);
      if (scores.length < least || scores.some((score) => score > 0 && score < 100)) return [];
      return [
        {
          path: ['metrics', id, 'curve'],
          what: `${id} scored ${endsOf(scores)} in all ${scores.length} quarters and groups that have a score`,
          hint: 'move the goalposts to where values differ, or give it the weight 0: then it is shown and not scored',
        },
      ];
    }),
};

const endsOf = (scores: readonly number[]): string =>
  scores.includes(0) ? (scores.includes(100) ? '0 or 100' : '0') : '100';
