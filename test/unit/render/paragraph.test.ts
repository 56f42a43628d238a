import { describe, expect, test } from 'vitest';
import { hanging, inParts, paragraph } from '../../../src/render/paragraph.ts';
import { pen } from './small-report.ts';

const narrow = await pen({ width: 40 });

test('a paragraph takes the whole width', () => {
  expect(paragraph('A few points up or down can be chance, the more so where n is small.', narrow)).toEqual([
    'A few points up or down can be chance,',
    'the more so where n is small.',
  ]);
});

test('a word stands in front of the first line only', async () => {
  const colour = await pen({ width: 40, colour: true });
  const text = 'write closed_at: { date: DD/MM/YYYY } under columns';
  expect(hanging('hint  ', text, { pen: colour, paint: colour.good, indent: 7 })).toEqual([
    '       \u001b[36mhint  \u001b[39mwrite closed_at: { date:',
    '             DD/MM/YYYY } under columns',
  ]);
});

describe('parts are broken between each other', () => {
  test.each([
    { parts: [], lines: [] },
    { parts: ['38 people', '21 metrics'], lines: ['38 people · 21 metrics'] },
    {
      parts: ['38 people', '21 metrics', 'model spacesea:se + a.yaml'],
      lines: ['38 people · 21 metrics', 'model spacesea:se + a.yaml'],
    },
    {
      parts: ['model spacesea:se + examples/demo/spacesea.yaml', 'x'],
      lines: ['model spacesea:se +', 'examples/demo/spacesea.yaml · x'],
    },
  ])('$parts', ({ parts, lines }) => {
    expect(inParts(parts, ' · ', narrow)).toEqual(lines);
  });
});
