/** The same exports as five offices would write them: what is scored must not depend on the dress. */

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { rowsIn } from '../src/columns.ts';
import { builtinModel } from '../src/config/builtin.ts';
import { assess, type Inputs, readSources } from '../src/pipeline.ts';
import type { Kind, Row, Value } from '../src/types.ts';
import { inputOf } from './unit/ingest/support.ts';

const model = builtinModel('spacesea:se');

/** How an office writes dates, times and amounts, and makes bytes of a table. */
interface Dress {
  readonly name: string;
  readonly ending: string;
  readonly day: (year: string, month: string, day: string) => string;
  readonly time: (hour: string, minute: string) => string;
  readonly amount: (amount: number) => string;
  readonly bytes: (rows: readonly (readonly string[])[]) => Uint8Array;
}

const table =
  (delimiter: string, end: string) =>
  (rows: readonly (readonly string[])[]): string =>
    rows
      .map((cells) =>
        cells
          .map((cell) =>
            cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
          )
          .join(delimiter),
      )
      .map((line) => line + end)
      .join('');

/** 1234567.5 as 1,234,567.50, or with other marks. */
const grouped = (amount: number, group: string, decimal: string): string => {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${cents}`;
};

const iso = {
  day: (year: string, month: string, day: string) => `${year}-${month}-${day}`,
  time: (hour: string, minute: string) => `T${hour}:${minute}`,
  amount: String,
};

const dresses: readonly Dress[] = [
  {
    name: 'UTF-8, commas, ISO dates',
    ending: 'csv',
    ...iso,
    bytes: (rows) => Buffer.from(table(',', '\n')(rows)),
  },
  {
    name: 'UTF-16, tabs, as Excel saves Unicode text',
    ending: 'txt',
    ...iso,
    time: (hour, minute) => ` ${hour}:${minute}`,
    bytes: (rows) => Buffer.from(`\ufeff${table('\t', '\r\n')(rows)}`, 'utf16le'),
  },
  {
    name: 'Windows-1252, semicolons, decimal commas, DD.MM.YYYY',
    ending: 'csv',
    day: (year, month, day) => `${day}.${month}.${year}`,
    time: (hour, minute) => ` ${hour}:${minute}`,
    amount: (amount) => grouped(amount, '.', ','),
    // No letter of these tables lies where Windows-1252 and Latin-1 differ.
    bytes: (rows) => Buffer.from(table(';', '\r\n')(rows), 'latin1'),
  },
  {
    name: 'M/D/YYYY, 12 hours, $1,234.00',
    ending: 'csv',
    day: (year, month, day) => `${Number(month)}/${Number(day)}/${year}`,
    time: (hour, minute) =>
      ` ${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`,
    amount: (amount) => `$${grouped(amount, ',', '.')}`,
    bytes: (rows) => Buffer.from(table(',', '\r\n')(rows)),
  },
  {
    name: 'JSON',
    ending: 'json',
    ...iso,
    bytes: ([names = [], ...rows]) =>
      Buffer.from(
        JSON.stringify(
          rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index]]))),
        ),
      ),
  },
];

const moment = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

const dressed = (value: Value | undefined, field: string, { day, time, amount }: Dress): string => {
  if (value === undefined) return '';
  if (field === 'amount') return amount(Number(value));
  const [, year, month = '', date = '', hour, minute = ''] = moment.exec(String(value)) ?? [];
  if (year === undefined || /^(id|deal_id|wave)$/.test(field)) return latin(String(value));
  return day(year, month, date) + (hour === undefined ? '' : time(hour, minute));
};

/** Letters beyond Latin-1 cannot be written in Windows-1252; each dress gets the same others. */
const latin = (text: string): string =>
  text.replace(/[^\x00-\x7f\xa1-\xff]/g, (letter) => `x${letter.codePointAt(0)}`);

const folder = 'examples/demo/exports';
const rowsBySource = new Map<string, Row[]>();

beforeAll(async () => {
  const files: Readonly<Record<string, Kind>> = {
    'people.csv': 'person',
    ...Object.fromEntries(
      readdirSync(`${folder}/2026-Q3`).map((name) => [
        `2026-Q3/${name}`,
        name.startsWith('deals') ? 'deal' : name.startsWith('act') ? 'activity' : 'survey',
      ]),
    ),
  };
  const inputs: Inputs = new Map(
    Object.values(model.sources).map(({ id, kind }) => [
      id,
      Object.entries(files)
        .filter(([, each]) => each === kind)
        .map(([name]) => inputOf(readFileSync(`${folder}/${name}`), name)),
    ]),
  );
  await readSources(model, inputs, {
    add: ({ id }, batch) => {
      rowsBySource.set(id, [...(rowsBySource.get(id) ?? []), ...rowsIn(batch)]);
      return [];
    },
    reset: ({ id }) => void rowsBySource.delete(id),
  });
});

const scored = async (dress: Dress): Promise<object> => {
  const inputs: Inputs = new Map(
    [...rowsBySource].map(([id, rows]) => {
      const fields = [...new Set(rows.flatMap((row) => Object.keys(row.fields)))]
        .filter((field) => field !== 'currency')
        .sort();
      const cells = rows.map((row) => fields.map((field) => dressed(row.fields[field], field, dress)));
      const bytes = dress.bytes([fields, ...cells]);
      return [id, [inputOf(bytes, `${id}.${dress.ending}`)]];
    }),
  );
  const { groups, scores, data } = await assess(model, inputs, { period: '2026-Q3', by: ['team'] });
  return {
    groups,
    scores,
    rows: data.files.map(({ source, read, used, rejected }) => ({ source, read, used, rejected })),
  };
};

test('there is something to dress', () => {
  expect([...rowsBySource.keys()].sort()).toEqual(['activities', 'deals', 'people', 'surveys']);
  expect(rowsBySource.get('deals')?.length).toBeGreaterThan(100);
});

test.each(dresses)('$name: the same scores, to the last byte', async (dress) => {
  const [plain] = dresses;
  expect(JSON.stringify(await scored(dress))).toBe(JSON.stringify(await scored(plain as Dress)));
});
