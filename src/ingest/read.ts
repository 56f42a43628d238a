import { unusable } from '../problems.ts';
import type { Input, Source } from '../types.ts';
import { markLength, type Opened, openInput } from './bytes.ts';
import type { FieldPlan } from './columns.ts';
import { foreign, isJson } from './content.ts';
import type { RawRecord } from './fault.ts';
import { fold } from './fold.ts';
import { bind } from './header.ts';
import type { Members } from './json-members.ts';
import type { FileBook, Ledger } from './ledger.ts';
import { shownText } from './lines.ts';
import { oddNames } from './odd-names.ts';
import { tableRecords } from './table.ts';

/** What a file is read for. */
export interface Reader {
  readonly source: Source;
  readonly plans: readonly FieldPlan[];
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
  Object.assign(books.book, opened.seen());
  if (books.book.read === 0) {
    books.ledger.oddities.push({
      code: 'file/no-records',
      severity: 'warning',
      message: books.book.columnOf === undefined ? 'is a list without records' : 'has a header and no rows',
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
    const message = head.length === markLength(head) ? 'is empty' : 'holds nothing but blank lines';
    throw unusable({ code: 'file/empty', message, at: { file }, hint: 'was the export interrupted?' });
  }
  if (!isJson(beginning) && !/\.(json|ndjson|jsonl)$/i.test(file)) yield* table(opened, file, reading);
  else if (/\.(csv|tsv|txt)$/i.test(file)) {
    const message = 'begins like JSON and is called like a table';
    const hint = 'call it .json, or .ndjson if each line is an object';
    throw unusable({ code: 'file/content', message, at: { file }, hint });
  } else yield* objects(opened, file, reading);
}

async function* table(
  opened: Opened,
  file: string,
  { reader: { source, plans }, books: { book, ledger } }: Reading,
): AsyncGenerator<readonly RawRecord[]> {
  const binding = bind(opened, plans, { file, source });
  const { places, unused, notices } = binding;
  ledger.oddities.push(...notices);
  for (const [index, { field, header }] of plans.entries()) {
    if (header === undefined || (places[index] ?? -1) >= 0) book.fields.add(field);
  }
  for (const name of unused) book.unused.add(name);
  book.columnOf = (field) => {
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
  // Most exports are tables: what reads JSON is loaded where it is met.
  const [{ jsonRecords }, { isLines, jsonLines }, { startMembers }] = await Promise.all([
    import('./json.ts'),
    import('./json-lines.ts'),
    import('./json-members.ts'),
  ]);
  const members = startMembers(reader.plans);
  if (isLines(file, opened.head)) yield* jsonLines(opened, members, file);
  else yield await jsonRecords(opened, members, file);
  noteMembers(members, reader.source, books);
}

/** Which fields the records have fed, and what is odd about the names of their members. */
const noteMembers = (members: Members, { drop }: Source, { book, ledger }: Books): void => {
  const { plans, fed } = members;
  for (const [index, { field, header }] of plans.entries())
    if (header === undefined || fed.has(index)) book.fields.add(field);
  const dropped = new Set(drop.map(fold));
  const unread = [...members.unused].filter((name) => !dropped.has(fold(name))).map((name) => ({ name }));
  for (const { name } of unread) book.unused.add(name);
  if (book.read === 0) return;
  for (const { at, ...notice } of oddNames({ unread, plans, isFed: (place) => fed.has(place) }))
    ledger.oddities.push({ ...notice, severity: 'warning', at: { ...at, file: book.file } });
};
