import type { Curve } from '../../types.ts';
import type { ModelRule } from './seen.ts';
import { isVolume } from './volume.ts';

/** A volume whose score only rises, or only falls, with it. */
export const oneSidedVolume: ModelRule = {
  code: 'lint/one-sided-volume',
  severity: 'warning',
  why: 'too much of anything is as bad as too little, and the number moves with what people care to log',
  find: ({ model, scored }) =>
    scored.flatMap(({ metric }) => {
      const side = metric.curve === undefined ? undefined : sideOf(metric.curve);
      if (side === undefined || !isVolume(metric, model)) return [];
      return [
        {
          path: ['metrics', metric.id, 'curve'],
          what: `${metric.id} is a volume, and the curve takes ${side} for always better`,
          hint: 'write a curve with two sides, such as curve: { type: range, zero: [0, 10], ideal: [2, 6] }',
        },
      ];
    }),
};

/** What is always better by a curve; undefined if it has two sides. */
const sideOf = (curve: Curve): 'more' | 'less' | undefined => {
  switch (curve.type) {
    case 'range':
      return undefined;
    case 'linear':
      return curve.best > curve.worst ? 'more' : 'less';
    case 'lognormal':
      return curve.score90 > curve.score50 ? 'more' : 'less';
    case 'identity':
      return 'more';
    case 'points':
      return directionOf(curve.points.map(([, score]) => score ?? 0));
    case 'steps':
      return directionOf([curve.below ?? 0, ...curve.steps.map(([, score]) => score ?? 0)]);
  }
};

const directionOf = (scores: readonly number[]): 'more' | 'less' | undefined => {
  const steps = scores.slice(1).map((score, index) => score - (scores[index] ?? 0));
  const [rises, falls] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (rises === falls) return undefined;
  return rises ? 'more' : 'less';
};
