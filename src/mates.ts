/** What is said between the main thread and its mates, who read along in threads of their own: plain data only. */
import type { Known, RangeFile, RangeResult, Ranges } from './ingest/ingest.ts';
import type { MeasureRequest, States } from './measure/measure.ts';
import type { Inputs, Shared, Sink } from './sources.ts';
import type { Turns } from './turns.ts';
import type { Input, Model, Source } from './types.ts';

/** Part of a file that is read as one. */
export interface Task {
  readonly file: Pick<RangeFile, 'name' | 'size'>;
  readonly from: number;
  readonly to: number;
}

/** Files by source. */
export type Paths = ReadonlyMap<
  string,
  readonly { readonly name: string; readonly path: string; readonly size: number }[]
>;

/** One reading of a source. */
export interface RoundBegins {
  readonly is: 'round';
  readonly round: number;
  readonly source: string;
  readonly known: Known;
  readonly tasks: readonly Task[];
  readonly turns: Turns;
  /** Bytes of results that may wait to be put together, about, before mates read no more. */
  readonly mostWaiting: number;
}

export type ToMate =
  /** What is read and what of it is counted; people and deals are read at once. */
  | { readonly is: 'begin'; readonly model: Model; readonly request: MeasureRequest; readonly paths: Paths }
  | RoundBegins;

export type FromMate =
  | {
      readonly is: 'range';
      readonly round: number;
      readonly task: number;
      readonly result: RangeResult | undefined;
    }
  /** No task is left: everything that was counted of the source. */
  | { readonly is: 'counted'; readonly round: number; readonly states: States };

/** Somebody who reads along. */
export interface Mate {
  readonly tell: (message: ToMate) => void;
  /** Stops at once, whatever is under way. */
  readonly end: () => void;
}

/** Starts a mate; `failed` is called if it ends by itself. */
export type StartMate = (hear: (message: FromMate) => void, failed: () => void) => Mate;

/** Threads as the machine has them. */
export interface Mates {
  /** How many can run side by side. */
  readonly processors: number;
  readonly start: StartMate;
}

/** Who may read, and when it is worth it. */
export interface Threads {
  /** So many are asked for. */
  readonly asked?: number;
  /** Loaded when there is enough to read; undefined where there can be none. */
  readonly mates: () => Promise<Mates | undefined>;
  /** Bytes of a range, about. */
  readonly range: number;
  /** Bytes in all for which mates are worth their start. */
  readonly least: number;
  /** Bytes of results that may wait to be put together, about; 32 MiB if not given. */
  readonly mostWaiting?: number;
}

/** Those who read side by side. */
export interface Crew {
  /** One reading of a source; undefined if nothing of it is read in ranges. */
  round(source: Source, known: Known): Round | undefined;
  /** Lets the mates go, whatever they are doing. */
  end(): void;
}

/** What a crew does in one reading of a source. */
export interface Round {
  /** What becomes of the ranges of a file; undefined of one that is not read in ranges. */
  readonly ranges: (input: Input) => Ranges | undefined;
  /** Takes in what the mates have counted. @returns could everything be read? */
  readonly finish: () => Promise<boolean>;
}

/** What is to be read, and where it goes. */
export interface CrewWork {
  readonly model: Model;
  readonly inputs: Inputs;
  readonly sink: Sink;
  readonly shared: Shared;
  readonly known: ReadonlyMap<string, Known>;
}
