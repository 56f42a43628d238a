import { type Problem, place, type Severity } from '../problems.ts';
import type { ProblemSummary } from '../types.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { safe } from './safe.ts';
import { cut, wrap } from './width.ts';
import * as words from './words.ts';

/** What a severity is called, in six columns. */
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'error ',
  warning: 'warn  ',
  notice: 'note  ',
};

const indent = '       ';

/** A problem of one place, or of many rows. */
type Told = Problem | ProblemSummary;

/** Problems as people read them: the place, what is wrong, the line with a caret, what to do; a blank line between. */
export const problemText = async (problems: readonly Told[], options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, problems.flatMap(textsIn));
  return problems.map((problem) => `${problemLines(problem, pen).join('\n')}\n`).join('\n');
};

const textsIn = ({ message, hint = '', at = {}, excerpt = [] }: Told): string[] => [
  message,
  hint,
  place(at),
  ...excerpt.map(({ text }) => text),
];

/** The lines of one problem. */
export const problemLines = (problem: Told, pen: Pen): string[] => {
  const { severity, code, message, at = {}, hint } = problem;
  const paint = { error: pen.bad, warning: pen.middling, notice: pen.faint }[severity];
  const where = safe(place(at));
  // Messages about rows and files go on from the place; those about a config stand for themselves.
  const mark = code.startsWith('config/') ? ': ' : ' ';
  const text = `${where === '' ? '' : `${where}${mark}`}${safe(message)} [${code}]`;
  const [first = '', ...more] = wrap(text, pen.width - indent.length, pen.measure);
  const bold =
    where !== '' && first.startsWith(where) ? pen.strong(where) + first.slice(where.length) : first;
  return [
    `${paint(severityWords[severity])} ${bold}`,
    ...more.map((line) => indent + line),
    ...excerptLines(problem, pen),
    ...rowLines(problem, pen),
    ...(hint === undefined ? [] : hanging('hint', hint, pen)),
  ];
};

/** A word in front, and the text beside it. */
const hanging = (word: string, text: string, pen: Pen): string[] => {
  const room = pen.width - indent.length - word.length - 2;
  return wrap(safe(text), room, pen.measure).map(
    (line, index) => `${indent}${index === 0 ? pen.good(word) : ' '.repeat(word.length)}  ${line}`,
  );
};

/** Lines of the config around the place, and a caret below; a long line is shown from a little before the caret. */
const excerptLines = ({ excerpt = [], at, width = 1 }: Told, pen: Pen): string[] => {
  const digits = Math.max(0, ...excerpt.map(({ line }) => String(line).length));
  const bar = (number: string): string => `${indent}${number.padStart(digits)} ${pen.glyph('bar')} `;
  const room = pen.width - bar('').length;
  const lines = excerpt.flatMap(({ line, text }) => {
    const column = line === at?.line ? at.column : undefined;
    const from = Math.max(0, (column ?? 1) - 1 + Math.min(width, 20) - room);
    const shown = cut(safe(text.slice(from)), room, { measure: pen.measure, more: pen.glyph('more') });
    const drawn = `${pen.faint(bar(String(line)))}${shown}`.trimEnd();
    if (column === undefined) return [drawn];
    const before = pen.measure(safe(text.slice(from, column - 1)));
    const caret = '^'.repeat(Math.max(1, Math.min(width, room - before)));
    return [drawn, `${pen.faint(bar(''))}${' '.repeat(before)}${pen.bad(caret)}`];
  });
  return lines.length === 0 ? [] : ['', ...lines, ''];
};

/** How many rows have the problem, and where the first of them stand. */
const rowLines = (problem: Told, { width, measure }: Pen): string[] => {
  if (!('count' in problem) || problem.count < 2) return [];
  const { count, rows, at } = problem;
  const others = rows.filter(({ file, line }) => file !== at?.file || line !== at.line);
  const own = others.filter(({ file }) => file === at?.file).map(({ line }) => line);
  const places = [
    ...(own.length === 0 ? [] : [`${own.length === 1 ? 'line' : 'lines'} ${own.join(', ')}`]),
    ...others.filter(({ file }) => file !== at?.file).map(({ file, line }) => `${safe(file)}:${line}`),
  ];
  const more = count - rows.length;
  const text = `${words.counted(count, 'row')} in all: also ${[...places, ...(more > 0 ? [`${words.count(more)} more`] : [])].join(', ')}`;
  return wrap(text, width - indent.length, measure).map((line) => indent + line);
};

/** Problems that were counted, in one line; empty if there are none. */
export const problemCount = (problems: readonly { readonly severity: Severity }[]): string => {
  const count = (severity: Severity): number => problems.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return words.listed([
    ...(errors === 0 ? [] : [words.counted(errors, 'kind of error', 'kinds of errors')]),
    ...(warnings === 0 ? [] : [words.counted(warnings, 'kind of warning', 'kinds of warnings')]),
  ]);
};
