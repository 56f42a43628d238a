import Table from 'cli-table3';
import type { Pen } from './pen.ts';

/** Which side of its column a cell stands on. */
export type Align = 'left' | 'right';

/** A table without frames; a cell is one line. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** Of each column. */
  readonly aligns: readonly Align[];
}

/** Spaces between two columns. */
export const gap = 2;

/** No lines anywhere. */
const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
};

/** First of 6,400 characters that have no meaning and take one column. */
const privateUse = 0xe000;
const privateCount = 6_400;

/**
 * Lines of a table, columns under each other. cli-table3 miscounts scripts with marks and joiners, so a cell that it
 * would misplace is stood in for by a run of one private character, as wide as the cell is.
 */
export const layOut = ({ rows, aligns }: Grid, { measure }: Pick<Pen, 'measure'>): string[] => {
  const standIns: { readonly run: string; readonly cell: string }[] = [];
  const hold = (cell: string): string => {
    if (/^[\x20-\x7e\u001b]*$/.test(cell)) return cell;
    const run = String.fromCharCode(privateUse + (standIns.length % privateCount)).repeat(measure(cell));
    standIns.push({ run, cell });
    return run;
  };
  const table = new Table({
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: [...aligns],
  });
  table.push(...rows.map((row) => row.map(hold)));
  let text = rows.length === 0 ? '' : table.toString();
  // In order, each once: a run may come up again after 6,400 others.
  const parts: string[] = [];
  for (const { run, cell } of standIns) {
    const at = text.indexOf(run);
    parts.push(text.slice(0, at), cell);
    text = text.slice(at + run.length);
  }
  return `${parts.join('')}${text}`.split('\n').map((line) => line.trimEnd());
};
