/** A reader of `explain`: one number in one group, with what it was made of. */
import { type Cell, exactly, given, type Range } from './known.ts';
import type { PublicModel } from './public.ts';
import { amount, count, points } from './read-words.ts';

/** Which number was asked for. */
export interface Asked {
  readonly group: string;
  readonly id: string;
  readonly level: Cell['level'];
}

export const readExplain = (text: string, asked: Asked, model: PublicModel): Cell[] => {
  const verdict = text.split('\n\n')[0]?.split('\n').slice(1).join(' ') ?? '';
  const [, reason] = /^has no (?:value|score) \(hidden\): (.*)$/.exec(verdict) ?? [];
  const told = given({ reason, score: points(/^scores (\S+) of 100/.exec(verdict)?.[1] ?? '', 1) });
  const hidden = reason !== undefined;
  if (asked.level === 'metric') {
    const entries = entriesOf(text);
    const value = entries.get('value') ?? '';
    const n = /, from ([\d,]+)/.exec(value)?.[1] ?? '';
    // Respondents are what is counted; how many people they are at least is another number.
    const people = /(?: of |from )([\d,]+) (?:people|person)(?![\w-])/.exec(value)?.[1] ?? '';
    const numbers = given({ value: amount(value), n: count(n), people: count(people) });
    const strays = hidden ? ['records', 'value', 'interval'].filter((word) => entries.has(word)) : [];
    return [{ ...asked, hidden, strays, ...told, ...numbers }];
  }
  return [
    { ...asked, hidden, strays: [], ...told, ...coverageOf(text) },
    ...(asked.level === 'dimension' ? partsOf(text, asked.group, model) : []),
  ];
};

/** `word       text`, with more lines of the text below. */
const entriesOf = (text: string): ReadonlyMap<string, string> => {
  const entries = new Map<string, string>();
  let last = '';
  for (const line of text.split('\n')) {
    const [, word, start = ''] = /^ {2}(\w[\w ]{0,9}?) {2,}(\S.*)$/.exec(line) ?? [];
    const [, more] = /^ {13}(\S.*)$/.exec(line) ?? [];
    if (word !== undefined) {
      last = word;
      entries.set(word, start);
    } else if (more !== undefined) entries.set(last, `${entries.get(last) ?? ''} ${more}`);
  }
  return entries;
};

const coverageOf = (text: string): { coverage?: Range } => {
  const printed = /^Coverage: (\S+) of the weight/m.exec(text)?.[1];
  if (printed === undefined) return /^It is the weighted/m.test(text) ? { coverage: exactly(1) } : {};
  return given({ coverage: amount(printed) });
};

/** The parts of a dimension: value and score of each metric, to a tenth of a point; both end below the end of their head. */
const partsOf = (text: string, group: string, { metrics }: PublicModel): Cell[] => {
  const lines = text.split('\n');
  const head = lines.find((line) => /^Metric +value/.test(line)) ?? '';
  return lines.flatMap((line): Cell[] => {
    const [name = ''] = line.split(/ {2,}/);
    const metric = metrics.find(({ title }) => title === name);
    if (metric === undefined) return [];
    const [value, score] = ['value', 'score'].map(
      (word) => / {2,}(\S(?: ?\S)*)$/.exec(line.slice(0, head.indexOf(word) + word.length))?.[1] ?? '',
    ) as [string, string];
    const told = given({ value: amount(value), score: points(score, 1) });
    return [{ group, id: metric.id, level: 'metric', hidden: false, strays: [], ...told }];
  });
};
