import type { Condition } from '../generated/config.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { FieldPath, Where } from '../types.ts';
import { bareField } from './fields.ts';
import type { Seen } from './group-spelling.ts';

/** Values after --where that no record has, such as EMAE for EMEA; where a field has too many values, nothing is said. */
export const askedProblems = (
  seen: readonly Seen[],
  where: Where,
  isTold: (field: string) => boolean,
): Problem[] =>
  Object.entries(where).flatMap(([path, part]) => {
    if (part === undefined || Array.isArray(part) || !isTold(bareField(path))) return [];
    const known = valuesOf(seen, path);
    if (known === undefined || known.size === 0) return [];
    const unknown = wordsOf(part as Condition).filter((word) => !known.has(word));
    return unknown.map((word): Problem => {
      const hint = suggest(word, [...known].sort());
      return {
        code: 'measure/no-value',
        severity: 'warning',
        message: `no record has ${path} ${JSON.stringify(word)}, which --where asks for`,
        ...(hint === undefined ? {} : { hint }),
      };
    });
  });

/** The values that records have, those of deals or people only if the path asks for them; undefined if they are many. */
const valuesOf = (seen: readonly Seen[], path: FieldPath): ReadonlySet<string> | undefined => {
  const [, kind] = /^(deal|person)\./.exec(path) ?? [];
  const counts = seen
    .filter(({ source }) => kind === undefined || source.kind === kind)
    .map(({ values }) => values.get(bareField(path)));
  if (counts.includes('many')) return undefined;
  return new Set(counts.flatMap((each) => (each === undefined || each === 'many' ? [] : [...each.keys()])));
};

/** Texts that a condition takes for equal; a date may be written in another way. */
const wordsOf = (condition: Condition): string[] => {
  if (typeof condition !== 'object') return [String(condition)];
  const { eq, in: among = [] } = condition;
  return [...(eq === undefined ? [] : [eq]), ...among].map(String).filter((word) => !/^\d{4}-\d/.test(word));
};
