/** The cells of one column: each text is judged once, and known from then on. */
import { type Words as ColumnWords, ownValue } from '../../columns.ts';
import { codeOfValue, type GrowingColumn, textsIn, timesIn } from '../../growing-column.ts';
import { keepText } from '../../own-values.ts';
import type { ColumnEvidence } from '../settings.ts';
import type { Cells } from './cut.ts';
import type { Glance } from './forms.ts';
import type { Judgement } from './judge.ts';
import { forgetAll, keep, type Remembered, recall, startRemembered, unknown } from './remembered.ts';
import { isTimeRead, type TimeRead } from './times.ts';

/** How the cells of one plan are read. */
export interface PlainColumn {
  /** The number of its cell in a record, from 0. */
  readonly place: number;
  /** Where its values go. */
  readonly target: GrowingColumn;
  readonly glance: Glance;
  readonly judge: (text: string) => Judgement | undefined;
  /** Who is told of its cells. */
  readonly evidence: ColumnEvidence | undefined;
  /** Where its times are read to, if they are read as those of ISO 8601. */
  readonly time: TimeRead | undefined;
  /** Forms of times that the evidence has heard of, one bit each. */
  formsTold: number;
  readonly known: Remembered;
  /** The words of the target for which it is known: a batch may begin new ones, and then the old numbers mean nothing. */
  words: ColumnWords;
  /** Are its texts remembered? Of ids each is new. */
  keeps: boolean;
  /** Are texts whose look says what they mean left with their records, instead of becoming words? Times always are. */
  isOwn: boolean;
  /** Cells since it began anew, and words of the target at which it is asked whether that was worth it. */
  asked: number;
  limit: number;
  /** Has the record at hand such a cell, with a value? */
  isSeen: boolean;
  /** What that cell tells, if none before it has told the same. */
  news: News | undefined;
  /** Cells that told what others had told before, or nothing, and of which the evidence has not heard yet. */
  again: number;
}

interface News {
  readonly text: string;
  /** The form of a date of which nothing more is to be told. */
  readonly form?: number;
  readonly tells: Judgement['tells'];
}

/** Not plain: the record is for others to read. Numbers of values begin at 0, and below stand `ownValue` and `unknown` too. */
const refused = -3;

/** Words after which a column is asked whether it is worth to remember its texts, and texts that are remembered at most. */
const first = 1 << 14;
const most = 1 << 17;

/** Of the cells, so many must have been known: of ids each is new, and to remember them helps nobody. */
const worth = 0.02;

/**
 * A column of which nothing is known yet. Its parts are named one by one, for objects that are made by spreading others
 * are of a shape of their own each, and what is done with them for every cell would be slow.
 */
export const plainColumn = ({
  place,
  target,
  glance,
  judge,
  evidence,
  time,
  isOwn,
}: Pick<
  PlainColumn,
  'place' | 'target' | 'glance' | 'judge' | 'evidence' | 'time' | 'isOwn'
>): PlainColumn => ({
  place,
  target,
  glance,
  judge,
  evidence,
  time,
  isOwn,
  formsTold: 0,
  known: startRemembered(),
  words: target.words,
  keeps: true,
  asked: 0,
  limit: first,
  isSeen: false,
  news: undefined,
  again: 0,
});

/** Writes the value of the cell for the record at a place; false if the cell is not plain. */
export const isCellRead = (column: PlainColumn, cells: Cells, row: number): boolean => {
  const { target } = column;
  column.news = undefined;
  const code = isOwnRead(column, cells, row) ? ownValue : codeIn(column, cells);
  if (code === refused) return false;
  target.codes[row] = code;
  column.isSeen = code !== 0;
  return true;
};

/** The same for a text that does not stand in the file as it is. */
export const isTextRead = (column: PlainColumn, text: string, row: number): boolean => {
  const judgement = column.judge(text);
  if (judgement === undefined) return false;
  const { value, tells, told } = judgement;
  const { target, evidence } = column;
  column.news = evidence === undefined || tells === 'nothing' ? undefined : { text: told, tells };
  const code = value === undefined ? 0 : codeOfValue(target, value);
  target.codes[row] = code;
  column.isSeen = code !== 0;
  return true;
};

