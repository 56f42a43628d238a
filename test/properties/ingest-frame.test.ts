import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dialect, type Frame, frame } from '../../src/ingest/frame.ts';
import { frameLines } from '../../src/ingest/frame-lines.ts';
import { batches, type Cutter } from '../../src/ingest/lines.ts';
import { bytesOf, stream } from '../unit/ingest/support.ts';

/** Pieces of tables, so that every transition is met often. */
const scrap = fc.constantFrom(
  'a',
  'é',
  '"',
  '""',
  ',',
  '","',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '"\n',
  ',"',
  '\ufeff',
  '🙂',
);
const text = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(''));
const dialect = fc.record<Dialect>({
  delimiter: fc.constantFrom(',', ';'),
  lineEnds: fc.constantFrom('lf' as const, 'any' as const),
});

/** A table that is sound but for what a few changes of single characters do to it. */
const cell = fc.oneof(
  fc.constantFrom('', 'won', '"x"', '"a ""b"""', '"a,b"', '"a\r\nb"', '"a\nb"', '""'),
  fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '1'), maxLength: 5 }),
);
const table = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([rows, end]) => rows.map((row) => row.join(',')).join(end));
const change = fc.record({
  at: fc.nat({ max: 200 }),
  drop: fc.nat({ max: 2 }),
  add: fc.oneof(scrap, fc.constant('')),
});
const mutated = fc.tuple(table, fc.array(change, { maxLength: 3 })).map(([given, changes]) =>
  changes.reduce((so, { at, drop, add }) => {
    const place = so.length === 0 ? 0 : at % (so.length + 1);
    return so.slice(0, place) + add + so.slice(place + drop);
  }, given),
);
const any = fc.oneof(text, mutated);

const cutter =
  (rules: Dialect): Cutter =>
  (bytes, at) =>
    frame(bytes, { ...at, dialect: rules });

/** Records as text, with their lines and faults. */
const told = async (chunks: readonly Uint8Array[], cut: Cutter): Promise<object[]> => {
  const found: object[] = [];
  for await (const { bytes, frames } of batches(stream(chunks), cut))
    for (const { from, to, ...rest } of frames)
      found.push({
        ...rest,
        text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to)),
      });
  return found;
};

/** Bytes in pieces that end at the given places. */
const cutAt = (bytes: Uint8Array, ends: readonly number[]): Uint8Array[] => {
  const places = [...new Set([0, ...ends.map((end) => end % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  return places.slice(1).map((end, index) => bytes.slice(places[index], end));
};

test('the same records come out however the bytes are cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(any, dialect, fc.array(fc.nat({ max: 500 })), async (given, rules, ends) => {
      const bytes = bytesOf(given);
      const whole = await told([bytes], cutter(rules));
      expect(await told(cutAt(bytes, ends), cutter(rules))).toEqual(whole);
      expect(
        await told(
          Array.from(bytes, (byte) => new Uint8Array([byte])),
          cutter(rules),
        ),
      ).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
});

test('the same lines come out however the bytes are cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(any, fc.array(fc.nat({ max: 500 })), async (given, ends) => {
      const bytes = bytesOf(given);
      expect(await told(cutAt(bytes, ends), frameLines)).toEqual(await told([bytes], frameLines));
    }),
    { numRuns: 500 },
  );
});

/** Line ends in a text, by the dialect. */
const ends = (given: string, { lineEnds }: Dialect): number =>
  [...given.matchAll(lineEnds === 'any' ? /\r\n|\n|\r/g : /\n/g)].length;

const all = (given: string, rules: Dialect): readonly Frame[] =>
  frame(bytesOf(given), { line: 1, isLast: true, dialect: rules }).frames;

test('every record knows its physical line, and every fault lies on a line of its record', () => {
  fc.assert(
    fc.property(any, dialect, (given, rules) => {
      const bytes = bytesOf(given);
      const before = (end: number): string =>
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end));
      for (const { line, from, to, fault } of all(given, rules)) {
        expect(line).toBe(1 + ends(before(from), rules));
        if (fault === undefined) continue;
        expect(fault.line).toBeGreaterThanOrEqual(line);
        expect(fault.line).toBe(line + ends(before(to).slice(before(from).length), rules));
      }
    }),
    { numRuns: 3000 },
  );
});

test('records and the line ends between them are the whole text: no byte is lost or read twice', () => {
  fc.assert(
    fc.property(any, dialect, (given, rules) => {
      const bytes = bytesOf(given);
      const frames = all(given, rules);
      let last = 0;
      for (const [index, { from, to }] of frames.entries()) {
        expect(from).toBe(last);
        const next = frames[index + 1]?.from ?? bytes.length;
        expect(['', '\n', '\r\n', '\r']).toContain(new TextDecoder().decode(bytes.subarray(to, next)));
        last = next;
      }
      expect(last).toBe(bytes.length);
    }),
    { numRuns: 3000 },
  );
});
