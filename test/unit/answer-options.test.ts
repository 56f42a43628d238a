import { describe, expect, test } from 'vitest';
import { answersTo, notApplicable } from '../../src/answer-options.ts';
import { labelScale } from '../../src/ingest/label-scales.ts';
import type { Question } from '../../src/types.ts';

const asked = (
  labels: Question['labels'],
  scale: Question['scale'],
  rest: Partial<Question> = {},
): Pick<Question, 'scale' | 'labels' | 'optional'> => ({ labels, scale, optional: false, ...rest });

describe('what a form offers is read as the number that it stands for', () => {
  test.each([
    asked('agreement', [1, 4]),
    asked('agreement', [1, 5]),
    asked('agreement', [1, 7]),
    asked('satisfaction', [1, 4]),
    asked('satisfaction', [1, 5]),
    asked('satisfaction', [1, 7]),
    asked('frequency', [1, 4]),
    asked('frequency', [1, 5]),
    asked('likelihood', [1, 5]),
    asked('likelihood', [0, 10]),
    asked('frequency', [0, 6]),
    asked('agreement', [1, 6]),
  ])('$labels from $scale', (question) => {
    const { scale } = question;
    const { options, set } = answersTo(question);
    const { read } = labelScale(set === undefined ? { scale } : { labels: set });
    const values = options.map((option) => read(option)).map((answer) => 'value' in answer && answer.value);
    expect(values).toEqual(Array.from({ length: scale[1] - scale[0] + 1 }, (_, step) => scale[0] + step));
  });

  test('who is not concerned gives no answer, on either kind of scale', () => {
    for (const scale of [
      [1, 5],
      [0, 10],
    ] as const) {
      const { options, set } = answersTo(asked('agreement', [...scale], { optional: true }));
      const { read } = labelScale(set === undefined ? { scale } : { labels: set });
      expect(options.at(-1)).toBe(notApplicable);
      expect(read(notApplicable)).toEqual({ is: 'notApplicable' });
    }
  });
});

test.each([
  { scale: [0, 100] as [number, number], name: 'a long scale' },
  { scale: [-2, 2] as [number, number], name: 'a scale below 0, where a dash is a sign' },
])('$name asks for a number', ({ scale }) => {
  expect(answersTo(asked('agreement', scale))).toEqual({ type: 'number', options: [] });
});
