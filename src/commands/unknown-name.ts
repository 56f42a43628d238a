import { suggest } from '../nearest.ts';
import { misuse, type SpaceSeaError } from '../problems.ts';

/** A name that means nothing here, with the known one that is nearest to it. */
export const unknownName = (message: string, name: string, known: readonly string[]): SpaceSeaError => {
  const hint = suggest(name, known);
  return misuse({ code: 'usage/name', message, ...(hint === undefined ? {} : { hint }) });
};
