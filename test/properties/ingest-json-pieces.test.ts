import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldPlan } from '../../src/ingest/columns.ts';
import type { RawRecord } from '../../src/ingest/fault.ts';
import { jsonRecords } from '../../src/ingest/json.ts';
import { jsonLines } from '../../src/ingest/json-lines.ts';
import { type Members, startMembers } from '../../src/ingest/json-members.ts';
import { valueEnd } from '../../src/ingest/json-values.ts';
import { SpaceSeaError } from '../../src/problems.ts';
import { wholeLines, wholeList } from '../support/json-whole.ts';
import { bytesOf, pieces, sourceOf, stream } from '../unit/ingest/support.ts';

const planOf = (header: string): FieldPlan => ({
  field: header,
  header,
  guards: [],
  isLater: false,
  isRequired: false,
  isMapped: false,
  type: 'text',
  column: {},
  read: () => undefined,
});

const headers = ['a', 'b c', 'Owner.Name', '日', 'a', 'done', 'constructor'];

const startedMembers = (): Members => startMembers({ source: sourceOf(), plans: headers.map(planOf) });

/** Everything that a reading says. */
const told = (records: readonly RawRecord[] | string, members: Members): object =>
  typeof records === 'string'
    ? { records }
    : {
        records: records.map(({ line, text, content }) => ({ line, text: text(), content })),
        isPartial: members.isPartial,
        places: [...members.places],
        fed: [...members.fed],
        unused: [...members.unused],
      };

const inPieces = async (text: string, size: number): Promise<object> => {
  const members = startedMembers();
  const records: RawRecord[] = [];
  try {
    const chunks = stream(pieces(bytesOf(text), size));
    for await (const batch of jsonRecords({ chunks }, members, 'file.json')) records.push(...batch);
    return told(records, members);
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    const { message, at: { line, column } = {} } = error.problems[0] ?? {};
    return told(`${line === undefined ? '' : `${line}:${column}`} ${message}`, members);
  }
};

const asWhole = (text: string): object => {
  const members = startedMembers();
  return told(wholeList(text, members), members);
};

const linesInPieces = async (text: string, size: number): Promise<object> => {
  const members = startedMembers();
  const records: RawRecord[] = [];
  for await (const batch of jsonLines({ chunks: stream(pieces(bytesOf(text), size)) }, members))
    records.push(...batch);
  return told(records, members);
};

const linesAsWhole = (text: string): object => {
  const members = startedMembers();
  return told(wholeLines(text, members), members);
};

const space = fc.constantFrom('', '', '', '', ' ', '\n', '\r\n', '\r', '\t', '\n  ');
const often = (name: string): { arbitrary: fc.Arbitrary<string>; weight: number } => ({
  arbitrary: fc.constant(name),
  weight: 4,
});
const name = fc.oneof(
  often('"a"'),
  often('"b c"'),
  often('"Owner"'),
  often('"Name"'),
  often('"properties"'),
  fc.constantFrom('"A"', '"\\u0061"', '"Owner.Name"', '"日"', '"日 "', '""', '"x"', '"attributes"', '"type"'),
  fc.constantFrom('"__proto__"', '"constructor"', '"done"', '"next"', '"records"', '"B_C"', '"a\\n"'),
);
const scalar = fc.constantFrom(
  ...['0', '-0', '1', '1.50', '-1.5e3', '1E+2', '2e-7', '12345678901234567890', '1e999', '0.0'],
  ...['true', 'false', 'null', 'null', '""', '"a"', '"won"', '"ä日🙂"', '"a\\nb"', '"\\"\\\\"', '"\\ud834"'],
  ...['"\\u00e4"', '"[{"', '"]}"', '"/*"', '"\u2028"', '" a "', '"\\/"', '"\u007f"'],
);

/** Something between brackets, its parts with commas between them and white space about them. */
const between = (
  [open, close]: readonly [string, string],
  parts: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<string> =>
  fc
    .tuple(parts, fc.array(space, { minLength: 4, maxLength: 4 }))
    .map(([each, [a = '', b = '', c = '', d = '']]) => open + a + each.join(`${b},${c}`) + d + close);

const { value } = fc.letrec<{ value: string }>((tie) => {
  const inner = tie('value');
  const member = fc.tuple(name, space, space, inner).map(([key, a, b, what]) => `${key}${a}:${b}${what}`);
  return {
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      { arbitrary: scalar, weight: 3 },
      { arbitrary: between(['{', '}'], fc.array(member, { maxLength: 5 })), weight: 2 },
      { arbitrary: between(['[', ']'], fc.array(inner, { maxLength: 3 })), weight: 1 },
    ),
  };
});
const member = fc.tuple(name, space, value).map(([key, a, what]) => `${key}:${a}${what}`);

/** Records of one export: the same members in the same order, of which some may be missing. */
const alike = fc
  .tuple(
    fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
    fc.array(fc.array(fc.option(value), { minLength: 5, maxLength: 5 }), { maxLength: 8 }),
  )
  .map(([names, rows]) =>
    rows.map((row) => {
      const members = names.flatMap((key, index) => (row[index] == null ? [] : [`${key}: ${row[index]}`]));
      return `{${members.join(', ')}}`;
    }),
  );
