import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { changeNumbers, changeStrip, type Moved, reachOf } from './change-strip.ts';
import { numbersOf } from './compare-metrics.ts';
import {
  correctedLines,
  directionOf,
  extentOf,
  membersOf,
  modelLines,
  movedLine,
  movedOf,
  openMetrics,
  scoredHeads,
  sidesOf,
  titleOf,
  valuesOf,
  withoutScore,
} from './compare-words.ts';
import { effectPaint, signOf } from './compared.ts';
import { gap } from './layout.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Paint, type Pen, penFor, type RenderOptions } from './pen.ts';
import { blocksOf, choicesOf, wholeOf } from './report-parts.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** Two periods or results side by side for a terminal: the dimensions, the metrics that moved, and what differs beside. */
export const compare = async (report: Report, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, report);
  const sections = [
    head(report, pen),
    ...report.groups.map((group) => groupSection(report, group, pen)),
    correctedLines(report).flatMap((line) => hanging('~ ', pen.show(line), { pen, paint: pen.faint })),
    ...report.groups.map(({ id }) => metricSection(report, id, pen)).slice(0, 1),
    numberSection(report, pen),
    openSection(report, pen),
    [...modelLines(report), ...membersLines(report)].flatMap((line) =>
      hanging(`${pen.glyph('dash')} `, pen.show(line), { pen, paint: pen.faint }),
    ),
  ].filter((lines) => lines.length > 0);
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const head = (report: Report, pen: Pen): string[] => {
  const people = wholeOf(report)?.people;
  const counted = people === undefined ? '' : `   ${words.counted(people, 'person', 'people')}`;
  return [
    ...paragraph(pen.show(`Compare  ${titleOf(report, pen.glyph('arrow'))}${counted}`), pen).map(pen.strong),
    ...paragraph(pen.show(report.title), pen),
    ...choicesOf(report).flatMap((choice) => paragraph(pen.show(choice), pen)),
  ];
};

/** The dimensions of one group; of everybody without a heading. */
const groupSection = (
  report: Report,
  { id, by, label, suppressed, reason = '' }: GroupRow,
  pen: Pen,
): string[] => {
  const name = by === undefined ? [] : paragraph(pen.show(label), pen).map(pen.strong);
  if (suppressed) return [...name, ...paragraph(pen.show(`hidden: ${reason}`), pen)];
  const without = withoutScore(report, id);
  return [
    ...name,
    ...dimensionTable(report, id, pen),
    ...(without === undefined ? [] : paragraph(pen.show(without), pen).map(pen.faint)),
  ];
};

const dimensionTable = (report: Report, group: string, pen: Pen): string[] => {
  const rows = scoredHeads(report, group);
  if (rows.length === 0) return [];
  const names = new Map(
    blocksOf(report, group).map(({ head: row, letter, short }) => [
      row.id,
      `${letter} ${pen.width >= 120 ? row.label : short}`,
    ]),
  );
  const verdicts = rows.map((row) => verdictOf(row, pen));
  const [before, now] = sidesOf(report);
  const heads = [before, now, 'change'].map(pen.show);
  const nameWidth = Math.max(...rows.map((row) => pen.measure(names.get(row.id) ?? `  ${row.label}`)));
  const taken = [...heads, ...longest(verdicts, pen)].reduce(
    (sum, each) => sum + gap + Math.max(6, pen.measure(each)),
    nameWidth + gap,
  );
  const cells = rows.some((row) => movedIn(row) !== undefined) ? cellsFor(pen.width, taken) : 0;
  const reach = reachOf(rows.flatMap((row) => movedIn(row) ?? []));
  return namedTable(
    {
      heads: [...heads, ...(cells === 0 ? [] : [changeNumbers({ reach, cells })]), 'verdict'],
      aligns: ['right', 'right', 'right', 'left', 'left'],
      rows: rows.map((row, at): NamedRow => {
        const name = pen.show(names.get(row.id) ?? row.label);
        const text = changeText(row);
        const moved = movedIn(row);
        return {
          name,
          ...(row.level === 'overall' ? { indent: 2, paint: pen.faint } : {}),
          cells: [
            ...numbersIn(row, report.model.target),
            ...(text !== undefined
              ? []
              : [
                  ...(cells === 0
                    ? []
                    : [moved === undefined ? '' : changeStrip(moved, { reach, cells }, pen)]),
                  verdicts[at] ?? '',
                ]),
          ],
          ...(text === undefined ? {} : { text: pen.show(text) }),
        };
      }),
    },
    pen,
  );
};

