/** The plain records of a file, and what is to be done with each of them. */
import type { BatchBuilder } from '../../batch-builder.ts';
import { ownValue, valueAt } from '../../columns.ts';
import type { GrowingColumn } from '../../growing-column.ts';
import type { Fields, Source, Value } from '../../types.ts';
import { isRepeated, warn } from '../accept.ts';
import { keyOf } from '../duplicates.ts';
import type { PlainObjects } from '../json-object.ts';
import { hashOf, hashOfBytes } from '../keys.ts';
import { shownText } from '../lines.ts';
import type { Records } from '../read.ts';
import { remember } from '../references.ts';
import { checksOf, type FileWork } from '../work.ts';
import { plainObjects } from './objects.ts';
import { type LastWord, type PlainRows, plainRows } from './rows.ts';
import { dayMs } from './times.ts';

/** The plain records of a table or a list of objects go straight into the columns; the others come as they do from any file. */
export const plainIn = (
  file: FileWork,
  { text, objects }: Records,
): { readonly besides: Records['batches']; readonly end: () => void } | undefined => {
  const { options, builder, book } = file;
  if (options.engine === 'reference') return undefined;
  const { words = new Map(), references } = options;
  const [findWords = () => []] = book.oddities ?? [];
  const about = { builder, checks: checksOf(file), words, findWords, references };
  const last = lastWord(file);
  if (objects !== undefined) {
    const taker = plainObjects({ ...about, binding: objects.binding, hasNumbers: true }, last);
    return taker && { besides: objects.besides(unlessAhead(file, taker)), end: taker.end };
  }
  const rows = text && plainRows({ ...about, binding: text.binding }, last);
  return rows && { besides: text.besides(rowsUnlessAhead(file, rows)), end: rows.end };
};

/** Nothing is taken in any more once nothing counts but what the columns say. */
const rowsUnlessAhead = ({ scout }: FileWork, rows: PlainRows): PlainRows =>
  scout === undefined
    ? rows
    : {
        take: (bytes, at, line) =>
          scout.isAhead ? { why: 'odd', at, line, end: at, next: at, lines: 0 } : rows.take(bytes, at, line),
        end: () => rows.end(),
      };

const unlessAhead = ({ scout }: FileWork, objects: PlainObjects): PlainObjects =>
  scout === undefined
    ? objects
    : {
        take: (plain, standing) => !scout.isAhead && objects.take(plain, standing),
        end: () => objects.end(),
      };

/**
 * What is to be done with each record that is accepted, for one that stands in the columns already. Nothing may refuse it
 * once its key has been asked for: the long way would ask again, and find it.
 */
const lastWord = (file: FileWork): LastWord => {
  const { source, options, book, builder, ledger, keys } = file;
  // Of the same shape for all files, for it is asked for each record.
  const seen = { keys, ledger, options };
  const keyAt = keyHashes(source, builder);
  const isPointedAt = source.kind === 'deal' || source.kind === 'person';
  const [id, currency] = [builder.column('id'), builder.column('currency')];
  const answerAt = source.kind === 'survey' ? answers(builder) : undefined;
  return (row, line, cells) => {
    const key = keyAt(row);
    if (key !== undefined && isRepeated(seen, key)) return false;
    book.read += 1;
    book.given += 1;
    if (currency.codes[row] !== 0) book.fields.add('currency');
    if (isPointedAt) remember(options.references, source, { id: valueAt(id, row) });
    if (answerAt !== undefined) {
      const text = (): string => shownText(cells.bytes.subarray(cells.start, cells.end));
      for (const fault of file.answeredTwice(answerAt(row))) warn(ledger, book, { fault, line, shown: text });
    }
    return true;
  };
};

/** A reader of the hash of the key that the record at a place in the columns has; undefined if it has none. */
export const keyHashes = (
  { key }: Pick<Source, 'key'>,
  builder: BatchBuilder,
): ((row: number) => number | undefined) => {
  const keys = key.map((field) => ({ field, column: builder.column(field) }));
  const [only] = keys;
  const hashed = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : hashOf(text);
  if (only === undefined || keys.length > 1) return (row) => hashed(keyOf(fieldsIn(keys, row), key));
  return (row) => {
    const { codes, texts } = only.column;
    if (codes[row] === ownValue && texts !== undefined)
      return hashOfBytes(texts.bytes, texts.from[row] as number, texts.to[row] as number);
    const value = valueAt(only.column, row);
    return value === undefined ? undefined : hashOf(String(value));
  };
};

/** A reader of what tells an answer from others. */
const answers = (builder: BatchBuilder): ((row: number) => Fields) => {
  const respondent = builder.column('respondent');
  const item = builder.column('item');
  const wave = builder.column('wave');
  const submittedAt = days(builder.column('submitted_at'));
  const deal = builder.column('deal_id');
  const se = builder.column('se');
  // Written out, for each answer is asked.
  return (row) => ({
    respondent: valueAt(respondent, row),
    item: valueAt(item, row),
    wave: valueAt(wave, row),
    submitted_at: submittedAt(row),
    deal_id: valueAt(deal, row),
    se: valueAt(se, row),
  });
};

/** A reader of dates, of those with a time the day alone: nobody asks an answer for more, and days are few. */
const days = (column: GrowingColumn): ((row: number) => Value | undefined) => {
  const known = new Map<number, string>();
  return (row) => {
    const { codes, times } = column;
    if (codes[row] !== ownValue || times === undefined) return valueAt(column, row);
    const day = Math.floor((times.walls[row] as number) / dayMs);
    const text = known.get(day) ?? new Date(day * dayMs).toISOString().slice(0, 10);
    known.set(day, text);
    return text;
  };
};

type NamedColumns = readonly { readonly field: string; readonly column: GrowingColumn }[];

const fieldsIn = (columns: NamedColumns, row: number): Fields =>
  Object.fromEntries(columns.map(({ field, column }) => [field, valueAt(column, row)]));
