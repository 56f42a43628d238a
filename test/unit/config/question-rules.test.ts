import { describe, expect, test } from 'vitest';
import { complaints, load, over } from './support.ts';

/** A metric that reads agreement with one item, of engineers. */
const mood =
  'metrics: { mood: { where: { item: { in: [mood_1, mood_2] }, role: se }, statistic: { type: likert, scale: [1, 5], reverse: [mood_2] } } }';

const said = async (questions: string, metrics = mood): Promise<readonly string[]> =>
  (await complaints(over(`questions: { ${questions} }\n${metrics}`))).map((each) =>
    each.replace(/^spacesea\.yaml:3:\d+ questions\./, ''),
  );

describe('a question of a model', () => {
  test.each([
    { text: 'mood_1: { text: I like it here, ask: [se] }', says: [] },
    { text: 'mood_2: { text: I want to leave, ask: [se, ae], reverse: true }', says: [] },
    {
      text: 'other: { text: How likely?, ask: [customer], scale: [0, 10], labels: likelihood }',
      says: [],
    },
    {
      text: 'mood_1: { text: I like it here }',
      says: ['mood_1: mood_1 needs the key ask (add ask: a list)'],
    },
    {
      text: 'mood_1: { text: I like it here, ask: [boss] }',
      says: ['mood_1.ask[0]: ask[0] must be se, sa, ae, customer, product or customer_success, not "boss"'],
    },
    {
      text: 'mood_1: { text: I like it here, ask: [se], labels: agree5 }',
      says: ['mood_1.labels: labels must be agreement, satisfaction, frequency or likelihood, not "agree5"'],
    },
    {
      text: 'mood_1: { text: A, ask: [se] }, other: { text: "a ", ask: [ae] }',
      says: [
        'other.text: mood_1, other are asked in the same words (write another text, or let the metrics share one item)',
      ],
    },
    {
      text: 'mood_1: { text: " ", ask: [se] }',
      says: ['mood_1.text: the text is empty (it becomes the header of a column: write it on one line)'],
    },
    {
      text: 'mood_1: { text: "one\\ntwo", ask: [se] }',
      says: [
        'mood_1.text: the text goes over several lines (it becomes the header of a column: write it on one line)',
      ],
    },
    {
      text: 'other: { text: A, ask: [se], scale: [5, 1] }',
      says: [
        'other.scale: scale must go up, [5, 1] does not (write [lowest answer, highest answer], such as [1, 5])',
      ],
    },
    {
      text: 'mood_1: { text: A, ask: [se], scale: [1, 7] }',
      says: [
        'mood_1.scale: mood_1 is asked on a scale from 1 to 7, and mood reads it from 1 to 5 (write questions: { mood_1: { scale: [1, 5] } }, or change the statistic of mood)',
      ],
    },
    {
      text: 'mood_1: { text: A, ask: [se], reverse: true }',
      says: [
        'mood_1.reverse: a high answer to mood_1 is bad, and mood takes it for good (write metrics: { mood: { statistic: { reverse: [mood_2, mood_1] } } }, or remove reverse here)',
      ],
    },
    {
      text: 'mood_2: { text: A, ask: [se] }',
      says: [
        'mood_2: mood takes a high answer to mood_2 for bad, and its question does not say so (write questions: { mood_2: { reverse: true } }, or take mood_2 out of reverse in mood)',
      ],
    },
    {
      text: 'mood_1: { text: A, ask: [customer] }',
      says: [
        'mood_1.ask: mood_1 is asked of customer, and mood reads the answers of se (write questions: { mood_1: { ask: [se] } }, or change the where of mood)',
      ],
    },
    {
      text: 'Mood: { text: A, ask: [customer] }',
      says: [
        'Mood: "Mood" must be a name of small letters, digits and _ that begins with a letter (write mood)',
      ],
    },
  ])('$text', async ({ text, says }) => {
    expect(await said(text)).toEqual(says);
  });
});

test('defaults: agreement on five points, for everybody, and more is better', async () => {
  const { model } = await over('questions: { mood_1: { text: I like it here, ask: [se] } }');
  expect(model.questions).toEqual({
    mood_1: {
      id: 'mood_1',
      text: 'I like it here',
      ask: ['se'],
      scale: [1, 5],
      labels: 'agreement',
      reverse: false,
      optional: false,
    },
  });
});

test('a metric of one own that differs from a built-in question is told where it is written', async () => {
  const base = `version: 1
sources: { answers: { kind: survey } }
metrics: { mood: { title: Mood, source: answers, where: { item: mood_1 }, statistic: { type: likert, scale: [1, 5] } } }
questions: { mood_1: { text: I like it here, ask: [se] } }
dimensions: { satisfaction: { metrics: { mood: 1 } } }
`;
  const own = 'version: 1\nextends: [spacesea:asked]\nmetrics: { mood: { statistic: { scale: [1, 7] } } }';
  expect(await complaints(load(own, { 'spacesea:asked': base }))).toEqual([
    'spacesea.yaml:3:33 metrics.mood.statistic.scale: mood_1 is asked on a scale from 1 to 5, and mood reads it from 1 to 7 (write questions: { mood_1: { scale: [1, 7] } }, or change the statistic of mood)',
  ]);
});
