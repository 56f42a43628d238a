/** What the fast engine takes at its look, or compares by its numbers, held against what the reference makes of it. */
import { expect, test } from 'vitest';
import { compared } from '../support/engines.ts';
import { sourceOf } from '../unit/ingest/support.ts';

const differenceOf = async (lines: readonly string[], timezone?: string): Promise<unknown> => {
  const bytes = Buffer.from(lines.join('\n'));
  const source = sourceOf('activity', {});
  const sources = [{ source, files: [{ name: 'file.csv', bytes, size: 0 }] }];
  const job = { sources, isAsked: true, ...(timezone === undefined ? {} : { timezone }) };
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

const clock = ['00:00', '00:59:59', '01:59:59', '02:00', '02:15', '02:59:59', '03:00', '03:15:30', '23:59'];

// The days on which clocks are put forward and back: by an hour at 02:00 and 03:00, or by half an hour at 02:00.
test.each([
  { zone: 'Europe/Berlin', days: ['2026-03-29', '2026-10-25'] },
  { zone: 'America/Los_Angeles', days: ['2026-03-08', '2026-11-01'] },
  { zone: 'America/St_Johns', days: ['2026-03-08', '2026-11-01'] },
  { zone: 'Australia/Lord_Howe', days: ['2026-04-05', '2026-10-04'] },
  { zone: 'Asia/Kolkata', days: ['2026-03-29', '2026-10-25'] },
  { zone: 'Pacific/Kiritimati', days: ['2026-03-29', '2026-10-25'] },
])(
  'dates that may run backwards, about the days on which clocks are changed in $zone',
  async ({ zone, days }) => {
    const times = days
      .flatMap((day) => [...clock.map((time) => `${day}T${time}`), day])
      .flatMap((each) => (each.length > 10 ? [each, `${each}Z`] : [each]));
    const rows = times.flatMap((from, a) =>
      times.map((to, b) => `A${a}x${b},demo,E1,2026-07-01,${from},${to}`),
    );
    const lines = ['id,type,se,happened_at,requested_at,responded_at', ...rows];
    expect(await differenceOf(lines, zone)).toBeUndefined();
  },
);
