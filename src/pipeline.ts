/** The corridor: sources in, a Report out. Pure but for what the inputs read. */
import { createHash } from 'node:crypto';
import type { Batch } from './columns.ts';
import { reportedConfig } from './config/reported-model.ts';
import type { Report } from './generated/report.ts';
import {
  countFiltered,
  type IngestOptions,
  ingestColumns,
  type Known,
  type Ledger,
  problemSummaries,
  startLedger,
  startReferences,
  tallies,
  toKnow,
  tooManyRejected,
} from './ingest/ingest.ts';
import {
  addBatch,
  checkOneGrouping,
  checkPeriod,
  checksOf,
  fileNotes,
  type MeasureRequest,
  momentOrder,
  momentReader,
  plan,
  reset,
  start,
  type Tables,
} from './measure/measure.ts';
import { peopleOf } from './movers.ts';
import { nothingFound } from './nothing-found.ts';
import { type Problem, SpaceSeaError } from './problems.ts';
import { dataOf, problemRow } from './report-data.ts';
import { sameFilesNotes } from './score/baseline.ts';
import { nextPart, type ScoringRequest, type Sides, scoreTables } from './scored.ts';
import type { FileTally, Input, Kind, Model, ProblemSummary, Rejection, Source } from './types.ts';
import { notesBeside, unseenGrouping, withoutGroups } from './unseen-groups.ts';
import { version } from './version.ts';

/** Inputs by source id. */
export type Inputs = ReadonlyMap<string, readonly Input[]>;

/** Rows of a file that a rule leaves out. */
type LeftOut = readonly { readonly file: string; readonly rule: string; readonly count: number }[];

/** Where the rows go. */
export interface Sink {
  /** Takes accepted records in; names those that a rule leaves out. */
  add(source: Source, batch: Batch): LeftOut | Promise<LeftOut>;
  /** Forgets a source that is about to be read again. */
  reset(source: Source): void;
  /** Takes a rejected row. */
  reject?(source: Source, rejection: Rejection): void;
}

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
}

/** People and deals come first: activities and answers point at them. */
const order: readonly Kind[] = ['person', 'deal', 'activity', 'survey'];

/** Reads every source into the sink; a source is read again, knowing more, where the first reading says so. */
export const readSources = async (
  model: Model,
  inputs: Inputs,
  sink: Sink,
  { known: before = new Map(), ...manner }: Manner & { readonly known?: KnownSources } = {},
): Promise<Reading> => {
  const { timezone } = model.calendar;
  const shared = {
    references: startReferences(),
    compare: momentOrder(timezone),
    moment: momentReader(timezone),
  };
  const files: FileTally[] = [];
  const problems: (Problem | ProblemSummary)[] = [];
  const [unreadable, refused]: [Problem[], Problem[]] = [[], []];
  const found = new Map<string, Known>();
  for (const source of order.flatMap((kind) =>
    Object.values(model.sources).filter((each) => each.kind === kind),
  )) {
    const given = inputs.get(source.id) ?? [];
    if (given.length === 0) continue;
    const reading = { source, given, sink, checks: { ...shared, ...manner, ...checksOf(model, source.id) } };
    let known = before.get(source.id) ?? {};
    let ledger = await readSource(reading, known);
    for (let more = toKnow(known, ledger); more !== undefined; more = toKnow(known, ledger)) {
      known = more;
      sink.reset(source);
      ledger = await readSource(reading, known);
    }
    found.set(source.id, known);
    const tooMany = tooManyRejected(source, ledger);
    files.push(...tallies(ledger));
    problems.push(...problemSummaries(ledger));
    unreadable.push(...ledger.unreadable);
    refused.push(...ledger.unreadable, ...(tooMany === undefined ? [] : [tooMany]));
  }
  return { files, problems, unreadable, refused, known: found };
};

interface SourceReading {
  readonly source: Source;
  readonly given: readonly Input[];
  readonly sink: Sink;
  readonly checks: Pick<
    IngestOptions,
    'references' | 'compare' | 'moment' | 'engine' | 'spans' | 'words' | 'currencies'
  >;
}

