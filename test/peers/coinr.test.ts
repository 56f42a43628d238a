import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { aggregate, judge } from '../../src/index.ts';
import { describeReference, reference, referenceText } from '../support/reference.ts';

interface Node {
  iCode: string;
  Direction: string;
  Weight: string;
  Parent: string;
  Type: string;
}

type Unit = Record<string, string>;

interface Expected {
  uCode: string[];
  normalised: Record<string, (number | null)[]>;
  aggregated: Record<string, (number | null)[]>;
}

const table = <Row>(name: string): Row[] => parse(referenceText(name), { columns: true }) as Row[];

/** The 49 indicators, then the pillars, sub-indices and the index, each after its children. */
const hierarchy = (): Node[] => table<Node>('02-coinr-ASEM_iMeta.csv');

const isNumber = (cell: string | undefined): cell is string =>
  cell !== undefined && cell !== '' && cell !== 'NA';

/** Min-max over the units, as a curve: the worst unit scores 0, the best 100. */
const normalise = (units: readonly Unit[], { iCode, Direction }: Node): Map<string, number> => {
  const cells = units.flatMap((unit) =>
    isNumber(unit[iCode]) ? [[unit['uCode'] ?? '', Number(unit[iCode])] as const] : [],
  );
  const values = cells.map(([, value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [worst, best] = Direction === '-1' ? [high, low] : [low, high];
  return new Map(cells.map(([code, value]) => [code, judge(value, { type: 'linear', worst, best })]));
};

/** COINr's `aggregate(..., f_ag = "a_amean")` on every level. */
const composite = (
  units: readonly Unit[],
  weightOf: (node: Node) => number,
): Map<string, Map<string, number>> => {
  const nodes = hierarchy();
  const scores = new Map<string, Map<string, number>>();
  for (const node of nodes.filter(({ Type }) => Type === 'Indicator'))
    scores.set(node.iCode, normalise(units, node));
  for (const node of nodes.filter(({ Type }) => Type === 'Aggregate')) {
    const children = nodes.filter(({ Parent }) => Parent === node.iCode);
    const own = new Map<string, number>();
    for (const { uCode = '' } of units) {
      const parts = children.map((child) => ({
        weight: weightOf(child),
        score: scores.get(child.iCode)?.get(uCode),
      }));
      const { score } = aggregate(parts);
      if (score !== undefined) own.set(uCode, score);
    }
    scores.set(node.iCode, own);
  }
  return scores;
};

describeReference('COINr on the ASEM index: 51 units, 49 indicators, four levels', () => {
  const { cases, method } = reference<{ file: string; weights: string }, Expected>('02-coinr');
  const otherWeights = method['weights_w2'] as Record<string, number>;
  const minMax = cases.filter(({ id }) => id.includes('minmax'));

  test('the cases are there', () => {
    expect(minMax.map(({ id }) => id)).toEqual(['coinr-minmax_amean', 'coinr-miss_minmax_amean']);
  });

  test.each(minMax)('$id, every cell of every level', ({ input, expected, tolerance }) => {
    const units = table<Unit>(input.file);
    const weightOf = ({ iCode, Weight }: Node): number =>
      input.weights === 'w2' ? (otherWeights[iCode] ?? 1) : Number(Weight);
    const scores = composite(units, weightOf);
    let compared = 0;
    for (const [code, column] of Object.entries({ ...expected.normalised, ...expected.aggregated })) {
      for (const [index, value] of column.entries()) {
        const own = scores.get(code)?.get(expected.uCode[index] ?? '');
        if (value === null) expect(own).toBeUndefined();
        else expect(Math.abs((own ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance['abs'] ?? 0);
        compared += 1;
      }
    }
    expect(compared).toBe(51 * 60);
  });
});
