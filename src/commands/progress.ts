/** What is shown of work that takes long: on standard error, if a person looks at it, and gone in the end. */
import { progressLine, type Step } from '../render/progress.ts';
import type { Shell } from '../shell.ts';
import type { Watch } from '../watch.ts';
import { isOn, type Options } from './command.ts';
import { renderOptions } from './display.ts';

/** Milliseconds of work that nobody need be told about. */
const patience = 500;

/** Milliseconds between two lines. */
const pause = 100;

/** The shell with a watch that shows how far the work is; as it was where nobody looks. */
export const withProgress = (options: Options, shell: Shell): Shell =>
  isSeen(options, shell) ? { ...shell, watch: watchOn(shell, drawnOn(options, shell)) } : shell;

/** Logs of CI and terminals that cannot go back in a line would keep every line. */
const isSeen = (options: Options, { stderr, env }: Shell): boolean =>
  stderr.isTTY &&
  stderr.columns !== undefined &&
  env['TERM'] !== 'dumb' &&
  !env['CI'] &&
  !isOn(options, 'quiet');

const drawnOn = (options: Options, shell: Shell): ((step: Step) => string) => {
  const { columns = 0 } = shell.stderr;
  const { ascii } = renderOptions({ ascii: options['ascii'] }, shell, shell.stderr);
  // The terminal itself writes ^C behind the line: with that, too, it must be one line, or it could not be erased.
  return (step) => progressLine(step, { width: columns - 3, ascii });
};

/** A file that is being read. */
interface FileRead {
  readonly file: string;
  readonly done: number;
  readonly size?: number | undefined;
  /** Unknown while it is only looked through. */
  readonly rows?: Step['rows'] | undefined;
  /** Has it been read before? */
  readonly isAgain: boolean;
}

const watchOn = (shell: Shell, draw: (step: Step) => string): Watch => {
  const show = inTime(shell, draw);
  const known = new Set<string>();
  let read: FileRead = { file: '', done: 0, isAgain: false };
  return {
    bytes: (file, done, size) => {
      const isBegun = done === 0 || file !== read.file;
      read = isBegun ? { file, done, size, isAgain: known.has(file) } : { ...read, done, size };
      show(stepOf(read));
    },
    rows: (file, counted) => {
      known.add(file);
      if (file === read.file) read = { ...read, rows: { counted, ...wholeOf(read, counted) } };
      show(stepOf(read));
    },
    workedOut: (share) => show({ doing: 'Working out scores and ranges', share }),
  };
};

const stepOf = ({ file, done, size = 0, rows, isAgain }: FileRead): Step => ({
  doing: `${rows === undefined ? 'Looking through' : 'Reading'}${isAgain ? ' again' : ''}`,
  on: file,
  // A workbook has been read to its end before its first row is: then the share says nothing.
  ...(size === 0 || (done >= size && rows !== undefined) ? {} : { share: Math.min(1, done / size) }),
  ...(rows === undefined ? {} : { rows }),
});

/** Below this share of a file nobody can guess how many rows it has. */
const leastShare = 0.02;

/** How many rows a file has, if the rest of it is like what has been read. */
const wholeOf = ({ done, size = 0 }: FileRead, counted: number): { readonly about?: number } => {
  const share = size === 0 ? 0 : done / size;
  return share < leastShare || share >= 1 ? {} : { about: counted / share };
};

/** Shows a step when the work has taken a while, and not more often than eyes can follow. */
const inTime = (shell: Shell, draw: (step: Step) => string): ((step: Step) => void) => {
  let next = shell.now() + patience;
  return (step) => {
    const now = shell.now();
    if (now < next) return;
    next = now + pause;
    shell.show(draw(step));
  };
};
