import { listed } from '../nearest.ts';
import { type Problem, SpaceSeaError, unusable } from '../problems.ts';
import type { Input, Source } from '../types.ts';
import { beginningOf } from './beginning.ts';
import { markLength, type Opened } from './bytes.ts';
import { isJsonFile, isZip, unpackedName } from './content.ts';
import { delimited } from './delimited.ts';
import { headerText } from './dialect.ts';
import { droppedFrom, personalNotice } from './dropped.ts';
import { recordShower } from './excerpt.ts';
import type { RawRecord } from './fault.ts';
import { type Binding, bind } from './header.ts';
import type { Members } from './json-members.ts';
import type { PlainObjects } from './json-object.ts';
import type { FileBook, Ledger } from './ledger.ts';
import type { Table } from './line.ts';
import { shownText } from './lines.ts';
import { isFedBy, placesIn } from './names.ts';
import { oddNames } from './odd-names.ts';
import { openText } from './open-text.ts';
import type { Feeding } from './plain/plan.ts';
import type { PlainRows } from './plain/rows.ts';
import { scanned } from './plain/scan.ts';
import { plainly, presetsFor, type Recognised, recognise } from './recognise.ts';
import type { Found } from './settings.ts';
import { tableRecords } from './table.ts';
import type { IngestOptions } from './work.ts';

interface Books {
  readonly book: FileBook;
  readonly ledger: Ledger;
}

/** The records of a file, and how they are read: the same source for all of them, with what a preset knows. */
export interface Records extends Recognised {
  /** Some at a time; once. */
  readonly batches: AsyncGenerator<readonly RawRecord[]>;
  /** Of a text with delimiters, another way to them, once too. */
  readonly text?: TextRecords;
  /** The same of objects of JSON. */
  readonly objects?: ObjectRecords;
}

/** Objects of JSON, of which the plain ones can be taken in as they are. */
export interface ObjectRecords {
  readonly binding: Feeding;
  /** Those that are not plain, in order with those that are taken in. */
  readonly besides: (rows: PlainObjects) => AsyncGenerator<readonly RawRecord[]>;
}

/** A text with delimiters, whose plain records can be taken in as they are. */
export interface TextRecords {
  readonly binding: Binding;
  /** Its bytes, once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The records that are not plain, in order with those that are taken in. */
  readonly besides: (rows: PlainRows) => AsyncGenerator<readonly RawRecord[]>;
}

/** A file about to be read. */
export interface Reading {
  readonly input: Input;
  readonly source: Source;
  /** What a first reading has found out. */
  readonly found?: Found | undefined;
  /** Why it could not be read to its end. */
  readonly broken?: SpaceSeaError | undefined;
  readonly engine?: IngestOptions['engine'];
  readonly books: Books;
}

/**
 * Takes the records of a file to `read`, whatever its form, and closes the file when that is done.
 * @throws SpaceSeaError (3) if it is empty, no text, no table, or has a header that cannot be used
 */