const records = fc.oneof(
  alike,
  alike,
  fc.array(fc.oneof(between(['{', '}'], fc.array(member, { maxLength: 5 })), value), { maxLength: 4 }),
);
const list = between(['[', ']'], records);
const beside = fc.oneof(
  member,
  fc
    .tuple(fc.constantFrom('"records"', '"results"', '"rec\\u006frds"', '"data"'), list)
    .map((each) => each.join(':')),
  fc.tuple(fc.constantFrom('"records"', '"results"', '"results"'), list).map((each) => each.join(' : ')),
  fc.constantFrom('"done":false', '"done":true', '"nextRecordsUrl":"/x"', '"paging":{"next":{"after":"1"}}'),
  fc.constantFrom('"paging":{"x":[{"next":{}}],"next":[]}', '"paging":{"next":null}', '"a":["records",[1]]'),
);
const file = fc
  .tuple(space, fc.oneof(list, list, between(['{', '}'], fc.array(beside, { maxLength: 4 })), value), space)
  .map((parts) => parts.join(''));

const odd = fc.oneof(
  fc.constantFrom('', ',', '"', ']', '}', '{', '[', ':', '1', '\n', '\\', 'e', '.', '-', '/', "'", '\u0001'),
  fc.constantFrom(
    '/*',
    '//',
    '*/',
    '\ufeff',
    '\u00a0',
    'ä',
    '🙂',
    '\\u12',
    'true',
    'nul',
    '[['.repeat(60),
    '""',
  ),
);
const changed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2), odd), { maxLength: 3 }),
    )
    .map(([sound, changes]) =>
      changes.reduce((now, [where, taken, put]) => {
        const at = Math.floor(where * now.length);
        return now.slice(0, at) + put + now.slice(at + taken);
      }, sound),
    )
    .map((text_) => Buffer.from(text_).toString());

const size = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }));
const runs = Number(process.env['SPACESEA_FUZZ'] ?? 2000);

test.each([
  { name: 'sound', files: file },
  { name: 'damaged', files: changed(file) },
])('a list is read in pieces as it is read whole: $name', async ({ files }) => {
  await fc.assert(
    fc.asyncProperty(files, size, async (text, piece) => {
      expect(await inPieces(text, piece)).toEqual(asWhole(text.replace(/^\ufeff/, '')));
    }),
    { numRuns: runs },
  );
});

const lines = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constant(''), between(['{', '}'], fc.array(member, { maxLength: 5 })), value),
      fc.constantFrom('', ' ', '\r'),
    ),
  )
  .map((each) => each.map((parts) => parts.join('')).join('\n'));

test.each([
  { name: 'sound', files: lines },
  { name: 'damaged', files: changed(lines) },
  { name: 'alike', files: alike.map((each) => each.join('\n')) },
])('lines are read as each would be by itself: $name', async ({ files }) => {
  await fc.assert(
    fc.asyncProperty(files, size, async (text, piece) => {
      expect(await linesInPieces(text, piece)).toEqual(linesAsWhole(text.replace(/^\ufeff/, '')));
    }),
    { numRuns: runs },
  );
});

test('a value ends where it is JSON to its end', () => {
  fc.assert(
    fc.property(fc.oneof(value, changed(value)), (text) => {
      // Behind a value stands what cannot be part of it.
      const bytes = bytesOf(`${text}\0`);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      // White space around it, and line ends that only some take for such, are left to others.
      const isPlain = !/^$|^[\t\n\r ]|[\t\n\r ]$|\r(?!\n)/.test(text);
      if (isPlain) expect(valueEnd(bytes, 0) === bytes.length - 1).toBe(isJson);
      else if (!isJson && text !== '') expect(valueEnd(bytes, 0)).not.toBe(bytes.length - 1);
    }),
    { numRuns: 5 * runs },
  );
});

test('for the reference no record is taken as it stands in the bytes', async () => {
  const records = ['{"a":"x"}', '{"a":"y"}', '{"a":"z"}'];
  for (const [text, read] of [
    [
      `${records.join('\n')}\n`,
      (chunks: AsyncIterable<Uint8Array>, members: Members) => jsonLines({ chunks }, members),
    ],
    [
      `[${records}]`,
      (chunks: AsyncIterable<Uint8Array>, members: Members) => jsonRecords({ chunks }, members, 'a.json'),
    ],
  ] as const)
    for (const engine of ['fast', 'reference'] as const) {
      const members = startMembers({ source: sourceOf(), plans: headers.map(planOf) }, engine);
      let taken = 0;
      members.plain = { take: () => ++taken > 0, end: () => undefined };
      const rest: RawRecord[] = [];
      for await (const batch of read(stream([bytesOf(text)]), members)) rest.push(...batch);
      // A record is plain once its names are known.
      expect([taken, rest.length]).toEqual(engine === 'fast' ? [2, 1] : [0, 3]);
    }
});
