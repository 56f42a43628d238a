/** What a condition asks for by name. */
import type { Condition, FieldPath, Where } from './generated/config.ts';

/**
 * The words that a record may have in a field so that a condition holds, as far as it names them: every one is wanted,
 * none of `not`, `ne` and `notIn`.
 * @example wordsWanted({ item: { in: ['a', 'b'] }, role: 'se' }, 'item') // => ['a', 'b']
 * @example wordsWanted({ any: [{ item: 'a' }, { item: 'b' }], not: { item: 'c' } }, 'item') // => ['a', 'b']
 * @example wordsWanted({ item: { ne: 'a' } }, 'item') // => []
 */
export const wordsWanted = (where: Where, field: FieldPath): readonly string[] => {
  const words = Object.entries(where).flatMap(([key, part]) => {
    if (part === undefined || key === 'not') return [];
    if (Array.isArray(part)) return part.flatMap((each) => wordsWanted(each, field));
    return key === field ? wordsIn(part as Condition) : [];
  });
  return [...new Set(words)];
};

/**
 * The words that a condition on a field names as those that it wants.
 * @example wordsIn({ in: ['a', 'b'] }) // => ['a', 'b']
 * @example wordsIn({ eq: 'a' }) // => ['a']
 * @example wordsIn({ notIn: ['a'] }) // => []
 */
export const wordsIn = (condition: Condition): readonly string[] => {
  if (typeof condition !== 'object') return typeof condition === 'string' ? [condition] : [];
  const { eq, in: among = [] } = condition;
  return [eq, ...among].filter((word) => typeof word === 'string');
};
