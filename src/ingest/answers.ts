/** The door for answers about weights: a table in, the answers out. Who gave them stays here. */
import type { Answers, Scope } from '../answers.ts';
import type { Problem } from '../problems.ts';
import type { Input } from '../types.ts';
import { pairsOf } from './answers/pairs.ts';
import { longPoints, widePoints } from './answers/points.ts';
import { readTable } from './answers/table.ts';

const readers = { wide: widePoints, long: longPoints, pairs: pairsOf } as const;

/**
 * Reads who gives how much weight to what: 100 points shared out, or comparisons of two at a time. Which of both it is,
 * and what it is about, is told by the header and the names in it.
 * @throws SpaceSeaError (3) if it is no table of answers, or speaks of something that the model does not have
 */
export const readAnswers = async (input: Input, scopes: readonly Scope[]): Promise<Answers> => {
  const table = await readTable(input, scopes);
  const answers = readers[table.form](table, scopes);
  return { ...answers, problems: answers.problems.toSorted((one, other) => placeOf(one) - placeOf(other)) };
};

/** What is about the whole file comes last. */
const placeOf = ({ at }: Problem): number => at?.line ?? Number.MAX_SAFE_INTEGER;
