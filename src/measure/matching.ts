import type { Condition } from '../generated/config.ts';
import { isMoment } from '../schemas.ts';
import type { FieldPath, Where } from '../types.ts';
import type { Entry, Read } from './entry.ts';
import type { Predicate } from './select.ts';
import type { Tools } from './statistics/statistic.ts';

/**
 * Which of many conditions hold for a record. Most conditions ask whether a field has one of some words, and most
 * metrics ask it of the same few fields: `type`, `outcome`, `item`. So each field is asked once for all of them, as in a
 * tree of questions: where its answer leads, only the conditions are left that can still hold. The tree grows with the
 * words that records really have.
 */
export type Matching = (entry: Entry) => readonly Candidate[];

/** Whatever is asked of words holds; it is met if the rest does too. */
export interface Candidate {
  /** Place of the condition in the list. */
  readonly index: number;
  /** Undefined: there is no more to ask. */
  readonly rest: Predicate | undefined;
}

/** A condition taken apart: what it asks of the words of single fields, and the rest. */
interface Parted extends Candidate {
  readonly asked: ReadonlyMap<FieldPath, Asking>;
}

interface Asking {
  readonly words: readonly string[];
  readonly holds: Predicate;
}

/** A question and where its answers lead, by their numbers; a leaf has no question. */
interface Branch {
  readonly left: readonly Parted[];
  readonly question: Question | undefined;
  readonly next: (Branch | undefined)[];
}

interface Question {
  readonly path: FieldPath;
  readonly answers: Answers;
  /** The words about which a condition that is left asks; all others lead to one place. */
  readonly words: ReadonlySet<string>;
}

/** The values of a field as numbers, worked out once for each different one. */
interface Answers {
  readonly read: Read<number>;
  /** The word of each number; undefined where it is no single word. */
  readonly words: readonly (string | undefined)[];
}

/** The numbers of records without a value, and of those whose word no condition asks about. */
const [missing, other] = [0, 1];

/** A tree that has grown larger is begun anew: conditions on many fields have very many ways to hold. */
const mostBranches = 10_000;

/** Compiles conditions to one question after the other. */
export const matchingOf = (wheres: readonly Where[], tools: Pick<Tools, 'lens' | 'where'>): Matching => {
  const all = wheres.map((where, index) => partedOf(where, index, tools));
  const answers = answersTo(all, tools);
  let root = branchOf(all, answers);
  let branches = 1;
  const grown = (at: Branch, question: Question, entry: Entry): Branch => {
    branches += 1;
    return grow(at, question, { all: answers, entry });
  };
  return (entry) => {
    if (branches > mostBranches) {
      root = branchOf(all, answers);
      branches = 1;
    }
    let at = root;
    for (let asked = at.question; asked !== undefined; asked = at.question)
      at = at.next[asked.answers.read(entry) ?? missing] ?? grown(at, asked, entry);
    return at.left;
  };
};

/** For each field that is asked about, what its values are to the conditions. */
const answersTo = (
  all: readonly Parted[],
  { lens }: Pick<Tools, 'lens'>,
): ReadonlyMap<FieldPath, Answers> => {
  const asked = new Map<FieldPath, Set<string>>();
  for (const each of all)
    for (const [path, { words }] of each.asked)
      asked.set(path, new Set([...(asked.get(path) ?? []), ...words]));
  return new Map([...asked].map(([path, words]) => [path, answersOf(path, words, lens)]));
};

const answersOf = (path: FieldPath, asked: ReadonlySet<string>, lens: Tools['lens']): Answers => {
  const numbers = new Map([...asked].map((word, index) => [word, other + 1 + index]));
  return {
    read: lens.of(path, (value) => numbers.get(String(value)) ?? other),
    words: [undefined, undefined, ...asked],
  };
};

const partedOf = (where: Where, index: number, { where: compile }: Pick<Tools, 'where'>): Parted => {
  const asked = new Map<FieldPath, Asking>();
  const others: [string, Where[string]][] = [];
  for (const [path, part] of Object.entries(where)) {
    const words = wordsOf(path, part);
    if (words === undefined) others.push([path, part]);
    else asked.set(path, { words, holds: compile({ [path]: part }) });
  }
  return { index, asked, rest: others.length === 0 ? undefined : compile(Object.fromEntries(others)) };
};

const wordy: ReadonlySet<string> = new Set(['eq', 'in', 'ne', 'notIn', 'exists']);

/** The words that a condition tells apart; undefined if it asks for anything else. */
const wordsOf = (key: string, part: Where[string]): readonly string[] | undefined => {
  if (part === undefined) return [];
  if (Array.isArray(part) || key === 'not') return undefined;
  const condition = part as Condition;
  const given = typeof condition === 'object' ? condition : { eq: condition };
  if (!Object.keys(given).every((operator) => wordy.has(operator))) return undefined;
  const { eq, ne, in: listed = [], notIn = [] } = given;
  const words = [eq, ne, ...listed, ...notIn].flatMap((word) => (word === undefined ? [] : [String(word)]));
  // A moment may be written in several ways.
  return words.some(isMoment) ? undefined : words;
};

/** What is left, and the field about which most of it asks. */
const branchOf = (left: readonly Parted[], answers: ReadonlyMap<FieldPath, Answers>): Branch => {
  const counts = new Map<FieldPath, number>();
  for (const path of left.flatMap(({ asked }) => [...asked.keys()]))
    counts.set(path, (counts.get(path) ?? 0) + 1);
  const [path] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (path === undefined) return { left, question: undefined, next: [] };
  const own = answers.get(path);
  // A question left unasked would count as one that is met.
  if (own === undefined) throw new Error(`nothing answers ${path}`);
  const words = new Set(left.flatMap(({ asked }) => asked.get(path)?.words ?? []));
  return { left, question: { path, answers: own, words }, next: [] };
};

interface Fork {
  readonly all: ReadonlyMap<FieldPath, Answers>;
  readonly entry: Entry;
}

/** Where the answer of the record at hand leads, to which none has led yet. */
const grow = (at: Branch, { path, words, answers }: Question, { all, entry }: Fork): Branch => {
  const answer = answers.read(entry) ?? missing;
  const word = answers.words[answer];
  const isOther = answer !== missing && (word === undefined || !words.has(word));
  const holding = at.left.filter(({ asked }) => asked.get(path)?.holds(entry) ?? true);
  const fresh = (): Branch =>
    branchOf(
      holding.map((each) => without(each, path)),
      all,
    );
  const found = (isOther ? at.next[other] : undefined) ?? fresh();
  if (isOther) at.next[other] = found;
  at.next[answer] = found;
  return found;
};

const without = ({ index, rest, asked }: Parted, path: FieldPath): Parted => ({
  index,
  rest,
  asked: new Map([...asked].filter(([each]) => each !== path)),
});
