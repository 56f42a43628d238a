import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { GroupRow, Report, ScoreRow } from '../../src/generated/report.ts';
import type { Problem } from '../../src/problems.ts';
import { explain } from '../../src/render/explain.ts';
import { plain, type RenderOptions, renderers } from '../../src/render/index.ts';
import { problemText } from '../../src/render/problems.ts';
import { validation } from '../../src/render/validation.ts';
import type { FileTally, ProblemSummary } from '../../src/types.ts';
import { definition, report } from '../unit/render/small-report.ts';

/** Pieces of names in every script, and of names that attack. */
const scraps = [
  ...['EMEA', 'North', 'a', '&', '|', '`', '-', '<b>', '@core', ' ', '  ', '.', '0'],
  ...['東京', 'ソリューション', '서울', 'กำลัง', 'กรุงเทพ', 'हिन्दी', 'क्\u200dष', 'دبي', 'می\u200cخواهم', 'תל'],
  ...[
    'e\u0301',
    'Zürich',
    '👨\u200d👩\u200d👧',
    '👩🏽\u200d🚀',
    '🇩🇪',
    '1\ufe0f\u20e3',
    '❤\ufe0f',
    '–',
    '…',
    '≥',
  ],
  ...[
    '\u001b[2J',
    '\u001b]0;x\u0007',
    '\u009b31m',
    '\r',
    '\n',
    '\t',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2028',
    '\0',
  ],
];

const nameOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

const anyName = fc.oneof(nameOf(scraps), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }));
const asciiName = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 });

const amount = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.000_01, 99.95, 1e12),
);
const score = fc.double({ min: 0, max: 100, noNaN: true });
const count = fc.nat({ max: 2_000_000 });

/** A score with a range around it, and its place against 65; or without. */
const ranged = fc
  .tuple(score, score, score)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, middle = 0, high = 0]) => ({
    score: middle,
    scoreLow: low,
    scoreHigh: high,
    against: low >= 65 ? ('onTarget' as const) : high < 65 ? ('below' as const) : ('borderline' as const),
  }));

const scored = fc.oneof(fc.record({ score }), ranged);

/** A change with its verdict, or why there is none. */
const changed = (names: fc.Arbitrary<string>): fc.Arbitrary<Partial<ScoreRow>> =>
  fc.oneof(
    fc.constant({}),
    fc.record({ changeReason: names }),
    fc.record(
      {
        previous: amount,
        change: amount,
        verdict: fc.constantFrom('clearRise' as const, 'clearFall' as const, 'noise' as const),
        p: fc.double({ min: 0, max: 1, noNaN: true }),
        changeLow: amount,
        changeHigh: amount,
        effect: fc.constantFrom('better' as const, 'worse' as const, 'same' as const),
      },
      { requiredKeys: ['previous', 'change', 'verdict'] },
    ),
  );

const joined = (...parts: readonly fc.Arbitrary<Partial<ScoreRow>>[]): fc.Arbitrary<Partial<ScoreRow>> =>
  fc.tuple(...parts).map((given) => Object.assign({}, ...given));

type Names = fc.Arbitrary<string>;

const metricOf = (names: Names): fc.Arbitrary<Partial<ScoreRow>> =>
  fc.oneof(
    fc.record({ label: names, status: fc.constant('noData' as const), reason: names, n: count }),
    fc.record({ label: names, status: fc.constant('suppressed' as const), reason: names }),
    joined(
      fc.record({
        label: names,
        status: fc.constant('scored' as const),
        value: amount,
        unit: fc.oneof(fc.constantFrom('%', 'working hours', 'days', 'points'), names),
        goal: fc.record({ min: amount, max: amount, below: amount }, { requiredKeys: [] }),
        n: count,
        people: count,
        funnel: fc.record({
          inPeriod: count,
          matched: count,
          leftOut: fc.constant({}),
          open: count,
          overdue: count,
        }),
      }),
      fc.record(
        { valueLow: amount, valueHigh: amount, method: fc.constantFrom('wilson' as const, 't' as const) },
        { requiredKeys: [] },
      ),
      scored,
      changed(names),
    ),
  );

