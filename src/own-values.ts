/**
 * Values that hardly any other record has, such as times and ids: they stand with their record, as numbers and bytes, and
 * a text is made of one only where somebody asks for it.
 */

/** Dates with times of ISO 8601 as numbers. Only those whose text follows from the number and the form. */
export interface Times {
  /** What the clock showed, in milliseconds as if it stood in UTC. */
  readonly walls: Float64Array<ArrayBuffer>;
  readonly forms: Uint8Array<ArrayBuffer>;
}

/** How a time of ISO 8601 is written, by the number of its form: so many characters, and perhaps a Z. */
export const timeForms = [
  { length: 0, isUtc: false },
  { length: 16, isUtc: false },
  { length: 19, isUtc: false },
  { length: 16, isUtc: true },
  { length: 19, isUtc: true },
] as const;

/** Times of so many records. */
export const startTimes = (length: number): Times => ({
  walls: new Float64Array(length),
  forms: new Uint8Array(length),
});

/** The same with room for twice as many records. */
export const longerTimes = ({ walls, forms }: Times): Times => {
  const fresh = startTimes(walls.length * 2);
  fresh.walls.set(walls);
  fresh.forms.set(forms);
  return fresh;
};

/** The text of a record's time. */
export const timeAt = ({ walls, forms }: Times, row: number): string => {
  const { length, isUtc } = timeForms[forms[row] ?? 0] ?? timeForms[0];
  return `${new Date(walls[row] ?? 0).toISOString().slice(0, length)}${isUtc ? 'Z' : ''}`;
};

/** Texts of ASCII. */
export interface Texts {
  /** Those of all records, one behind the other. */
  bytes: Buffer;
  /** Where the text of a record begins among them, and the byte after its last. */
  readonly from: Int32Array<ArrayBuffer>;
  readonly to: Int32Array<ArrayBuffer>;
  /** Bytes that are in use. */
  size: number;
}

/** Bytes for which there is room at first, for each record. */
const usual = 16;

/** Texts of so many records. */
export const startTexts = (length: number): Texts => ({
  bytes: Buffer.alloc(length * usual),
  from: new Int32Array(length),
  to: new Int32Array(length),
  size: 0,
});

/** The same with room for twice as many records. */
export const longerTexts = ({ bytes, from, to, size }: Texts): Texts => ({
  bytes,
  from: longer(from),
  to: longer(to),
  size,
});

/** The same with room for twice as many. */
export const longer = (places: Int32Array): Int32Array<ArrayBuffer> => {
  const fresh = new Int32Array(places.length * 2);
  fresh.set(places);
  return fresh;
};

/** Keeps the text of a record, which stands among some bytes. */
export const keepText = (
  texts: Texts,
  row: number,
  { bytes, from, to }: { readonly bytes: Uint8Array; readonly from: number; readonly to: number },
): void => {
  const { size } = texts;
  const end = size + to - from;
  if (end > texts.bytes.length) texts.bytes = Buffer.concat([texts.bytes], 2 * end);
  const kept = texts.bytes;
  // A loop, for most are too short to be worth a call.
  for (let at = from; at < to; at += 1) kept[size + at - from] = bytes[at] as number;
  texts.from[row] = size;
  texts.to[row] = end;
  texts.size = end;
};

/** The text of a record. */
export const textAt = ({ bytes, from, to }: Texts, row: number): string =>
  bytes.toString('latin1', from[row], to[row]);
