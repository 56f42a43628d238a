import { describe, expect, test } from 'vitest';
import type { Kind, Source } from '../../src/types.ts';
import { compared, type Job, transcriptOf } from '../support/engines.ts';
import { sourceOf } from '../unit/ingest/support.ts';

const jobOf = (kind: Kind, text: string | Uint8Array, size = 0, rest: Partial<Source> = {}): Job => ({
  sources: [
    {
      source: sourceOf(kind, rest),
      files: [{ name: 'file.csv', bytes: typeof text === 'string' ? Buffer.from(text) : text, size }],
    },
  ],
  isAsked: false,
});

const differenceOf = async (job: Job): Promise<unknown> => (await compared(job)).difference;

describe('wherever chunks end', () => {
  const lf = [
    'id,outcome,name,closed_at',
    'D1,won,"Acme, Inc.",2026-07-01',
    'D2,lost,"The ""Old"" Mill",2026-07-02T09:00',
    '"D3","won","two',
    'lines",""',
    'D4,won,Łódź 🙂,',
    'D5,won,"a"b,2026-07-01',
    'D6,won,wo"n,2026-07-01',
    '',
    'D7,won,"""",2026-07-01',
    '\ufeffD8,won,x,2026-07-01',
    'D9,won,x,2026-07-01,',
    'D10,won,x',
    'D11,won,"x",2026-07-01',
    '',
    'Total',
    'D12,won,,2026-07-01',
    '"D13',
  ];
  test.each([
    { name: 'line feeds', text: lf.join('\n') },
    { name: 'carriage returns and line feeds', text: `\ufeff${lf.join('\r\n')}\r\n` },
    { name: 'carriage returns', text: lf.join('\r') },
    { name: 'both kinds', text: lf.map((line, at) => line + (at % 3 === 0 ? '\n' : '\r\n')).join('') },
    { name: 'semicolons', text: lf.join('\n').replaceAll(',', ';') },
    { name: 'UTF-16', text: Buffer.from(`\ufeff${lf.join('\r\n')}`, 'utf16le') },
  ])('$name', { timeout: 600_000 }, async ({ text }) => {
    for (let size = 1; size < 48; size += 1)
      expect(await differenceOf(jobOf('deal', text, size)), `chunks of ${size}`).toBeUndefined();
  });
});

interface Found {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;
  readonly rest: Partial<Source>;
}

// Files of which the engines have said different things; as small as they could be made.
const found: readonly Found[] = [
  {
    name: 'a deal that points at a deal above it',
    kind: 'deal',
    text: 'id,outcome,x\nD1,won,D9\nD2,won,D9\nD3,won,D1\n',
    rest: { columns: { deal_id: { from: 'x' } } },
  },
  {
    name: 'a required field that is dropped',
    kind: 'survey',
    text: 'x,item\n,4\n',
    rest: { drop: ['value'] },
  },
  {
    name: 'a header again, of names that look like ids',
    kind: 'person',
    text: 'id1,x\nid1,x\n',
    rest: { columns: { id: 'id1' } },
  },
  {
    name: 'notes that are longer than what is remembered, under a rule',
    kind: 'deal',
    text: `id,outcome,note\n${Array.from({ length: 300 }, (_, at) => `D${at},won,${`note ${at} `.repeat(9)}\n`).join('')}`,
    rest: { skip: { note: 'x' } },
  },
  {
    name: 'a record longer than one may be, and whole when it is looked at',
    kind: 'deal',
    text: `id,outcome,note\nD1,won,${'x'.repeat(11 << 20)}\nD2,won,y\n`,
    rest: {},
  },
  {
    name: 'a currency that stands in no column',
    kind: 'deal',
    text: 'id,outcome\nD1,won\nD2,lost\n',
    rest: { columns: { currency: { from: [{ value: 'EUR', when: { Land: '' } }] } } },
  },
  {
    name: 'texts that mean nothing, all of them different',
    kind: 'deal',
    text: `id,outcome,owner\n${Array.from({ length: 3_000 }, (_, at) => `D${at},won,o${at}\n`).join('')}`,
    rest: { columns: { owner: { from: 'owner', startsWith: 'X' } } },
  },
  { name: 'a header again, with marks in its names', kind: 'person', text: 'id,x\ni\ufeffd,x\n', rest: {} },
  {
    name: 'a header again, of columns that do not count',
    kind: 'person',
    text: 'T,W\nT,W\n a,x\n',
    rest: { columns: { id: { value: 'p' }, team: { from: [{ column: 'T', when: { W: 'x' } }] } } },
  },
];

test('all above the piece of a file in which it breaks has been handed on', async () => {
  // Every second record is rejected: the plain way comes back for each of them, the long way after a whole piece.
  const name = 'x'.repeat(300);
  const lines = Array.from({ length: 9000 }, (_, at) => `D${at},${at % 2 === 0 ? 'won' : 'perhaps'},${name}`);
  const text = Buffer.from(`id,outcome,name\n${lines.join('\n')}\nD`);
  const job = jobOf('deal', Buffer.concat([text, Buffer.from([0, 0x0a])]), 150_000);
  expect(await differenceOf(job)).toBeUndefined();
  const { all } = await transcriptOf(job, 'fast');
  expect(all.filter((line) => line.startsWith('row ')).length).toBeGreaterThan(4000);
});

