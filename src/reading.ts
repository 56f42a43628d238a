/** The first part of the corridor: sources in, counts out, and books of what became of every row. */
import {
  countFiltered,
  type IngestOptions,
  ingestColumns,
  type Known,
  type Ledger,
  problemSummaries,
  startLedger,
  tallies,
  toKnow,
  tooManyRejected,
} from './ingest/ingest.ts';
import type { Crew, CrewWork, Round, Threads } from './mates.ts';
import type { Problem } from './problems.ts';
import { type Inputs, optionsFor, type Shared, type Sink, startShared } from './sources.ts';
import type { FileTally, Input, Kind, Model, ProblemSummary, Source } from './types.ts';

/** What readings have found out, by source. */
export type KnownSources = ReadonlyMap<string, Known>;

/** What was read, and what was wrong with it. */
export interface Reading {
  readonly files: readonly FileTally[];
  readonly problems: readonly (Problem | ProblemSummary)[];
  /** Files that could not be read: nothing can be scored. */
  readonly unreadable: readonly Problem[];
  /** These, and sources of which too much was rejected. */
  readonly refused: readonly Problem[];
  readonly known: KnownSources;
}

/** How files are read; whatever it is, the same comes out. */
export interface Manner {
  /** `reference`: every record goes the long way; otherwise only what is not plain does. */
  readonly engine?: 'fast' | 'reference';
  /** Who may read side by side; one thread, if not given. */
  readonly threads?: Threads;
}

/** People and deals come first: activities and answers point at them. */
const order: readonly Kind[] = ['person', 'deal', 'activity', 'survey'];

/** Answers come before what others read along, so that these have their people and deals by then. */
const orderOfCrew: readonly Kind[] = ['person', 'deal', 'survey', 'activity'];

const inOrder = (kinds: readonly Kind[], { sources }: Model): readonly Source[] =>
  kinds.flatMap((kind) => Object.values(sources).filter((each) => each.kind === kind));

/** How sources are read, and what is known of them. */
interface ReadingChoices extends Manner {
  readonly known?: KnownSources;
  readonly shared?: Shared;
}

/** Reads every source into the sink; a source is read again, knowing more, where the first reading says so. */
export const readSources = async (
  model: Model,
  inputs: Inputs,
  sink: Sink,
  { known = new Map(), shared = startShared(model), ...manner }: ReadingChoices = {},
): Promise<Reading> => {
  const crew = await crewFor({ model, inputs, sink, shared, known }, manner);
  const read = new Map<string, { readonly ledger: Ledger; readonly known: Known }>();
  try {
    for (const source of inOrder(crew === undefined ? order : orderOfCrew, model)) {
      const given = inputs.get(source.id) ?? [];
      if (given.length === 0) continue;
      const options = optionsFor(model, source, { shared, ...manner });
      read.set(source.id, await readKnowing({ source, given, sink, options, crew }, known.get(source.id)));
    }
  } finally {
    crew?.end();
  }
  return readingOf(inOrder(order, model), read);
};

/** Whoever reads along, where there is enough to read for it. */
const crewFor = async (work: CrewWork, { threads, engine }: Manner): Promise<Crew | undefined> => {
  const { sink, inputs } = work;
  if (threads === undefined || engine === 'reference') return undefined;
  if (sink.tables === undefined || sink.reject !== undefined) return undefined;
  const sizes = [...inputs.values()].flat().map(({ file }) => file?.size ?? 0);
  if (sizes.reduce((sum, size) => sum + size, 0) < threads.least) return undefined;
  const { startCrew } = await import('./crew.ts');
  return startCrew(work, threads);
};

const readingOf = (
  sources: readonly Source[],
  read: ReadonlyMap<string, { readonly ledger: Ledger; readonly known: Known }>,
): Reading => {
  const done = sources.flatMap((source) => {
    const found = read.get(source.id);
    return found === undefined ? [] : [{ source, ...found, tooMany: tooManyRejected(source, found.ledger) }];
  });
  return {
    files: done.flatMap(({ ledger }) => tallies(ledger)),
    problems: done.flatMap(({ ledger }) => problemSummaries(ledger)),
    unreadable: done.flatMap(({ ledger }) => ledger.unreadable),
    refused: done.flatMap(({ ledger, tooMany }) => [
      ...ledger.unreadable,
      ...(tooMany === undefined ? [] : [tooMany]),
    ]),
    known: new Map(done.map(({ source, known }) => [source.id, known])),
  };
};

interface SourceReading {
  readonly source: Source;
  readonly given: readonly Input[];
  readonly sink: Sink;
  readonly options: IngestOptions;
  readonly crew: Crew | undefined;
}

const readKnowing = async (
  reading: SourceReading,
  before: Known = {},
): Promise<{ readonly ledger: Ledger; readonly known: Known }> => {
  const { sink, source } = reading;
  let known = before;
  let ledger = await readSource(reading, known);
  for (let more = toKnow(known, ledger); more !== undefined; more = toKnow(known, ledger)) {
    known = more;
    sink.reset(source);
    ledger = await readSource(reading, known);
  }
  // Whoever reads them again need not find out anew how they are to be read.
  return { ledger, known: { ...known, settings: known.settings ?? ledger.settings } };
};

/** What others read along counts only if it fits together to the end; if not, the source is read here. */
const readSource = async (reading: SourceReading, known: Known): Promise<Ledger> => {
  const { crew, sink, source } = reading;
  const round = crew?.round(source, known);
  if (crew === undefined || round === undefined) return readOnce(reading, known);
  const ledger = await readOnce(reading, known, round);
  const isWhole = !ledger.isTorn && ledger.unreadable.length === 0;
  if (isWhole && (await round.finish())) return ledger;
  crew.end();
  sink.reset(source);
  return readOnce(reading, known);
};

const readOnce = async (
  { source, given, sink, options: shared }: SourceReading,
  known: Known,
  round?: Round,
): Promise<Ledger> => {
  const ledger = startLedger();
  const options: IngestOptions = {
    ...shared,
    known,
    ...(round === undefined ? {} : { ranges: round.ranges }),
    ...(sink.reject === undefined ? {} : { onRejected: (rejection) => sink.reject?.(source, rejection) }),
  };
  for await (const batch of ingestColumns(source, given, options, ledger)) {
    for (const { file, ...left } of await sink.add(source, batch)) countFiltered(ledger, file, left);
  }
  return ledger;
};
