/**
 * The attacker: knows everything that is printed, the model, and how a mean is made; solves for what is hidden. Each
 * smallest part of the people has an unknown number of answers and an unknown sum (and sum of squares, where an
 * interval tells the spread); every printed number is a constraint on their totals.
 */
import { type Deduced, deduce } from './deduce.ts';
import type { Range } from './known.ts';
import type { PublicMetric, PublicModel } from './public.ts';
import { optimum, type Program, type Row, type Term, type Variable } from './solver.ts';
import { type Atom, atomsOf, matches, type Sight, type World } from './world.ts';

export interface Attack {
  readonly model: PublicModel;
  readonly world: World;
  readonly sights: readonly Sight[];
}

/** What an attacker finds out about one metric of some people. */
export interface Finding {
  /** The possible numbers behind it, the least and the greatest. */
  readonly counts: Range;
  /** The possible values, over all possible counts; all of its scale if nothing is known. */
  readonly mean: Range;
}

/** The reports contradict each other, or what the attacker takes for granted. */
export type Contradiction = 'contradiction';

/** What can be known of a metric of the people that `target` describes, such as { team: 'B' }. */
export const attack = (given: Attack, id: string, target: Atom): Finding | Contradiction => {
  const metric = given.model.metrics.find((each) => each.id === id);
  if (metric === undefined) throw new Error(`the model has no metric ${id}`);
  const facts = factsOf(given, metric);
  const hidden = given.world.atoms.flatMap((atom, index) => (matches(atom, target) ? [index] : []));
  const found = solve(programOf(given, metric, facts), hidden, metric);
  if (found !== 'contradiction') return found;
  // Why something is hidden may be told in words that mean something else, and people may not have answered: do without.
  return solve(programOf(given, metric, facts.map(withoutReason)), hidden, metric);
};

/** Do the findings give the value away? */
export const isClose = ({ mean }: Finding, { point }: PublicMetric): boolean =>
  mean[1] - mean[0] < point - 1e-6;

/** Do the findings give the number of people away? That there are none says nothing about anybody. */
export const isTold = ({ counts }: Finding): boolean => counts[0] === counts[1] && counts[0] > 0;

/** What a report says about a metric in a group, and in which parts of the people it is. */
interface Fact extends Deduced {
  readonly parts: readonly number[];
  /** The group is shown, and only this number of it is hidden: the reason speaks of this number. */
  readonly alone: boolean;
  /** Of the group. */
  readonly people?: Range | undefined;
}

const withoutReason = (fact: Fact): Fact => ({ ...fact, reason: undefined, people: undefined });

const factsOf = ({ model, world, sights }: Attack, metric: PublicMetric): Fact[] =>
  sights.flatMap((sight) =>
    deduce(sight.known, model)
      .filter(({ id }) => id === metric.id)
      .map((fact) => {
        const inside = new Set(atomsOf(world, sight, fact.group));
        const group = sight.known.groups.find(({ id }) => id === fact.group);
        return {
          ...fact,
          alone: group?.hidden === false,
          people: group?.people,
          parts: world.atoms.flatMap((atom, index) => (inside.has(atom) ? [index] : [])),
        };
      }),
  );

/** Places at which a tangent is laid to the square, as shares of the scale. */
const tangents = Array.from({ length: 17 }, (_, index) => index / 16);

/** More answers than any file has, and few enough for the solver. */
const most = 1e6;

const programOf = ({ model, world }: Attack, metric: PublicMetric, facts: readonly Fact[]): Program => {
  const variables = new Map<string, Variable>();
  const rows: Row[] = [];
  const [low, high] = metric.scale;
  const reach = Math.max(Math.abs(low), Math.abs(high));
  const isSquared = metric.additive && facts.some(({ square }) => square !== undefined);
  for (const index of world.atoms.keys()) {
    variables.set(`n${index}`, { low: 0, high: most });
    if (!metric.additive) continue;
    const [n, s, q] = [`n${index}`, `s${index}`, `q${index}`];
    variables.set(s, { low: -most * reach, high: most * reach });
    rows.push(
      atLeastZero([
        [1, s],
        [-low, n],
      ]),
      atLeastZero([
        [high, n],
        [-1, s],
      ]),
    );
    if (!isSquared) continue;
    variables.set(q, { low: 0, high: most * reach * reach });
    rows.push(
      atLeastZero([
        [low + high, s],
        [-low * high, n],
        [-1, q],
      ]),
    );
    for (const share of tangents) {
      const at = low + share * (high - low);
      rows.push(
        atLeastZero([
          [1, q],
          [-2 * at, s],
          [at * at, n],
        ]),
      );
    }
  }
  return { variables, rows: [...rows, ...facts.flatMap((fact) => rowsOf(fact, metric, model))] };
};