const headOf = (names: Names): fc.Arbitrary<Partial<ScoreRow>> =>
  fc.oneof(
    fc.record({ label: names, status: fc.constant('lowCoverage' as const), reason: names }),
    joined(
      fc.record({
        label: names,
        status: fc.constant('scored' as const),
        coverage: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      scored,
      changed(names),
    ),
  );

interface Parts {
  readonly names: readonly string[];
  readonly blocks: readonly {
    readonly head: Partial<ScoreRow>;
    readonly metrics: readonly Partial<ScoreRow>[];
  }[];
  readonly overall: Partial<ScoreRow>;
  readonly groups: readonly { readonly label: string; readonly suppressed: boolean }[];
}

const partsOf = (names: Names, most: { readonly groups: number }): fc.Arbitrary<Parts> =>
  fc.record({
    names: fc.array(names, { minLength: 4, maxLength: 4 }),
    blocks: fc.array(
      fc.record({ head: headOf(names), metrics: fc.array(metricOf(names), { maxLength: 3 }) }),
      { maxLength: 8 },
    ),
    overall: headOf(names),
    groups: fc.array(fc.record({ label: names, suppressed: fc.boolean() }), { maxLength: most.groups }),
  });

const rowsOf = ({ blocks, overall }: Parts, group: string): ScoreRow[] => [
  { group, level: 'overall', id: 'overall', label: 'Overall', weight: 1, status: 'scored', ...overall },
  ...blocks.flatMap(({ head, metrics }, at): ScoreRow[] => {
    const base = { group, weight: 0.5, label: '', status: 'scored' as const };
    return [
      { ...base, level: 'dimension', id: `d${at}`, parent: 'overall', ...head },
      ...metrics.map(
        (rest, index): ScoreRow => ({
          ...base,
          level: 'metric',
          id: `m${at}_${index}`,
          parent: `d${at}`,
          ...rest,
        }),
      ),
    ];
  }),
];

const reportOf = (parts: Parts): Report => {
  const [title = '', id = '', where = '', file = ''] = parts.names;
  const since = { id: file, label: file, from: '2026-04-01', to: '2026-06-30' };
  const groups = parts.groups.map(
    ({ label, suppressed }, index): GroupRow => ({
      id: `team:${index}`,
      by: 'team',
      label,
      suppressed,
      ...(suppressed ? { reason: label } : { people: 7 }),
    }),
  );
  const ids = parts.blocks.flatMap(({ metrics }, at) => metrics.map((_, index) => `m${at}_${index}`));
  const base = report(
    [
      ...rowsOf(parts, 'all'),
      ...groups.flatMap((group) => (group.suppressed ? [] : rowsOf(parts, group.id))),
    ],
    {
      title,
      previousPeriod: since,
      people: [{ group: 'all', both: 30, joined: 5, left: 3 }],
      trend: ['a', title].map((period) => ({
        group: 'all',
        level: 'dimension' as const,
        id: 'd0',
        parent: 'overall',
        period,
        score: 50,
      })),
      next: [{ id: 'm0_0', question: where, reason: title, command: 'spacesea explain m0_0' }],
      groups: [{ id: 'all', label: 'All', people: 38, suppressed: false }, ...groups],
      settings: { by: groups.length > 0 ? ['team'] : [], where: [where], set: [where] },
      config: {
        metrics: Object.fromEntries(
          ids.map((metric) => [metric, definition({ why: title, advice: where, where: { region: where } })]),
        ),
      },
      notes: [{ code: 'measure/no-roster', severity: 'notice', message: file }],
    },
  );
  return { ...base, model: { ...base.model, id } };
};

const widths = fc.integer({ min: 40, max: 160 });

/** Everything that a terminal can be asked to show of a report. */
const outputsOf = async (given: Report, options: RenderOptions): Promise<string[]> => [
  await renderers.table(given, options),
  await plain(given, options),
  ...(await Promise.all(
    ['overall', 'd0', 'm0_0']
      .filter((name) => given.scores.some(({ id, group }) => id === name && group === 'all'))
      .map((name) => explain(given, { name, group: 'all' }, options)),
  )),
];

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** A command to copy stands on a line of its own and is never broken, however long it is. */
const isCommand = (line: string): boolean => /^\s*spacesea /.test(line.replace(/\u001b\[[0-9;]*m/g, ''));

const expectFits = (text: string, width: number): void => {
  for (const line of linesOf(text))
    if (!isCommand(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
};

/** Nothing that acts on a terminal, but for the codes that colour. */
const expectHarmless = (text: string): void => {
  expect(text.replace(/\u001b\[[0-9;]*m/g, '')).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/,
  );
  expect(text).not.toMatch(/\p{Bidi_Control}/u);
};

test.each([{ groups: 0 }, { groups: 4 }])(
  'no line is wider than asked for, with $groups groups',
  async (most) => {
    await fc.assert(
      fc.asyncProperty(partsOf(anyName, most), widths, fc.boolean(), async (parts, width, ascii) => {
        for (const text of await outputsOf(reportOf(parts), { width, colour: false, ascii })) {
          expectFits(text, width);
          expectHarmless(text);
          expect(text).not.toMatch(/ \n/);
          expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
        }
      }),
      { numRuns: 80 },
    );
  },
);

test('without colour there is no escape code; with it only colour differs', async () => {
  await fc.assert(
    fc.asyncProperty(partsOf(anyName, { groups: 3 }), widths, async (parts, width) => {
      const given = reportOf(parts);
      const bare = await outputsOf(given, { width, colour: false, ascii: false });
      const coloured = await outputsOf(given, { width, colour: true, ascii: false });
      for (const text of bare) expect(text).not.toContain('\u001b');
      for (const text of coloured) {
        expectHarmless(text);
        expectFits(text, width);
      }
      expect(
        coloured.map((text) =>
          linesOf(text.replace(/\u001b\[[0-9;]*m/g, ''))
            .map((line) => line.trimEnd())
            .join('\n'),
        ),
      ).toEqual(bare.map((text) => linesOf(text).join('\n')));
    }),
    { numRuns: 60 },
  );
});

test('of ASCII data there is only ASCII, if asked for', async () => {
  await fc.assert(
    fc.asyncProperty(partsOf(asciiName, { groups: 3 }), widths, async (parts, width) => {
      for (const text of await outputsOf(reportOf(parts), { width, colour: false, ascii: true }))
        expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    }),
    { numRuns: 60 },
  );
});

test('columns stand under each other: every number of the profile ends where its head does', async () => {
  await fc.assert(
    fc.asyncProperty(partsOf(anyName, { groups: 0 }), widths, async (parts, width) => {
      const lines = linesOf(await renderers.table(reportOf(parts), { width, colour: false, ascii: false }));
      const head = lines.findIndex((line) => /^ +score .* cover$/.test(line));
      if (head < 0) return;
      const end = stringWidth(lines[head] ?? '');
      for (const line of lines.slice(head + 1, lines.indexOf('', head))) {
        if (/%$/.test(line) && !line.includes('not scored')) expect(stringWidth(line), line).toBe(end);
      }
    }),
    { numRuns: 80 },
  );
});

test('problems and validation fit, and are harmless', async () => {
  const line = fc.nat({ max: 20_000 });
  const problem: fc.Arbitrary<Problem | ProblemSummary> = fc.record(
    {
      code: fc.constantFrom('config/value', 'row/value'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
      message: anyName,
      at: fc.record({ file: anyName, line, column: fc.integer({ min: 1, max: 120 }), field: anyName }),
      hint: anyName,
      excerpt: fc.array(fc.record({ line, text: fc.array(anyName).map((parts) => parts.join('')) }), {
        maxLength: 3,
      }),
      width: fc.integer({ min: 1, max: 60 }),
      count: count,
      rows: fc.array(fc.record({ file: anyName, line }), { maxLength: 5 }),
    },
    { requiredKeys: ['code', 'severity', 'message', 'rows'] },
  );
  const withCaret = (given: Problem | ProblemSummary): Problem | ProblemSummary =>
    given.excerpt?.[0] === undefined || given.at === undefined
      ? given
      : { ...given, at: { ...given.at, line: given.excerpt[0].line } };
  const file: fc.Arbitrary<FileTally> = fc.record({
    file: anyName,
    source: anyName,
    kind: fc.constant('deal' as const),
    sha256: fc.constant(''),
    bytes: count,
    read: count,
    used: count,
    rejected: count,
    filtered: fc.dictionary(anyName, count, { maxKeys: 2 }),
    fields: fc.constant([]),
    unused: fc.array(anyName, { maxLength: 15 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(problem.map(withCaret), { maxLength: 3 }),
      fc.array(file, { maxLength: 3 }),
      widths,
      fc.boolean(),
      async (problems, files, width, ascii) => {
        const options = { width, colour: false, ascii };
        const texts = [
          await problemText(problems, options),
          await validation(
            { model: files[0]?.file ?? 'se', checked: files.length, files, problems },
            options,
          ),
        ];
        for (const text of texts) {
          expectFits(text, width);
          expectHarmless(text);
          expect(text).not.toMatch(/ \n/);
        }
      },
    ),
    { numRuns: 150 },
  );
});
