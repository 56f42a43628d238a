import type { Found } from '../../lint.ts';
import { correlation, isBeyondChance } from './correlation.ts';
import { isOfAll, type Point, pointsIn, type ShownRule } from './shown.ts';

/** Four fifths of what one says, the square of 0.9, the other says too. */
const most = 0.9;

/** With fewer common points nothing is said. */
const least = 8;

/** Two metrics whose values rise and fall together, or one against the other. */
export const correlated: ShownRule = {
  code: 'lint/correlated',
  severity: 'warning',
  why: 'one thing is then counted twice, and weighs twice what the config says',
  find: (shown) => {
    const looked = pairsOf([...pointsIn(shown)]).flatMap(([[a, left], [b, right]]) => {
      const pairs = commonPoints(left, right);
      const r = pairs.length < least ? undefined : correlation(pairs);
      return r === undefined ? [] : [{ a, b, r, pairs: pairs.length }];
    });
    return looked
      .filter(({ r, pairs }) => Math.abs(r) > most && isBeyondChance(r, { pairs, looks: looked.length }))
      .map(
        ({ a, b, r, pairs }): Found => ({
          path: ['metrics', b],
          what: `${a} and ${b} ${r > 0 ? 'rise and fall together' : 'move against each other'} (r = ${r.toFixed(2)} over ${pairs} quarters and groups)`,
          hint: `give one of them the weight 0: then it is shown and not scored`,
        }),
      );
  },
};

type Series = readonly [id: string, points: ReadonlyMap<string, Point>];

const pairsOf = (series: readonly Series[]): readonly (readonly [Series, Series])[] =>
  series.flatMap((one, index) => series.slice(index + 1).map((other) => [one, other] as const));

/** Values that both have: of groups where these suffice, for the whole is made of them; else of the whole. */
const commonPoints = (left: Series[1], right: Series[1]): readonly (readonly [number, number])[] => {
  const pairs = (isWanted: (key: string) => boolean): (readonly [number, number])[] =>
    [...left].flatMap(([key, { value }]) => {
      const other = right.get(key);
      return other === undefined || !isWanted(key) ? [] : [[value, other.value] as const];
    });
  const ofGroups = pairs((key) => !isOfAll(key));
  return ofGroups.length >= least ? ofGroups : pairs(isOfAll);
};
