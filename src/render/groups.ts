import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { layOut } from './layout.ts';
import type { Pen } from './pen.ts';
import { fitted } from './profile.ts';
import { blocksOf, overallOf, partsOf } from './report-parts.ts';
import { safe } from './safe.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** Marks a score below the target: never colour alone. */
const belowMark = '!';

/** The groups of a report side by side, in the order of their names: profiles, not a ranking. */
export const groupTable = (report: Report, pen: Pen): string[] => {
  const letters = blocksOf(report, 'all').map(({ letter }) => safe(letter));
  const whole = report.groups.filter(({ by }) => by === undefined);
  const parts = partsOf(report);
  const nameWidth = Math.max(12, Math.min(30, pen.width - 8 - 6 * letters.length - 9));
  const rowOf = (group: GroupRow): string[] => [
    fitted(group.by === undefined ? 'All' : group.label, nameWidth, pen),
    group.people === undefined ? '' : words.count(group.people),
    ...blocksOf(report, group.id).map(({ head }) => cell(head, report, pen)),
    cell(overallOf(report, group.id), report, pen),
  ];
  const drawn = layOut(
    {
      rows: [
        ['', 'people', ...letters.map((letter) => `${letter} `), 'overall '],
        ...[...whole, ...parts].map(rowOf),
      ],
      aligns: ['left', 'right', ...letters.map(() => 'right' as const), 'right'],
    },
    pen,
  );
  const [top = '', ...lines] = drawn;
  const above = lines.slice(0, whole.length);
  const below = parts.map((group, index) =>
    shownOrHidden(group, lines[whole.length + index] ?? '', { pen, nameWidth }),
  );
  const longest = Math.min(pen.width, Math.max(...drawn.map((line) => pen.measure(line))));
  return [
    pen.faint(top),
    ...above.map(pen.strong),
    pen.faint(pen.glyph('rule').repeat(longest)),
    ...below.flat(),
    '',
    ...legend(report, pen),
  ];
};

const shownOrHidden = (
  group: GroupRow,
  line: string,
  { pen, nameWidth }: { pen: Pen; nameWidth: number },
): readonly string[] => {
  if (!group.suppressed) return [line];
  const name = fitted(group.label, nameWidth, pen);
  const start = name + ' '.repeat(Math.max(2, nameWidth + 4 - pen.measure(name)));
  const [first = '', ...more] = wrap(
    `hidden: ${safe(group.reason ?? '')}`,
    pen.width - pen.measure(start),
    pen.measure,
  );
  return [start + pen.faint(first), ...more.map((text) => ' '.repeat(pen.measure(start)) + pen.faint(text))];
};

const cell = (row: ScoreRow | undefined, { model }: Report, pen: Pen): string => {
  if (row?.score === undefined) return `${words.nothing} `;
  const text = words.score(row.score);
  return row.score < model.target ? pen.middling(`${text}${belowMark}`) : `${text} `;
};

const legend = (report: Report, pen: Pen): string[] => {
  const dimensions = blocksOf(report, 'all').map(({ letter, head }) => `${safe(letter)} ${safe(head.label)}`);
  const by = report.settings.by[0] ?? 'team';
  const texts = [
    `${belowMark}   below the target of ${words.score(report.model.target)}`,
    `${words.nothing}  no score; the reason: spacesea explain <name> --by ${by} --group ${by}:<name>`,
    `${dimensions.join(', ')}.`,
  ];
  return texts
    .flatMap((text) => (pen.measure(text) <= pen.width ? [text] : wrap(text, pen.width, pen.measure)))
    .map(pen.faint);
};
