/** Where one large file can be divided, so that each part begins with a record. */
import { type Cells, cut } from './cut.ts';

/** What is known of the records of a file. */
export interface Shape {
  readonly cells: Cells;
  /** Cells of a record. */
  readonly width: number;
}

/** Records that must look like one before the first of them is believed to be one. */
const believed = 3;

const lf = 0x0a;

/**
 * The first record that begins behind a line end among some bytes; undefined if none can be told there. It is a guess:
 * within quotes there may stand lines that look like records. So whoever reads the part before it must end right there.
 *
 * What is faulty is passed over: the guess only has to be the same for both sides.
 */
export const borderIn = (bytes: Buffer, { cells, width }: Shape): number | undefined => {
  cells.bytes = bytes;
  for (let feed = bytes.indexOf(lf); feed >= 0; feed = bytes.indexOf(lf, feed + 1)) {
    let at = feed + 1;
    let sound = 0;
    for (; sound < believed; sound += 1) {
      const found = cut(cells, at);
      if (found !== 'whole' || cells.count < width) break;
      at = cells.next;
    }
    if (sound === believed) return feed + 1;
  }
  return undefined;
};
