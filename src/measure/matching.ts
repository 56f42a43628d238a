import type { Condition } from '../generated/config.ts';
import { isMoment } from '../schemas.ts';
import type { FieldPath, Value, Where } from '../types.ts';
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

/** A question and where its answers lead; a leaf has no question. */
interface Branch {
  readonly left: readonly Parted[];
  readonly question: Question | undefined;
  /** By the words that some condition asks about; the others, and records without a value, lead to one place each. */
  readonly words: Map<Value, Branch>;
  other: Branch | undefined;
  missing: Branch | undefined;
}

interface Question {
  readonly path: FieldPath;
  readonly read: Read<Value>;
  readonly words: ReadonlySet<string>;
}

/** A tree that has grown larger is begun anew: conditions on many fields have very many ways to hold. */
const mostBranches = 10_000;

/** Compiles conditions to one question after the other. */
export const matchingOf = (wheres: readonly Where[], tools: Pick<Tools, 'lens' | 'where'>): Matching => {
  const all = wheres.map((where, index) => partedOf(where, index, tools));
  let root = branchOf(all, tools);
  let branches = 1;
  const grown = (at: Branch, entry: Entry): Branch => {
    branches += 1;
    return grow(at, entry, tools);
  };
  return (entry) => {
    if (branches > mostBranches) {
      root = branchOf(all, tools);
      branches = 1;
    }
    let at = root;
    while (at.question !== undefined) at = after(at, at.question, entry) ?? grown(at, entry);
    return at.left;
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
const branchOf = (left: readonly Parted[], { lens }: Pick<Tools, 'lens'>): Branch => {
  const counts = new Map<FieldPath, number>();
  for (const path of left.flatMap(({ asked }) => [...asked.keys()]))
    counts.set(path, (counts.get(path) ?? 0) + 1);
  const [path] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const question = path === undefined ? undefined : questionOf(path, left, lens.value(path));
  return { left, question, words: new Map(), other: undefined, missing: undefined };
};

const questionOf = (path: FieldPath, left: readonly Parted[], read: Read<Value>): Question => ({
  path,
  read,
  words: new Set(left.flatMap(({ asked }) => asked.get(path)?.words ?? [])),
});

/** Where the answer of a record leads; undefined if none has led there yet. */
const after = (at: Branch, { read, words }: Question, entry: Entry): Branch | undefined => {
  const value = read(entry);
  if (value === undefined) return at.missing;
  return at.words.get(value) ?? (words.has(String(value)) ? undefined : at.other);
};

const grow = (at: Branch, entry: Entry, tools: Pick<Tools, 'lens'>): Branch => {
  const { question, left } = at;
  if (question === undefined) return at;
  const holding = left.filter(({ asked }) => asked.get(question.path)?.holds(entry) ?? true);
  const fresh = branchOf(
    holding.map((each) => ({ ...each, asked: without(each.asked, question.path) })),
    tools,
  );
  const value = question.read(entry);
  if (value === undefined) at.missing = fresh;
  else if (question.words.has(String(value))) at.words.set(value, fresh);
  else at.other = fresh;
  return fresh;
};

const without = (asked: Parted['asked'], path: FieldPath): Parted['asked'] =>
  new Map([...asked].filter(([each]) => each !== path));
