/** Objects of JSON that are plain, from bytes to columns. */
import { codeOfValue, type GrowingColumn } from '../../growing-column.ts';
import type { Value } from '../../types.ts';
import { unescaped } from '../json-cells.ts';
import { kinds, type Plain, type PlainObjects } from '../json-object.ts';
import { isCellRead, isTextRead, tell, tellAgain } from './column.ts';
import { type Cells, cellsIn, startCells } from './cut.ts';
import { type PlainFile, type Step, stepsOf } from './plan.ts';
import type { LastWord } from './rows.ts';
import { isInOrder, plainOrder } from './spans.ts';

/** A reader of the plain objects of a file; undefined if there can be none, or conditions ask for what single objects lack. */
export const plainObjects = (file: PlainFile, isTaken: LastWord): PlainObjects | undefined => {
  const plan = stepsOf(file);
  if (plan === undefined || plan.skips.length > 0 || plan.steps.some(({ guards }) => guards.length > 0))
    return undefined;
  const targets: readonly GrowingColumn[] = [...new Set(plan.steps.map(({ target }) => target))];
  const order = plainOrder(file.checks);
  /** Writes the object, if it is plain. */
  const isRead = (given: Given, row: number): boolean => {
    for (const step of plan.steps) if (!isMemberRead(step, given, row)) return false;
    for (const { codes } of plan.required) if (codes[row] === 0) return false;
    for (const span of plan.spans) if (!isInOrder(span, row, order)) return false;
    return true;
  };
  let given: Given = { cells: startCells(0, ','), given: new Uint8Array() };
  return {
    take(plain, { line, from, to }) {
      // The scanner of a file writes into the same lists for all of its objects.
      if (given.given !== plain.kinds) given = givenBy(plain);
      const { cells } = given;
      cells.bytes = plain.bytes;
      cells.start = from;
      cells.end = to;
      const row = file.builder.room();
      if (!isRead(given, row) || !isTaken(row, line, cells)) {
        for (const { codes } of targets) codes[row] = 0;
        return false;
      }
      for (const column of plan.told) tell(column, line);
      file.builder.close(line);
      return true;
    },
    end() {
      for (const column of plan.told) tellAgain(column);
    },
  };
};

/** The cells of an object, and of what kinds they are. */
interface Given {
  readonly cells: Cells;
  readonly given: Uint8Array;
}

const givenBy = ({ kinds: given, froms, tos }: Plain): Given => ({
  cells: cellsIn({ from: froms, to: tos }, ','),
  given,
});

const escapedIn = ({ bytes, from, to }: Cells, place: number): string =>
  unescaped(bytes, from[place] as number, to[place] as number);

const isMemberRead = (
  { target, column, numbers, fixed, isLater }: Step,
  { cells, given }: Given,
  row: number,
): boolean => {
  if (column !== undefined) column.isSeen = false;
  if (numbers !== undefined) numbers.isSeen = false;
  if (isLater && target.codes[row] !== 0) return true;
  if (column === undefined) {
    target.codes[row] = codeOfValue(target, fixed as Value);
    return true;
  }
  switch (given[column.place]) {
    case kinds.absent:
    case kinds.null:
      target.codes[row] = 0;
      return true;
    case kinds.text:
    case kinds.truth:
      return isCellRead(column, cells, row);
    case kinds.escaped:
      return isTextRead(column, escapedIn(cells, column.place), row);
    case kinds.number:
      return numbers !== undefined && isCellRead(numbers, cells, row);
    default:
      return false;
  }
};
