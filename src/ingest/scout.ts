/** The rest of a first reading, once it is clear that a second one has to follow. */

import type { Source } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import type { Cell, RawRecord } from './fault.ts';
import { type Guard, holds } from './guards.ts';
import type { FileBook } from './ledger.ts';
import { cellFinder, skipReader } from './row.ts';
import type { Settled } from './settle.ts';

/**
 * Goes ahead through a file whose columns are written in a way that is found out by reading them: dates with the month
 * first, numbers with a comma. Its rows are rejected until then, and to work out what to say of each takes many times as
 * long as to read it. Once most are rejected and the columns say why, the others only ask them on.
 */
export interface Scout {
  /** Does nothing count of this reading any more but what the columns say? */
  isAhead: boolean;
  /** Goes ahead, perhaps, after a record that was rejected; says whether it does. */
  readonly consider: (book: FileBook) => boolean;
  /** Asks the columns, for a record that is neither accepted nor rejected. */
  readonly hear: (content: RawRecord['content'], line: number) => void;
}

/** What is asked. */
interface Asked {
  readonly source: Source;
  readonly plans: readonly FieldPlan[];
  /** What the columns have said so far. */
  readonly settled: () => Settled;
  /** Rejected records at which it is looked for the first time. */
  readonly first: number;
}

/** Most of the records, at least. */
const most = 1 / 2;

/** A scout for a file; undefined where no column is to be asked. */
export const scoutFor = ({ source, plans, settled, first }: Asked): Scout | undefined => {
  const asked = askedAmong(plans, source);
  if (asked.length === 0) return undefined;
  const ask = asker(source, plans, asked);
  // Ever later, for each look goes through all that was said.
  let next = first;
  const scout: Scout = {
    isAhead: false,
    consider({ read, rejected }) {
      if (rejected < next) return false;
      next *= 10;
      if (rejected <= most * read) return false;
      const { found, problems } = settled();
      scout.isAhead = found.size > 0 || problems.length > 0;
      return scout.isAhead;
    },
    hear(content, line) {
      if ('cells' in content) ask(content.cells, line);
    },
  };
  return scout;
};

interface AskedPlan {
  readonly index: number;
  /** Hears a cell as it stands, without reading it, if one that tells the same has been heard. */
  readonly seeLike: ((text: string) => boolean) | undefined;
}

/** Plans of fields of which a column is to be asked: others of the field may have its value. */
const askedAmong = (plans: readonly FieldPlan[], { nulls }: Source): readonly AskedPlan[] => {
  const fields = new Set(plans.flatMap(({ field, evidence }) => (evidence === undefined ? [] : [field])));
  return plans.flatMap(({ field, evidence, column }, index): AskedPlan[] => {
    const { from: _, ...rest } = column;
    const isBare = Object.keys(rest).length === 0 && nulls.length === 0;
    return fields.has(field) ? [{ index, seeLike: isBare ? evidence?.seeLike : undefined }] : [];
  });
};

/** Reads the cells of these plans as `rowReader` reads them; while they are read, they are heard. */
const asker = (
  source: Source,
  plans: readonly FieldPlan[],
  asked: readonly AskedPlan[],
): ((cells: readonly (Cell | undefined)[], line: number) => void) => {
  const cellOf = cellFinder(source, plans);
  const isMet = (each: Guard, cells: readonly (Cell | undefined)[]): boolean =>
    holds(each, cellOf(each, cells));
  const skipped = skipReader(source, plans);
  return (cells, line) => {
    if (skipped(cells) !== undefined) return;
    let settled: string | undefined;
    for (const { index, seeLike } of asked) {
      const { field, header, isLater, guards, read } = plans[index] as FieldPlan;
      const cell = cells[index];
      if (cell === undefined && header !== undefined) continue;
      // The plans of a field stand one after the other.
      if (isLater && settled === field) continue;
      if (guards.length > 0 && !guards.every((each) => isMet(each, cells))) continue;
      const isSeen = seeLike !== undefined && typeof cell === 'string' && seeLike(cell.trim());
      if (isSeen || read(cell, line) !== undefined) settled = field;
    }
  };
};
