/** Reports with any names and numbers, for what must be true of all of them. */
import fc from 'fast-check';
import type { GroupRow, Report, ScoreRow } from '../../src/generated/report.ts';
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

export const anyName = fc.oneof(nameOf(scraps), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }));
export const asciiName = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 });

export const amount = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.000_01, 99.95, 1e12),
);
export const score = fc.double({ min: 0, max: 100, noNaN: true });
export const count = fc.nat({ max: 2_000_000 });

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

export const partsOf = (names: Names, most: { readonly groups: number }): fc.Arbitrary<Parts> =>
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

export const reportOf = (parts: Parts): Report => {
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
