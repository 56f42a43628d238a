/** Large files in ranges, and what a range comes to: plain data, which can be sent to another thread. */
import type { Batch } from '../columns.ts';
import type { FrameFault } from './record-end.ts';

/** Reads bytes of a file from one place up to another, or to its end. */
export type ReadAt = (from: number, to: number) => Promise<Uint8Array>;

/** A record that is not plain. */
export interface Other {
  /** Its line within the range, from 1. */
  readonly line: number;
  /** Where it lies among the bytes of all of them. */
  readonly from: number;
  readonly to: number;
  /** Plain records above it, and what they have told. */
  readonly plain: number;
  readonly news: number;
  readonly fault?: FrameFault;
}

/** What a cell has told that none had before it, in this range or in one that its reader had read. */
export interface News {
  /** Number of its plan. */
  readonly plan: number;
  readonly text: string;
  /** Within the range, from 1. */
  readonly line: number;
  readonly is: 'plain' | 'other';
}

/** Rows of the range that a rule leaves out after they were handed on. */
export type LeftOut = readonly { readonly rule: string; readonly count: number }[];

/** Plain data, which can be sent to another thread. */
export interface RangeResult {
  /** First byte, and the one behind the last. */
  readonly start: number;
  readonly stop: number;
  /** Lines that end in it. */
  readonly lines: number;
  /** Records that were plain, and handed on. */
  readonly plain: number;
  /** Hashes of their keys, if it is not known yet which are repeated. */
  readonly keys: Float64Array<ArrayBuffer>;
  readonly news: readonly News[];
  /** By plan: cells that told again what had been told. */
  readonly again: readonly number[];
  readonly others: readonly Other[];
  /** Of the others. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly leftOut: LeftOut;
}

/** Takes the records of a range together until they are handed on. */
export interface Hand {
  readonly add: (batch: Batch) => Promise<LeftOut>;
}

/** A large file. */
export interface RangeFile {
  readonly name: string;
  readonly size: number;
  readonly readAt: ReadAt;
}

/** About where a part of a file lies. */
export interface About {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a range; undefined if the file cannot be read in ranges, or not in these. Ranges are to be asked for in the order of
 * the file, one after the other.
 */
export type RangeReader = (about: About) => Promise<RangeResult | undefined>;
