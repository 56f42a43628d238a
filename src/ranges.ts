/** Ranges of the files of a source, for whoever reads them. */
import type { Batch } from './columns.ts';
import { type Known, type RangeReader, type RangeResult, rangeReader } from './ingest/ingest.ts';
import type { Task } from './mates.ts';
import { SpaceSeaError } from './problems.ts';
import { type Inputs, type LeftOut, optionsFor, type Shared, type Sink } from './sources.ts';
import type { Model, Source } from './types.ts';

/** With what ranges are read, and where their plain records go. */
export interface RangeWork {
  readonly model: Model;
  readonly inputs: Inputs;
  readonly sink: Sink;
  readonly shared: Shared;
  readonly known: Known;
}

/** A reader of the ranges of a source; what it says nothing of cannot be read in ranges, for whatever reason. */
export const rangesOf = (
  source: Source,
  { model, inputs, sink, shared, known }: RangeWork,
): ((task: Task) => Promise<RangeResult | undefined>) => {
  const options = { ...optionsFor(model, source, { shared }), known };
  // Tasks come file by file: what a reader has learned of one is not kept for ever.
  let last: { readonly name: string; readonly reader: Promise<RangeReader> } | undefined;
  const add = async (batch: Batch): Promise<LeftOut> => sink.add(source, batch);
  const readerOf = (name: string): Promise<RangeReader> => {
    const input = inputs.get(source.id)?.find((each) => each.name === name);
    if (input?.file === undefined) throw new Error(`${name} is no file to be read in ranges`);
    const { size, read: readAt } = input.file;
    return rangeReader(source, { name, size, readAt }, { options, add });
  };
  return async ({ file: { name }, from, to }) => {
    if (last?.name !== name) last = { name, reader: readerOf(name) };
    const { reader } = last;
    try {
      return await (await reader)({ from, to });
    } catch (error) {
      // What is wrong with the file is said when all of it is read here.
      if (error instanceof SpaceSeaError) return undefined;
      throw error;
    }
  };
};
