import type { LabelSet } from '../types.ts';
import { labelScale } from './label-scales.ts';
import { labelSets } from './label-sets.ts';

/** A set of labels that fits the answers to a question. */
export interface Proposal {
  readonly set: LabelSet;
  readonly certainty: 'sure' | 'likely' | 'unsure';
  /** One sentence, no full stop; it names no answer. */
  readonly because: string;
}

/** A set that has all the answers, each with a number of its own. */
interface Candidate {
  readonly set: LabelSet;
  readonly size: number;
  /** Points of which there is an answer. */
  readonly seen: number;
}

/**
 * Of so many answers to a question with a middle, hardly ever none is the middle one: below that, four points cannot
 * be told from five.
 */
const enough = 30;

/**
 * The labels by which answers in words can be read, and how sure that is: few answers may leave open how many points
 * their scale has.
 *
 * @param values each answer and how often it occurs; answers that say nothing, such as N/A, may be among them
 * @returns undefined if no set has all of them, or sets of different kinds do, or all are bare numbers
 * @example proposeLabels(new Map([['Agree', 9], ['Somewhat agree', 4], ['Neutral', 1]]))?.set // => 'agree7'
 * @example proposeLabels(new Map([['It depends', 9]])) // => undefined
 */
export const proposeLabels = (values: ReadonlyMap<string, number>): Proposal | undefined => {
  const candidates = (Object.keys(labelSets) as LabelSet[]).flatMap((set) => candidateOf(set, values));
  const families = new Set(candidates.map(({ set }) => labelSets[set].family));
  if (families.size !== 1) return undefined;
  const count = [...values.values()].reduce((total, each) => total + each, 0);
  const whole = candidates.find(({ size, seen }) => seen === size && (size !== 4 || count >= enough));
  if (whole !== undefined) {
    const { set, size } = whole;
    const certainty = size === 4 ? 'likely' : 'sure';
    return {
      set,
      certainty,
      because: `${size === 2 ? 'both' : `all ${size}`} answers of ${set} occur${size === 4 ? ', and no middle one' : ''}`,
    };
  }
  const chosen = candidates.find(({ size }) => size !== 4) ?? candidates[0];
  return chosen === undefined ? undefined : partly(chosen, candidates);
};

const partly = ({ set, size, seen }: Candidate, candidates: readonly Candidate[]): Proposal => {
  const others = candidates.filter((each) => each.set !== set);
  const isSmallest = !others.some((other) => other.size < size);
  const beside =
    others.length === 0
      ? 'and no other set has them all'
      : `and ${others.map((other) => other.set).join(' and ')} ${others.length === 1 ? 'has' : 'have'} them too`;
  return {
    set,
    certainty: seen >= 3 && isSmallest ? 'likely' : 'unsure',
    because: `${seen} of the ${size} answers of ${set} ${seen === 1 ? 'occurs' : 'occur'}, ${beside}`,
  };
};

const candidateOf = (set: LabelSet, values: ReadonlyMap<string, number>): Candidate[] => {
  const { read } = labelScale({ labels: set });
  /** Value by shade. */
  const shades = new Map<number, number>();
  for (const text of values.keys()) {
    const answer = read(text);
    if ('is' in answer && answer.is !== 'notApplicable') return [];
    if ('value' in answer && answer.shade !== undefined) shades.set(answer.shade, answer.value);
  }
  const seen = new Set(shades.values()).size;
  const isTold = seen === shades.size;
  return seen > 0 && isTold ? [{ set, size: labelSets[set].points.length, seen }] : [];
};
