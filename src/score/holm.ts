/**
 * Probabilities corrected for looking at all of them: whichever is called clear below 5 %, the chance that any of them
 * is called so without reason stays below 5 % (Holm, Scandinavian Journal of Statistics 6, 1979; R's p.adjust).
 *
 * @example holm([0.01, 0.04, 0.03]).map((p) => p.toFixed(2)) // => ['0.03', '0.06', '0.06']
 */
export const holm = (probabilities: readonly number[]): number[] => {
  const rising = [...probabilities.keys()].sort((a, b) => (probabilities[a] ?? 1) - (probabilities[b] ?? 1));
  const corrected = [...probabilities];
  let least = 0;
  for (const [rank, place] of rising.entries()) {
    const times = probabilities.length - rank;
    least = Math.min(1, Math.max(least, times * (probabilities[place] ?? 1)));
    corrected[place] = least;
  }
  return corrected;
};