/** Leaves a time, or a text of which each is new, with its record. */
const isOwnRead = (column: PlainColumn, cells: Cells, row: number): boolean => {
  const { target, place, time } = column;
  if (time !== undefined && isTimeRead(cells, place, time)) {
    const { walls, forms } = timesIn(target);
    walls[row] = time.wall;
    forms[row] = time.form;
    if (column.evidence !== undefined) noteTime(column, time, cells);
    return true;
  }
  if (!column.isOwn || !column.glance(cells, place)) return false;
  keepText(textsIn(target), row, {
    bytes: cells.bytes,
    from: cells.from[place] as number,
    to: cells.to[place] as number,
  });
  return true;
};

/** The code of the cell's value in its column, 0 if it has none; `refused` if the cell is not plain. */
const codeIn = (column: PlainColumn, cells: Cells): number => {
  if (column.words !== column.target.words) {
    forgetAll(column.known);
    column.words = column.target.words;
    column.asked = 0;
    column.limit = first;
  }
  column.asked += 1;
  const known = recall(column.known, cells, column.place);
  return known === unknown ? learn(column, cells) : known;
};

/** The evidence counts times of a form that it knows; only those of midnight may still tell it something. */
const noteTime = (column: PlainColumn, { form, isMidnight }: TimeRead, cells: Cells): void => {
  if (!isMidnight && (column.formsTold & (1 << form)) !== 0) return;
  const text = textOf(cells, column.place);
  column.news = isMidnight ? { text, tells: 'plain' } : { text, tells: 'plain', form };
};

const learn = (column: PlainColumn, cells: Cells): number => {
  const { place, known, glance, judge, target, evidence } = column;
  const judgement = glance(cells, place)
    ? { value: textOf(cells, place), tells: 'nothing' as const, told: '' }
    : judge(textOf(cells, place));
  if (judgement === undefined) return refused;
  const { value, tells, told } = judgement;
  if (evidence !== undefined && tells !== 'nothing') column.news = { text: told, tells };
  const code = value === undefined ? 0 : target.words.values.push(value) - 1;
  if (code >= column.limit) bound(column);
  if (known.count >= most) forgetAll(known);
  if (column.keeps) keep(known, cells, { cell: place, number: code });
  return code;
};

/** Goes on where enough cells were known; else begins anew with the next batch, and remembers no more. */
const bound = (column: PlainColumn): void => {
  const { known, target, asked } = column;
  if (known.count > (1 - worth) * asked) {
    column.keeps = false;
    column.isOwn = true;
  }
  if (column.keeps && known.count < most) column.limit *= 2;
  else target.isWorn = true;
};

/**
 * Tells the evidence what the cell of an accepted record says: a text once in full, with its line, where an accepted record
 * has it first; after that its cells only count. If its first record is refused, the long way has told it.
 */
export const tell = (column: PlainColumn, line: number): void => {
  const { evidence, news } = column;
  if (evidence === undefined || !column.isSeen) return;
  if (news === undefined) column.again += 1;
  else if (news.tells === 'plain') evidence.seePlain?.(news.text.trim(), line);
  else evidence.see(news.text.trim(), line);
  if (news?.form !== undefined) column.formsTold |= 1 << news.form;
};

/** Tells the evidence how many cells have said again what it has heard. */
export const tellAgain = (column: PlainColumn): void => {
  column.evidence?.seeAgain?.(column.again);
  column.again = 0;
};

/** The text of a cell. Two quotes within quotes are one: outside of them there are none, for then it would not be whole. */
export const textOf = ({ bytes, from, to }: Cells, cell: number): string => {
  const text = bytes.toString('utf8', from[cell], to[cell]);
  return text.includes('"') ? text.replaceAll('""', '"') : text;
};
