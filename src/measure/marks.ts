/** Which numbers have come, one bit each. Only the smaller ones are remembered: there are as many marks as tallies. */
export interface Marks {
  bits: Int32Array;
}

/** Numbers from here on are always new. */
const most = 1 << 12;

const none = new Int32Array(0);

/** No number has come. */
export const startMarks = (): Marks => ({ bits: none });

/** Is a number new, as far as is remembered? It has come then. */
export const isNew = (marks: Marks, number: number): boolean => {
  if (number >= most) return true;
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
