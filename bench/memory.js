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

/** The peak of a run on the activities of a folder, in MB. */
const peakOf = async (folder, config) => {
  const [node, ...args] = spacesea(
    ...['score', '--activities', join(folder, 'activities.csv'), '--config', config],
    ...['--period', '2026-Q3', '--as-of', '2026-10-01', '--quiet'],
  );
  return (await once([node, '--max-old-space-size=64', ...args], { memory: true })).mb;
};

/** Each size a tenth of the next; the files of the largest are there already. */
export const measureMemory = async (work, { activities, largest, tell }) => {
  const config = join(work, 'counting.yaml');
  writeFileSync(config, JSON.stringify(counting));
  const found = [];
  for (const size of [activities / 100, activities / 10].map(Math.ceil)) {
    const folder = join(work, `counting-${size}`);
    await generate(folder, size);
    found.push({ activities: size, mb: await peakOf(folder, config) });
    rmSync(folder, { recursive: true });
  }
  found.push({ activities, mb: await peakOf(largest, config) });
  for (const { activities: size, mb } of found) tell(`${size} activities: ${mb?.toFixed(0)} MB`);
  return found;
};
