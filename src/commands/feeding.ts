import { type Feed, gainsOf } from '../catalogue.ts';
import { type Batch, valueAt } from '../columns.ts';
import { findFiles } from '../files.ts';
import { type AskedWords, askedWords } from '../measure/asked-words.ts';
import { plan, start, type Tables } from '../measure/measure.ts';
import { type Held, type HeldBySource, lacksOf } from '../measure/ready.ts';
import { nothingFound } from '../nothing-found.ts';
import { measuring, readSources, type Sink } from '../pipeline.ts';
import { type Problem, SpaceSeaError } from '../problems.ts';
import type { Metric, Model } from '../types.ts';
import type { RunRequest } from './command.ts';
import { textOf } from './command.ts';
import { mannerOf } from './manner.ts';
import type { LoadedModel } from './request.ts';
import { filesByKind } from './request.ts';

/** What files hold, for these metrics. */
export interface Fed {
  readonly feed: Feed;
  readonly notices: readonly Problem[];
  /** Real paths of the files, which must not be written over. */
  readonly real: ReadonlySet<string>;
}

/**
 * Reads the files as `score` would, and asks of each metric what it would lack.
 * @throws SpaceSeaError (3) if no file is there, or one of them cannot be used
 */
export const feedOf = async (
  metrics: readonly Metric[],
  { config: { model }, read, declared }: LoadedModel,
  { args: paths, options, shell }: Pick<RunRequest, 'args' | 'options' | 'shell'>,
): Promise<Fed> => {
  const period = textOf(options, 'period');
  const choices = {
    paths,
    byKind: filesByKind(options),
    hasConfig: read.size > 0,
    declared,
    ...(period === undefined ? {} : { period }),
  };
  const found = await findFiles(model, choices, shell);
  if (found.inputs.size === 0) throw nothingFound(found.notices, 'metrics');
  // Spare metrics are asked as well: what they look for is to be looked for in the files.
  const whole: Model = { ...model, metrics: { ...model.metrics, ...model.spare } };
  const tables = start(plan(whole, { by: [], looksOnly: true }));
  const words: Words = new Map();
  const reading = await readSources(
    whole,
    found.inputs,
    noting(whole, words, measuring(tables)),
    mannerOf(options, shell),
  );
  if (reading.refused.length > 0) throw new SpaceSeaError(3, reading.refused);
  const held = heldIn(tables, words);
  const lacks = new Map(metrics.map((metric) => [metric.id, lacksOf(metric, held)]));
  const files = reading.files.map(({ file, source, used }) => ({ file, source, used }));
  return { feed: { files, lacks, gains: gainsOf(lacks) }, notices: found.notices, real: found.real };
};

/** By source and field, the words for which metrics look and which occur. */
type Words = Map<string, Map<string, Set<string>>>;

/** The sink, with a note of each word on its way. */
const noting = (model: Model, words: Words, sink: Sink): Sink => {
  const asked = new Map(Object.keys(model.sources).map((id) => [id, askedWords(model, id)]));
  return {
    reset: (source) => {
      words.delete(source.id);
      sink.reset(source);
    },
    add: (source, batch) => {
      const wanted: AskedWords = asked.get(source.id) ?? new Map();
      const seen = words.get(source.id) ?? new Map([...wanted.keys()].map((field) => [field, new Set()]));
      words.set(source.id, seen);
      for (const [field, some] of wanted) hearWords(batch, field, { wanted: some, seen: seen.get(field) });
      return sink.add(source, batch);
    },
  };
};

interface Hearing {
  readonly wanted: ReadonlySet<string>;
  readonly seen: Set<string> | undefined;
}

/** Notes which of the wanted words a field of some records holds, until all were heard. */
const hearWords = ({ columns, count }: Batch, field: string, { wanted, seen }: Hearing): void => {
  const column = columns.get(field);
  if (column === undefined || seen === undefined) return;
  for (let row = 0; row < count && seen.size < wanted.size; row += 1) {
    const value = valueAt(column, row);
    if (typeof value === 'string' && wanted.has(value)) seen.add(value);
  }
};

const heldIn = ({ sources }: Tables, words: Words): HeldBySource =>
  new Map(
    [...sources].flatMap(([id, { given = 0, kept, fed }]): [string, Held][] =>
      given === 0 || kept === 0
        ? []
        : [[id, { fields: fed, words: words.get(id) ?? new Map(), isJoined: true }]],
    ),
  );
