/** What is noted of one column while its cells pass; its size does not grow with the file. */
import type { ColumnProfile, NumberMarks } from '../../profile.ts';
import { damaged } from '../damage.ts';
import { dateEvidence } from '../date-evidence.ts';
import type { Evidence } from '../evidence.ts';
import { hashOf, hashSet } from '../keys.ts';
import { proposeLabels } from '../label-proposal.ts';
import { numberEvidence } from '../number-evidence.ts';
import { looksLike, startLooks, typeOf } from './looks.ts';

/** Different texts that are kept with their counts; a column with more of them holds no words of a list. */
const mostValues = 40;

/** Different texts that are counted. */
const mostDistinct = 10_000;

/** Cells by which it is judged what a column may hold. After them only dates and numbers are looked at, where they may be. */
const judged = 2000;

/** Longer texts are no words of a list. */
const longestValue = 120;

/** Notes the cells of one column. */
export interface ColumnBook {
  readonly see: (text: string, line: number) => void;
  readonly profile: (name: string) => ColumnProfile;
}

interface Counts {
  filled: number;
  blank: number;
  letters: number;
  several: number;
  distinct: number;
  isLeast: boolean;
}

/** Begins to note a column. */
export const startColumnBook = (): ColumnBook => {
  const counts: Counts = { filled: 0, blank: 0, letters: 0, several: 0, distinct: 0, isLeast: false };
  const looks = startLooks();
  const nulls = new Map<string, number>();
  const damage = new Map<string, number>();
  const evidence = { dates: dateEvidence(), numbers: numberEvidence() };
  let values: Map<string, number> | undefined = new Map();
  const hashes = hashSet();
  const seeFilled = (text: string, line: number): void => {
    counts.filled += 1;
    counts.letters += text.length;
    if (counts.filled <= judged) looksLike(looks, text);
    if (mayBe(looks.date, counts)) evidence.dates.see(text, line);
    if (mayBe(looks.number, counts)) evidence.numbers.see(text, line);
    if (/\S\s*(;| \/ |\|)\s*\S/.test(text)) counts.several += 1;
    const says = damaged(text);
    if (says !== undefined) add(damage, says);
    if (counts.distinct < mostDistinct) {
      if (!hashes.add(hashOf(text))) counts.distinct += 1;
    } else counts.isLeast = true;
    if (values === undefined) return;
    if (text.length <= longestValue) add(values, text);
    if (text.length > longestValue || values.size > mostValues) values = undefined;
  };
  return {
    see: (text, line) => {
      const trimmed = text.trim();
      if (trimmed !== '' && !nothing.test(trimmed)) return seeFilled(trimmed, line);
      counts.blank += 1;
      if (trimmed !== '') add(nulls, trimmed);
    },
    profile: (name) => ({
      name: name.trim(),
      type: typeOf(looks, { ...counts, values }),
      filled: counts.filled,
      blank: counts.blank,
      nulls,
      distinct: { count: counts.distinct, isLeast: counts.isLeast },
      several: counts.filled === 0 ? 0 : counts.several / counts.filled,
      length: counts.filled === 0 ? 0 : counts.letters / counts.filled,
      damage,
      ...(values === undefined ? {} : { values }),
      ...found(evidence, looks, counts),
      ...labelsIn(values),
    }),
  };
};

/** Until enough has been judged everything may be; then what most cells look like. */
const mayBe = (count: number, { filled }: Counts): boolean => filled <= judged || count > judged / 2;

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Words that mean nothing when the column is read. */
const nothing = /^(?:[-\u2013\u2014]{1,3}|n\/a|n\.a\.|null|tbd|#n\/a|\(no value\)|0{15}aaa)$/i;

interface Both {
  readonly dates: Evidence<string>;
  readonly numbers: Evidence<NumberMarks>;
}

const found = (
  { dates, numbers }: Both,
  looks: ReturnType<typeof startLooks>,
  counts: Counts,
): Pick<ColumnProfile, 'dates' | 'numbers'> => {
  const least = Math.min(counts.filled, judged) / 2;
  if (counts.filled === 0) return {};
  return {
    ...(looks.date + looks.serial > least ? { dates: dates.verdict() } : {}),
    ...(looks.number > least ? { numbers: numbers.verdict() } : {}),
  };
};

const labelsIn = (values: ReadonlyMap<string, number> | undefined): Pick<ColumnProfile, 'labels'> => {
  const labels = values === undefined || values.size === 0 ? undefined : proposeLabels(values);
  return labels === undefined ? {} : { labels };
};
