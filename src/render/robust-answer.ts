/** The answer to the question whether the picture holds. */
import type { RobustRow, Turn } from '../robustness.ts';
import { metricOf, overallOf } from './report-parts.ts';
import { meanWord } from './robust-sentences.ts';
import { listed } from './sentences.ts';
import type { Tested } from './tested.ts';
import * as words from './words.ts';

/** If more of the other weights than these take the overall score across the target, it does not hold. */
const mostDraws = 0.05;

/**
 * Does the overall score stay on its side of the target? No, if more than one in twenty of the other weights take it
 * across; mostly, if anything else does; yes, if nothing does, neither by itself nor all at once.
 */
export const answerSentences = (tested: Tested): string[] => {
  const { report, robustness } = tested;
  const row = robustness.rows.find(({ group, level }) => group === 'all' && level === 'overall');
  if (row === undefined)
    return [`There is no overall score to vary: ${overallOf(report, 'all')?.reason ?? 'it has no score'}.`];
  const turns = robustness.turns.filter(({ group, id }) => group === 'all' && id === row.id);
  return [`${answerOf(row, turns, tested)} This says nothing about chance.`];
};

const answerOf = (row: RobustRow, turns: readonly Turn[], tested: Tested): string => {
  const { target } = tested.robustness;
  const wanted = words.target(target);
  const isOver = row.score >= target;
  const stays = isOver ? `stays at ${wanted} or more` : `stays below ${wanted}`;
  const weights = turns.find((turn) => turn.by === 'weights');
  if (weights !== undefined && weights.draws > mostDraws * weights.of)
    return `No: with ${words.count(weights.draws)} of ${words.count(weights.of)} other weights the overall score ${isOver ? `falls below ${wanted}` : `reaches ${wanted}`}.`;
  const { low, high } = row.spans.together;
  const isCrossed = isOver ? low < target : high >= target;
  if (turns.length === 0 && !isCrossed)
    return `Yes: with other weights, other goalposts, another mean or one metric left out, and with all of this at once, the overall score ${stays}.`;
  const held =
    weights === undefined
      ? 'all other weights'
      : `${words.count(weights.of - weights.draws)} of ${words.count(weights.of)} other weights`;
  const others = otherWords(turns, tested);
  const rest =
    others.length > 0
      ? others.join('; ')
      : weights === undefined
        ? `with everything changed at once it would be ${words.score(low, target)} to ${words.score(high, target)}`
        : 'nothing else by itself takes it across the target';
  return `Mostly: with ${held} the overall score ${stays}; ${rest}.`;
};

/** What else takes it across: one of a kind is named, several are counted. */
const otherWords = (turns: readonly Turn[], { report, robustness: { target } }: Tested): string[] => {
  const means = turns.filter((turn) => turn.by === 'aggregation');
  const left = turns.filter((turn) => turn.by === 'leftOut');
  const posts = new Set(turns.flatMap((turn) => (turn.by === 'goalposts' ? [turn.metric] : [])));
  const title = (id: string): string => metricOf(report, id)?.title ?? id;
  return [
    ...means.map(
      ({ aggregation, score }) =>
        `with ${article(meanWord(aggregation))} mean it would be ${words.score(score, target)}`,
    ),
    ...(left.length === 1
      ? left.map(({ metric, score }) => `without ${title(metric)} it would be ${words.score(score, target)}`)
      : left.length > 1
        ? [`without one of ${words.count(left.length)} metrics it would not`]
        : []),
    ...(posts.size === 0
      ? []
      : [
          `with other goalposts for ${posts.size > 2 ? words.counted(posts.size, 'metric') : listed([...posts].map(title))} it would not`,
        ]),
  ];
};

const article = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
