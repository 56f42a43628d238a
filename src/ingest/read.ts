import { unusable } from '../problems.ts';
import type { Input, Source } from '../types.ts';
import { markLength, type Opened, openInput } from './bytes.ts';
import type { FieldPlan } from './columns.ts';
import { foreign } from './content.ts';
import { beginningsOf } from './dialect.ts';
import type { RawRecord } from './fault.ts';
import { fold } from './fold.ts';
import { bind } from './header.ts';
import { isLines, jsonLines, jsonRecords, type Members, startMembers } from './json.ts';
import type { FileBook, Ledger } from './ledger.ts';
import { shownText } from './lines.ts';
import { tableRecords } from './table.ts';

/** What a file is read for. */
export interface Reader {
  readonly source: Source;
  readonly plans: readonly FieldPlan[];
  /** Number of a field's column in the file at hand; not for JSON. */
  columnOf?: ((field: string | undefined) => number | undefined) | undefined;
}

interface Books {
  readonly book: FileBook;
  readonly ledger: Ledger;
}

/**
 * The records of a file, whatever its form, some at a time.
 * @throws SpaceSeaError (3) if it is empty, no text, no table, or has a header that cannot be used
 */
export async function* readRecords(
  input: Input,
  reader: Reader,
  books: Books,
): AsyncGenerator<readonly RawRecord[]> {
  const opened = await openInput(input);
  try {
    yield* recordsOf(opened, input.name, { reader, books });
  } finally {
    await opened.close();
  }
  const { bytes, sha256 } = opened.seen();
  Object.assign(books.book, { bytes, sha256 });
  if (books.book.read === 0) {
    books.ledger.oddities.push({
      code: 'file/no-records',
      severity: 'warning',
      message: 'has a header and no rows',
      at: { file: input.name },
      hint: 'was the export filtered, or cut off?',
    });
  }
}

interface Reading {
  readonly reader: Reader;
  readonly books: Books;
}

async function* recordsOf(
  opened: Opened,
  file: string,
  reading: Reading,
): AsyncGenerator<readonly RawRecord[]> {
  const { head, isWhole } = opened;
  const other = foreign(head);
  if (other !== undefined) {
    throw unusable({ code: 'file/content', message: other.says, at: { file }, hint: other.hint });
  }
  const beginning = shownText(head.subarray(markLength(head))).trimStart();
  if (beginning === '' && isWhole) {
    const message = opened.head.length === 0 ? 'is empty' : 'holds nothing but blank lines';
    throw unusable({ code: 'file/empty', message, at: { file }, hint: 'was the export interrupted?' });
  }
  if (!/^[[{]/.test(beginning) && !/\.(json|ndjson|jsonl)$/i.test(file)) yield* table(opened, file, reading);
  else if (/\.(csv|tsv|txt)$/i.test(file)) {
    const is = 'begins like JSON and is called like a table';
    throw unusable({
      code: 'file/content',
      message: is,
      at: { file },
      hint: 'call it .json, or .ndjson if each line is an object',
    });
  } else yield* objects(opened, file, reading);
}

async function* table(
  opened: Opened,
  file: string,
  { reader, books }: Reading,
): AsyncGenerator<readonly RawRecord[]> {
  const { source, plans } = reader;
  const binding = bind(beginningsOf(opened.head, opened.isWhole), plans, { file, source });
  const { places, unused, notices } = binding;
  books.ledger.oddities.push(...notices);
  for (const [index, { field, header }] of plans.entries()) {
    if (header === undefined || (places[index] ?? -1) >= 0) books.book.fields.add(field);
  }
  const dropped = new Set(source.drop.map(fold));
  for (const name of unused) if (!dropped.has(fold(name))) books.book.unused.add(name.trim());
  reader.columnOf = (field) => {
    const place = places[plans.findIndex((plan) => plan.field === field)] ?? -1;
    return place < 0 ? undefined : place + 1;
  };
  yield* tableRecords(opened, binding, file);
}

async function* objects(
  opened: Opened,
  file: string,
  { reader, books }: Reading,
): AsyncGenerator<readonly RawRecord[]> {
  const { plans, source } = reader;
  reader.columnOf = undefined;
  const members = startMembers(plans);
  if (isLines(file, opened.head)) yield* jsonLines(opened, members, file);
  else yield await jsonRecords(opened, members, file);
  const dropped = new Set(source.drop.map(fold));
  noteMembers(members, books.book, dropped);
}

const noteMembers = (
  { plans, fed, unused }: Members,
  { fields, unused: left }: FileBook,
  dropped: ReadonlySet<string>,
): void => {
  for (const [index, { field, header }] of plans.entries())
    if (header === undefined || fed.has(index)) fields.add(field);
  for (const name of unused) if (!dropped.has(fold(name))) left.add(name);
};
