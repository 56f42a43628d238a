/** Where the cells of a record lie, found byte by byte. */

/** The cells of one record among the bytes of a file; one object, filled anew for each record. */
export interface Cells {
  bytes: Buffer;
  /** First byte of each cell and the one after its last, without the quotes around it. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  count: number;
  /** Where the record begins, the byte after it, without its line end, and where the next one begins. */
  start: number;
  end: number;
  next: number;
  /** Line ends in it, its own included. */
  lines: number;
  /** By the value of a byte: does it end what stands without quotes? */
  readonly stops: Uint8Array;
}

/** What became of a cut: the record is whole; something stands where it should not; its end is not there yet. */
export type Cut = 'whole' | 'odd' | 'open';

const quote = 0x22;
const lf = 0x0a;
const cr = 0x0d;

/** Room for records of so many cells. */
export const startCells = (width: number, delimiter: string): Cells =>
  cellsIn({ from: new Int32Array(width), to: new Int32Array(width) }, delimiter);

/** Cells of which others say where they lie. All are made here, so that all have one shape. */
export const cellsIn = ({ from, to }: Pick<Cells, 'from' | 'to'>, delimiter: string): Cells => {
  const stops = new Uint8Array(256);
  for (const byte of [delimiter.charCodeAt(0), quote, lf, cr]) stops[byte] = 1;
  return {
    bytes: Buffer.alloc(0),
    from,
    to,
    count: 0,
    start: 0,
    end: 0,
    next: 0,
    lines: 0,
    stops,
  };
};

/** A longer record is left to those who know how long one may be. */
const longest = 1 << 20;

/**
 * Cuts the record that begins at a byte.
 *
 *             other                      two quotes, other
 *            ┌─────┐                        ┌─────┐
 *   start ──▶│plain│──────┐   start ─quote▶ │in   │
 *     ▲      └─────┘      │     ▲           │quotes
 *     └──── delimiter ────┤     │           └──┬──┘
 *                         │     │            quote
 *     odd ◀──── quote ────┤     │              ▼
 *                         │     └─ delimiter ─closed ─ other ─▶ odd
 *   whole ◀── line end ───┘                    │
 *     ▲────────────────── line end ────────────┘
 *
 * A carriage return without a line feed is odd outside of quotes, and so are more cells than there is room for, and a record
 * of more than a megabyte. Where the bytes end, the record is open. What is odd is for `frame` to say, which reads the record anew;
 * a whole record keeps this cut, also if it is refused.
 */
export const cut = (cells: Cells, start: number): Cut => {
  const { bytes, from, to, stops } = cells;
  const size = bytes.length;
  const width = from.length;
  let at = start;
  let cell = 0;
  let lines = 0;
  for (;;) {
    if (at >= size) return 'open';
    if (cell === width) return 'odd';
    let byte = bytes[at] as number;
    if (byte === quote) {
      at += 1;
      from[cell] = at;
      for (;;) {
        if (at + 1 >= size) return 'open';
        byte = bytes[at] as number;
        if (byte === quote) {
          if (bytes[at + 1] !== quote) break;
          at += 1;
        } else if (byte === lf) lines += 1;
        at += 1;
      }
      to[cell] = at;
      at += 1;
      byte = bytes[at] as number;
    } else {
      from[cell] = at;
      while (stops[byte] === 0) {
        at += 1;
        if (at >= size) return 'open';
        byte = bytes[at] as number;
      }
      to[cell] = at;
    }
    cell += 1;
    if (byte === lf || byte === cr) break;
    if (byte === quote || stops[byte] === 0) return 'odd';
    at += 1;
  }
  if (at - start > longest) return 'odd';
  cells.count = cell;
  cells.start = start;
  cells.end = at;
  cells.lines = lines + 1;
  if (bytes[at] === cr) {
    if (at + 1 >= size) return 'open';
    at += 1;
    if (bytes[at] !== lf) return 'odd';
  }
  cells.next = at + 1;
  return 'whole';
};
