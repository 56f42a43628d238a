/** Which files can be read in ranges, and whether others can read along. */
import { isJsonFile } from './ingest/content.ts';
import type { CrewWork, Paths } from './mates.ts';
import type { Inputs } from './sources.ts';
import type { Input, Kind, RandomFile, Source } from './types.ts';

/** A file of activities that can be read from any place on. */
export interface LargeFile {
  readonly source: Source;
  readonly name: string;
  readonly file: RandomFile;
}

/** Nobody asks for single activities, and nothing of one is remembered but its key. */
export const largeFiles = ({ model, inputs }: CrewWork): LargeFile[] =>
  Object.values(model.sources)
    .filter(({ kind, encoding = 'utf-8' }) => kind === 'activity' && encoding === 'utf-8')
    .flatMap((source) => (inputs.get(source.id) ?? []).flatMap((input) => largeFile(source, input)));

const largeFile = (source: Source, { name, file, encoding, like, replaced }: Input): LargeFile[] => {
  const isPlain = encoding === undefined && like === undefined && replaced === undefined;
  const isText = !/\.(gz|xlsx)$/i.test(name) && !isJsonFile(name, '');
  return file !== undefined && isPlain && isText ? [{ source, name, file }] : [];
};

const pointedAt: ReadonlySet<Kind> = new Set(['person', 'deal']);

/** Can each mate read the people and deals for itself? What stands in a pipe can be read once. */
export const canBeShared = ({ model, inputs }: CrewWork): boolean =>
  Object.values(model.sources)
    .filter(({ kind }) => pointedAt.has(kind))
    .flatMap(({ id }) => inputs.get(id) ?? [])
    .every(({ file, replaced, like }) => file !== undefined && replaced === undefined && like === undefined);

/** Where the files of each source are. */
export const pathsOf = (inputs: Inputs): Paths =>
  new Map(
    [...inputs].map(([id, given]) => [
      id,
      given.flatMap(({ name, file }) =>
        file === undefined ? [] : [{ name, path: file.path, size: file.size }],
      ),
    ]),
  );
