import { wordsWanted } from '../../asked.ts';
import type { Metric, Question } from '../../generated/config.ts';
import { listed } from '../../nearest.ts';
import type { StatisticSpec } from '../../types.ts';
import { fullQuestion } from '../defaults.ts';
import type { Path } from '../tree.ts';
import { entriesOf, type Rule, type Scope } from './scope.ts';

/** A question has a text of its own, and asks what the metrics that read its answers take it to ask. */
export const questionRules: Rule = (scope) => {
  const texts = new Map<string, string>();
  const readers = entriesOf(scope, 'metrics')
    .filter(([id, metric]) => scope.sound(['metrics', id]) && readsAnswers(metric, scope))
    .map(([id, metric]) => ({ id, metric, items: wordsWanted(metric.where ?? {}, 'item') }));
  for (const [item, question, path] of entriesOf(scope, 'questions')) {
    if (!scope.sound(path)) continue;
    const asked: Asked = { item, question, path, scope };
    checkText(asked, texts);
    checkScale(asked);
    for (const { id, metric, items } of readers) if (items.includes(item)) checkMetric(asked, id, metric);
  }
};

interface Asked {
  readonly item: string;
  readonly question: Question;
  readonly path: Path;
  readonly scope: Scope;
}

const refuse = ({ scope, path }: Asked, key: string, said: { message: string; hint: string }): void =>
  scope.report([...path, key], { code: 'config/question', ...said });

/** Answers come back under the text, so it is the name of one item only. */
const checkText = (asked: Asked, texts: Map<string, string>): void => {
  const { item, question } = asked;
  const text = question.text.trim().toLowerCase();
  const other = texts.get(text);
  if (other !== undefined)
    refuse(asked, 'text', {
      message: `${listed([other, item])} are asked in the same words`,
      hint: 'write another text, or let the metrics share one item',
    });
  texts.set(text, item);
  if (text === '' || /[\r\n]/.test(question.text.trim()))
    refuse(asked, 'text', {
      message: text === '' ? 'the text is empty' : 'the text goes over several lines',
      hint: 'it becomes the header of a column: write it on one line',
    });
};

const checkScale = (asked: Asked): void => {
  const [low, high] = fullQuestion(asked.item, asked.question).scale;
  if (low < high) return;
  refuse(asked, 'scale', {
    message: `scale must go up, [${low}, ${high}] does not`,
    hint: 'write [lowest answer, highest answer], such as [1, 5]',
  });
};

const readsAnswers = ({ source }: Metric, { config }: Scope): boolean =>
  config.sources?.[source]?.kind === 'survey';

const checkMetric = (asked: Asked, id: string, { statistic, where }: Metric): void => {
  const { item, question } = asked;
  const { scale, ask } = fullQuestion(item, question);
  const [low, high] = scaleRead(statistic) ?? scale;
  if (low !== scale[0] || high !== scale[1])
    differ(asked, ['scale', id, 'statistic', 'scale'], {
      message: `${item} is asked on a scale from ${scale[0]} to ${scale[1]}, and ${id} reads it from ${low} to ${high}`,
      hint: `write questions: { ${item}: { scale: [${low}, ${high}] } }, or change the statistic of ${id}`,
    });
  if (statistic.type === 'likert') checkReverse(asked, id, statistic.reverse ?? []);
  const roles = wordsWanted(where ?? {}, 'role');
  if (roles.length > 0 && !roles.some((role) => ask.some((other) => other === role)))
    differ(asked, ['ask', id, 'where', 'role'], {
      message: `${item} is asked of ${listed(ask)}, and ${id} reads the answers of ${listed(roles)}`,
      hint: `write questions: { ${item}: { ask: [${listed(roles)}] } }, or change the where of ${id}`,
    });
};

const checkReverse = (asked: Asked, id: string, reversed: readonly string[]): void => {
  const { item, question } = asked;
  const isBad = question.reverse === true;
  if (reversed.includes(item) === isBad) return;
  const where = ['reverse', id, 'statistic', 'reverse'] as const;
  if (isBad)
    differ(asked, where, {
      message: `a high answer to ${item} is bad, and ${id} takes it for good`,
      hint: `write metrics: { ${id}: { statistic: { reverse: [${listed([...reversed, item])}] } } }, or remove reverse here`,
    });
  else
    differ(asked, where, {
      message: `${id} takes a high answer to ${item} for bad, and its question does not say so`,
      hint: `write questions: { ${item}: { reverse: true } }, or take ${item} out of reverse in ${id}`,
    });
};

/** A question and a metric that say different things; told at the question, unless only the metric is the project's own. */
const differ = (
  { path, scope }: Asked,
  [key, id, ...ofMetric]: readonly [key: string, metric: string, ...path: string[]],
  said: { readonly message: string; readonly hint: string },
): void => {
  const ofQuestion = scope.file([...path, key]) === undefined ? path : [...path, key];
  const read = ['metrics', id, ...ofMetric];
  const isOwn = (place: Path): boolean => scope.file(place)?.startsWith('spacesea:') === false;
  const place = isOwn(read) && !isOwn(ofQuestion) ? read : ofQuestion;
  scope.report(place, { on: 'key', code: 'config/question', ...said });
};

/** The scale by which a metric reads answers; undefined if it goes by what stands beside them. */
const scaleRead = (statistic: StatisticSpec): readonly [number, number] | undefined => {
  if (statistic.type === 'nps') return [0, 10];
  return statistic.type === 'likert' || statistic.type === 'topBox' ? statistic.scale : undefined;
};
