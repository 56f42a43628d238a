/** Every page beside the report itself: no line too long, nothing that acts on a terminal, colour only as colour. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { TeamWeights } from '../../src/answers.ts';
import type { CheckReport, PlacedResult } from '../../src/checked.ts';
import type { Report } from '../../src/generated/report.ts';
import type { Inspection } from '../../src/inspection.ts';
import type { Problem } from '../../src/problems.ts';
import { check } from '../../src/render/check.ts';
import { compare } from '../../src/render/compare.ts';
import { comparePlain } from '../../src/render/compare-plain.ts';
import type { RenderOptions } from '../../src/render/index.ts';
import { inspections } from '../../src/render/inspection.ts';
import { type Linted, lintText } from '../../src/render/lint.ts';
import { type Initiated, initiated } from '../../src/render/proposal.ts';
import { robustnessRenderers } from '../../src/render/robustness.ts';
import { weightsTable } from '../../src/render/weights.ts';
import type { Robustness, RobustRow, Spans } from '../../src/robustness.ts';
import { anyName, count, partsOf, reportOf, score } from '../support/any-report.ts';
import { expectFits, expectHarmless, expectOnlyColour, widths } from '../support/drawn-text.ts';

const anyReport = partsOf(anyName, { groups: 3 }).map(reportOf);

const verdicts = ['pass', 'unsure', 'fail'] as const;

/** A check of every row, one after the other with each verdict. */
const checkedOf = (given: Report): CheckReport => ({
  report: given,
  strict: false,
  results: given.scores.map(
    ({ group, level, id, label, score: measured, scoreLow: low, scoreHigh: high, reason }, index) =>
      ({
        ...{ id: label, index, of: id, kind: index % 2 === 0 ? 'min' : 'max', limit: 55, measure: 'score' },
        target: { level, id, label },
        verdict: verdicts[index % verdicts.length] ?? 'pass',
        level: index % 4 === 0 ? 'warn' : 'error',
        ...(measured === undefined ? { reason: reason ?? label } : { measured }),
        ...(low === undefined || high === undefined ? {} : { low, high }),
        at: { file: label, line: index + 1, column: 1, field: group },
      }) as const satisfies PlacedResult,
  ),
});

const span = fc.tuple(score, score).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const spans: fc.Arbitrary<Spans> = fc.record({
  ...{ weights: span, goalposts: span, aggregation: span, leftOut: span, together: span },
});

/** A report, and how far its scores can be moved. */
const anyTested = fc.tuple(anyReport, spans, fc.nat({ max: 500 })).map(([report, moved, draws]) => {
  const rows = report.scores.flatMap(({ group, level, id, label, score: points }): RobustRow[] =>
    level === 'metric' || points === undefined
      ? []
      : [{ group, level, id, label, score: points, spans: moved }],
  );
  const ids = [...new Set(rows.map(({ group }) => group))];
  const robustness: Robustness = {
    target: 65,
    seed: 1,
    rows,
    reach: ids.map((group) => ({ group, ...moved.weights, lowest: 'd0', highest: 'd0' })),
    turns: rows.map(({ group, id }) => ({ group, id, by: 'weights', draws, of: 500 })),
    drivers: [{ choice: 'goalposts', first: 0.4, total: 0.6 }],
    pairs: ids.slice(1).map((first) => ({ by: 'team', first, second: ids[0] ?? '', choices: 0.7 })),
    unpaired: [{ by: 'team', count: draws }],
  };
  return { report, robustness };
});

const agreement = fc.constantFrom('agree' as const, 'differ' as const, 'differWidely' as const);

