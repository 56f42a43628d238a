/**
 * The formulas of docs/methods.md in another way than the program has them: exact sums and halving, in place of quantiles
 * from a library and roots of equations.
 */

/** Where a falling or rising function crosses 0. */
const crossing = (f: (x: number) => number, [from, to]: readonly [from: number, to: number]): number => {
  let [low, high] = [from, to];
  const sign = Math.sign(f(low));
  for (let round = 0; round < 100; round += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(f(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** The normal distribution by its series (Abramowitz and Stegun, 26.2.10). */
const normalBelow = (z: number): number => {
  let [term, sum] = [z, z];
  for (let k = 1; Math.abs(term) > 1e-17; k += 1) {
    term *= (-z * z * (2 * k - 1)) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
};

/** Its quantile. */
export const normalLevel = (p: number): number => crossing((z) => normalBelow(z) - p, [-6, 6]);

/** The share that lies z standard errors, of its own, from what was seen. */
export const wilson = (seen: number, n: number, p: number): number =>
  p === 0.5
    ? seen
    : crossing(
        (share) => (share - seen) / Math.sqrt((share * (1 - share)) / n) - normalLevel(p),
        [1e-9, 1 - 1e-9],
      );

/** P(X <= k) of a Poisson number. */
const poissonAtMost = (k: number, mean: number): number => {
  let [term, sum] = [Math.exp(-mean), Math.exp(-mean)];
  for (let i = 1; i <= k; i += 1) {
    term *= mean / i;
    sum += term;
  }
  return sum;
};

/** The mean with which a count as high, or as low, comes with the probability p. */
export const garwood = (k: number, p: number): number =>
  p === 0.5
    ? k
    : p < 0.5
      ? crossing((mean) => 1 - poissonAtMost(k - 1, mean) - p, [1e-9, k])
      : crossing((mean) => poissonAtMost(k, mean) - (1 - p), [k, 3 * k + 20]);

/** How long something has taken, or has lasted so far. */
export interface Wait {
  readonly time: number;
  readonly open: boolean;
}

/** The survival curve after each time at which something ended, with its log-log bounds. */
export const survival = (waits: readonly Wait[], z: number) =>
  [...new Set(waits.filter(({ open }) => !open).map(({ time }) => time))]
    .toSorted((a, b) => a - b)
    .map((time) => {
      const reached = waits.filter((wait) => !wait.open && wait.time <= time);
      let [share, greenwood] = [1, 0];
      for (const each of new Set(reached.map((wait) => wait.time))) {
        const atRisk = waits.filter((wait) => wait.time >= each).length;
        const ended = reached.filter((wait) => wait.time === each).length;
        share *= 1 - ended / atRisk;
        greenwood += ended / (atRisk * (atRisk - ended));
      }
      const error = Math.sqrt(greenwood) / Math.abs(Math.log(share));
      return {
        time,
        share,
        low: share ** Math.exp(z * error),
        high: share ** Math.exp(-z * error),
      };
    });

/** Where all pairs of two lists, combined, have a share p below; both lists are quantiles at the same fine levels. */
export const pairsBelow = (
  a: readonly number[],
  b: readonly number[],
  { combine, p }: { combine: (x: number, y: number) => number; p: number },
): number => {
  const all = Float64Array.from(a.flatMap((x) => b.map((y) => combine(x, y)))).sort();
  return all[Math.floor(p * all.length)] ?? Number.NaN;
};

/** FNV-1a of 32 bits over the code units of a text, as a signed number: with whole numbers of any size. */
export const fnv1a = (text: string): number =>
  Number(
    BigInt.asIntN(
      32,
      [...text].reduce(
        (hash, letter) => BigInt.asUintN(32, (hash ^ BigInt(letter.charCodeAt(0))) * 16_777_619n),
        2_166_136_261n,
      ),
    ),
  );
