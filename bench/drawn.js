/** What is worked out after the rows are read: the page of 50 teams, and the uncertainty of two periods of them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './child.js';
import { generate } from './generate.js';
import { median } from './pairs.js';
import { at } from './paths.js';
import { score } from './spacesea.js';

const teams = 50;

const several = async (script, given, rounds) => {
  const runs = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push(JSON.parse((await once([process.execPath, at(`bench/${script}`), given])).out));
  return { ...runs[0], ms: median(runs.map(({ ms }) => ms)) };
};

export const measureDrawn = async (work, { tell }) => {
  const folder = join(work, 'drawn');
  await generate(folder, 100_000, teams);
  const report = join(work, 'report.json');
  await once([...score(folder).filter((word) => word !== '--quiet'), '--by', 'team', '-f', `json=${report}`]);
  const page = await several('html-page.js', report, 15);
  tell(`HTML of ${teams} teams: ${page.ms.toFixed(0)} ms`);
  const draws = await several('draws.js', folder, 3);
  tell(`uncertainty of ${teams} teams: ${draws.ms.toFixed(0)} ms`);
  rmSync(folder, { recursive: true });
  return { page, draws };
};
