/** The exports of examples/exports, each with more rows: of cells that stand in the same column, or of others. */
import { parse } from 'csv-parse/sync';
import type { Source } from '../../../src/types.ts';
import { diceOf } from '../dice.ts';
import type { Job } from '../engines.ts';
import { cellsOf } from './cells.ts';
import { anySize } from './sizes.ts';
import { written } from './table.ts';
import { zones } from './zones.ts';

/** An export of a tool, and the source that reads it. */
export interface Export {
  readonly name: string;
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** An export with so many rows, in any dialect. */
export const grownJob = (seed: number, exports: readonly Export[], rows: number): Job => {
  const dice = diceOf(seed);
  const { name, source, bytes: given } = dice.pick(exports);
  const options = { bom: true, relax_column_count: true, relax_quotes: true };
  const records: string[][] = parse(Buffer.from(given), options);
  const above = headerRows[name] ?? 1;
  const [header = [], ...rest] = records;
  const second = rest.slice(0, above - 1);
  const known = rest.slice(above - 1);
  const others = dice.pick([0, 0.02, 0.1]);
  const makers = header.map((title) => {
    const isId = /(^id$|\bID$|Issue key|^#$|Opportunity$|Respondent)/i.test(title);
    const type = dice.pick(['text', 'number', 'boolean', 'date'] as const);
    const other = cellsOf(dice, { field: isId ? 'id' : title, shape: { type }, rows });
    const repeats = dice.pick([0, 0.05]);
    return (row: number, column: number): string => {
      const found = known.length === 0 ? '' : (dice.pick(known)[column] ?? '');
      if (dice.chance(others)) return other(row);
      return isId && !dice.chance(repeats) ? `${found}${row}` : found;
    };
  });
  const made = Array.from({ length: dice.below(rows) }, (_, row) => makers.map((cell, at) => cell(row, at)));
  const { bytes } = written(dice, { header, rows: [...second, ...made] });
  const files = [{ name, bytes, size: anySize(dice, bytes.length) }];
  const isAsked = dice.chance(0.5);
  return {
    sources: [{ source, files }],
    isAsked,
    scoutsFrom: dice.pick([1, 1, 2, 100]),
    timezone: dice.pick(zones),
  };
};

/** Exports whose header has several rows. */
const headerRows: Readonly<Record<string, number>> = {
  'qualtrics.csv': 3,
  'qualtrics-legacy.csv': 2,
  'surveymonkey.csv': 2,
};
