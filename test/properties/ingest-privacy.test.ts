import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemSummaries } from '../../src/ingest/ingest.ts';
import type { Kind, Source } from '../../src/types.ts';
import { inputOf, read, sourceOf } from '../unit/ingest/support.ts';

/** A name that stands in no message by chance. */
const word = fc.stringMatching(/^[A-Z][a-z]{5,9}$/).map((name) => `${name}zq`);
const person = fc.oneof(
  fc.tuple(word, word).map(([first, last]) => `${first} ${last}`),
  fc.tuple(word, word).map(([first, last]) => `${last}, ${first}`),
  fc.tuple(word, word).map(([first, last]) => `${first}.${last}@example.org`.toLowerCase()),
  word.map((name) => name.toLowerCase()),
);

interface Case {
  readonly kind: Kind;
  /** `P` stands for a cell about a person, `?` for one of a few wrong and right values. */
  readonly columns: readonly (readonly [name: string, cell: 'P' | '?'])[];
  readonly rest?: Partial<Source>;
}

const strict = { map: { a: 'b' }, otherwise: 'reject' } as const;
const cases: readonly Case[] = [
  {
    kind: 'deal',
    columns: [
      ['id', '?'],
      ['outcome', '?'],
      ['se', 'P'],
      ['owner', 'P'],
      ['name', 'P'],
      ['account', 'P'],
      ['loss_reason', 'P'],
      ['decision_criteria', 'P'],
      ['amount', '?'],
      ['closed_at', '?'],
    ],
    rest: { columns: { se: strict, owner: strict, account: strict, loss_reason: strict } },
  },
  {
    kind: 'deal',
    columns: [
      ['id', '?'],
      ['outcome', '?'],
      ['owner', 'P'],
    ],
    rest: { key: ['owner', 'outcome'] },
  },
  {
    kind: 'activity',
    columns: [
      ['id', '?'],
      ['type', '?'],
      ['se', 'P'],
      ['account', 'P'],
      ['happened_at', '?'],
    ],
    rest: { key: ['se', 'happened_at'] },
  },
  {
    kind: 'survey',
    columns: [
      ['item', '?'],
      ['value', 'P'],
      ['respondent', 'P'],
      ['role', 'P'],
      ['scale_max', 'P'],
      ['submitted_at', '?'],
    ],
    rest: { key: ['respondent', 'item'] },
  },
  {
    kind: 'person',
    columns: [
      ['id', 'P'],
      ['fte', '?'],
      ['team', '?'],
      ['start_on', '?'],
    ],
  },
];

const odd = fc.constantFrom(
  'D1',
  'D2',
  '',
  '7',
  'won',
  '1,5',
  '13/02/2026',
  '45292',
  'x"y',
  'x, y',
  '"x',
  '2026-07-01 00:00:00',
  '1e309',
);

/** A cell, in quotes or not. */
const written = (text: string, isQuoted: boolean): string =>
  isQuoted ? `"${text.replaceAll('"', '""')}"` : text;

interface Drawn {
  readonly given: Case;
  readonly names: readonly string[];
  readonly text: string;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    given: fc.constantFrom(...cases),
    // Few names, so that keys repeat.
    names: fc.array(person, { minLength: 2, maxLength: 3 }),
    hasHeader: fc.boolean(),
    rows: fc.array(
      fc.record({
        picks: fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
        odds: fc.array(odd, { minLength: 10, maxLength: 10 }),
        quoted: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  })
  .map(({ given, names, hasHeader, rows }) => {
    const lines = rows.map(({ picks, odds, quoted }) =>
      given.columns
        .map(([, cell], index) =>
          written(
            cell === 'P' ? (names[(picks[index] ?? 0) % names.length] ?? '') : (odds[index] ?? ''),
            quoted,
          ),
        )
        .join(','),
    );
    // Deals and activities without a header are known by their numbers and dates, which these may not have.
    const isKnown = given.kind === 'deal' || given.kind === 'activity';
    const header = given.columns.map(([name]) => name).join(',');
    return { given, names, text: [...(hasHeader || isKnown ? [header] : []), ...lines].join('\n') };
  });

/** Every part of a name that a message must not hold. */
const partsOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => name.split(/[ ,.@]+/)).filter((part) => /zq$/i.test(part));

test('no message repeats what stands in a column about people, or an answer in words', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ given: { kind, rest = {} }, names, text }) => {
      const { ledger, rejections } = await read(sourceOf(kind, rest), [inputOf(text)]);
      const told = [...ledger.unreadable, ...problemSummaries(ledger), ...rejections]
        .map(({ message, hint = '' }) => `${message} ${hint}`)
        .join('\n')
        .toLowerCase();
      for (const part of partsOf(names)) expect(told).not.toContain(part.toLowerCase());
    }),
    { numRuns: 800 },
  );
});
