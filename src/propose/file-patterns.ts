/** Files as a config names them. */

/** Marks that stand for something in a pattern; in the name of a file any letter may stand in their place. */
const special = /[*?{}\\\u0000-\u001f]/g;

/**
 * Patterns for some files that match none of the others: files of one name in folders that differ in one place are one
 * pattern.
 *
 * @param files paths with `/`, relative to the folder of the config
 * @param others paths that must not match
 * @example filePatterns(['exports/2026-Q2/deals.csv', 'exports/2026-Q3/deals.csv'], []) // => ['exports/*\u002fdeals.csv']
 * @example filePatterns(['exports/a{1}.csv'], []) // => ['exports/a?1?.csv']
 */
export const filePatterns = (files: readonly string[], others: readonly string[]): readonly string[] => {
  const rest = [...files];
  const patterns: string[] = [];
  while (rest.length > 0) {
    const [first = ''] = rest;
    const common = starsOf(first).find(
      (star) =>
        rest.filter((file) => matches(star, file)).length > 1 && !others.some((file) => matches(star, file)),
    );
    patterns.push(common === undefined ? first.replace(special, '?') : written(common));
    for (const file of rest.filter(
      (each) => each === first || (common !== undefined && matches(common, each)),
    ))
      rest.splice(rest.indexOf(file), 1);
  }
  return patterns;
};

/** A path in which one folder may have any name. */
interface Star {
  readonly parts: readonly string[];
  readonly at: number;
}

const starsOf = (file: string): readonly Star[] => {
  const parts = file.split('/');
  const places = parts.slice(0, -1).map((_, at) => at);
  return places
    .filter((at) => parts[at] !== '..' && parts[at] !== '.')
    .map((at) => ({ parts, at }))
    .toReversed();
};

const matches = ({ parts, at }: Star, file: string): boolean => {
  const other = file.split('/');
  return other.length === parts.length && parts.every((part, index) => index === at || part === other[index]);
};

const written = ({ parts, at }: Star): string =>
  parts.map((part, index) => (index === at ? '*' : part.replace(special, '?'))).join('/');
