/** What robustness found out, in sentences. */
import type { Choice, Driver, RobustRow, Span, Turn, Unpaired } from '../robustness.ts';
import { metricOf } from './report-parts.ts';
import { listed } from './sentences.ts';
import type { Tested } from './tested.ts';
import * as words from './words.ts';

/** What a model chooses, in words. */
export const choiceWords: Readonly<Record<Choice, string>> = {
  aggregation: 'the kind of mean',
  leftOut: 'which metric is left out',
  dimensionWeights: 'the weights of the dimensions',
  metricWeights: 'the weights of the metrics',
  goalposts: 'the goalposts',
};

/** A row by the name of its group, unless that is the whole. */
const labelOf = ({ report }: Tested, { group, label }: Pick<RobustRow, 'group' | 'label'>): string =>
  group === 'all' ? label : `${groupLabel(report, group)}, ${label}`;

const groupLabel = ({ groups }: Tested['report'], group: string): string =>
  groups.find(({ id }) => id === group)?.label ?? group;

/**
 * From the one to the other, or at the one if they are printed alike.
 * @example between({ low: 48.72, high: 78 }, 65) // => 'between 48.7 and 78.0'
 * @example between({ low: 78, high: 78 }, 65) // => 'at 78.0'
 */
export const between = ({ low, high }: Span, target: number): string => {
  const [from, to] = [words.exactScore(low, target), words.exactScore(high, target)];
  return from === to ? `at ${from}` : `between ${from} and ${to}`;
};

/** The lowest and the highest that weights alone can make of the overall score, and the dimensions with these scores. */
interface Reached extends Span {
  readonly lowest: string;
  readonly highest: string;
}

/** The sentence that settles most disputes about weights. */
export const reachSentence = ({ lowest, highest, ...span }: Reached, target: number): string =>
  `Whatever the weights of the dimensions, the overall score stays ${between(span, target)}${
    lowest === highest
      ? `, the score of ${lowest}: no other dimension has one.`
      : `: no lower than ${lowest}, no higher than ${highest}.`
  }`;

/** How far weights carry the overall score. */
export const reachSentences = (tested: Tested): string[] => {
  const { robustness } = tested;
  const { target } = robustness;
  const overall = robustness.rows.find(({ group, level }) => group === 'all' && level === 'overall');
  const reach = robustness.reach.find(({ group }) => group === 'all');
  if (overall === undefined || reach === undefined) return [];
  const [lowest = '', highest = ''] = [reach.lowest, reach.highest].map(
    (id) => robustness.rows.find((row) => row.group === 'all' && row.id === id)?.label ?? id,
  );
  return [
    reachSentence({ low: reach.low, high: reach.high, lowest, highest }, target),
    `With every weight up to a quarter higher or lower, those of the metrics too, it stays ${between(overall.spans.weights, target)}.`,
  ];
};

/** How far each change carries the scores of the whole, and the overall scores of groups. */
export const rowSentences = (tested: Tested): string[] => {
  const { rows, target } = tested.robustness;
  return rows
    .filter(({ group, level }) => group === 'all' || level === 'overall')
    .map((row) => {
      const { weights, goalposts, aggregation, leftOut, together } = row.spans;
      const told = [
        `${between(weights, target)} with other weights`,
        `${between(goalposts, target)} with other goalposts`,
        `${between(aggregation, target)} with another mean`,
        `${between(leftOut, target)} with one metric left out`,
        `${between(together, target)} with everything at once`,
      ];
      return `${labelOf(tested, row)}: ${words.score(row.score, target)}; ${listed(told)}.`;
    });
};

/** Changes of one kind that are named; the others are counted. */
const named = 3;

/** For each score of a group what would take it to the other side of the target. */
export const turnSentences = (tested: Tested, group: string): string[] => {
  const { rows, turns, target } = tested.robustness;
  const wanted = words.target(target);
  const sentences = rows
    .filter((row) => row.group === group)
    .flatMap((row) => {
      const own = turns.filter((turn) => turn.group === group && turn.id === row.id);
      if (own.length === 0) return [];
      const place =
        row.score >= target
          ? `reaches the target of ${wanted} and would fall below it`
          : `is below the target of ${wanted} and would reach it`;
      return [
        `${labelOf(tested, row)} (${words.score(row.score, target)}) ${place}: ${turnWords(own, tested)}.`,
      ];
    });
  return sentences.length > 0
    ? sentences
    : [`None of these changes by itself takes a score across the target of ${wanted}.`];
};

const turnWords = (turns: readonly Turn[], tested: Tested): string => {
  const kinds = (['weights', 'aggregation', 'leftOut', 'goalposts'] as const).map((by) =>
    turns.filter((turn) => turn.by === by),
  );
  return kinds
    .flatMap((kind) => [
      ...kind.slice(0, named).map((turn) => oneTurn(turn, tested)),
      ...(kind.length > named ? [`in ${words.counted(kind.length - named, 'more way')} of this kind`] : []),
    ])
    .join('; ');
};

const oneTurn = (turn: Turn, { report, robustness: { target } }: Tested): string => {
  if (turn.by === 'weights')
    return turn.draws === 0
      ? `with some other weights, but with none of ${words.count(turn.of)} drawn at random`
      : `with ${words.count(turn.draws)} of ${words.count(turn.of)} other weights drawn at random`;
  const score = words.score(turn.score, target);
  if (turn.by === 'aggregation') return `with the ${meanWord(turn.aggregation)} mean (${score})`;
  const metric = metricOf(report, turn.metric);
  const title = metric?.title ?? turn.metric;
  if (turn.by === 'leftOut') return `without ${title} (${score})`;
  const [from, to] = [turn.from, turn.to].map((value) => words.value(value, metric?.unit, 1));
  return `with ${turn.goalpost} of ${title} at ${to} instead of ${from} (${score})`;
};

/** The name of a mean. */
export const meanWord = (aggregation: Extract<Turn, { by: 'aggregation' }>['aggregation']): string =>
  typeof aggregation === 'string' ? aggregation : aggregation.method;

/** The choices, those that move most first. */
export const driversInOrder = ({ robustness: { drivers } }: Tested): Driver[] =>
  drivers.toSorted((a, b) => b.total - a.total);

/** A choice that makes less of what the overall score can move than this is not worth a word. */
const worthNaming = 0.05;

/** Which choices matter, the most first. */
export const driverSentence = (tested: Tested): string => {
  const [most, ...others] = driversInOrder(tested)
    .filter(({ total }) => total >= worthNaming)
    .map(({ choice }) => choiceWords[choice]);
  const then = others.length === 0 ? ', and hardly on anything else here' : `, then on ${listed(others)}`;
  return `The overall score depends most on ${most}${then}.`;
};

/** How sure it is that one group is above another, in the order of their names, and which pairs are left out. */
export const pairSentences = ({ report, robustness: { pairs, unpaired } }: Tested): string[] => [
  ...pairs.map(({ first, second, chance, choices }) => {
    const told = [
      ...(chance === undefined
        ? []
        : [`in ${words.share(chance)} of the results that chance could have brought about`]),
      `with ${words.share(choices)} of the other models`,
    ];
    return `${groupLabel(report, first)} above ${groupLabel(report, second)}: ${listed(told)}.`;
  }),
  ...unpaired.map(unpairedSentence),
];

/** How many pairs are left out, and why. */
export const unpairedSentence = ({ by, count }: Unpaired): string =>
  count === 1
    ? `1 pair by ${by} is left out: its overall scores rest on different dimensions.`
    : `${words.count(count)} pairs by ${by} are left out: their overall scores rest on different dimensions.`;
