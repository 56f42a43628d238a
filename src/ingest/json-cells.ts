import type { Cell } from './fault.ts';
import { kinds, type Plain } from './json-object.ts';

const object: Cell = { nested: 'object' };
const list: Cell = { nested: 'list' };

/** The cells of the record that was last taken apart, by place. */
export const plainCells = (plain: Plain): readonly (Cell | undefined)[] => {
  const { kinds: given } = plain;
  const cells = new Array<Cell | undefined>(given.length).fill(undefined);
  for (let place = 0; place < given.length; place += 1)
    if (given[place] !== kinds.absent) cells[place] = plainCell(plain, place);
  return cells;
};

/** A text with backslashes, by the bytes within its quotes. */
export const unescaped = (bytes: Buffer, from: number, to: number): string =>
  JSON.parse(bytes.toString('utf8', from - 1, to + 1));

const plainCell = ({ bytes, kinds: given, froms, tos }: Plain, place: number): Cell | undefined => {
  const [from, to] = [froms[place] as number, tos[place] as number];
  switch (given[place]) {
    case kinds.text:
      return bytes.toString('utf8', from, to);
    case kinds.escaped:
      return unescaped(bytes, from, to);
    case kinds.number:
      return { number: bytes.toString('latin1', from, to) };
    case kinds.truth:
      return bytes.toString('latin1', from, to);
    case kinds.object:
      return object;
    case kinds.list:
      return list;
    default:
      return undefined;
  }
};
