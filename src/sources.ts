/** What is read, how, and where the rows go. */
import type { Batch } from './columns.ts';
import { type IngestOptions, startReferences } from './ingest/ingest.ts';
import { addBatch, checksOf, momentOrder, momentReader, reset, type Tables } from './measure/measure.ts';
import type { Input, Model, Rejection, Source } from './types.ts';

/** Inputs by source id. */
export type Inputs = ReadonlyMap<string, readonly Input[]>;

/** Rows of a file that a rule leaves out. */
export type LeftOut = readonly { readonly file: string; readonly rule: string; readonly count: number }[];

/** Where the rows go. */
export interface Sink {
  /** Takes accepted records in; names those that a rule leaves out. */
  add(source: Source, batch: Batch): LeftOut | Promise<LeftOut>;
  /** Forgets a source that is about to be read again. */
  reset(source: Source): void;
  /** Takes a rejected row. */
  reject?(source: Source, rejection: Rejection): void;
  /** Where all is counted, if that is all that is done with the rows: then others can count some of them. */
  readonly tables?: Tables;
}

/** What sources share: who has been read, and how moments are compared. */
export type Shared = Pick<IngestOptions, 'references' | 'compare' | 'moment'>;

/** Nobody has been read yet. */
export const startShared = ({ calendar: { timezone } }: Model): Shared => ({
  references: startReferences(),
  compare: momentOrder(timezone),
  moment: momentReader(timezone),
});

/** How the records of a source are read. */
export const optionsFor = (
  model: Model,
  source: Source,
  { shared, engine }: { readonly shared: Shared } & Pick<IngestOptions, 'engine'>,
): IngestOptions => ({
  ...shared,
  ...(engine === undefined ? {} : { engine }),
  ...checksOf(model, source.id),
});

/** The sink that measures. */
export const measuring = (tables: Tables): Sink => ({
  add: (source, batch) => addBatch(tables, source, batch),
  reset: (source) => reset(tables, source.id),
  tables,
});
