/** What the fast engine takes at its look, or compares by its numbers, held against what the reference makes of it. */
import { expect, test } from 'vitest';
import { compared } from '../support/engines.ts';
import { sourceOf } from '../unit/ingest/support.ts';

const differenceOf = async (lines: readonly string[]): Promise<unknown> => {
  const bytes = Buffer.from(lines.join('\n'));
  const source = sourceOf('activity', {});
  const job = { sources: [{ source, files: [{ name: 'file.csv', bytes, size: 0 }] }], isAsked: true };
  return (await compared(job)).difference;
};

// Ids and names that are nearly something else: days and numbers that a spreadsheet has made, ids of Salesforce in their
// long form, words for nothing, names that are longer than what is kept.
const looks = [
  ['25-Jun', 'Jun-25', 'juin-25', '25-06', '6-25', '2026-06-25', '06-25-2026', 'Set-12', 'Marzo-26'],
  ['0019000000B98deAAB', '0019000000B98deAAA', '0019000000B98de', '000000000000000AAA', 'a000000000000001AA'],
  ['1', '007', '1E10', '1.23E+11', '1E+11', '9007199254740993', '-1', '--1', '---', '_', '-', '1-', '_1'],
  [
    'null1',
    'tbd',
    'NA',
    'N1',
    'true',
    '0',
    'id',
    'id1',
    '#REF!',
    '#1',
    '###',
    ' a1',
    'a1 ',
    '"a1"',
    '"a""1"',
  ],
  ['a'.repeat(39), `${'a'.repeat(39)}1`, `${'a'.repeat(40)}1`, `${'1'.repeat(300)}`, 'é1', 'a1\u00a0', 'Ü-1'],
].flat();

test('texts that look like names, as ids and as accounts', async () => {
  const row = (id: string, account: string): string => `${id},demo,E1,2026-07-01,${account}`;
  const header = 'id,type,se,happened_at,account';
  const lines = [header, ...looks.flatMap((each, at) => [row(each, `b${at}`), row(`c${at}`, each)])];
  expect(await differenceOf(lines)).toBeUndefined();
  // The same again: each stands there twice.
  expect(await differenceOf([...lines, ...lines.slice(1)])).toBeUndefined();
});

// Berlin puts its clocks forward on 2026-03-29 at 02:00, and back on 2026-10-25 at 03:00.
const times = ['2026-03-29', '2026-10-25']
  .flatMap((day) => [
    ...['00:00', '00:59:59', '01:59:59', '02:00', '02:15', '02:59:59', '03:00', '03:15:30', '23:59'].map(
      (time) => `${day}T${time}`,
    ),
    day,
  ])
  .flatMap((each) => (each.length > 10 ? [each, `${each}Z`] : [each]));

test('dates that may run backwards, about the days on which clocks are changed', async () => {
  const rows = times.flatMap((from, a) =>
    times.map((to, b) => `A${a}x${b},demo,E1,2026-07-01,${from},${to}`),
  );
  expect(await differenceOf(['id,type,se,happened_at,requested_at,responded_at', ...rows])).toBeUndefined();
});