const longest = (texts: readonly string[], { measure }: Pen): string[] =>
  texts.toSorted((a, b) => measure(b) - measure(a)).slice(0, 1);

/** Cells of the strip, an odd number; none where there is no room for one worth looking at. */
const cellsFor = (width: number, taken: number): number => {
  const wanted = width >= 100 ? 41 : width >= 80 ? 25 : 0;
  const most = Math.min(wanted, width - taken);
  const cells = most % 2 === 0 ? most - 1 : most;
  return cells < 15 ? 0 : cells;
};

const movedIn = ({ change, changeLow: low, changeHigh: high }: ScoreRow): Moved | undefined =>
  change === undefined || low === undefined || high === undefined ? undefined : { change, low, high };

const numbersIn = ({ previous, score, change }: ScoreRow, target: number): string[] => [
  previous === undefined ? words.nothing : words.score(previous, target),
  score === undefined ? words.nothing : words.score(score, target),
  change === undefined ? words.nothing : words.pointsChange(change),
];

/** Why there is no change or no verdict. */
const changeText = ({ verdict, changeReason = '' }: ScoreRow): string | undefined =>
  verdict === undefined ? changeReason : undefined;

const verdictOf = (row: ScoreRow, pen: Pen): string =>
  row.verdict === undefined
    ? ''
    : paintsOf(pen)[row.verdict](`${signOf(row, pen)} ${words.verdictWords[row.verdict]}`);

/** Colour says again what the word says. */
const paintsOf = ({ good, bad, faint }: Pen): Readonly<Record<NonNullable<ScoreRow['verdict']>, Paint>> => ({
  clearRise: good,
  clearFall: bad,
  noise: faint,
});

const metricSection = (report: Report, group: string, pen: Pen): string[] => {
  const { clear } = movedOf(report, group);
  const rows = clear.map(
    (row): NamedRow => ({
      name: pen.show(row.label),
      mark: effectPaint(row, pen)(directionOf(row)),
      indent: 9,
      cells: [pen.show(valuesOf(row, pen.glyph('arrow'))), extentOf(row)],
    }),
  );
  return [
    ...paragraph(movedLine(report, group), pen).map(pen.strong),
    ...namedTable({ heads: ['', ''], aligns: ['left', 'left'], rows }, pen).filter(
      (line) => line.trim() !== '',
    ),
  ];
};

/** All metrics of the whole, those too of which nobody can say how sure the change is. */
const numberSection = (report: Report, pen: Pen): string[] => {
  const rows = numbersOf(report, 'all').map(
    ({ row, before, now, change, verdict }): NamedRow => ({
      name: pen.show(row.label),
      cells: [before, now, change, verdict],
    }),
  );
  return rows.length === 0
    ? []
    : namedTable(
        {
          title: 'All metrics',
          heads: [...sidesOf(report).map(pen.show), 'change', 'verdict'],
          aligns: ['right', 'right', 'right', 'left'],
          rows,
        },
        pen,
      );
};

/** Of which metrics nothing can be said, and why. */
const openSection = (report: Report, pen: Pen): string[] =>
  [...openMetrics(report, 'all')].flatMap(([reason, labels]) =>
    hanging('? ', pen.show(`${listed(labels)}: ${reason}`), { pen, paint: pen.faint }),
  );

const membersLines = (report: Report): string[] => {
  const members = membersOf(report, 'all');
  return members === undefined ? [] : [members];
};
