/**
 * How often a 95 % interval holds the truth, by simulation: node bench/coverage.js [samples] > bench/coverage.txt
 * Seeded, so the same arguments give the same table. Our intervals are bundled from src, as they are.
 */
import { fromSrc } from './from-src.js';

const parts = {
  'measure/certainty/garwood': 'garwoodBounds',
  'measure/certainty/jackknife': 'giniBounds',
  'measure/certainty/linearisation': 'ratioBounds',
  'measure/certainty/multinomial': 'netScoreBounds',
  'measure/certainty/normal': 'normalBounds',
  'measure/certainty/order-statistics': 'orderStatisticBounds',
  'measure/certainty/quantiles': 'normalAt',
  'measure/certainty/student': 'studentBounds',
  'measure/certainty/survival': 'survivalQuantileBounds, restrictedMeanBounds',
  'measure/certainty/weighted-poisson': 'arrivalBounds',
  'measure/certainty/wilson': 'wilsonBounds',
  'measure/moments': 'meanOf, momentsOf, varianceOf',
  'measure/statistics/gini': 'giniOf',
  'measure/statistics/kaplan-meier': 'restrictedMean, survivalCurve, survivalQuantile',
  'score/random': 'randomFor, uniform',
};

const ours = await fromSrc(parts);
const sizes = [5, 10, 20, 50, 200];
const [given = '4000'] = process.argv.slice(2);
const samples = Number(given);

const many = (n, make) => Array.from({ length: n }, make);
const rising = (list) => list.toSorted((a, b) => a - b);
const sumOf = (list) => list.reduce((sum, each) => sum + each, 0);

/** Draws by inversion or by counting, from uniform numbers alone. */
const drawing = (purpose) => {
  const random = ours.randomFor(purpose);
  const next = () => ours.uniform(random);
  const positive = () => 1 - next();
  const normal = () => ours.normalAt((next() + 2 ** -54) / (1 + 2 ** -53));
  const poisson = (mean) => {
    let count = -1;
    for (let time = 0; time <= mean; count += 1) time -= Math.log(positive());
    return count;
  };
  return { next, normal, poisson, exponential: () => -Math.log(positive()) };
};

const share = (truth) => ({
  of: 'share, topBox, breadth',
  method: 'wilson',
  what: `share ${truth}`,
  draw: (n, { next }) => ({
    truth,
    certainty: ours.wilsonBounds(many(n, next).filter((x) => x < truth).length / n, n),
  }),
});

const count = (mean) => ({
  of: 'count, rate',
  method: 'garwood',
  what: `mean count ${mean}`,
  only: mean,
  draw: (_, { poisson }) => ({ truth: mean, certainty: ours.garwoodBounds(poisson(mean), 1) }),
});

const mean = (what, truth, make) => ({
  of: 'mean',
  method: 't',
  what,
  draw: (n, draws) => ({ truth, certainty: ours.studentBounds(ours.momentsOf(many(n, () => make(draws)))) }),
});

const quantile = (q, truth) => ({
  of: q === 0.5 ? 'median' : 'quantile',
  method: 'orderStatistics',
  what: `${q} of a log-normal (sigma 1)`,
  draw(n, { normal }) {
    const sorted = rising(many(n, () => Math.exp(normal())));
    // Where the estimate lies matters near the middle only.
    const value = sorted[Math.floor((n - 1) * q)];
    return { truth, certainty: ours.orderStatisticBounds(sorted, q, value) };
  },
});

const waits = (n, { exponential }) =>
  many(n, () => {
    // An exponential time, looked at after another one that is 7/3 as long on average: 30 % are still open then.
    const [time, until] = [exponential(), exponential() * (7 / 3)];
    return { time: Math.min(time, until), open: time > until };
  });

const duration = (q, truth) => ({
  of: 'duration',
  method: 'kaplanMeier',
  what: `${q} of an exponential, 30 % open`,
  draw(n, draws) {
    const curve = ours.survivalCurve(waits(n, draws));
    // Without a value there is no interval either.
    const known = ours.survivalQuantile(curve, q) !== undefined;
    return { truth, certainty: known ? ours.survivalQuantileBounds(curve, q) : undefined };
  },
});

const meanDuration = {
  of: 'duration, mean',
  method: 'normal',
  what: 'exponential, 30 % open, up to the longest',
  draw(n, draws) {
    const seen = waits(n, draws);
    const until = Math.max(...seen.map(({ time }) => time));
    const curve = ours.survivalCurve(seen);
    const value = ours.restrictedMean(curve, until);
    return {
      truth: 1 - Math.exp(-until),
      certainty: ours.restrictedMeanBounds(curve, { until, mean: value }),
    };
  },
};

const arrivals = {
  of: 'rate of a sum',
  method: 'gamma',
  what: 'log-normal amounts (sigma 0.5), n on average',
  draw(n, { poisson, normal }) {
    const amounts = many(poisson(n), () => Math.exp(0.5 * normal() - 0.125));
    const squares = sumOf(amounts.map((x) => x * x));
    const largest = Math.max(0, ...amounts);
    return {
      truth: n,
      certainty: ours.arrivalBounds({ sum: sumOf(amounts), squares, smallest: 0, largest }, 1),
    };
  },
};