const atLeastZero = (terms: readonly (readonly [number, string])[]): Row => ({
  terms: terms.map(([factor, of]) => ({ factor, of })),
  low: 0,
  high: Number.POSITIVE_INFINITY,
});

const total = (fact: Fact, letter: string, factor = 1): Term[] =>
  fact.parts.map((index) => ({ factor, of: `${letter}${index}` }));

/** The constraints that a printed number is. */
const rowsOf = (fact: Fact, { additive, perPerson }: PublicMetric, model: PublicModel): Row[] => {
  const { n, value, square, parts, reason = '', hidden, alone, people } = fact;
  const { minPeople, onlySurveys } = model;
  if (parts.length === 0) return [];
  const between = (terms: Term[], [low, high]: Range): Row => ({ terms, low, high });
  const mean = (letter: string, [low, high]: Range): Row[] => [
    { terms: [...total(fact, letter), ...total(fact, 'n', -low)], low: 0, high: Number.POSITIVE_INFINITY },
    { terms: [...total(fact, letter), ...total(fact, 'n', -high)], low: Number.NEGATIVE_INFINITY, high: 0 },
  ];
  // Where there is but one question, those of a hidden group are those who answered it.
  const isCounted = hidden && perPerson && (alone || (onlySurveys && model.metrics.length === 1));
  const few = Number(/^fewer than (\d+) people stand behind it/.exec(reason)?.[1] ?? 0);
  return [
    ...(n === undefined ? [] : [between(total(fact, 'n'), whole(n))]),
    ...(value === undefined || !additive ? [] : mean('s', value)),
    ...(square === undefined || !additive ? [] : mean('q', square)),
    ...(people === undefined || !onlySurveys || !perPerson
      ? []
      : [between(total(fact, 'n'), [model.metrics.length === 1 ? whole(people)[0] : 0, whole(people)[1]])]),
    // Where n counts people, the reason bounds it.
    ...(isCounted && few > 0 ? [between(total(fact, 'n'), [alone ? 0 : 1, few - 1])] : []),
    ...(isCounted && /cannot be worked out/.test(reason)
      ? [between(total(fact, 'n'), [minPeople, most])]
      : []),
  ];
};

/** A count is a whole number, however it was stored. */
const whole = ([low, high]: Range): Range => [Math.round(low), Math.round(high)];

const solve = (
  program: Program,
  hidden: readonly number[],
  metric: PublicMetric,
): Finding | Contradiction => {
  const terms = (letter: string): Term[] => hidden.map((index) => ({ factor: 1, of: `${letter}${index}` }));
  const [least, greatest] = [
    optimum(program, 'Minimize', terms('n')),
    optimum(program, 'Maximize', terms('n')),
  ];
  if (least === 'infeasible' || greatest === 'infeasible') return 'contradiction';
  const counts: Range = [Math.max(0, Math.ceil(least - 1e-6)), Math.floor(greatest + 1e-6)];
  return { counts, mean: metric.additive ? meansOf(program, { counts, terms }, metric) : metric.scale };
};

interface Counting {
  readonly counts: Range;
  readonly terms: (letter: string) => Term[];
}

/** Every small count, and some of the large ones: what a mean can be changes little from one to the next. */
const next = (count: number): number => (count < 40 ? count + 1 : Math.ceil(count * 1.5));

/** The least and the greatest mean over all possible counts; done as soon as it is as open as it needs to be. */
const meansOf = (program: Program, { counts, terms }: Counting, { point, scale }: PublicMetric): Range => {
  let found: Range = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let count = Math.max(1, counts[0]); count <= counts[1]; count = next(count)) {
    const fixed = { ...program, rows: [...program.rows, { terms: terms('n'), low: count, high: count }] };
    const [low, high] = [optimum(fixed, 'Minimize', terms('s')), optimum(fixed, 'Maximize', terms('s'))];
    if (low === 'infeasible' || high === 'infeasible') continue;
    found = [Math.min(found[0], low / count), Math.max(found[1], high / count)];
    if (found[1] - found[0] >= point) return found;
  }
  return found[0] > found[1] ? scale : found;
};
