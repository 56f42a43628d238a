/** How the time grows: with rows, with metrics, with groups. One cost a unit, or is there more to it? */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.js';
import { paired } from './pairs.js';
import { score } from './spacesea.js';

/**
 * How much longer the last point takes than the straight line through the first and the last but one says; undefined
 * with fewer than three points.
 * @param {{ n: number, seconds: number }[]} points
 */
export const bend = (points) => {
  if (points.length < 3) return undefined;
  const [first, before, last] = [points[0], points.at(-2), points.at(-1)];
  const slope = Math.max(0, (before.seconds - first.seconds) / (before.n - first.n));
  return last.seconds / (first.seconds + slope * (last.n - first.n));
};

const pointAt = async (n, command, tell) => {
  const [{ seconds, mb }] = await paired([{ command }], { rounds: 5, patience: 12 });
  tell(`${n}: ${seconds.toFixed(2)} s`);
  return { n, seconds, mb };
};

/** Rows, each size a tenth of the next; the files of the largest are there already. */
export const sweepRows = async (work, { activities, largest, tell }) => {
  const points = [];
  for (const size of [1000, 100, 10].map((part) => Math.round(activities / part)).filter((n) => n >= 500)) {
    const folder = join(work, `rows-${size}`);
    await generate(folder, size);
    points.push(await pointAt(size, score(folder), tell));
    rmSync(folder, { recursive: true });
  }
  return [...points, await pointAt(activities, score(largest), tell)];
};

const kinds = [
  { where: { type: 'demo' }, statistic: { type: 'count' } },
  { where: { type: 'consultation' }, statistic: { type: 'rate', of: 'count', per: 'personWeek' } },
  { where: { type: 'demo' }, statistic: { type: 'share', where: { outcome: 'success' } } },
  { where: { type: 'design' }, statistic: { type: 'mean', field: 'duration_minutes' } },
  {
    where: { type: 'inquiry' },
    statistic: {
      type: 'duration',
      from: 'requested_at',
      to: 'responded_at',
      unit: 'hours',
      summary: 'median',
    },
  },
];

/** A model of some metrics, five kinds in turn. JSON is YAML. */
const modelOf = (count) => {
  const metrics = Array.from({ length: count }, (_, index) => [
    `metric_${index}`,
    {
      title: `Metric ${index}`,
      source: 'activities',
      date: 'happened_at',
      ...kinds[index % kinds.length],
      curve: { type: 'linear', worst: 0, best: 1000 },
    },
  ]);
  return JSON.stringify({
    version: 1,
    sources: { activities: { kind: 'activity' }, people: { kind: 'person' } },
    people: { source: 'people' },
    metrics: Object.fromEntries(metrics),
    dimensions: { all: { metrics: Object.fromEntries(metrics.map(([id]) => [id, 1])) } },
  });
};

/** Metrics, over one set of files. */
export const sweepMetrics = async (work, { activities, tell }) => {
  const folder = join(work, 'metrics');
  await generate(folder, activities);
  rmSync(join(folder, 'deals.csv'));
  rmSync(join(folder, 'surveys.csv'));
  mkdirSync(join(work, 'models'), { recursive: true });
  const points = [];
  for (const count of [5, 10, 20, 40]) {
    const config = join(work, 'models', `${count}.yaml`);
    writeFileSync(config, modelOf(count));
    points.push(await pointAt(count, score(folder, '--config', config), tell));
  }
  rmSync(folder, { recursive: true });
  return points;
};

/** Groups: the same rows by more and more teams of the same 1,000 people. */
export const sweepGroups = async (work, { activities, tell }) => {
  const points = [];
  for (const teams of [1, 10, 50, 200]) {
    const folder = join(work, `teams-${teams}`);
    await generate(folder, activities, teams, { people: 1000 });
    points.push(await pointAt(teams, score(folder, '--by', 'team'), tell));
    rmSync(folder, { recursive: true });
  }
  return points;
};
