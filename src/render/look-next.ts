import type { NextRow, Report } from '../generated/report.ts';
import { paragraph } from './paragraph.ts';
import type { Pen, RenderOptions } from './pen.ts';

/** A question with the place of what it is about against the target. */
export interface Question extends NextRow {
  /** The command with the files and options of this run. */
  readonly full: string;
}

/** What a report asks next, and a sentence in front if nothing is clearly below the target. */
export interface Questions {
  readonly opening: string | undefined;
  readonly questions: readonly Question[];
}

/** The questions of a report; none where it has none. */
export const questionsOf = ({ next = [], scores }: Report, again?: RenderOptions['again']): Questions => {
  const ids = new Set(next.map(({ id }) => id));
  const clear = scores.some(
    ({ group, level, id, against }) =>
      group === 'all' && level === 'metric' && ids.has(id) && against === 'below',
  );
  return {
    opening:
      next.length === 0 || clear
        ? undefined
        : 'No metric is clearly below target. The borderline one that weighs most:',
    questions: next.map((row) => ({ ...row, full: `${row.command}${restOf(row, again)}` })),
  };
};

const restOf = ({ command }: NextRow, again: RenderOptions['again']): string => {
  if (again === undefined) return '';
  return command.startsWith('spacesea explain') ? again.explain : again.score;
};

/** At most three questions, each with its reason and its command. */
export const lookNext = (report: Report, pen: Pen, again?: RenderOptions['again']): string[] => {
  const { opening, questions } = questionsOf(report, again);
  if (questions.length === 0) return [];
  const inside = { ...pen, width: pen.width - 4 };
  return [
    pen.strong('Look at next'),
    ...(opening === undefined
      ? []
      : paragraph(opening, { ...pen, width: pen.width - 2 }).map((line) => `  ${line}`)),
    ...questions.flatMap(({ question, reason, full }, at) => [
      ...paragraph(pen.show(question), inside).map((line, index) =>
        index === 0 ? `  ${at + 1} ${line}` : `    ${line}`,
      ),
      ...paragraph(pen.show(`${reason}.`), inside).map((line) => `    ${pen.faint(line)}`),
      `    ${pen.show(full)}`,
    ]),
  ];
};
