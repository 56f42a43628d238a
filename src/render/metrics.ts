import type { Report, ScoreRow } from '../generated/report.ts';
import { layOut } from './layout.ts';
import type { Pen } from './pen.ts';
import { fitted } from './profile.ts';
import { blocksOf } from './report-parts.ts';
import { safe } from './safe.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** Every metric of a group below its dimension: value, goal, score, and how much it rests on. */
export const metrics = (report: Report, group: string, pen: Pen): string[] => {
  const blocks = blocksOf(report, group);
  const { target } = report.model;
  const nameWidth = Math.max(20, Math.min(52, pen.width - 2 - rightWidth(report, group, pen)));
  const rows = blocks.flatMap(({ head, metrics: each, letter }) => [
    { row: head, name: `${safe(letter)} ${fitted(head.label, nameWidth, pen)}` },
    ...each.map((row) => ({ row, name: `  ${fitted(row.label, nameWidth, pen)}` })),
  ]);
  const [top = '', ...rest] = layOut(
    {
      rows: [['', ...heads], ...rows.map(({ row, name }) => [name, ...numbers(row, { target, pen })])],
      aligns: ['left', 'right', 'right', 'right', 'right'],
    },
    pen,
  );
  return [
    pen.faint(top),
    ...rows.flatMap(({ row, name }, index) => {
      if (row.level === 'dimension') return [pen.strong(name)];
      return needsReason(row) ? explained(name, row, { pen, nameWidth }) : [rest[index] ?? ''];
    }),
  ];
};

const heads = ['value', 'goal', 'score', 'n'];

/** Width of the columns beside the names. */
const rightWidth = (report: Report, group: string, pen: Pen): number => {
  const rows = blocksOf(report, group).flatMap((block) => block.metrics);
  const cells = [heads, ...rows.map((row) => numbers(row, { target: report.model.target, pen }))];
  return heads.reduce(
    (sum, _, column) => sum + 2 + Math.max(...cells.map((row) => pen.measure(row[column] ?? ''))),
    0,
  );
};

const needsReason = ({ value }: ScoreRow): boolean => value === undefined;

const numbers = (row: ScoreRow, { target, pen }: { target: number; pen: Pen }): string[] => {
  const { level, value, unit, goal, score, n } = row;
  if (level === 'dimension' || value === undefined) return ['', '', '', ''];
  const signs = { atLeast: pen.glyph('atLeast'), atMost: pen.glyph('atMost'), dash: pen.glyph('dash') };
  return [
    words.value(value, unit),
    words.goal(goal, unit, signs),
    score === undefined
      ? pen.glyph('middle')
      : (score >= target ? pen.good : pen.middling)(words.score(score)),
    words.count(n ?? 0),
  ];
};

/** A metric without a value: why, in the place of the numbers. */
const explained = (
  name: string,
  { reason = '' }: ScoreRow,
  { pen, nameWidth }: { pen: Pen; nameWidth: number },
): string[] => {
  const start = name + ' '.repeat(Math.max(2, nameWidth + 4 - pen.measure(name)));
  const room = pen.width - pen.measure(start) - words.nothing.length - 2;
  const [first = '', ...more] = wrap(safe(reason), Math.max(20, room), pen.measure);
  const indent = ' '.repeat(pen.measure(start) + words.nothing.length + 2);
  return [`${start}${words.nothing}  ${pen.faint(first)}`, ...more.map((line) => indent + pen.faint(line))];
};
