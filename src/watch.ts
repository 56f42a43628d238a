/**
 * Hears how far the work is. Nothing is answered, and nothing that comes out depends on it: whoever tells it neither knows
 * nor asks whether somebody looks.
 */
export interface Watch {
  /** Of a file, so many bytes have been read, 0 when it is opened; of how many, if that is known. */
  readonly bytes: (file: string, done: number, size?: number) => void;
  /** So many rows of a file have been read. */
  readonly rows: (file: string, count: number) => void;
  /** A share of what was read has been worked out, from 0 to 1. */
  readonly workedOut: (share: number) => void;
}