const readSource = async ({ source, given, sink, checks }: SourceReading, known: Known): Promise<Ledger> => {
  const ledger = startLedger();
  const options: IngestOptions = {
    ...checks,
    known,
    ...(sink.reject === undefined ? {} : { onRejected: (rejection) => sink.reject?.(source, rejection) }),
  };
  for await (const batch of ingestColumns(source, given, options, ledger)) {
    for (const { file, ...left } of await sink.add(source, batch)) countFiltered(ledger, file, left);
  }
  return ledger;
};

/** The sink that measures. */
export const measuring = (tables: Tables): Sink => ({
  add: (source, batch) => addBatch(tables, source, batch),
  reset: (source) => reset(tables, source.id),
});

/** What the user asks of a scoring run. */
export interface AssessRequest extends MeasureRequest, ScoringRequest {
  /** As typed, for the record in the report. */
  readonly typed?: {
    readonly where?: readonly string[];
    readonly weights?: string;
    readonly set?: readonly string[];
  };
  /** What was noticed before: files passed over, questionable settings. */
  readonly notices?: readonly Problem[];
  readonly manner?: Manner;
}

/**
 * Reads, measures and scores.
 * @throws SpaceSeaError (3) when nothing was given, nothing was usable, or too many rows were rejected
 */
export const assess = async (model: Model, inputs: Inputs, request: AssessRequest = {}): Promise<Report> =>
  (await assessSides(model, inputs, request)).report;

/** The same with what was compared. */
export const assessSides = async (
  model: Model,
  inputs: Inputs,
  given: AssessRequest,
): Promise<{ readonly report: Report; readonly sides: Sides }> => {
  checkOneGrouping(model, given.by ?? model.groupBy);
  const asked = plan(model, given);
  const unseen = unseenGrouping(model, given);
  const request = unseen === undefined ? given : { ...given, by: [unseen] };
  const tables = start(unseen === undefined ? asked : plan(model, request));
  const { manner = {} } = request;
  const reading = await readSources(model, inputs, measuring(tables), manner);
  if (reading.refused.length > 0) throw new SpaceSeaError(3, [...reading.problems, ...reading.refused]);
  if (reading.files.length === 0) throw nothingFound(request.notices ?? [], 'score');
  if (reading.files.every(({ used }) => used === 0)) {
    throw new SpaceSeaError(3, [
      ...reading.problems,
      {
        code: 'file/no-rows',
        severity: 'error',
        message: 'there is nothing to score: no row could be used',
        hint: 'spacesea validate shows what became of every row',
      },
    ]);
  }
  const scored = scoreTables(model, tables, request);
  checkPeriod(tables, { ...scored.measurements, notes: notesBeside(scored.measurements.notes, unseen) });
  const people = await peopleOf(scored, {
    model,
    without: async (moved) => {
      const others = start(plan(model, { ...request, by: [], without: moved }));
      await readSources(model, inputs, measuring(others), { ...manner, known: reading.known });
      return scoreTables(model, others);
    },
  });
  const data = dataOf({ ...reading, problems: [...reading.problems, ...fileNotes(tables)] });
  const same = sameFilesNotes(scored.sides.before ?? {}, { data });
  const report: Report = {
    format: 'spacesea-report',
    formatVersion: '1.0',
    tool: { name: 'spacesea', version },
    title: model.title,
    model: {
      id: model.id,
      sha256: hash(JSON.stringify(reportedConfig(model))),
      target: model.target,
      config: { ...reportedConfig(model) },
    },
    uncertainty: { ...model.uncertainty },
    settings: settings(given),
    ...withoutGroups(scored.part, unseen),
    ...(people === undefined ? {} : withoutGroups({ people }, unseen)),
    ...nextPart(model, scored.part, {
      isGrouped: (given.by ?? model.groupBy).length > 0,
      fields: reading.files.flatMap(({ fields }) => fields),
    }),
    data,
    notes: [...(given.notices ?? []), ...notesBeside(scored.notes, unseen), ...same].map(problemRow),
  };
  return { report, sides: scored.sides };
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const settings = ({ by = [], typed = {}, previous }: AssessRequest): Report['settings'] => ({
  by: [...by],
  where: [...(typed.where ?? [])],
  set: [...(typed.set ?? [])],
  ...(typed.weights === undefined ? {} : { weights: typed.weights }),
  ...(previous === 'none' ? { previous } : {}),
});
