import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf, settingFault } from '../../src/date-setting.ts';
import { columnDateReader, serialReader } from '../../src/ingest/column-dates.ts';
import { dateEvidence } from '../../src/ingest/date-evidence.ts';
import { readSerial } from '../../src/ingest/serial.ts';

const verdictOn = (cells: readonly string[]) => {
  const { see, verdict } = dateEvidence();
  cells.forEach((text, index) => {
    see(text, index + 2);
  });
  return verdict();
};

/** Minutes from 1970 to 2069, the years that two digits can say. */
const minute = fc
  .integer({ min: 0, max: 52_593_119 })
  .map((minutes) => new Date(minutes * 60_000))
  .filter((date) => date.getUTCFullYear() < 2070);
const dates = fc.array(minute, { minLength: 1, maxLength: 12 });

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const locales = [
  ...['de-DE', 'de-AT', 'en-GB', 'en-US', 'en-CA', 'en-ZA', 'en-IN', 'fr-FR', 'fr-CA', 'es-ES', 'es-MX'],
  ...['it-IT', 'pt-PT', 'pt-BR', 'nl-NL', 'nl-BE', 'pl-PL', 'sv-SE', 'da-DK', 'nb-NO', 'ja-JP', 'ko-KR'],
];
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { year: '2-digit', month: 'numeric', day: 'numeric' },
  { dateStyle: 'short' },
  { dateStyle: 'medium' },
  { dateStyle: 'long' },
  { dateStyle: 'short', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'medium' },
  { dateStyle: 'long', timeStyle: 'short' },
];
const writer = fc.constantFrom(
  ...locales.flatMap((locale) =>
    styles.map((style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })),
  ),
);

/** What a column says of its own cells must be true of all of them, whoever wrote it. */
const expectTruth = (cells: readonly string[], days: readonly string[]): void => {
  const verdict = verdictOn(cells);
  if (verdict.is === 'unsure') {
    // Of the two readings one is right, unless there are three: 01/02/02.
    const day = days[verdict.example.line - 2];
    if (!/^\d\d([^\d])\d{1,2}\1\d\d(?!\d)/.test(verdict.example.text))
      expect(verdict.readings.map(({ value }) => value.slice(0, 10))).toContain(day);
    for (const { setting } of verdict.readings) expect(settingFault(setting)).toBeUndefined();
    return;
  }
  // A column that one program has written is never torn.
  expect(verdict.is).not.toBe('torn');
  const setting = verdict.is === 'decided' ? verdict.setting : 'iso';
  expect(settingFault(setting)).toBeUndefined();
  const read = cells.map(columnDateReader(setting));
  const wrong = read.flatMap((date, index) =>
    date === undefined || date.startsWith(days[index] ?? '') ? [] : [[cells[index], setting, date]],
  );
  expect(wrong).toEqual([]);
  // What has told the setting is read with it.
  if (verdict.is === 'decided') expect(read).not.toContain(undefined);
};

test('a column as Intl writes it in any locale is read back or refused, never read as another day', () => {
  fc.assert(
    fc.property(writer, dates, (format, column) => {
      expectTruth(
        column.map((date) => format.format(date)),
        column.map(isoDay),
      );
    }),
    { numRuns: 1000 },
  );
});

const forms = { 'en-US': 'M/D/YYYY', 'en-GB': 'D/M/YYYY', 'de-DE': 'D.M.YYYY', 'nl-NL': 'D-M-YYYY' } as const;
const zone = { timeZone: 'UTC' } as const;
const plain = {
  'en-US': new Intl.DateTimeFormat('en-US', zone),
  'en-GB': new Intl.DateTimeFormat('en-GB', zone),
  'de-DE': new Intl.DateTimeFormat('de-DE', zone),
  'nl-NL': new Intl.DateTimeFormat('nl-NL', zone),
} as const;

test('a column of a plain locale is decided as soon as one day is above 12', () => {
  fc.assert(
    fc.property(fc.constantFrom('en-US', 'en-GB', 'de-DE', 'nl-NL'), dates, (locale, column) => {
      fc.pre(column.some((date) => date.getUTCDate() > 12));
      const cells = column.map((date) => plain[locale].format(date));
      expect(verdictOn(cells)).toMatchObject({ is: 'decided', setting: forms[locale] });
    }),
  );
});