describe('words that nearly are known, after a thousand that are not', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `mytype${at}`);
  const nearly = 'x1,Demo,se-1,30,2026-07-03';
  const header = 'id,type,se,duration_minutes,happened_at';
  test.each([
    {
      name: 'in records that are rejected',
      lines: many.map((type, at) => `r${at},${type},se-1,-5,2026-07-01`),
    },
    {
      name: 'in records that stand there twice',
      lines: many.flatMap((type, at) => Array(2).fill(`r${at},${type},se-1,5,2026-07-01`)),
    },
  ])('$name', async ({ lines }) => {
    const job = { ...jobOf('activity', `${[header, ...lines, nearly].join('\n')}\n`), isAsked: true };
    expect(await differenceOf(job)).toBeUndefined();
    const { all } = await transcriptOf(job, 'reference');
    expect(all.some((line) => line.includes('row/word') && line.includes('Demo'))).toBe(true);
  });
});

test.each(found)('$name', async ({ kind, text, rest }) => {
  expect(await differenceOf(jobOf(kind, text, 0, rest))).toBeUndefined();
});

test('a file that was looked through decides nothing for those that are read as it is', async () => {
  const iso = Array.from({ length: 4 }, (_, at) => `D${at},won,2026-07-0${at + 1}`);
  const files = [
    { name: 'first.csv', text: ['id,outcome,closed_at', 'D9,won,7.9.25', ...iso, ''].join('\n') },
    { name: 'second.csv', text: 'id,outcome,closed_at\nD5,won,27/02/2025\n', like: 'first.csv' },
  ].map(({ text, ...file }) => ({ ...file, bytes: Buffer.from(text), size: 0 }));
  const job: Job = { sources: [{ source: sourceOf('deal', { maxRejected: 1 }), files }], isAsked: false };
  // Its first date is not written as most are, and so its columns need no setting.
  expect(await differenceOf({ ...job, scoutsFrom: 1 })).toBeUndefined();
  const { last } = await transcriptOf({ ...job, scoutsFrom: 1 }, 'fast');
  expect(last).toContainEqual(expect.stringContaining('closed_at="2025-02-27"'));
});

test('of a file that breaks off while it is looked through all rejected rows are told', async () => {
  const name = 'x'.repeat(300);
  const rows = Array.from(
    { length: 9000 },
    (_, at) => `D${at},won,${1 + (at % 12)}/${1 + (at % 28)}/2026,${name}`,
  );
  const job = jobOf('deal', ['id,outcome,closed_at,name', ...rows, '\u0000'].join('\n'), 150_000);
  expect(await differenceOf({ ...job, scoutsFrom: 1 })).toBeUndefined();
  const { last } = await transcriptOf({ ...job, scoutsFrom: 1 }, 'fast');
  expect(last.filter((line) => line.startsWith('rejected')).length).toBeGreaterThan(4000);
});

describe('more different values than a column remembers', () => {
  test('which come again', async () => {
    const deals = Array.from({ length: 60_000 }, (_, at) => `D${at},won,Name ${at % 20_000} x`);
    expect(await differenceOf(jobOf('deal', ['id,outcome,name', ...deals].join('\n')))).toBeUndefined();
  });

  test('and some of them in records that are not plain', async () => {
    const activities = Array.from({ length: 60_000 }, (_, at) => {
      const [type, account] = at % 1000 === 5 ? ['Demo', 'Ac me'] : ['demo', `Acc ${at} x`];
      return `A${at},${type},a1,2026-08-11,${account}`;
    });
    const job = jobOf('activity', ['id,type,se,happened_at,account', ...activities].join('\n'));
    expect(await differenceOf({ ...job, isAsked: true })).toBeUndefined();
  });
});

test('times about the years that are known', async () => {
  const days = [
    ...['1899-12-31', '1900-01-01', '1900-02-28', '1900-02-29', '2100-02-28', '2100-02-29', '2199-12-31'],
    ...['2199-12-32', '2200-01-01', '2200-02-28', '2200-02-30', '2201-01-01'],
  ];
  const lines = days.map((day, at) => `A${at},demo,a1,${day}T10:00`);
  const job = jobOf('activity', ['id,type,se,happened_at', ...lines].join('\n'));
  expect(await differenceOf({ ...job, isAsked: true })).toBeUndefined();
});

test.each([1, 100, 5000])(
  'an object %i bytes longer than one may be, whole when it is looked at',
  async (more) => {
    const record = (id: string, name: string): string => JSON.stringify({ id, outcome: 'won', name });
    const bytes = (10 << 20) + more - record('D1', '').length;
    const text = `[${record('D0', 'y')},${record('D1', 'x'.repeat(bytes))},${record('D2', 'y')}]`;
    const [{ source }] = jobOf('deal', '').sources as [Job['sources'][number]];
    const files = [{ name: 'file.json', bytes: Buffer.from(text), size: 1 << 17 }];
    const job: Job = { sources: [{ source, files }], isAsked: true };
    expect(await differenceOf(job)).toBeUndefined();
    expect((await transcriptOf(job, 'fast')).all.join('\n')).toContain('row/too-long');
  },
);
