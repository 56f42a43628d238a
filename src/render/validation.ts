import type { Problem } from '../problems.ts';
import type { FileTally, ProblemSummary } from '../types.ts';
import { layOut } from './layout.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { problemCount, problemLines } from './problems.ts';
import { safe } from './safe.ts';
import { cut, wrap } from './width.ts';
import * as words from './words.ts';

/** What became of every row, and what was found. */
export interface Validation {
  /** The model, such as `spacesea:se + spacesea.yaml`. */
  readonly model: string;
  /** Files given, those that could not be read included. */
  readonly checked: number;
  readonly files: readonly FileTally[];
  readonly problems: readonly (Problem | ProblemSummary)[];
}

/** The files with their rows, then every problem with its place and what to do, then one line that sums up. */
export const validation = async (found: Validation, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, textsIn(found));
  const problems = found.problems.flatMap((problem) => ['', ...problemLines(problem, pen)]);
  const head = wrap(
    `Checking ${words.counted(found.checked, 'file')} against ${safe(found.model)}`,
    pen.width,
    pen.measure,
  );
  const lines = [
    ...head.map(pen.strong),
    ...(found.files.length === 0 ? [] : ['', ...fileTable(found.files, pen)]),
    ...leftOut(found.files, pen),
    ...problems,
    '',
  ];
  return `${[...lines, ...wrap(summary(found), pen.width, pen.measure).map(pen.strong)].map((line) => line.trimEnd()).join('\n')}\n`;
};

/** Only the line that sums up. */
export const validationLine = (found: Validation): string => `${summary(found)}\n`;

const textsIn = ({ model, files, problems }: Validation): string[] => [
  model,
  ...files.flatMap(({ file, unused }) => [file, ...unused]),
  ...problems.flatMap(({ message, hint = '', at }) => [message, hint, at?.file ?? '']),
];

const total = (files: readonly FileTally[], of: (file: FileTally) => number): number =>
  files.reduce((sum, file) => sum + of(file), 0);

const filteredOf = ({ filtered }: FileTally): number =>
  Object.values(filtered).reduce((sum, count) => sum + count, 0);

const fileTable = (files: readonly FileTally[], pen: Pen): string[] => {
  const nameWidth = Math.max(16, pen.width - 44);
  const rows = files.map((file) => [
    cutStart(safe(file.file), nameWidth, pen),
    file.source,
    words.count(file.read),
    words.count(file.used),
    words.count(filteredOf(file)),
    file.rejected > 0 ? pen.bad(words.count(file.rejected)) : '0',
  ]);
  const [top = '', ...rest] = layOut(
    {
      rows: [['File', 'source', 'read', 'used', 'left out', 'rejected'], ...rows],
      aligns: ['left', 'left', 'right', 'right', 'right', 'right'],
    },
    pen,
  );
  return [pen.faint(top), ...rest];
};

/** The end of a path says more than its beginning. */
const cutStart = (path: string, width: number, { measure, glyph }: Pen): string => {
  if (measure(path) <= width) return path;
  const reversed = Array.from(path).reverse().join('');
  const kept = cut(reversed, width, { measure, more: '' });
  return glyph('more') + Array.from(kept).reverse().join('').slice(glyph('more').length);
};

/** Rows left out by each rule, and headers that nothing reads. */
const leftOut = (files: readonly FileTally[], pen: Pen): string[] => {
  const rules = new Map<string, number>();
  for (const { source, filtered } of files) {
    for (const [rule, count] of Object.entries(filtered)) {
      const key = rule.includes(source) ? rule : `${rule} (${source})`;
      rules.set(key, (rules.get(key) ?? 0) + count);
    }
  }
  const unused = new Map<string, Set<string>>();
  for (const { source, unused: names } of files) {
    for (const name of names) unused.set(source, (unused.get(source) ?? new Set()).add(name));
  }
  const texts = [
    ...[...rules].map(([rule, count]) => `${words.counted(count, 'row')} left out: ${safe(rule)}`),
    ...[...unused].map(([source, names]) => `not read in ${source}: ${listedNames([...names])}`),
  ];
  return texts.length === 0
    ? []
    : ['', ...texts.flatMap((text) => wrap(text, pen.width, pen.measure)).map(pen.faint)];
};

const listedNames = (names: readonly string[]): string => {
  const shown = names.slice(0, 12).map(safe);
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
};

const summary = ({ files, problems }: Validation): string => {
  const [read, used, rejected] = (['read', 'used', 'rejected'] as const).map((of) =>
    total(files, (file) => file[of]),
  );
  const found = problemCount(problems);
  const start = found === '' ? 'Nothing wrong.' : `${words.capital(found)}.`;
  if (files.length === 0) return `${start} No file could be read.`;
  const left = words.count(total(files, filteredOf));
  const share = read === 0 || read === undefined ? '' : ` (${words.share((rejected ?? 0) / read)})`;
  return `${start} ${words.count(used ?? 0)} of ${words.counted(read ?? 0, 'row')} can be used, ${left} left out by a rule, ${words.count(rejected ?? 0)} rejected${share}.`;
};
