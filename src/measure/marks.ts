/** Which numbers have come, one bit each. Only the smaller ones are remembered: there are as many marks as tallies. */
export interface Marks {
  bits: Int32Array;
}

/** Of numbers from here on nothing is remembered. */
const limit = 1 << 12;

const none = new Int32Array(0);

/** No number has come. */
export const startMarks = (): Marks => ({ bits: none });

/** Notes that a number has come; true if it is the first time, as far as is remembered. */
export const noteIfNew = (marks: Marks, number: number): boolean => {
  if (number >= limit) return true;
  const place = number >> 5;
  if (place >= marks.bits.length) widen(marks, place);
  const [bits, bit] = [marks.bits[place] as number, 1 << (number & 31)];
  if ((bits & bit) !== 0) return false;
  marks.bits[place] = bits | bit;
  return true;
};

const widen = (marks: Marks, place: number): void => {
  const wider = new Int32Array(2 * place + 1);
  wider.set(marks.bits);
  marks.bits = wider;
};