/** Cells of many hands, right and wrong. */
const two = fc.nat({ max: 40 }).map((number) => String(number).padStart(2, '0'));
const cell = fc.oneof(
  fc
    .tuple(two, fc.constantFrom('/', '.', '-', ' '), two, fc.constantFrom('2025', '25', '03', '99'))
    .map(([a, mark, b, year]) => [a, b, year].join(mark)),
  fc
    .tuple(two, fc.constantFrom('Mar', 'mai', 'Foo'), fc.constantFrom('2025', '25'))
    .map((all) => all.join(' ')),
  fc
    .tuple(fc.constantFrom('2025-03-04', '2025-3-4'), fc.constantFrom('', ' 00:00', ' 09:30'))
    .map((all) => all.join('')),
  fc.integer({ min: 19_990, max: 80_010 }).map(String),
  fc
    .tuple(two, two, fc.constantFrom(' 9:05', ' 9:05 AM', ' 0:00'))
    .map(([a, b, time]) => `${a}/${b}/2025${time}`),
  fc.constantFrom('soon', '', '2025', '2025-02-30'),
);

test('the verdict does not depend on the order of the cells', () => {
  const columns = fc
    .array(cell, { maxLength: 8 })
    .chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })));
  const gist = (cells: readonly string[]) => {
    const verdict = verdictOn(cells);
    if (verdict.is === 'unsure') return [verdict.is, verdict.readings.map(({ setting }) => setting)];
    if (verdict.is === 'torn') return [verdict.is, verdict.settings];
    return verdict.is === 'decided' ? [verdict.is, verdict.setting] : [verdict.is];
  };
  fc.assert(
    fc.property(columns, ([cells, others]) => {
      expect(gist(others)).toEqual(gist(cells));
    }),
    { numRuns: 1500 },
  );
});

test('whatever is decided can be declared, reads the cell that decides, and reads no cell in two ways', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const verdict = verdictOn(cells);
      fc.pre(verdict.is === 'decided');
      expect(settingFault(verdict.setting)).toBeUndefined();
      expect(cells[verdict.example.line - 2]).toBe(verdict.example.text);
      expect(columnDateReader(verdict.setting)(verdict.example.text)).toBeDefined();
      // Other columns may follow this one only if a number above 12 has told its order.
      const above = cells.some(
        (text) =>
          /^\d{1,2}\D\d{1,2}\D/.test(text) &&
          text
            .match(/\d+/g)
            ?.slice(0, 2)
            .some((part) => Number(part) > 12),
      );
      expect(above || firstOf(verdict.setting) === undefined).toBe(true);
      // A cell that is read in a column of its own is read the same here, or rejected as a stray.
      for (const text of cells) {
        const alone = verdictOn([text]);
        if (alone.is !== 'decided' || alone.setting.includes('[')) continue;
        const day = columnDateReader(alone.setting)(text)?.slice(0, 10);
        expect([undefined, day]).toContain(columnDateReader(verdict.setting)(text)?.slice(0, 10));
      }
    }),
    { numRuns: 1500 },
  );
});

test('a serial is the moment so many days after 1899-12-30, to the second, and is named as one', () => {
  // 45292 is 2024-01-01: the anchor, from Excel itself.
  const anchor = Date.UTC(2024, 0, 1) / 1000 - 45_292 * 86_400;
  fc.assert(
    fc.property(fc.integer({ min: 20_000 * 86_400, max: 80_000 * 86_400 - 1 }), (seconds) => {
      const text = String(seconds / 86_400);
      const iso = new Date((anchor + seconds) * 1000).toISOString();
      expect(readSerial(text, 1900)).toBe(text.includes('.') ? iso.slice(0, 19) : iso.slice(0, 10));
      expect(serialReader('iso | excel')(text)).toBe(readSerial(text, 1900));
      expect(verdictOn([text, '2025-03-28 09:00'])).toMatchObject({ is: 'decided', setting: 'iso | excel' });
    }),
  );
});
