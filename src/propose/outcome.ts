/** Which column says what became of a deal. */
import type { Guess } from '../proposal.ts';
import { bestOf, type Candidate } from './candidates.ts';
import { openWords } from './preset-guesses.ts';
import { isCanonical, type Understood, understand } from './word-map.ts';

/** Above this share of rows whose word may mean several things the deals cannot be read. */
const most = 0.05;

type Known = ReadonlyMap<string, readonly Candidate[]>;

interface Read {
  readonly candidate: Candidate;
  readonly read: Understood;
}

/**
 * The outcome: from a column with words for it, else from the stage, whose last values say it. Where two columns tell of
 * deals that were won or lost, and neither is called outcome, nobody can say which one counts.
 */
export const guessOutcome = (candidates: Known): Guess | undefined => {
  const own = readable(bestOf(candidates.get('outcome') ?? []));
  const stages = readable(bestOf(candidates.get('stage') ?? []));
  const all = [
    ...own,
    ...stages.filter(({ candidate }) => own.every((each) => each.candidate.column !== candidate.column)),
  ];
  const decided = all.filter(({ read }) => tells(read));
  const [first, ...others] = decided.length > 0 ? decided : all;
  if (first === undefined) return undefined;
  const { column, tier } = first.candidate;
  if (tier === 'canonical' && isOwn(first)) return asItStands(first);
  const { map, openRows, takenRows, meant } = first.read;
  const rivals =
    tier === 'canonical' ? [] : others.filter(({ read }) => tells(read) && differs(read, first.read));
  const isBlocked = openRows > most * (column.filled + column.blank);
  const words = `${meaningsIn(meant)}${takenRows > 0 ? `; ${plural(map.taken.length)} taken for open` : ''}`;
  const certainty =
    isBlocked || rivals.length > 0
      ? 'unsure'
      : takenRows + openRows > 0 || decided.length === 0 || column.blank > 0
        ? 'likely'
        : 'sure';
  return {
    field: 'outcome',
    columns: [column.name, ...rivals.map(({ candidate }) => candidate.column.name)],
    certainty,
    because: words,
    use:
      certainty === 'unsure'
        ? 'left'
        : tier === 'canonical' && isCanonical(map, 'outcome')
          ? 'read'
          : 'written',
    map,
    ...doubtOf(first, rivals),
  };
};

/** The words of the schema, but for a few rows: these are faults of the rows, and are told when they are read. */
const isOwn = ({ candidate: { column }, read: { map, openRows, takenRows } }: Read): boolean =>
  map.known.every(([word, meaning]) => word === meaning) && openRows + takenRows <= most * column.filled;

const asItStands = ({ candidate: { column }, read: { meant } }: Read): Guess => ({
  field: 'outcome',
  columns: [column.name],
  certainty: 'sure',
  because: meaningsIn(meant),
  use: 'read',
});

const doubtOf = ({ candidate, read }: Read, rivals: readonly Read[]): Pick<Guess, 'doubt'> => {
  if (rivals.length > 0) return { doubt: 'two columns say what became of a deal; which one counts?' };
  const { map } = read;
  if (map.open.length > 0 || map.hidden !== undefined) return { doubt: openWords };
  if (map.taken.length > 0) return { doubt: `are deals still open with the words marked below?` };
  return candidate.column.blank > 0
    ? { doubt: `${candidate.column.blank} deals have no value here, and are rejected` }
    : {};
};

const readable = (candidates: readonly Candidate[]): readonly Read[] =>
  candidates.flatMap((candidate) => {
    const read = understand(candidate.column, 'deal.outcome');
    return read === undefined || read.map.known.length === 0 ? [] : [{ candidate, read }];
  });

/** Does it know of deals that have been decided? */
const tells = ({ meant }: Understood): boolean => meant.has('won') || meant.has('lost');

/** Do two columns count different deals? */
const differs = (one: Understood, other: Understood): boolean =>
  ['won', 'lost'].some((word) => one.meant.get(word) !== other.meant.get(word));

const meaningsIn = (meant: ReadonlyMap<string, number>): string =>
  [...meant].map(([meaning, count]) => `${count} ${meaning.replaceAll('_', ' ')}`).join(', ');

const plural = (count: number): string => (count === 1 ? '1 word' : `${count} words`);
