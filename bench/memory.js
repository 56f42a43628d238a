/** Peak memory with a heap of 64 MB at most, in which nothing can pile up. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './child.js';
import { generate } from './generate.js';
import { spacesea } from './spacesea.js';

/** One metric that keeps no values: what grows with the rows is what has to be known of them. */
const counting = {
  version: 1,
  sources: { activities: { kind: 'activity' } },
  metrics: {
    demos: {
      title: 'Demos',
      source: 'activities',
      date: 'happened_at',
      where: { type: 'demo' },
      statistic: { type: 'count' },
      curve: { type: 'linear', worst: 0, best: 1_000_000 },
    },
  },
  dimensions: { activity: { metrics: { demos: 1 } } },
};

/** A run on the activities of a folder: its peak in MB, and its seconds. */
const counted = async (folder, { config, threads }) => {
  const [node, ...args] = spacesea(
    ...['score', '--activities', join(folder, 'activities.csv'), '--config', config],
    ...['--period', '2026-Q3', '--as-of', '2026-10-01', '--quiet', '--threads', String(threads)],
  );
  const { mb, seconds } = await once([node, '--max-old-space-size=64', ...args], { memory: true });
  return { mb, seconds };
};

/** From so many activities on, ten times as many are counted too: the goal is one for ten million. */
const large = 1_000_000;

/** Each size a tenth of the next; the files of one of them are there already. */
export const measureMemory = async (work, { activities, largest, tell }) => {
  const config = join(work, 'counting.yaml');
  writeFileSync(config, JSON.stringify(counting));
  const more = activities < large ? [] : [10 * activities];
  const found = [];
  for (const size of [activities / 100, activities / 10, activities, ...more].map(Math.ceil)) {
    const folder = size === activities ? largest : join(work, `counting-${size}`);
    if (folder !== largest) await generate(folder, size);
    const one = await counted(folder, { config, threads: 1 });
    const two = await counted(folder, { config, threads: 2 });
    if (folder !== largest) rmSync(folder, { recursive: true });
    found.push({ activities: size, one, two });
    tell(`${size} activities: ${one.mb?.toFixed(0)} and ${two.mb?.toFixed(0)} MB`);
  }
  return found;
};
