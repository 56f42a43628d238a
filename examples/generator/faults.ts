import type { Quarter } from './calendar.ts';
import { type Cells, csvLines } from './csv.ts';
import { type Chance, chance } from './random.ts';

/** The files that have faults. */
export type Export = 'deals' | 'activities' | 'surveys';

/** A planted fault: rows that can have it, and what it makes of such a row. */
interface Fault {
  readonly name: string;
  /** How many rows in each of the six quarters. */
  readonly counts: readonly [number, number, number, number, number, number];
  readonly fits?: (row: Cells) => boolean;
  /** The row as it is written instead. */
  readonly spoil?: (row: Cells, year: string) => Cells;
  /** A second row, written at the end of the file. */
  readonly repeat?: (row: Cells) => Cells;
  /** The written line, cut or lengthened. */
  readonly tear?: (line: string) => string;
}

const has =
  (...fields: string[]) =>
  (row: Cells): boolean =>
    fields.every((field) => row[field] !== undefined);

const torn: Omit<Fault, 'counts'> = {
  name: 'ragged row (a comma too many)',
  tear: (line) => `${line},see e-mail`,
};
const cut: Omit<Fault, 'counts'> = {
  name: 'ragged row (broken off)',
  tear: (line) => line.split(',').slice(0, 4).join(','),
};
const stranger: Omit<Fault, 'counts'> = {
  name: 'unknown engineer',
  spoil: (row) => ({ ...row, se: 'se-099' }),
};
const twice: Omit<Fault, 'counts'> = { name: 'exact repeated row', repeat: (row) => row };

/** Every planted fault; examples/README.md lists the sums. */
export const planted: Readonly<Record<Export, readonly Fault[]>> = {
  deals: [
    {
      name: 'impossible date',
      counts: [0, 1, 0, 0, 1, 1],
      fits: has('closed_at'),
      spoil: (row, year) => ({ ...row, closed_at: `${year}-02-30` }),
    },
    {
      name: 'unknown outcome word',
      counts: [1, 0, 0, 1, 0, 1],
      spoil: (row) => ({ ...row, outcome: 'verbal yes' }),
    },
    {
      name: 'conflicting duplicate id',
      counts: [0, 0, 1, 0, 0, 1],
      fits: has('amount'),
      repeat: (row) => ({ ...row, amount: Number(row['amount']) + 5000 }),
    },
    { ...twice, counts: [1, 0, 1, 0, 1, 1] },
    { ...stranger, counts: [0, 1, 0, 0, 1, 1] },
    { ...torn, counts: [0, 0, 0, 1, 0, 1] },
  ],
  activities: [
    {
      name: 'negative duration',
      counts: [1, 1, 1, 1, 1, 2],
      fits: has('requested_at', 'responded_at'),
      spoil: (row) => ({ ...row, requested_at: row['responded_at'], responded_at: row['requested_at'] }),
    },
    {
      name: 'impossible date',
      counts: [1, 0, 0, 0, 1, 1],
      fits: has('happened_at'),
      spoil: (row, year) => ({ ...row, happened_at: `${year}-06-31T10:00` }),
    },
    {
      name: 'unknown deal_id',
      counts: [1, 1, 2, 1, 2, 2],
      fits: has('deal_id'),
      spoil: (row) => ({ ...row, deal_id: 'd-99999' }),
    },
    { ...stranger, counts: [1, 0, 1, 0, 2, 2] },
    { ...twice, counts: [2, 2, 2, 2, 2, 2] },
    { ...cut, counts: [0, 1, 0, 1, 0, 1] },
  ],
  surveys: [
    {
      name: 'survey answer out of scale',
      counts: [1, 0, 1, 1, 0, 2],
      spoil: (row) => ({ ...row, value: Number(row['value']) > 3 ? 7 : 0 }),
    },
    { ...cut, counts: [0, 0, 0, 0, 0, 1] },
  ],
};

/** How often each fault is planted. */
export const plantedCounts = (name: Export): Record<string, number> =>
  Object.fromEntries(
    planted[name].map((fault) => [fault.name, fault.counts.reduce((sum, count) => sum + count, 0)]),
  );

/** Rows for one fault, none of them taken by another. */
const choose = (
  luck: Chance,
  rows: readonly Cells[],
  taken: Set<number>,
  { counts, fits }: Fault,
  quarter: number,
): number[] => {
  const chosen: number[] = [];
  while (chosen.length < (counts[quarter] ?? 0)) {
    const index = luck.whole(0, rows.length - 1);
    const row = rows[index];
    if (row === undefined || taken.has(index) || fits?.(row) === false) continue;
    taken.add(index);
    chosen.push(index);
  }
  return chosen;
};

/** The lines of a file without its header, with the faults of that quarter. */
export const faultyLines = (
  name: Export,
  quarter: Quarter & { index: number },
  table: { columns: readonly string[]; rows: readonly Cells[] },
): string[] => {
  const { columns, rows } = table;
  const luck = chance(`faults ${name} ${quarter.id}`);
  const taken = new Set<number>();
  const lines = csvLines(columns, rows);
  const extra: Cells[] = [];
  for (const fault of planted[name]) {
    for (const index of choose(luck, rows, taken, fault, quarter.index)) {
      const row = rows[index] ?? {};
      if (fault.spoil !== undefined)
        lines[index] = csvLines(columns, [fault.spoil(row, quarter.id.slice(0, 4))]).join('');
      if (fault.tear !== undefined) lines[index] = fault.tear(lines[index] ?? '');
      if (fault.repeat !== undefined) extra.push(fault.repeat(row));
    }
  }
  return [...lines, ...csvLines(columns, extra)];
};
