import type { GroupRow, Report } from '../generated/report.ts';
import { belowMark } from './metrics.ts';
import { drawNamed, type NamedRow, type NamedTable } from './named-table.ts';
import { inParts, paragraph } from './paragraph.ts';
import type { Pen } from './pen.ts';
import { acrossOf, blocksOf, mergedWords, nameOf, partsOf, wholeOf } from './report-parts.ts';
import * as words from './words.ts';

/** The groups of a report side by side, in the order of their names: profiles, not a ranking. */
export const groupTables = (report: Report, pen: Pen): string[] => {
  const whole = wholeOf(report);
  const tables = [...partsOf(report)].map(([field, groups], index) =>
    groupTable(
      tableOf(report, { field, groups: [...(whole && index === 0 ? [whole] : []), ...groups] }, pen),
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
}

const tableOf = (report: Report, { field, groups }: Groups, pen: Pen): NamedTable => ({
  title: pen.show(field),
  heads: ['people', ...blocksOf(report, 'all').map(({ letter }) => `${pen.show(letter)} `), 'overall '],
  rows: groups.map((group) => rowOf(report, group, pen)),
});

const rowOf = (report: Report, group: GroupRow, pen: Pen): NamedRow => {
  const { by, suppressed, reason = '', people } = group;
  const name = pen.show(nameOf(group));
  if (suppressed) return { name, cells: [''], text: `hidden: ${pen.show(reason)}`, paintText: pen.faint };
  const { target } = report.model;
  return {
    name: by === undefined ? 'All' : name,
    cells: [
      people === undefined ? '' : words.count(people),
      ...acrossOf(report, group.id).map((row) => marked(row?.score, target, pen)),
    ],
    ...(by === undefined ? { paint: pen.strong } : {}),
  };
};

/** A score with its mark if it is below the target, and a space in the place of the mark if not. */
const marked = (score: number | undefined, target: number, pen: Pen): string => {
  if (score === undefined) return `${words.nothing} `;
  const text = words.score(score, target);
  return score < target ? pen.middling(`${text}${belowMark}`) : `${text} `;
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
  const shown = new Set(groups.filter(({ suppressed }) => !suppressed).map(({ id }) => id));
  const hasGaps = report.scores.some(
    ({ group, level, score }) => shown.has(group) && level !== 'metric' && score === undefined,
  );
  const field = pen.show(parts[0]?.[0] ?? '');
  return [
    ...inParts(
      [`${belowMark} below the target of ${words.target(report.model.target)}`, ...dimensions],
      '   ',
      pen,
    ),
    ...(hasGaps
      ? paragraph(
          `${words.nothing} no score; why: spacesea explain <dimension> --by ${field} --group "${field}:<name>"`,
          pen,
        )
      : []),
    ...(groups.some(({ merged }) => merged !== undefined) ? paragraph(mergedWords, pen) : []),
    ...(groups.some(({ suppressed }) => suppressed) ? paragraph(hiddenWords, pen) : []),
  ].map(pen.faint);
};

const hiddenWords =
  'Hidden groups are counted in All. Hiding a second one keeps the first from being worked out.';
