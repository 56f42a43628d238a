import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { progressLine, type Step } from '../../../src/render/progress.ts';
import { anyName } from '../../support/any-report.ts';

const reading: Step = {
  doing: 'Reading',
  on: 'activities.csv',
  share: 0.589,
  rows: { counted: 1_912_000, about: 3_246_000 },
};

describe('how far the work is, in one line', () => {
  test.each<{ name: string; step: Step; width: number; ascii?: true; says: string }>([
    {
      name: 'file, bar, share and rows; the share is never rounded up',
      step: reading,
      width: 98,
      says: 'Reading activities.csv  ██████████████░░░░░░░░░░   58%  1.9 of about 3.2 million rows',
    },
    {
      name: 'in ASCII',
      step: reading,
      width: 98,
      ascii: true,
      says: 'Reading activities.csv  ##############..........   58%  1.9 of about 3.2 million rows',
    },
    {
      name: 'at 80 columns the bar is shorter',
      step: reading,
      width: 78,
      says: 'Reading activities.csv  ██████████░░░░░░░   58%  1.9 of about 3.2 million rows',
    },
    {
      name: 'at 60 columns the rows are left out',
      step: reading,
      width: 58,
      says: 'Reading activities.csv  ██████████████░░░░░░░░░░   58%',
    },
    {
      name: 'at 40 columns the bar is as short as it may be',
      step: reading,
      width: 38,
      says: 'Reading activities.csv  ████░░░░   58%',
    },
    {
      name: 'of a long path the end is kept',
      step: { ...reading, on: 'exports/europe/2026-Q3/activities.csv' },
      width: 38,
      says: 'Reading …/2026-Q3/activities.csv   58%',
    },
    {
      name: 'without a size only the rows are known',
      step: { doing: 'Reading', on: 'standard input', rows: { counted: 12_345 } },
      width: 78,
      says: 'Reading standard input  12,345 rows',
    },
    {
      name: 'rows of a file of some size, rounded as a guess is',
      step: { ...reading, rows: { counted: 23_262, about: 40_107 } },
      width: 98,
      says: 'Reading activities.csv  ██████████████░░░░░░░░░░   58%  23,262 of about 40,000 rows',
    },
    {
      name: 'work without a file',
      step: { doing: 'Working out scores and ranges', share: 1 },
      width: 78,
      says: 'Working out scores and ranges  ████████████████████████  100%',
    },
  ])('$name', ({ step, width, ascii = false, says }) => {
    expect(progressLine(step, { width, ascii })).toBe(says);
  });
});

test('it is never wider than asked for, and harmless, whatever the file is called', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.record(
        {
          doing: fc.constantFrom('Reading', 'Looking through again'),
          on: anyName,
          share,
          rows: fc.record({ counted: fc.nat(), about: fc.double({ min: 1, max: 1e9, noNaN: true }) }),
        },
        { requiredKeys: ['doing'] },
      ),
      fc.integer({ min: 38, max: 160 }),
      fc.boolean(),
      (step, width, ascii) => {
        const line = progressLine(step, { width, ascii });
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|\p{Bidi_Control}/u);
      },
    ),
  );
});