export async function* reading<Row>(
  about: Reading,
  read: (records: Records) => AsyncGenerator<Row>,
): AsyncGenerator<Row> {
  const { input, books } = about;
  const opened = await openText(input, about.source);
  books.ledger.oddities.push(...opened.notices);
  try {
    const records = await recordsOf(opened, about);
    const { preset } = records;
    if (preset !== undefined) books.book.preset = preset.id;
    yield* read(records);
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

const recordsOf = async (opened: Opened, about: Reading): Promise<Records> => {
  const { head } = opened;
  const file = about.input.name;
  if (isZip(head)) {
    const { sheetIn, workbookBytes } = await import('./sheet-in.ts');
    return table(await sheetIn(await workbookBytes(opened, file), file, about.source), about);
  }
  const beginning = beginningOf(opened, file);
  if (!isJsonFile(file, beginning)) {
    const records = await table(delimited(opened), about);
    const { binding, notices } = records;
    const besides = (rows: PlainRows): AsyncGenerator<readonly RawRecord[]> =>
      scanned(opened, { binding, rows, notices, file });
    return { ...records, text: { binding, chunks: opened.chunks, besides } };
  }
  if (/\.(csv|tsv|txt)$/i.test(unpackedName(file))) {
    const message = 'begins like JSON and is called like a table';
    const hint = 'call it .json, or .ndjson if each line is an object';
    throw unusable({ code: 'file/content', message, at: { file }, hint });
  }
  return objects(opened, about);
};

const table = async (
  whole: Table,
  { input, source, found, books: { book, ledger } }: Reading,
): Promise<Records & { readonly binding: Binding; readonly notices: Problem[] }> => {
  const binding = await bind(whole, source, { file: input.name, found });
  const { plans, places, unused, notices, lacking } = binding;
  ledger.oddities.push(...notices, ...otherSheets(whole, { input, source }));
  const placeOf = placesIn(binding.header.names);
  for (const [index, plan] of plans.entries()) {
    const isFed = plan.header === undefined ? isFedBy(plan, placeOf) : (places[index] ?? -1) >= 0;
    if (isFed) book.fields.add(plan.field);
  }
  for (const name of unused) book.unused.add(name);
  book.columnOf = (field) => {
    const place = places.find((each, index) => each >= 0 && plans[index]?.field === field);
    return place === undefined ? undefined : place + 1;
  };
  const { header } = binding;
  book.lacking = { file: input.name, line: header.line, questions: lacking };
  book.header = headerText(header);
  const { delimiter } = header.dialect ?? { delimiter: ',' };
  book.showRecord = recordShower({ ...binding, found, delimiter });
  const { oddities } = ledger;
  const records = tableRecords(whole, { ...binding, notices: oddities }, input.name);
  return { ...binding, binding, notices: oddities, batches: records };
};

/** Sheets that are not read are told, unless the config has chosen one. */
const otherSheets = (
  { others = [] }: Table,
  { input, source }: Pick<Reading, 'input' | 'source'>,
): readonly Problem[] =>
  others.length === 0 || source.sheet !== undefined
    ? []
    : [
        {
          code: 'file/sheets',
          severity: 'warning',
          message: `has other sheets that are not read: ${listed(others.map((name) => JSON.stringify(name)))}`,
          at: { file: input.name },
          hint: `say which sheet is meant: sources: { ${source.id}: { sheet: … } }; records on several sheets belong on one`,
        },
      ];

const objects = async (opened: Opened, about: Reading): Promise<Records> => {
  const { input, source, found, books } = about;
  // Most exports are tables: what reads JSON is loaded where it is met.
  const [{ jsonRecords }, { isLines, jsonLines }, { startMembers }, { membersIn }] = await Promise.all([
    import('./json.ts'),
    import('./json-lines.ts'),
    import('./json-members.ts'),
    import('./json-names.ts'),
  ]);
  const plain = plainly(source, input.name, { found });
  const text = shownText(opened.head.subarray(markLength(opened.head)));
  const recognised = recognise(membersIn(text), plain, await presetsFor(source)) ?? plain;
  const members = startMembers(recognised, about.engine);
  async function* batches(plain?: PlainObjects): AsyncGenerator<readonly RawRecord[]> {
    if (plain !== undefined) members.plain = plain;
    if (isLines(unpackedName(input.name), opened.head)) yield* jsonLines(opened, members);
    else yield* wholly(jsonRecords(opened, members, input.name), about);
    noteMembers(members, recognised, books);
  }
  const places = members.headers.map((header, place) => (header === undefined ? -1 : place));
  const binding = { ...recognised, places, joins: [] };
  return { ...recognised, batches: batches(), objects: { binding, besides: batches } };
};

/** A list of which the end is broken is refused as a whole: if some of it has been read, by the next reading. */
async function* wholly(
  batches: AsyncGenerator<readonly RawRecord[]>,
  { input, broken, books: { book, ledger } }: Reading,
): AsyncGenerator<readonly RawRecord[]> {
  if (broken !== undefined) throw broken;
  try {
    yield* batches;
  } catch (error) {
    if (error instanceof SpaceSeaError && book.read > 0) ledger.broken.set(input.name, error);
    throw error;
  }
}

/** Which fields the records have fed, and what is odd about the names of their members. */
const noteMembers = (members: Members, { source, preset }: Recognised, { book, ledger }: Books): void => {
  const { plans, fed } = members;
  const given = (header: string): number =>
    members.headers.findIndex((each, at) => each === header && fed.has(at));
  for (const [index, plan] of plans.entries())
    if (plan.header === undefined ? isFedBy(plan, given) : fed.has(index)) book.fields.add(plan.field);
  const isDropped = droppedFrom(source);
  const unread = [...members.unused].filter((name) => !isDropped(name)).map((name) => ({ name }));
  for (const { name } of unread) book.unused.add(name);
  const personal = personalNotice([...members.unused], source);
  if (personal !== undefined) ledger.oddities.push({ ...personal, at: { file: book.file } });
  if (members.isPartial) ledger.oddities.push(partial(book.file));
  if (book.read === 0 || preset !== undefined) return;
  const names = { unread, plans, isFed: (place: number) => fed.has(place) };
  const { notices, lacking } = oddNames(names);
  book.lacking = { file: book.file, questions: lacking };
  for (const { at, ...notice } of notices)
    ledger.oddities.push({ ...notice, severity: 'warning', at: { ...at, file: book.file } });
};

/** A page that is taken for the whole would move every number. */
const partial = (file: string): Problem => ({
  code: 'file/partial',
  severity: 'warning',
  message: 'holds a part of the records only: it says that there is a next page',
  at: { file },
  hint: 'fetch every page, and keep each in a file of its own',
});
