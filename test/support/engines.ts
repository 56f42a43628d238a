/** What can be seen of a reading, with the fast engine and with the reference, so that both can be compared. */

import type { Batch } from '../../src/columns.ts';
import { valueAt } from '../../src/columns.ts';
import { builtinModel } from '../../src/config/builtin.ts';
import {
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
} from '../../src/ingest/ingest.ts';
import { checksOf, momentOrder, momentReader } from '../../src/measure/measure.ts';
import type { Exchange, Input, Rejection, Source } from '../../src/types.ts';
import { inputOf } from '../unit/ingest/support.ts';

/** A file, and in chunks of how many bytes it comes; 0 is whole. */
export interface JobFile extends Omit<Input, 'open'> {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** A source and its files. */
export interface JobSource {
  readonly source: Source;
  readonly files: readonly JobFile[];
}

/** Sources that are read one after the other, as a run does it. */
export interface Job {
  readonly sources: readonly JobSource[];
  /** Does a model look for its words, and for dates that run backwards? */
  readonly isAsked: boolean;
  readonly currencies?: Exchange;
  /** Rejected records after which it is looked whether another reading has to follow. */
  readonly scoutsFrom?: number;
  /** Of dates that do not say theirs; Europe/Berlin if it is not given. */
  readonly timezone?: string;
  /** How several threads read its activities; then that is compared with one thread, not engine with engine. */
  readonly ranges?: RangeChoices;
}

/** So many threads, which read ranges of so many bytes. */
export interface RangeChoices {
  readonly asked: number;
  readonly range: number;
  /** Bytes of results that may wait. */
  readonly mostWaiting: number;
}

export type Engine = NonNullable<IngestOptions['engine']>;

const model = builtinModel('spacesea:se');
type Clock = Pick<IngestOptions, 'compare' | 'moment'>;

const clocks = new Map<string, Clock>();
const clockOf = ({ timezone = 'Europe/Berlin' }: Job): Clock => {
  const clock = clocks.get(timezone) ?? { compare: momentOrder(timezone), moment: momentReader(timezone) };
  clocks.set(timezone, clock);
  return clock;
};
/** By kind, which is all that these checks ask for. */
const asked = new Map(
  Object.values(model.sources).map(({ id, kind }) => [kind, checksOf(model, id)] as const),
);

/**
 * Everything that can be seen of a job, a line for each thing, in the order in which it is seen. An engine that throws
 * anything but problems leaves a line that begins with `crash`.
 */
export const transcriptOf = async (job: Job, engine: Engine): Promise<Transcript> => {
  let lines: string[] = [];
  const all: string[] = [];
  const last: string[] = [];
  let [rows, isBroken] = [0, false];
  const references = startReferences();
  for (const { source, files } of job.sources) {
    const inputs = files.map(({ bytes, size, ...input }) => ({
      ...inputOf(bytes, input.name, size),
      ...input,
    }));
    const checks = job.isAsked ? asked.get(source.kind) : undefined;
    const once = async (known: Known): Promise<Ledger> => {
      const ledger = startLedger();
      const rejections: Rejection[] = [];
      const options: IngestOptions = {
        ...clockOf(job),
        spans: [],
        ...checks,
        references,
        known,
        engine,
        scoutsFrom: job.scoutsFrom ?? 100,
        ...(job.currencies && { currencies: job.currencies }),
        onRejected: (rejection) => void rejections.push(rejection),
      };
      try {
        for await (const batch of ingestColumns(source, inputs, options, ledger)) seeRows(lines, batch);
      } catch (error) {
        lines.push(`crash ${error instanceof Error ? error.stack : error}`);
      }
      for (const each of rejections) lines.push(told('rejected', each));
      seeBooks(lines, ledger, source);
      return ledger;
    };
    let known: Known = {};
    let ledger = await once(known);
    for (let more = toKnow(known, ledger); more !== undefined; more = toKnow(known, ledger)) {
      known = more;
      isBroken ||= known.broken !== undefined && known.broken.size > 0;
      lines.push(told('again', known));
      for (const line of lines) all.push(line);
      lines = [];
      ledger = await once(known);
    }
    // Of large files there are more than can be handed to a function at once.
    for (const line of lines) all.push(line);
    for (const line of lines) last.push(line);
    lines = [];
    for (const { read } of ledger.files) rows += read;
  }
  return { all, last, isBroken, rows };
};

/** Rows in their order, each with its fields; in which order these came is nothing that a row says. */
const seeRows = (lines: string[], { file, count, lines: starts, columns }: Batch): void => {
  const names = [...columns.keys()].sort();
  for (const name of names)
    if (
      columns
        .get(name)
        ?.codes.subarray(count)
        .some((code) => code !== 0)
    )
      lines.push(`crash ${file}: ${name} has codes beyond the last record`);
  for (let row = 0; row < count; row += 1) {
    let line = `row ${file}:${starts[row]}`;
    for (const name of names) {
      const column = columns.get(name);
      const value = column && valueAt(column, row);
      if (value !== undefined) line += ` ${name}=${shownValue(value)}`;
    }
    lines.push(line);
  }
};

const shownValue = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  return Object.is(value, -0) ? '-0' : String(value);
};

