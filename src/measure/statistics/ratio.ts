import type { RatioPart } from '../../generated/config.ts';
import { addSides, mergeSides, ratioBounds, type Sides, startSides } from '../certainty/linearisation.ts';
import { within } from '../certainty/within.ts';
import type { Entry } from '../entry.ts';
import { total } from '../exact-sum.ts';
import { quantityOf } from './quantity.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/** One sum or count over another. A record that either side would count but has no value for is left out of both. */
export const ratio = (spec: SpecOf<'ratio'>, tools: Tools): Statistic<Sides> => {
  const counts = spec.numerator.of === 'count' && spec.denominator.of === 'count';
  const least = counts ? 0 : Number.NEGATIVE_INFINITY;
  const [numerator, denominator] = [part(spec.numerator, tools), part(spec.denominator, tools)];
  return {
    noun: 'records',
    sample: 'n',
    start: startSides,
    add(state, entry) {
      const [above, below] = [numerator(entry), denominator(entry)];
      if (typeof above === 'string') return above;
      if (typeof below === 'string') return below;
      if (above === undefined && below === undefined) return 'neither side of the ratio';
      addSides(state, above ?? 0, below ?? 0);
      return undefined;
    },
    merge: mergeSides,
    finish(state) {
      const { n, above, below } = state;
      const divisor = total(below);
      if (divisor === 0) return { n, result: noPopulation('what it is divided by is 0') };
      // 0 over a negative sum is 0, not -0.
      return {
        n,
        result: { value: total(above) / divisor + 0 },
        certainty: within(ratioBounds(state), [least, Number.POSITIVE_INFINITY]),
      };
    },
  };
};

/** What a record adds to one side, or the field that it lacks; undefined if it does not belong there. */
const part = (
  { of, where = {} }: RatioPart,
  tools: Tools,
): ((entry: Entry) => number | string | undefined) => {
  const holds = tools.where(where);
  const quantity = quantityOf(of, tools.lens);
  return (entry) => (holds(entry) ? quantity(entry) : undefined);
};
