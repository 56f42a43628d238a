import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemSummaries } from '../../src/ingest/ingest.ts';
import type { Item, Source } from '../../src/types.ts';
import { inputOf, read, sourceOf } from '../unit/ingest/support.ts';

const items: Readonly<Record<string, Item>> = {
  mood: 'How are you?',
  score: { from: 'Of ten?', scale: [0, 10], notApplicable: ['none'] },
  done: { from: 'Done?', labels: { Finished: 1, 'Not yet': 0 } },
  what: { from: 'What?', choices: { Demos: 'demos', 'RFPs, all': 'rfps' } },
};
/** Records that a whole row becomes: one an item, two of them from the last question. */
const perRow = 5;

const source: Source = sourceOf('survey', {
  columns: { respondent: 'Who', team: 'Team' },
  labels: 'agree5',
  items,
});

/** Somebody's own words: no two say the same, and none stands in a message by chance. */
const words = fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){0,6}$/).map((text) => `zq${text}`);
const known = fc.constantFrom(
  '',
  'Agree',
  'strongly disagree',
  '4',
  '4 - Agree',
  '7',
  '0',
  'N/A',
  'Finished',
  'none',
);
const several = fc.constantFrom('Demos;RFPs, all;', 'RFPs, all, Demos', ' / Demos', 'Demos;Else;');
const cell = fc.oneof(
  { arbitrary: known, weight: 4 },
  { arbitrary: several, weight: 1 },
  { arbitrary: words, weight: 1 },
);
const row = fc.record({
  cells: fc.tuple(
    fc.oneof(fc.constant(''), words),
    fc.constantFrom('North', ''),
    cell,
    cell,
    cell,
    cell,
    words,
  ),
  isRagged: fc.oneof(
    { arbitrary: fc.constant(false), weight: 9 },
    { arbitrary: fc.constant(true), weight: 1 },
  ),
});
const rows = fc.array(row, { minLength: 1, maxLength: 30 }).map((all) =>
  all.map(({ cells, ...rest }, index) => ({
    ...rest,
    cells: cells.map((text) => (text.startsWith('zq') ? `${text} x${index}` : text)),
  })),
);

const quoted = (text: string): string => `"${text}"`;

test('every answer is used, left out or rejected; nobody’s own words and no respondent are told', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const head = ['Who', 'Team', 'How are you?', 'Of ten?', 'Done?', 'What?', 'Why?'];
      const lines = all.map(({ cells, isRagged }) =>
        [...cells.map(quoted), ...(isRagged ? ['"x"'] : [])].join(','),
      );
      const { tallies, ledger, fields, rejections } = await read(source, [
        inputOf(`${[head.map(quoted).join(','), ...lines].join('\n')}\n`, 'wide.csv'),
      ]);
      const ragged = all.filter(({ isRagged }) => isRagged).length;
      const [tally] = tallies;
      const filtered = Object.values(tally?.filtered ?? {}).reduce((sum, count) => sum + count, 0);
      expect(tally?.read).toBe((all.length - ragged) * perRow + ragged);
      expect(tally?.read).toBe((tally?.used ?? 0) + filtered + (tally?.rejected ?? 0));
      expect(fields).toHaveLength(tally?.used ?? -1);
      expect(rejections).toHaveLength(tally?.rejected ?? -1);
      const told = JSON.stringify([
        problemSummaries(ledger),
        ledger.unreadable,
        tallies,
        rejections.map(({ record: _, ...rest }) => rest),
      ]);
      expect(told).not.toContain('zq');
    }),
  );
});

test('a record holds what its row and its question say, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const head = ['Who', 'Team', 'How are you?', 'Of ten?', 'Done?', 'What?', 'Why?'];
      const text = [head, ...all.map(({ cells }) => cells)]
        .map((cells) => cells.map(quoted).join(','))
        .join('\n');
      const { rows: records } = await read(source, [inputOf(`${text}\n`, 'wide.csv')]);
      for (const { fields, at } of records) {
        const [who = '', team = ''] = all[at.line - 2]?.cells ?? [];
        expect(fields['respondent']).toBe(who === '' ? `wide.csv:${at.line}` : who);
        expect(fields['team']).toBe(team === '' ? undefined : team);
        const { value, scale_min: min, scale_max: max } = fields;
        expect(Number(value)).toBeGreaterThanOrEqual(Number(min));
        expect(Number(value)).toBeLessThanOrEqual(Number(max));
      }
    }),
  );
});
