import { fileOf, isPart } from '../part-name.ts';
import { type Problem, place } from '../problems.ts';
import type { FileTally, ProblemSummary } from '../types.ts';
import { namesIn } from './data-words.ts';
import { namedTable, roomForNames } from './named-table.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { problemCount, problemLines } from './problems.ts';
import { leftOutOf } from './rows-read.ts';
import { capital } from './sentences.ts';
import { cutStart } from './width.ts';
import * as words from './words.ts';

/** What became of every row, and what was found. */
export interface Validation {
  /** The model, such as `spacesea:se + spacesea.yaml`. */
  readonly model: string;
  /** Files given, those that could not be read included. */
  readonly checked: number;
  /** What is questionable about the model. */
  readonly doubts?: readonly (Problem & { readonly what: string })[];
  readonly files: readonly FileTally[];
  readonly problems: readonly (Problem | ProblemSummary)[];
  /** The command that writes the rejected rows to a file. */
  readonly repair?: string;
}

/** The files with their rows, then every problem with its place and what to do, then one line that sums up. */
export const validation = async (found: Validation, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, found);
  const head = `Checking ${words.counted(found.checked, 'file')} against ${pen.show(found.model)}`;
  const lines = [
    ...paragraph(head, pen).map(pen.strong),
    ...doubtLines(found.doubts ?? [], pen),
    ...(found.files.length === 0 ? [] : ['', ...fileTable(found.files, pen)]),
    ...leftOut(found.files, pen),
    ...found.problems.flatMap((problem) => ['', ...problemLines(problem, pen)]),
    '',
    ...paragraph(summary(found), pen).map(pen.strong),
    ...repairLines(found, pen),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

/** What is questionable about the model, each in a line; the reasons are for another command. */
const doubtLines = (doubts: NonNullable<Validation['doubts']>, pen: Pen): string[] => {
  if (doubts.length === 0) return [];
  return [
    '',
    ...paragraph('Questionable in the model; spacesea config lint says why, and what to do:', pen),
    ...doubts.flatMap(({ at = {}, what, code }) =>
      hanging('- ', pen.show(`${place(at)}: ${what} [${code}]`), { pen, paint: pen.middling }),
    ),
  ];
};

/** How to get at the rejected rows, repair them and read them again. */
const repairLines = ({ files, repair }: Validation, pen: Pen): string[] => {
  if (repair === undefined || total(files, ({ rejected }) => rejected) === 0) return [];
  return hanging('To repair them: ', pen.show(repair), {
    pen,
    paint: pen.faint,
  });
};

/** Only the line that sums up. */
export const validationLine = (found: Validation): string => `${summary(found)}\n`;

const total = (files: readonly FileTally[], of: (file: FileTally) => number): number =>
  files.reduce((sum, file) => sum + of(file), 0);

const fileTable = (files: readonly FileTally[], pen: Pen): string[] => {
  const heads = ['source', 'read', 'used', 'left out', 'rejected'];
  const rows = files.map((file) => ({
    name: pen.show(file.file),
    cells: [
      pen.show(file.source),
      words.count(file.read),
      words.count(file.used),
      words.count(leftOutOf(file)),
      file.rejected > 0 ? pen.bad(words.count(file.rejected)) : '0',
    ],
  }));
  const names = pathsIn(
    rows.map(({ name }) => name),
    roomForNames({ heads, rows }, pen),
    pen,
  );
  const named = rows.map(({ cells }, index) => ({ name: names[index] ?? '', cells }));
  return namedTable({ title: 'file', heads, aligns: ['left'], rows: named }, pen);
};

/** Paths in so many columns; whole, if shortened they could not be told apart. */
const pathsIn = (paths: readonly string[], width: number, pen: Pen): readonly string[] => {
  const short = paths.map((path) => shortPath(path, width, pen));
  return new Set(short).size === new Set(paths).size ? short : paths;
};

/** The end of a path says more than its beginning: folders go first, then letters. */
const shortPath = (path: string, width: number, { measure, glyph }: Pen): string => {
  if (measure(path) <= width) return path;
  const more = glyph('more');
  // Of rows that came back the name of their own file is shortened.
  const start = isPart(path) ? `${fileOf(path)} (` : '';
  const parts = path.slice(start.length).split('/');
  const tails = parts.slice(1).map((_, index) => `${start}${more}/${parts.slice(index + 1).join('/')}`);
  return (
    tails.find((tail) => measure(tail) <= width) ?? cutStart(parts.at(-1) ?? path, width, { measure, more })
  );
};

/** Rows left out by each rule, and headers that nothing reads. */
const leftOut = (files: readonly FileTally[], pen: Pen): string[] => {
  const rules = new Map<string, number>();
  const unused = new Map<string, Set<string>>();
  for (const { source, filtered, unused: names } of files) {
    for (const [rule, count] of Object.entries(filtered)) {
      const key = rule.includes(source) ? rule : `${rule} (${source})`;
      rules.set(key, (rules.get(key) ?? 0) + count);
    }
    for (const name of names) unused.set(source, (unused.get(source) ?? new Set()).add(name));
  }
  const texts = [
    ...files.flatMap(({ file, preset }) =>
      preset === undefined ? [] : [`${file} is read by the preset ${preset}`],
    ),
    ...[...rules].map(([rule, count]) => `${words.counted(count, 'row')} left out: ${rule}`),
    ...[...unused].map(
      ([source, names]) => `columns of ${source} that nothing reads: ${namesIn([...names])}`,
    ),
  ];
  if (texts.length === 0) return [];
  return ['', ...texts.flatMap((text) => paragraph(pen.show(text), pen)).map(pen.faint)];
};

const summary = (found: Validation): string => {
  const unread = found.checked - found.files.length;
  const rest =
    unread > 0 && found.files.length > 0
      ? ` ${words.count(unread)} of ${words.counted(found.checked, 'file')} could not be read.`
      : '';
  return `${rowsIn(found)}${rest}`;
};

const rowsIn = ({ files, problems }: Validation): string => {
  const found = problemCount(problems);
  const start = found === '' ? 'Nothing wrong.' : `${capital(found)}.`;
  if (files.length === 0) return `${start} No file could be read.`;
  const read = total(files, (file) => file.read);
  const used = total(files, (file) => file.used);
  const rejected = total(files, (file) => file.rejected);
  const share = rejected === 0 ? '' : ` (${words.share(rejected / read)})`;
  return `${start} ${words.count(used)} of ${words.counted(read, 'row')} can be used, ${words.count(total(files, leftOutOf))} left out by a rule, ${words.count(rejected)} rejected${share}.`;
};
