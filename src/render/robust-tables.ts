/** What robustness found out, in tables. */
import type { RobustRow, Span } from '../robustness.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import { paragraph } from './paragraph.ts';
import type { Pen } from './pen.ts';
import { blocksOf, partsOf } from './report-parts.ts';
import { choiceWords, driversInOrder, unpairedSentence } from './robust-sentences.ts';
import { capital } from './sentences.ts';
import type { Tested } from './tested.ts';
import * as words from './words.ts';

/** Marks a range with ends on both sides of the target. */
const acrossMark = '*';

const heads = ['score ', 'weights ', 'goalposts ', 'mean ', 'left out ', 'all '];

/** The scores of the whole, and how far each change carries them. */
export const rowTable = (tested: Tested, pen: Pen): string[] => {
  const letters = new Map(
    blocksOf(tested.report, 'all').map(({ head, letter, short }) => [head.id, `${letter} ${short}`]),
  );
  const rows = tested.robustness.rows
    .filter(({ group }) => group === 'all')
    .map((row): NamedRow => {
      const { level, id, label } = row;
      const cells = cellsOf(row, tested, pen);
      return level === 'overall'
        ? { name: pen.show(label), indent: 2, cells, paint: pen.faint }
        : { name: pen.show(letters.get(id) ?? label), cells };
    });
  return rows.length === 0 ? [] : namedTable({ heads, rows }, pen);
};

const cellsOf = ({ score, spans }: RobustRow, { robustness: { target } }: Tested, pen: Pen): string[] => {
  const { weights, goalposts, aggregation, leftOut, together } = spans;
  return [
    `${words.score(score, target)} `,
    ...[weights, goalposts, aggregation, leftOut, together].map((span) => spanCell(span, target, pen)),
  ];
};

const spanCell = ({ low, high }: Span, target: number, pen: Pen): string => {
  const [from, to] = [words.score(low, target), words.score(high, target)];
  const text = from === to ? from : `${from}${pen.glyph('dash')}${to}`;
  return low < target && high >= target ? pen.middling(`${text}${acrossMark}`) : `${text} `;
};

/** What the columns mean. */
export const legend = ({ robustness: { target } }: Tested, pen: Pen): string[] =>
  [
    ...paragraph('Each column says how far the score moves with', pen),
    ...namedTable(
      {
        heads: [],
        rows: [
          { name: 'weights', text: 'every weight up to a quarter higher or lower' },
          {
            name: 'goalposts',
            text: 'one goalpost moved a little, by a tenth of its distance to the next one',
          },
          { name: 'mean', text: 'another mean: arithmetic, or geometric with a floor of 1' },
          { name: 'left out', text: 'one metric left out' },
          { name: 'all', text: 'all of this at once, at random, in 95 of 100 cases' },
          { name: acrossMark, text: `on both sides of the target of ${words.target(target)}` },
        ].map((row) => ({ ...row, indent: 2 })),
      },
      pen,
    ),
  ].map(pen.faint);

/** How much each choice moves the overall score. */
export const driverTable = (tested: Tested, pen: Pen): string[] => [
  ...namedTable(
    {
      heads: ['alone', 'with others'],
      rows: driversInOrder(tested).map(({ choice, first, total }) => ({
        name: capital(choiceWords[choice]),
        indent: 2,
        cells: [words.share(first), words.share(total)],
      })),
    },
    pen,
  ),
  ...namedTable(
    {
      heads: [],
      rows: [
        { name: 'alone', text: 'how much of the ups and downs of the overall score this choice makes alone' },
        { name: 'with others', text: 'the same, and what it makes together with other choices' },
      ].map((row) => ({ ...row, indent: 2 })),
    },
    pen,
  ).map(pen.faint),
];

/** More pairs than this are for programs to read. */
const mostPairs = 28;

/** For each field the overall scores of its groups, then how sure it is which of two is higher. */
export const groupSections = (tested: Tested, pen: Pen): string[][] =>
  [...partsOf(tested.report)].flatMap(([field, groups]) => {
    const rows = groups.flatMap(({ id, label }): NamedRow[] => {
      const row = tested.robustness.rows.find((each) => each.group === id && each.level === 'overall');
      return row === undefined ? [] : [{ name: pen.show(label), cells: cellsOf(row, tested, pen) }];
    });
    if (rows.length === 0) return [];
    return [
      [
        ...paragraph('Overall scores, in the order of the names: profiles, not a ranking.', pen),
        ...namedTable({ title: pen.show(field), heads, rows }, pen),
      ],
      pairTable(tested, field, pen),
    ];
  });

const pairTable = ({ report, robustness }: Tested, field: string, pen: Pen): string[] => {
  const pairs = robustness.pairs.filter(({ by }) => by === field);
  const left = robustness.unpaired
    .filter(({ by }) => by === field)
    .flatMap((unpaired) => paragraph(pen.show(unpairedSentence(unpaired)), pen).map(pen.faint));
  if (pairs.length === 0) return left;
  if (pairs.length > mostPairs)
    return [
      ...paragraph(`How often one is above another: ${words.count(pairs.length)} pairs, in -f json.`, pen),
      ...left,
    ];
  const labels = new Map(report.groups.map(({ id, label }) => [id, label]));
  const hasChance = pairs.some(({ chance }) => chance !== undefined);
  const rows = pairs.map(({ first, second, chance, choices }) => ({
    name: pen.show(`${labels.get(first)} above ${labels.get(second)}`),
    cells: [
      ...(hasChance ? [chance === undefined ? words.nothing : words.share(chance)] : []),
      words.share(choices),
    ],
  }));
  return [
    ...namedTable({ title: 'how often', heads: [...(hasChance ? ['chance'] : []), 'choices'], rows }, pen),
    ...namedTable({ heads: [], rows: pairLegend(hasChance) }, pen).map(pen.faint),
    ...left,
  ];
};

/** What the columns mean: two different doubts. */
const pairLegend = (hasChance: boolean): NamedRow[] =>
  [
    ...(hasChance
      ? [{ name: 'chance', text: 'how often the first would be higher if only luck were different' }]
      : []),
    {
      name: 'choices',
      text: 'how often it is higher with other weights, goalposts and means, the same for both',
    },
    { name: '50%', text: 'nobody can say which of the two is higher' },
  ].map((row) => ({ ...row, indent: 2 }));
