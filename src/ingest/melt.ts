/** Surveys with one column for each question: one record for each answer. */
import type { Source } from '../types.ts';
import { type AnswerBook, moveAnswers, seeAnswer, startAnswers } from './answer-book.ts';
import { labelFault, mergedFault, noRespondent, tellAnswers } from './answer-report.ts';
import { type FieldPlan, fieldPlans, filled } from './columns.ts';
import type { Cell, Fault, RawRecord } from './fault.ts';
import { type FileBook, type Ledger, note } from './ledger.ts';
import { type Question, questionsOf } from './questions.ts';
import type { Recognised } from './recognise.ts';
import { skipReader } from './row.ts';

/** The books of a file that is being read. */
interface Books {
  readonly book: FileBook;
  readonly ledger: Ledger;
}

/** The questions of a source, and what was answered so far. */
export interface Melting {
  readonly file: (recognised: Recognised, books: Books) => Melter;
  /** Tells the answers that are no labels together, once all files are read. */
  readonly end: (ledger: Ledger) => void;
}

/** Takes the records of one file apart. */
export interface Melter {
  /** The plans of a record of one answer. */
  readonly plans: readonly FieldPlan[];
  /** A record for each item of each question that the file has, in the order of the config. */
  readonly melt: (record: RawRecord) => readonly RawRecord[];
  /** Notes what can be said of the file once it is read. */
  readonly end: () => void;
}

type Answers = ReadonlyMap<string, AnswerBook>;

/** Begins to read the answers of a source with `items`. */
export const startMelting = (source: Source): Melting => {
  const questions = questionsOf(source);
  const all = startAll(questions);
  return {
    file: (recognised, books) => {
      const work = workOn(recognised, questions, books);
      return {
        plans: work.plans,
        melt: (record) => melt(work, record),
        end: () => endFile(work, all),
      };
    },
    end: (ledger) => {
      for (const question of questions) tellAnswers(question, bookOf(all, question), ledger);
    },
  };
};

const startAll = (questions: readonly Question[]): Answers =>
  new Map(questions.map(({ name }) => [name, startAnswers()]));

const bookOf = (answers: Answers, { name }: Question): AnswerBook => {
  const book = answers.get(name);
  if (book === undefined) throw new Error(`no answers of ${name}`);
  return book;
};

/** A question that the file has, and where its cell stands in a record of the file. */
interface Asked {
  readonly question: Question;
  readonly at: number;
}

interface Work extends Books {
  /** Plans of the columns, as a record of the file has its cells; then of a record of one answer. */
  readonly columns: readonly FieldPlan[];
  readonly plans: readonly FieldPlan[];
  readonly asked: readonly Asked[];
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly nulls: ReadonlySet<string>;
  readonly skipped: (cells: readonly (Cell | undefined)[]) => string | undefined;
}

const workOn = (
  { source, plans: columns }: Recognised,
  questions: readonly Question[],
  books: Books,
): Work => {
  const { items: _, ...plain } = source;
  const own = fieldPlans({ ...plain, columns: {}, drop: [] }, { found: new Map() }).filter(({ field }) =>
    filled.has(field),
  );
  const asked = questions.flatMap((question): Asked[] => {
    const at = columns.findIndex(({ field, isQuestion }) => isQuestion === true && field === question.name);
    // A file of another wave may lack a question: nobody was asked.
    const isThere =
      at >= 0 && (books.book.columnOf === undefined || books.book.columnOf(question.name) !== undefined);
    return isThere ? [{ question, at }] : [];
  });
  return {
    ...books,
    columns,
    plans: [...columns.filter(({ isQuestion }) => isQuestion !== true), ...own],
    asked,
    questions,
    answers: startAll(questions),
    nulls: new Set(source.nulls),
    skipped: skipReader(source, columns),
  };
};

const melt = (work: Work, record: RawRecord): readonly RawRecord[] => {
  const { content } = record;
  if (!('cells' in content)) return [record];
  const { cells } = content;
  const rule = work.skipped(cells);
  const shared = sharedCells(work, cells, record.line);
  return work.asked.flatMap(({ question, at }) => {
    const contents =
      rule === undefined
        ? contentsOf(cells[at], { question, shared, line: record.line }, work)
        : question.items.map(() => ({ rule }));
    return contents.map((each) => ({ ...record, content: each }));
  });
};

