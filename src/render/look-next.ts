import type { NextRow, Report, ScoreRow } from '../generated/report.ts';
import { partnerValue } from './explain-metric.ts';
import { paragraph } from './paragraph.ts';
import type { Pen, RenderOptions } from './pen.ts';
import { capital, firstSentence, inLetters } from './sentences.ts';
import { verdictWords } from './words.ts';

/** A question with the place of what it is about against the target. */
export interface Question extends NextRow {
  /** The command with the files and options of this run. */
  readonly full: string;
  /** What it is to be read with, with its value: `Win rate of all closed deals 25%, clear fall`. */
  readonly readWith: string | undefined;
}

/** What a report asks next, and a sentence in front if nothing is clearly below the target. */
export interface Questions {
  readonly opening: string | undefined;
  readonly questions: readonly Question[];
}

/** The questions of a report; none where it has none. */
export const questionsOf = ({ next = [], scores }: Report, again?: RenderOptions['again']): Questions => {
  const ids = new Set(next.map(({ id }) => id));
  const asked = scores.filter(({ group, level, id }) => group === 'all' && level === 'metric' && ids.has(id));
  return {
    opening: openingOf(asked),
    questions: next.map((row) => ({
      ...row,
      full: `${row.command}${restOf(row, again)}`,
      readWith: readWithOf(row, scores),
    })),
  };
};

/** Said where nothing of what is asked about is clearly below the target. */
const openingOf = (asked: readonly ScoreRow[]): string | undefined => {
  if (asked.length === 0 || asked.some(({ against }) => against === 'below')) return undefined;
  const worse = asked.filter(({ effect, verdict }) => effect === 'worse' && verdict !== 'noise').length;
  if (worse === 0) return 'No metric is clearly below target. The borderline one that weighs most:';
  return `No metric is clearly below target. ${worse === 1 ? 'One' : capital(inLetters(worse))} got clearly worse:`;
};

/** The metrics in tension with it, each with its value and, where it is clear, how it changed. */
const readWithOf = ({ beside = [] }: NextRow, scores: Report['scores']): string | undefined => {
  const rows = beside.flatMap((id) => scores.find((row) => row.group === 'all' && row.id === id) ?? []);
  if (rows.length === 0) return undefined;
  return rows
    .map(({ verdict, ...row }) =>
      [
        `${row.label} ${partnerValue(row)}`,
        ...(verdict === undefined || verdict === 'noise' ? [] : [verdictWords[verdict]]),
      ].join(', '),
    )
    .join('; ');
};

const restOf = ({ command }: NextRow, again: RenderOptions['again']): string => {
  if (again === undefined) return '';
  return command.startsWith('spacesea explain') ? again.explain : again.score;
};

/**
 * What to bear in mind before anybody answers: what to read it with, and the first sentence of its limits.
 * @example cautionsOf({ readWith: 'Win rate 25%', limits: 'Few answers. They swing.' }) // => ['Read with: Win rate 25%.', 'Limits: Few answers.']
 */
export const cautionsOf = ({
  readWith,
  limits,
}: {
  readonly readWith: string | undefined;
  readonly limits: string | undefined;
}): string[] => [
  ...(readWith === undefined ? [] : [`Read with: ${readWith}.`]),
  ...(limits === undefined ? [] : [`Limits: ${firstSentence(limits)}`]),
];

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
    ...questions.flatMap(({ question, reason, readWith, limits, full }, at) => [
      ...paragraph(pen.show(question), inside).map((line, index) =>
        index === 0 ? `  ${at + 1} ${line}` : `    ${line}`,
      ),
      ...[`${reason}.`, ...cautionsOf({ readWith, limits })].flatMap((text) =>
        paragraph(pen.show(text), inside).map((line) => `    ${pen.faint(line)}`),
      ),
      `    ${pen.show(full)}`,
    ]),
  ];
};
