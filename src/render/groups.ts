import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { markedScore, paintOf, signOf } from './compared.ts';
import { hiddenSentences } from './hidden.ts';
import { changeLegend, markLegend } from './legend.ts';
import { drawNamed, type NamedRow, type NamedTable } from './named-table.ts';
import { command, inParts, paragraph } from './paragraph.ts';
import { hasPartial, isPartial, partialText } from './partial.ts';
import type { Pen } from './pen.ts';
import { acrossOf, blocksOf, partsOf, wholeOf } from './report-parts.ts';
import * as words from './words.ts';

/** The groups of a report side by side, in the order of their names: profiles, not a ranking. */
export const groupTables = (report: Report, pen: Pen): string[] => {
  const whole = wholeOf(report);
  const tail = tailOf(report);
  const tables = [...partsOf(report)].map(([field, groups], index) =>
    groupTable(
      tableOf(report, { field, groups: [...(whole && index === 0 ? [whole] : []), ...groups], tail }, pen),
      {
        above: whole && index === 0 ? 1 : 0,
        pen,
      },
    ),
  );
  return [...tables.flatMap((lines) => [...lines, '']), ...legend(report, pen)];
};

interface Groups {
  readonly field: string;
  readonly groups: readonly GroupRow[];
  /** How many columns follow a number. */
  readonly tail: number;
}

/** Columns that a mark, and those for missing parts and for a change where there is one, take after a number. */
const tailOf = (report: Report): number =>
  1 + (hasPartial(report) ? 1 : 0) + (summaries(report).some(isClear) ? 1 : 0);

const isClear = ({ verdict }: ScoreRow): boolean => verdict === 'clearRise' || verdict === 'clearFall';

const summaries = ({ scores }: Report): readonly ScoreRow[] =>
  scores.filter(({ level }) => level !== 'metric');

const tableOf = (report: Report, { field, groups, tail }: Groups, pen: Pen): NamedTable => {
  const space = ' '.repeat(tail);
  return {
    title: pen.show(field),
    heads: [
      'people',
      ...blocksOf(report, 'all').map(({ letter }) => `${pen.show(letter)}${space}`),
      `overall${space}`,
    ],
    rows: groups.map((group) => rowOf(report, { group, tail }, pen)),
  };
};

const rowOf = (
  report: Report,
  { group, tail }: Pick<Groups, 'tail'> & { readonly group: GroupRow },
  pen: Pen,
): NamedRow => {
  const { by, label, suppressed, reason = '', people } = group;
  if (suppressed)
    return {
      name: pen.show(label),
      cells: [''],
      text: `${words.statusWords.suppressed}: ${pen.show(reason)}`,
      paintText: pen.faint,
    };
  return {
    name: by === undefined ? 'All' : pen.show(label),
    cells: [
      people === undefined ? '' : words.count(people),
      ...acrossOf(report, group.id).map((row) => cellOf(row, { report, tail }, pen)),
    ],
    ...(by === undefined ? { paint: pen.strong } : {}),
  };
};

/** A score, its mark, the mark of missing parts, and the sign of a clear change, each in a place of its own. */
const cellOf = (
  row: ScoreRow | undefined,
  { report, tail }: Pick<Groups, 'tail'> & { readonly report: Report },
  pen: Pen,
): string => {
  const text = markedScore(row, report.model.target);
  const missing = isPartial(report, row) ? pen.glyph('partial') : '';
  const sign = row !== undefined && isClear(row) ? signOf(row, pen) : '';
  const used = (row?.against === 'onTarget' || row?.score === undefined ? 0 : 1) + missing.length;
  // A sign of change stands under the others, behind the place of all marks.
  const space = ' '.repeat(Math.max(0, tail - used - sign.length));
  const painted = row?.level === 'dimension' ? paintOf(row, pen)(text) : text;
  return `${painted}${missing}${space}${sign}`;
};

/** The rows, with a line below those that stand above; a list needs none. */
const groupTable = (table: NamedTable, { above, pen }: { above: number; pen: Pen }): string[] => {
  const { head, rows } = drawNamed(table, pen);
  const rule = head.map((line) => pen.faint(pen.glyph('rule').repeat(pen.measure(line))));
  return [...head, ...rows.slice(0, above).flat(), ...(above === 0 ? [] : rule), ...rows.slice(above).flat()];
};

const legend = (report: Report, pen: Pen): string[] => {
  const dimensions = blocksOf(report, 'all').map(({ letter, head }) => pen.show(`${letter} ${head.label}`));
  const parts = [...partsOf(report)];
  const groups = parts.flatMap(([, each]) => each);
  const rows = summaries(report);
  const shown = new Set(groups.filter(({ suppressed }) => !suppressed).map(({ id }) => id));
  const hasGaps = rows.some(({ group, score }) => shown.has(group) && score === undefined);
  const field = pen.show(parts[0]?.[0] ?? '');
  return [
    ...inParts([...markLegend(rows, report.model.target), ...changeLegend(rows, pen)], '   ', pen),
    ...(hasPartial(report) ? paragraph(`${pen.glyph('partial')} ${partialText}`, pen) : []),
    ...inParts(dimensions, '   ', pen),
    ...(hasGaps
      ? command(
          `${words.nothing} no score; why:`,
          `spacesea explain <dimension> --by ${field} --group "${field}:<name>"`,
          pen,
        )
      : []),
    ...hiddenSentences(groups).flatMap((text) => paragraph(pen.show(text), pen)),
  ].map(pen.faint);
};
