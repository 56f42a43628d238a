/** Files of which ranges could easily make something else; each was once read wrongly by a fault planted on purpose. */
import { describe, expect, test } from 'vitest';
import type { Input, Source } from '../../src/types.ts';
import { bothReadings, held } from '../support/range-readings.ts';

const header = 'id,type,se,happened_at,account';

const rows = (count: number, row: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => row(at));

/** Plain activities, of which each says what is given in the place of what is usual. */
const activities = (
  count: number,
  said: (at: number) => { readonly [cell in 'id' | 'type' | 'date' | 'account']?: string } = () => ({}),
): string[] =>
  rows(count, (at) => {
    const { id = `A${at}`, type = 'demo', date = `2026-08-1${at % 10}`, account = 'x' } = said(at);
    return [id, type, 'a1', date, account].join(',');
  });

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly rest?: Partial<Source>;
  /** Bytes of a range. */
  readonly range?: number;
  /** Does it end without a line end? */
  readonly isOpen?: true;
}

const cases: readonly Case[] = [
  {
    name: 'a range with more plain records than are handed on at a time',
    lines: activities(20_000),
    range: 300_000,
  },
  {
    name: 'a range of more than one step',
    lines: activities(70_000),
    range: 2_400_000,
  },
  {
    name: 'records that the where of the source leaves out',
    lines: activities(600, (at) => ({ type: at % 3 === 0 ? 'pov' : 'demo' })),
    rest: { where: { type: 'demo' } },
  },
  {
    name: 'an encoding that the config names',
    lines: activities(600, (at) => ({ account: at % 2 === 0 ? 'x' : 'ü' })),
    rest: { encoding: 'windows-1252', skip: { account: 'ü' } },
  },
  {
    name: 'dates that are the strays among many of ISO 8601',
    lines: activities(400, (at) => (at % 8 === 3 ? { date: `8/${13 + (at % 15)}/2026` } : {})),
    range: 1500,
  },
  {
    name: 'dates of two forms, of which the lines that decide are named',
    lines: [
      ...activities(100, (at) => ({ date: `8/${13 + (at % 15)}/2026` })),
      ...activities(100, (at) => ({ id: `B${at}` })),
    ],
    range: 1500,
  },
  {
    name: 'a lonely cell above the last line, and a plain record between it and a blank line',
    lines: [...activities(100), '', 'B1,demo,a1,2026-08-11,x', 'foo', 'Total'],
    range: 1000,
  },
  { name: 'a lonely cell below a blank line at the end', lines: [...activities(400), '', 'foo'] },
  {
    name: 'a lonely cell below a blank line, and plain records between it and the last line',
    lines: [...activities(100), '', 'foo', ...activities(300, (at) => ({ id: `B${at}` })), 'Total'],
  },
  {
    name: 'an id of one range that comes back in another',
    lines: activities(400, (at) => (at === 300 ? { id: 'A5' } : {})),
  },
  { name: 'a last record without a line end', lines: activities(400), isOpen: true },
];

describe('ranges make the same of', () => {
  test.each(cases)('$name', async ({ lines, rest = {}, range = 3000, isOpen = false }) => {
    const text = [header, ...lines].join('\n') + (isOpen ? '' : '\n');
    const { ranged, alone } = await bothReadings([held('activities.csv', text)], rest, { asked: 2, range });
    expect(ranged).toBe(alone);
  });

  test('a file that grows while it is read: it is read once more, to its new end', async () => {
    const file = held('activities.csv', [header, ...activities(400), ''].join('\n'));
    const grows = (input: Input): Input => ({
      ...input,
      open: async function* () {
        yield* await input.open();
        yield new TextEncoder().encode('Z1,demo,a1,2026-08-12,x\n');
      },
    });
    const both = await bothReadings([file], {}, { asked: 2, range: 1500, change: grows });
    expect(both.ranged).toBe(both.alone);
    expect(both.isShared).toBe(false);
  });
});

test('what mates read counts, and nobody reads it once more', async () => {
  const file = held('activities.csv', [header, ...activities(400), ''].join('\n'));
  const { isShared } = await bothReadings([file], {}, { asked: 3, range: 1500 });
  expect(isShared).toBe(true);
});
