/**
 * The known word that was probably meant: letter case does not count, and at most a third of the letters
 * (at least one, at most three) may be wrong, missing, doubled or swapped; the beginning of a word stands for it.
 * @example nearest('perfomance', ['performance', 'activity']) // => 'performance'
 */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const allowed = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const folded = fold(word);
  let best: { readonly name: string; readonly steps: number } | undefined;
  for (const name of known) {
    const steps = Math.abs(name.length - word.length) > 4 ? allowed + 1 : distance(folded, fold(name));
    const start =
      Math.min(name.length, word.length) >= 3 &&
      (fold(name).startsWith(folded) || folded.startsWith(fold(name)));
    const cost = start ? Math.min(steps, allowed) : steps;
    if (cost <= allowed && (best === undefined || cost < best.steps)) best = { name, steps: cost };
  }
  return best?.name;
};

/**
 * Letters to change, add, drop or swap with the next one (optimal string alignment).
 * @example distance('wno', 'won') // => 1
 */
export const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
};

/**
 * A hint for an unknown name: the nearest one, else the list, else nothing.
 * @example suggest('actvity', ['performance', 'activity']) // => 'did you mean activity?'
 */
export const suggest = (word: string, known: readonly string[]): string | undefined => {
  const meant = nearest(word, known);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return known.length === 0 ? undefined : `known: ${listed(known)}`;
};

/**
 * Names with commas; a long list is cut.
 * @example listed(['a', 'b']) // => 'a, b'
 */
export const listed = (names: readonly string[]): string =>
  names.length <= 20 ? names.join(', ') : `${names.slice(0, 20).join(', ')} and ${names.length - 20} more`;

/** Case, and the mark between words, do not count: `minPeople`, `min_people` and `min-people` are near. */
const fold = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
