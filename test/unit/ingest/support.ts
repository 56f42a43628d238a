import {
  ingest,
  type Known,
  type Ledger,
  problemSummaries,
  startLedger,
  startReferences,
  tallies,
  toKnow,
} from '../../../src/ingest/ingest.ts';
import type { References } from '../../../src/ingest/references.ts';
import type { Span } from '../../../src/ingest/row.ts';
import type { Exchange, FileTally, Input, Kind, Rejection, Row, Source } from '../../../src/types.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Pieces of at most a size; a size of 0 leaves the bytes whole. */
export const pieces = (bytes: Uint8Array, size = 0): Uint8Array[] => {
  if (size === 0) return [bytes];
  const cut: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) cut.push(bytes.slice(at, at + size));
  return cut;
};

export async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** An input of a text or bytes, in pieces of a size. */
export const inputOf = (content: string | Uint8Array, name = 'file.csv', size = 0): Input => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return { name, open: () => stream(pieces(bytes, size)) };
};

const keys: Readonly<Record<Kind, readonly string[]>> = {
  deal: ['id'],
  activity: ['id'],
  person: ['id'],
  survey: [],
};

const names: Readonly<Record<Kind, string>> = {
  deal: 'deals',
  activity: 'activities',
  survey: 'surveys',
  person: 'people',
};

/** A source as the config room makes it. */
export const sourceOf = (kind: Kind = 'deal', rest: Partial<Source> = {}): Source => ({
  id: names[kind],
  kind,
  files: [],
  folder: '.',
  columns: {},
  skip: {},
  nulls: [],
  key: keys[kind],
  onDuplicate: 'reject',
  maxRejected: 1,
  drop: [],
  ...rest,
});

/** Texts of ISO 8601 of one form come in the order of time. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Reading {
  readonly rows: readonly Row[];
  /** The fields of the rows as plain objects. */
  readonly fields: readonly object[];
  readonly ledger: Ledger;
  readonly rejections: readonly Rejection[];
  readonly tallies: readonly FileTally[];
  /** `line[:column] code message` of everything that was found, hints and files left out. */
  readonly found: readonly string[];
}

interface Setting {
  readonly references?: References;
  readonly spans?: readonly Span[];
  readonly currencies?: Exchange;
}

/** Reads a source as the pipeline does: again where a first reading has found something out. */
export const read = async (
  source: Source,
  inputs: readonly Input[],
  { references = startReferences(), spans = [], currencies }: Setting = {},
): Promise<Reading> => {
  const once = async (known: Known): Promise<Omit<Reading, 'fields' | 'found' | 'tallies'>> => {
    const [ledger, rows, rejections] = [startLedger(), [] as Row[], [] as Rejection[]];
    const options = {
      references,
      spans,
      compare: compareTexts,
      known,
      ...(currencies === undefined ? {} : { currencies }),
      onRejected: (rejection: Rejection) => void rejections.push(rejection),
    };
    for await (const batch of ingest(source, inputs, options, ledger))
      for (const row of batch) rows.push(row);
    return { ledger, rows, rejections };
  };
  let known: Known = {};
  let last = await once(known);
  for (let more = toKnow(known, last.ledger); more !== undefined; more = toKnow(known, last.ledger)) {
    known = more;
    last = await once(known);
  }
  return {
    ...last,
    fields: last.rows.map(({ fields }) => ({ ...fields })),
    tallies: tallies(last.ledger),
    found: [...last.ledger.unreadable, ...problemSummaries(last.ledger)].map(({ code, message, at = {} }) =>
      `${[at.line, at.column].filter(Boolean).join(':')} ${code} ${message}`.trim(),
    ),
  };
};

/** Reads one text as deals. */
export const readText = (
  text: string | Uint8Array,
  rest: Partial<Source> = {},
  name?: string,
): Promise<Reading> => read(sourceOf('deal', rest), [inputOf(text, name)]);
