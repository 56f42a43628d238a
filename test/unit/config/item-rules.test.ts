import { expect, test } from 'vitest';
import { complaints, over } from './support.ts';

/** What stands in the source of answers, and what is said about it: path, message, hint. */
test.each([
  { text: 'labels: agree5, items: { a: How?, b: { from: B, labels: { "Yes": 1, "No": 0 } } }', says: [] },
  { text: 'items: { a: { from: A, scale: [0, 10], notApplicable: [99, none] } }', says: [] },
  { text: 'items: { a: { from: A, labels: { Good: 4, Bad: 2 }, scale: [1, 5] } }', says: [] },
  { text: 'items: { a: { from: A, labels: { Chosen: 1 }, scale: [0, 1] } }', says: [] },
  {
    text: 'items: { a: { choices: { Demos: t_demos, Live demos: t_demos, RFPs: t_rfps }, split: ";" } }',
    says: [],
  },
  {
    text: 'items: { a: { from: A } }',
    says: [
      'items.a: nothing says how the answers of a become numbers (write labels: agree5 beside items, for all of them; or for this one a: { from: "A", scale: [0, 10] })',
    ],
  },
  {
    text: 'labels: agre5, items: { a: A }',
    says: [
      'labels: labels must be agree4, agree5, agree7, satisfied4, satisfied5, satisfied7, frequency4, frequency5, importance5, quality5, likely5 or yesno, or a map (key: value), not "agre5" (write agree5)',
    ],
  },
  {
    text: 'labels: agree5',
    says: [
      'labels: labels say how the answers of items become numbers, and there are no items (add items: { tools_1: I have the tools I need }, or map words under columns: value: { from: …, map: { Agree: 4 } })',
    ],
  },
  {
    text: 'labels: agree5, items: { a: A }, columns: { value: Answer, team: Team }',
    says: ['columns.value: value comes from items here, one record for each answer (remove value, or items)'],
  },
  {
    text: 'items: { a: { scale: [5, 1] } }',
    says: ['items.a.scale: the scale of a goes from 5 to 1 (write the lower number first, such as [1, 5])'],
  },
  {
    text: 'items: { a: { labels: agree5, scale: [1, 5] } }',
    says: ['items.a.scale: agree5 has a scale of its own (remove scale, or write the labels out)'],
  },
  {
    text: 'items: { a: { labels: { Chosen: 1 } } }',
    says: [
      'items.a.labels: all labels stand for 1, which makes no scale (add the other answers, or the scale: scale: [0, 1])',
    ],
  },
  {
    text: 'items: { a: { labels: { Good: 6, Bad: 1 }, scale: [1, 5] } }',
    says: ['items.a.labels.Good: 6 lies outside the scale from 1 to 5 (correct the number, or the scale)'],
  },
  {
    text: 'items: { a: { labels: { Good: 3, "good ": 2, Bad: 1 } } }',
    says: ['items.a.labels.good : "good " stands there twice, with different numbers (keep one of the two)'],
  },
  {
    text: 'items: { a: { choices: { X: b }, labels: agree5 }, b: { scale: [1, 5] } }',
    says: [
      'items.a.choices.X: there is another item b (give the choices of each question items of their own)',
      'items.a.labels: labels and choices exclude each other: a choice is 1 or 0 (remove one of the two)',
    ],
  },
  {
    text: 'items: { a: { choices: { X: x } }, b: { choices: { Y: x } } }',
    says: [
      'items.b.choices.Y: there is another item x (give the choices of each question items of their own)',
    ],
  },
  {
    text: 'labels: agree5, items: { a: Same, b: "same " }',
    says: [
      'items.b: a, b are read from the same question (remove one of the two; metrics may share an item)',
    ],
  },
  {
    text: 'items: { a: { scale: [1, 5], split: ";" } }',
    says: [
      'items.a.split: split says what stands between choices, and there are none (add choices, or remove split)',
    ],
  },
  {
    text: 'labels: agree5, items: { team: A }',
    says: ['items.team: an answer has a field team already (call the item otherwise, such as team_1)'],
  },
  {
    text: 'labels: agree5, items: { Tools: A }',
    says: [
      'items.Tools: "Tools" must be a name of small letters, digits and _ that begins with a letter (write tools)',
    ],
  },
])('$text', async ({ text, says }) => {
  const said = await complaints(over(`sources: { answers: { ${text} } }`));
  expect(said.map((each) => each.replace(/^spacesea\.yaml:3:\d+ sources\.answers\./, ''))).toEqual(says);
});

test('items and labels are for surveys', async () => {
  expect(await complaints(over('sources: { deals: { items: { a: A }, labels: agree5 } }'))).toEqual([
    'spacesea.yaml:3:21 sources.deals.items: items are for surveys, and this source is of kind deal (remove items, or write kind: survey)',
    'spacesea.yaml:3:38 sources.deals.labels: labels are for surveys, and this source is of kind deal (remove labels, or write kind: survey)',
  ]);
});
