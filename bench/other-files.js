/** The same rows as JSON and NDJSON, and with faults: each beside the clean CSV. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.js';
import { endingOf } from './generator/forms.js';
import { usualTeams } from './generator/records.js';
import { paired } from './pairs.js';
import { score } from './spacesea.js';

const lenient = ['people', 'deals', 'activities', 'surveys'].flatMap((source) => [
  '--set',
  `sources.${source}.maxRejected=1`,
]);

const others = [
  { id: 'json', name: 'JSON, one array a file', form: 'json', limit: 2.5 },
  { id: 'ndjson', name: 'NDJSON', form: 'ndjson', limit: 2.5 },
  { id: 'american', name: 'CSV, dates as in 7/12/2026 2:05 PM', form: 'american' },
  { id: 'few', name: 'CSV, 0.1 % of the rows faulty', faulty: 0.001 },
  { id: 'many', name: 'CSV, 5 % of the rows faulty', faulty: 0.05 },
];

const mebibytes = (folder, form) =>
  ['people', 'deals', 'activities', 'surveys'].reduce(
    (sum, name) => sum + statSync(join(folder, `${name}.${endingOf(form)}`)).size,
    0,
  ) /
  2 ** 20;

export const measureOtherFiles = async (work, { activities, tell }) => {
  const clean = join(work, 'clean');
  await generate(clean, activities);
  const found = [];
  for (const { form = 'csv', faulty = 0, ...other } of others) {
    const folder = join(work, other.id);
    await generate(folder, activities, usualTeams, { form, faulty });
    const ways = [{ command: score(clean, ...lenient) }, { command: score(folder, ...lenient) }];
    const [csv, measured] = await paired(ways, { rounds: 5 });
    tell(`${other.name}: ${measured.ratio.toFixed(2)} times CSV`);
    if (found.length === 0)
      found.push({ id: 'csv', name: 'CSV, clean', size: mebibytes(clean, 'csv'), ...csv });
    found.push({ ...other, size: mebibytes(folder, form), ...measured });
    rmSync(folder, { recursive: true });
  }
  return found;
};