const seeBooks = (lines: string[], ledger: Ledger, source: Source): void => {
  for (const each of ledger.unreadable) lines.push(told('unreadable', each));
  for (const each of ledger.problems) lines.push(told('problem', each));
  for (const each of ledger.oddities) lines.push(told('oddity', each));
  for (const each of problemSummaries(ledger)) lines.push(told('summary', each));
  for (const each of tallies(ledger)) lines.push(told('tally', each));
  for (const { readAs, oddities, columnOf, showRecord, replacedBy, ...book } of ledger.files)
    lines.push(told('book', book));
  lines.push(told('repeats', [...ledger.repeats].sort()));
  lines.push(told('settings', ledger.settings));
  lines.push(told('purse', ledger.purse));
  lines.push(told('refused', tooManyRejected(source, ledger)));
};

const told = (what: string, thing: unknown): string =>
  `${what} ${JSON.stringify(thing, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value))}`;

/** What can be seen of a job. */
interface Transcript {
  /** Of all readings, and of the last ones only, which are those that count. */
  readonly all: readonly string[];
  readonly last: readonly string[];
  /** Was the end of a list of JSON broken, as was known only when some of it had been read? */
  readonly isBroken: boolean;
  /** Records in its files. */
  readonly rows: number;
}

/** The first thing in which two readings differ. */
export interface Difference {
  readonly at: number;
  readonly fast: string | undefined;
  readonly reference: string | undefined;
}

/** What a comparison came to. */
export interface Comparison {
  readonly difference: Difference | undefined;
  /** Records that were read. */
  readonly rows: number;
}

/** Reads a job with both engines, and if it soon looks whether another reading has to follow, also without looking. */
export const compared = async (job: Job): Promise<Comparison> => {
  const [slow, quick] = [await transcriptOf(job, 'reference'), await transcriptOf(job, 'fast')];
  const { rows } = slow;
  // How much of a list has been read before its end is seen to be broken is nobody's business.
  const part = slow.isBroken || quick.isBroken ? 'last' : 'all';
  const between = differenceOf(slow[part], quick[part]);
  if (between !== undefined || job.scoutsFrom !== 1) return { rows, difference: between };
  const whole = await transcriptOf({ ...job, scoutsFrom: Number.POSITIVE_INFINITY }, 'reference');
  return { rows, difference: differenceOf(whole.last, quick.last) };
};

/** Where two readings differ first, or one has crashed. */
export const differenceOf = (
  reference: readonly string[],
  fast: readonly string[],
): Difference | undefined => {
  const length = Math.max(reference.length, fast.length);
  for (let at = 0; at < length; at += 1) {
    const differs = reference[at] !== fast[at] || reference[at]?.startsWith('crash') === true;
    if (differs) return { at, fast: fast[at], reference: reference[at] };
  }
  return undefined;
};

/** The first difference among the jobs of some seeds, and its seed. */
export const firstDifference = async (
  make: (seed: number) => Job,
  seeds: readonly number[],
): Promise<(Difference & { readonly seed: number }) | undefined> => {
  for (const seed of seeds) {
    const { difference } = await compared(make(seed));
    if (difference !== undefined) return { seed, ...difference };
  }
  return undefined;
};
