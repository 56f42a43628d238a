import { type Problem, place, type Severity } from '../problems.ts';
import type { ProblemSummary } from '../types.ts';
import { excerptLines } from './excerpt.ts';
import { isOfConfig } from './findings.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { rowsOf } from './problem-rows.ts';
import { listed } from './sentences.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** What a severity is called, in six columns. */
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'error ',
  warning: 'warn  ',
  notice: 'note  ',
};

const indent = 7;

/** A problem of one place, or of many rows. */
type Told = Problem | ProblemSummary;

/** Problems as people read them: the place, what is wrong, the line with a caret, what to do; a blank line between. */
export const problemText = async (problems: readonly Told[], options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, problems);
  return problems.map((problem) => `${problemLines(problem, pen).join('\n')}\n`).join('\n');
};

/** The lines of one problem. */
export const problemLines = (problem: Told, pen: Pen): string[] => {
  const excerpt = excerptLines(problem, { ...pen, width: pen.width - indent });
  const below = [...rowLines(problem, pen), ...hintLines(problem, pen)];
  // The one line of a row belongs to its message; the lines of a config are a picture of their own.
  const gap = excerpt.length === 0 || 'count' in problem ? [] : [''];
  return [
    ...messageLines(problem, pen),
    ...gap,
    ...excerpt.map((line) => ' '.repeat(indent) + line),
    ...(below.length === 0 ? [] : gap),
    ...below,
  ].map((line) => line.trimEnd());
};

const messageLines = ({ severity, code, message, at = {} }: Told, pen: Pen): string[] => {
  const paint = { error: pen.bad, warning: pen.middling, notice: pen.faint }[severity];
  const where = pen.show(place(at));
  const mark = isOfConfig(code) ? ': ' : ' ';
  const text = `${where === '' ? '' : `${where}${mark}`}${pen.show(message)} [${code}]`;
  const [first = '', ...more] = wrap(text, pen.width - indent, pen.measure);
  const bold = first.startsWith(where) ? pen.strong(where) + first.slice(where.length) : first;
  return [`${paint(severityWords[severity])} ${bold}`, ...more.map((line) => ' '.repeat(indent) + line)];
};

const hintLines = ({ hint }: Told, pen: Pen): string[] =>
  hint === undefined ? [] : hanging('hint  ', pen.show(hint), { pen, paint: pen.good, indent });

/** How many rows have the problem, and where the first of them stand. */
const rowLines = (problem: Told, pen: Pen): readonly string[] => {
  const rows = pen.show(rowsOf(problem));
  return paragraph(rows, { ...pen, width: pen.width - indent }).map((line) => ' '.repeat(indent) + line);
};

/** Problems that were counted, in one line; empty if there are none. */
export const problemCount = (problems: readonly { readonly severity: Severity }[]): string => {
  const count = (severity: Severity): number => problems.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return listed([
    ...(errors === 0 ? [] : [words.counted(errors, 'kind of error', 'kinds of errors')]),
    ...(warnings === 0 ? [] : [words.counted(warnings, 'kind of warning', 'kinds of warnings')]),
  ]);
};
