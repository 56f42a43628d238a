/** Records that are plain, from bytes to columns. */
import { codeOfValue, type GrowingColumn } from '../../growing-column.ts';
import type { Value } from '../../types.ts';
import { holds } from '../guards.ts';
import type { Binding } from '../header.ts';
import { bare } from '../table-faults.ts';
import { isCellRead, tell, tellAgain, textOf } from './column.ts';
import { type Cells, type Cut, cut, startCells } from './cut.ts';
import { type PlainFile, type PlainGuard, type PlainPlan, planOf, type Step } from './plan.ts';
import { keep, recall, unknown } from './remembered.ts';
import { isInOrder, type PlainOrder, plainOrder } from './spans.ts';

/** Why plain records end: there are no more whole ones, one cannot be cut here, or a whole one is not plain. */
export interface Stop {
  readonly why: Exclude<Cut, 'whole'> | 'refused';
  /** Where the record that is not taken begins, and on which line. */
  readonly at: number;
  readonly line: number;
  /** Of one that is whole: its end, the beginning of the next, and the line ends in it. */
  readonly end: number;
  readonly next: number;
  readonly lines: number;
}

/** Has the last word on a record that is otherwise plain, and stands in the columns at a place already. */
export type LastWord = (row: number, line: number, cells: Cells) => boolean;

export interface PlainRows {
  /** Takes in records, from a byte and a line on, up to the first that is not plain. */
  take(bytes: Buffer, at: number, line: number): Stop;
  /** To be called after the last record, before the columns are asked how they are to be read. */
  end(): void;
}

/** A table, and what its records are held against. */
export type PlainTable = PlainFile & { readonly binding: Binding };

/** A reader of the plain records of a file; undefined if there can be none. */
export const plainRows = (file: PlainTable, isTaken: LastWord): PlainRows | undefined => {
  const plan = planOf(file);
  if (plan === undefined) return undefined;
  const { delimiter } = file.binding.header.dialect ?? { delimiter: ',' };
  const cells = startCells(plan.widest, delimiter);
  const { builder } = file;
  const work: Work = { plan, cells, order: plainOrder(file.checks), targets: targetsOf(plan) };
  return {
    take(bytes, start, first) {
      cells.bytes = bytes;
      let at = start;
      let line = first;
      for (;;) {
        const found = cut(cells, at);
        const { end, next, lines } = cells;
        if (found !== 'whole') return { why: found, at, line, end, next, lines };
        const row = builder.room();
        if (!isRead(work, row) || !isTaken(row, line, cells)) {
          for (const { codes } of work.targets) codes[row] = 0;
          return { why: 'refused', at, line, end, next, lines };
        }
        for (const column of plan.told) tell(column, line);
        builder.close(line);
        at = next;
        line += lines;
      }
    },
    end() {
      for (const column of plan.told) tellAgain(column);
    },
  };
};

interface Work {
  readonly plan: PlainPlan;
  readonly cells: Cells;
  readonly order: PlainOrder;
  /** Everything that is written for a record. */
  readonly targets: readonly GrowingColumn[];
}

const targetsOf = ({ steps }: PlainPlan): readonly GrowingColumn[] => [
  ...new Set(steps.map(({ target }) => target)),
];

/** Writes the record that was cut, if it is plain. */
const isRead = (work: Work, row: number): boolean => {
  const { plan, cells, order } = work;
  if (!hasShape(plan, cells) || isNamed(plan, cells)) return false;
  for (const skip of plan.skips) if (isMet(skip, cells)) return false;
  for (const step of plan.steps) if (!isStepRead(step, cells, row)) return false;
  for (const { codes } of plan.required) if (codes[row] === 0) return false;
  for (const span of plan.spans) if (!isInOrder(span, row, order)) return false;
  return true;
};

/** A mark at the beginning: two files in one. */
const mark = 0xef;

/** As many cells as names, and more than a first one: what stands alone may be a footer. */
const hasShape = ({ width, widest }: PlainPlan, { bytes, from, to, count }: Cells): boolean => {
  if (count < width || count > widest || bytes[from[0] as number] === mark) return false;
  for (let cell = width; cell < count; cell += 1) if (from[cell] !== to[cell]) return false;
  for (let cell = 1; cell < width; cell += 1) {
    const byte = bytes[from[cell] as number] as number;
    // Spaces of all kinds lie below or above.
    if (from[cell] !== to[cell] && byte > 0x20 && byte < 0x7f) return true;
  }
  return false;
};

/** Is the first cell the name of its column? */
const isNamed = ({ name }: PlainPlan, cells: Cells): boolean => {
  const from = cells.from[0] as number;
  const to = cells.to[0] as number;
  // Spaces and marks may stand around it; to make a text of each first cell would cost more than all else here.
  if (from < to && (isOther(cells.bytes[from], name[0]) || isOther(cells.bytes[to - 1], name.at(-1))))
    return false;
  return bare(textOf(cells, 0)) === name.toString();
};

/** Neither a space nor part of a mark, and another letter. */
const isOther = (byte = 0, letter = 0): boolean => byte > 0x20 && byte < 0x7f && byte !== letter;

const isStepRead = ({ target, column, fixed, guards, isLater }: Step, cells: Cells, row: number): boolean => {
  if (column !== undefined) column.isSeen = false;
  if (isLater && target.codes[row] !== 0) return true;
  for (const guard of guards) if (!isMet(guard, cells)) return true;
  if (column !== undefined) return isCellRead(column, cells, row);
  target.codes[row] = codeOfValue(target, fixed as Value);
  return true;
};

const isMet = ({ place, guard, known }: PlainGuard, cells: Cells): boolean => {
  const before = recall(known, cells, place);
  if (before !== unknown) return before === 1;
  const is = holds(guard, textOf(cells, place));
  if (known.count < 1000) keep(known, cells, { cell: place, number: is ? 1 : 0 });
  return is;
};