/** Two answers of 1 to 5, correlated through the person: 5, 10, 25, 40 and 20 % of each, rescaled 0.65 on average. */
const likert = {
  of: 'likert',
  method: 't',
  what: 'two items of 1 to 5, mean 0.65',
  draw(n, { normal }) {
    const steps = [0.05, 0.15, 0.4, 0.8].map(ours.normalAt);
    const means = many(n, () => {
      const person = normal();
      const answer = () => {
        const latent = 0.7 * person + Math.sqrt(0.51) * normal();
        return steps.filter((step) => latent > step).length / 4;
      };
      return (answer() + answer()) / 2;
    });
    return { truth: 0.65, certainty: ours.studentBounds(ours.momentsOf(means)) };
  },
};

const ratioOf = (pairs) =>
  ours.ratioBounds({
    n: pairs.length,
    above: [sumOf(pairs.map(([y]) => y))],
    below: [sumOf(pairs.map(([, x]) => x))],
    aboveSquares: [sumOf(pairs.map(([y]) => y * y))],
    belowSquares: [sumOf(pairs.map(([, x]) => x * x))],
    products: [sumOf(pairs.map(([y, x]) => x * y))],
  });

const sums = {
  of: 'ratio',
  method: 'linearisation',
  what: 'of sums, log-normal (sigma 0.5 each)',
  draw(n, { normal }) {
    const pairs = many(n, () => {
      const x = Math.exp(0.5 * normal());
      return [2 * x * Math.exp(0.5 * normal() - 0.125), x];
    });
    return { truth: 2, certainty: ratioOf(pairs) };
  },
};

const counts = {
  of: 'ratio',
  method: 'linearisation',
  what: 'of counts, 40 % over 60 %',
  draw(n, { next }) {
    const pairs = many(n, () => (next() < 0.4 ? [1, 0] : [0, 1]));
    const known = pairs.some(([, x]) => x > 0);
    return { truth: 2 / 3, certainty: known ? ratioOf(pairs) : undefined };
  },
};

const net = {
  of: 'nps',
  method: 'multinomial',
  what: '50 % promoters, 20 % detractors',
  draw(n, { next }) {
    const answers = many(n, next);
    const promoters = answers.filter((x) => x < 0.5).length;
    const detractors = answers.filter((x) => x > 0.8).length;
    return { truth: 30, certainty: ours.netScoreBounds(promoters, detractors, n) };
  },
};

const gini = (sigma, truth) => ({
  of: 'gini',
  method: 'jackknife',
  what: `log-normal (sigma ${sigma})`,
  draw(n, { normal }) {
    const shares = many(n, () => Math.exp(sigma * normal()));
    return { truth, certainty: ours.giniBounds(shares, ours.giniOf(shares)) };
  },
});

const items = {
  of: 'load',
  method: 't',
  what: 'log-normal item-days (sigma 0.5) of n persons',
  draw(n, { normal }) {
    const moments = ours.momentsOf(many(n, () => Math.exp(0.5 * normal() - 0.125)));
    return {
      truth: 1,
      certainty: ours.studentBounds(moments),
    };
  },
};

const cases = [
  ...[0.1, 0.3, 0.5, 0.9].map(share),
  ...[3, 10, 50].map(count),
  arrivals,
  mean('normal', 0, ({ normal }) => normal()),
  mean('log-normal (sigma 1)', Math.exp(0.5), ({ normal }) => Math.exp(normal())),
  quantile(0.5, 1),
  quantile(0.9, Math.exp(ours.normalAt(0.9))),
  duration(0.5, Math.LN2),
  duration(0.9, Math.LN10),
  meanDuration,
  likert,
  { ...mean('1 + Poisson (1)', 2, ({ poisson }) => 1 + poisson(1)), of: 'perPersonDay' },
  sums,
  counts,
  net,
  items,
  // erf(sigma / 2).
  gini(0.5, 0.2763263901682369),
  gini(1, 0.5204998778130465),
];

/** Per cent of the intervals that hold the truth; in brackets, of the samples that have none. */
const held = ({ draw, what, of }, n) => {
  const draws = drawing(`coverage ${of} ${what} ${n}`);
  let [holding, without] = [0, 0];
  for (let sample = 0; sample < samples; sample += 1) {
    const { truth, certainty } = draw(n, draws);
    if (certainty === undefined) without += 1;
    else if (certainty.bound(0.025) <= truth && truth <= certainty.bound(0.975)) holding += 1;
  }
  const none = without === 0 ? '' : ` (${((100 * without) / samples).toFixed(1)})`;
  return `${((100 * holding) / (samples - without)).toFixed(1)}${none}`;
};

const row = (cells) =>
  cells
    .map((cell, index) => (index < 3 ? cell.padEnd([24, 16, 46][index]) : cell.padStart(12)))
    .join('')
    .trimEnd();

console.log(
  `Per cent of 95 % intervals that hold the truth, of ${samples} samples of each size; in brackets, per cent of samples\nfor which none is given. Chance alone moves a figure by ${(196 * Math.sqrt((0.95 * 0.05) / samples)).toFixed(1)}. Written by node bench/coverage.js.\n`,
);
console.log(row(['statistic', 'method', 'what is drawn', ...sizes.map((n) => `n = ${n}`)]));
for (const each of cases) {
  const { of, method, what, only } = each;
  const cells = only === undefined ? sizes.map((n) => held(each, n)) : [held(each, only)];
  console.log(row([of, method, what, ...cells]));
}