/** The cells that all answers of a record share: before those of the answer, and behind them. */
interface Shared {
  readonly before: readonly (Cell | undefined)[];
  readonly behind: readonly (Cell | undefined)[];
}

const sharedCells = (
  { columns, book, nulls }: Work,
  cells: readonly (Cell | undefined)[],
  line: number,
): Shared => {
  const places = [...columns.keys()].filter((at) => columns[at]?.isQuestion !== true);
  const isWho = (at: number): boolean =>
    columns[at]?.field === 'respondent' && columns[at].header !== undefined;
  const isUnknown = places.filter(isWho).every((at) => isNobody(cells[at], nulls));
  // The answers of a row are those of one person, whoever it is.
  const before = places.map((at) => (isUnknown && isWho(at) ? `${book.file}:${line}` : cells[at]));
  return { before, behind: cells.slice(columns.length) };
};

/** Words that survey tools write in place of an address when nobody is to be known. */
const anonymous: ReadonlySet<string> = new Set(['anonymous', 'anonym', 'anonyme', 'anónimo', 'anonimo']);

const isNobody = (cell: Cell | undefined, nulls: ReadonlySet<string>): boolean => {
  if (cell === undefined) return true;
  const text = typeof cell === 'string' ? cell.trim() : undefined;
  return text !== undefined && (text === '' || nulls.has(text) || anonymous.has(text.toLowerCase()));
};

interface Answering {
  readonly question: Question;
  readonly shared: Shared;
  readonly line: number;
}

/** A cell as the contents of a record for each item of its question. */
const contentsOf = (cell: Cell | undefined, about: Answering, work: Work): RawRecord['content'][] => {
  const { question, shared, line } = about;
  const { name, items, min, max } = question;
  const all = (content: RawRecord['content']): RawRecord['content'][] => items.map(() => content);
  if (typeof cell === 'object' && 'nested' in cell) return all({ fault: nested(name, cell.nested) });
  const text = (typeof cell === 'object' ? cell.number : (cell ?? '')).trim();
  if (text === '' || work.nulls.has(text)) return all({ rule: 'no answer' });
  const seen = bookOf(work.answers, question);
  const { answers, others = [] } = question.read(text);
  for (const other of others) seeAnswer(seen, { text: other, line }, undefined);
  if (others.length > 0) noteOthers(question, line, work);
  return answers.map((answer, index): RawRecord['content'] => {
    if ('is' in answer && answer.is === 'notApplicable') return { rule: 'not applicable' };
    if (!question.isChoosing) seeAnswer(seen, { text, line }, answer);
    if ('is' in answer) return { fault: labelFault(question, answer.is) };
    const own = [items[index], ...[answer.value, min, max].map((number) => ({ number: String(number) }))];
    return { cells: [...shared.before, ...own, ...shared.behind] };
  });
};

const nested = (field: string, kind: 'object' | 'list'): Fault => ({
  code: 'row/nested',
  field,
  message: `holds ${kind === 'list' ? 'a list' : 'an object'}, expected an answer`,
  hint: 'write several answers as one text with ; between them',
});

/** Options that the config does not name leave the others as they are. */
const noteOthers = ({ name, not }: Question, line: number, { book, ledger }: Books): void => {
  const column = book.columnOf?.(name);
  note(ledger, {
    code: 'row/choice',
    severity: 'notice',
    field: name,
    file: book.file,
    line,
    ...(column === undefined ? {} : { column }),
    message: `names an option that is ${not}`,
    hint: 'an option in their own words counts as no choice; the choices beside it count',
  });
};

const endFile = ({ plans, questions, answers, book, ledger }: Work, all: Answers): void => {
  const { file, fields } = book;
  for (const question of questions) {
    const own = bookOf(answers, question);
    const fault = mergedFault(question, own);
    const column = book.columnOf?.(question.name);
    if (fault !== undefined)
      ledger.unreadable.push({
        ...fault,
        at: { ...fault.at, file, ...(column === undefined ? {} : { column }) },
      });
    moveAnswers(own, bookOf(all, question));
    fields.delete(question.name);
  }
  const isWho = ({ field }: FieldPlan): boolean => field === 'respondent';
  if (book.read > 0 && plans.some(isWho) && !fields.has('respondent'))
    ledger.oddities.push({ ...noRespondent, at: { file } });
  for (const { field } of plans) if (filled.has(field) || field === 'respondent') fields.add(field);
};