const anyWeights: fc.Arbitrary<TeamWeights> = fc.record({
  name: fc.constantFrom('team', 'true', 'growth_and_more'),
  scope: fc.constant({ items: [], weights: [] } as unknown as TeamWeights['scope']),
  form: fc.constantFrom('points' as const, 'pairs' as const),
  mean: fc.constantFrom('arithmetic' as const, 'geometric' as const),
  people: count,
  rejected: count,
  agreement,
  items: fc.array(
    fc.record({
      id: fc.constantFrom('satisfaction', 'a'),
      title: anyName,
      percent: fc.nat({ max: 100 }),
      present: fc.double({ min: 0, max: 1, noNaN: true }),
      agreement,
      middle: fc.constant([10, 30] as const),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  moved: fc.oneof(
    fc.record({ reason: anyName }),
    fc.array(fc.record({ id: fc.constant('a'), label: anyName, before: score, after: score }), {
      maxLength: 4,
    }),
  ),
});

const anyProblem: fc.Arbitrary<Problem> = fc.record({
  code: fc.constantFrom('lint/correlated', 'lint/few-dimensions'),
  severity: fc.constantFrom('warning' as const, 'notice' as const),
  message: anyName,
  hint: anyName,
  at: fc.record({ file: anyName, line: count, column: count, field: anyName }),
});

const anyLinted: fc.Arbitrary<Linted> = fc.record(
  {
    model: anyName,
    findings: fc.array(anyProblem, { maxLength: 3 }),
    accepted: fc.array(fc.record({ finding: anyProblem, reason: anyName }), { maxLength: 2 }),
    files: count,
    quarters: count,
  },
  { requiredKeys: ['model', 'findings', 'accepted'] },
);

const counted = fc.array(fc.record({ text: anyName, count }), { maxLength: 3 });
const certainty = fc.constantFrom('sure' as const, 'likely' as const, 'unsure' as const);

const anyInspection: fc.Arbitrary<Inspection> = fc.record(
  {
    file: anyName,
    form: fc.constant({ is: 'text' as const, encoding: 'utf-8', delimiter: ';' }),
    rows: count,
    broken: count,
    kind: fc.record({ name: fc.constant('deal' as const), certainty, because: anyName }),
    key: fc.record({ column: anyName, repeats: count }),
    columns: fc.array(
      fc.record(
        {
          name: anyName,
          type: fc.constantFrom('date' as const, 'choice' as const, 'text' as const),
          filled: count,
          blank: count,
          distinct: fc.record({ count, isLeast: fc.boolean() }),
          field: fc.record({ name: anyName, certainty }),
          nulls: counted,
          values: counted,
          damage: counted,
        },
        { requiredKeys: ['name', 'type', 'filled', 'blank', 'distinct', 'nulls', 'damage'] },
      ),
      { maxLength: 4 },
    ),
    notices: fc.array(anyProblem, { maxLength: 2 }),
  },
  { requiredKeys: ['file', 'form', 'rows', 'broken', 'columns', 'notices'] },
);

const anyInitiated: fc.Arbitrary<Initiated> = fc.record({
  looked: count,
  doubts: count,
  path: anyName,
  readiness: fc.record({
    metrics: count,
    ready: count,
    lacking: fc.array(fc.record({ what: anyName, metrics: count }), { maxLength: 3 }),
  }),
  next: fc.constant(['spacesea validate', 'spacesea score']),
  proposal: fc.record({
    layouts: fc.array(
      fc.record({
        files: fc.array(anyName, { minLength: 1, maxLength: 3 }),
        rows: count,
        kind: fc.constantFrom('deal' as const, 'survey' as const),
        certainty,
        because: anyName,
        guesses: fc.array(
          fc.record({
            field: fc.constantFrom('closed_at', 'outcome'),
            columns: fc.tuple(anyName, anyName),
            certainty,
            because: anyName,
            use: fc.constantFrom('read' as const, 'written' as const, 'left' as const),
            doubt: anyName,
          }),
          { maxLength: 3 },
        ),
        items: fc.array(
          fc.record({ question: anyName, certainty, use: fc.constant('left' as const), doubt: anyName }),
          { maxLength: 2 },
        ),
        unused: fc.array(anyName, { maxLength: 4 }),
        blocked: anyName,
      }),
      { maxLength: 2 },
    ),
    unread: fc.array(
      fc.record({ file: anyName, because: anyName, columns: fc.array(anyName, { maxLength: 3 }) }),
      { maxLength: 2 },
    ),
  }),
});

/** A page: what can stand on it, and how it is drawn. */
const page = <Told>(
  name: string,
  told: fc.Arbitrary<Told>,
  draw: (told: Told, options: RenderOptions) => Promise<string>,
) => ({
  name,
  drawings: told.map((each) => (options: RenderOptions) => draw(each, options)),
});

const pages = [
  page('compare', anyReport, compare),
  page('compare --plain', anyReport, comparePlain),
  page('check', anyReport.map(checkedOf), check),
  page('robustness', anyTested, robustnessRenderers.table),
  page('robustness --plain', anyTested, robustnessRenderers.plain),
  page('weights', anyWeights, weightsTable),
  page('config lint', anyLinted, (told, options) => lintText(told, { ...options, accepted: 'shown' })),
  page('inspect', fc.array(anyInspection, { minLength: 1, maxLength: 2 }), inspections),
  page('init', anyInitiated, initiated),
];

describe.each(pages)('$name', ({ drawings }) => {
  test('fits, acts on nothing, and is the same in colour', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, widths, fc.boolean(), async (draw, width, ascii) => {
        const bare = await draw({ width, ascii, colour: false });
        const coloured = await draw({ width, ascii, colour: true });
        expectFits(bare, width);
        expectHarmless(coloured);
        expectOnlyColour(coloured, bare);
      }),
      { numRuns: 60 },
    );
  });
});
