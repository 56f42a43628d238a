/** An object of JSON that was taken apart, and who may take it in. */

/** What stands at a place of a record. */
export const kinds = {
  absent: 0,
  /** Stands between quotes as it is. */
  text: 1,
  /** Has backslashes. */
  escaped: 2,
  number: 3,
  /** True or false. */
  truth: 4,
  null: 5,
  object: 6,
  list: 7,
} as const;

/** The record that was last taken apart: by place (the headers of `Members`), what stands there and in which bytes; of texts those within the quotes. */
export interface Plain {
  bytes: Buffer;
  readonly kinds: Uint8Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
}

/** Where a record stands: its line, its first byte, and the one after the last. */
export interface Standing {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Takes in the objects of a file that are plain. */
export interface PlainObjects {
  /** Takes in the object that was last taken apart; false if it is not plain. */
  take(plain: Plain, standing: Standing): boolean;
  /** To be called after the last one, before the columns are asked how they are to be read. */
  end(): void;
}
