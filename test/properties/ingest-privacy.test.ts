import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemSummaries } from '../../src/ingest/ingest.ts';
import { github } from '../../src/render/github.ts';
import { problemText } from '../../src/render/problems.ts';
import { sarif } from '../../src/render/sarif.ts';
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
      // Nothing reads these.
      ['Owner Phone', 'P'],
      ['next step', 'P'],
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
        picks: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        odds: fc.array(odd, { minLength: 12, maxLength: 12 }),
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

test('nor does any output of validate, with the lines of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, fc.constantFrom(40, 80, 160), async ({ given, names, text }, width) => {
      const { kind, rest = {} } = given;
      const { ledger } = await read(sourceOf(kind, rest), [inputOf(text)]);
      const told = [...ledger.unreadable, ...problemSummaries(ledger)];
      const outputs = [
        await problemText(told, { width, colour: false, ascii: false }),
        github(told),
        sarif({ problems: told, isWhole: true }),
        JSON.stringify(told),
      ]
        .join('\n')
        .toLowerCase();
      for (const part of partsOf(names)) expect(outputs).not.toContain(part.toLowerCase());
    }),
    { numRuns: 400 },
  );
});

test('a name that has moved into another column shows in no row in which only its neighbours are wrong', async () => {
  const fields = ['id', 'outcome', 'amount', 'closed_at', 'deal_type', 'stage', 'handoff_accepted', 'note'];
  await fc.assert(
    fc.asyncProperty(word, fc.nat(fields.length - 1), fc.nat(fields.length - 1), async (name, at, wrong) => {
      fc.pre(at !== wrong);
      // As many words as it takes for any of them to be a fault somewhere.
      const cells = fields.map((_, index) =>
        index === at ? `${name} ${name}` : index === wrong ? '?!' : '',
      );
      const source = sourceOf('deal', { columns: { note: 'note', outcome: { otherwise: 'open' } } });
      const { ledger } = await read(source, [inputOf(`${fields.join(',')}\n${cells.join(',')}\n`)]);
      const lines = problemSummaries(ledger)
        .filter(({ at: place }) => place?.column !== at + 1)
        .flatMap(({ excerpt = [] }) => excerpt.map(({ text }) => text));
      expect(lines.join('\n')).not.toContain(name);
    }),
  );
});
