/**
 * Measures spacesea beside its peers and against its goals, and writes docs/performance.md:
 *
 *   npm run bench [-- activities] [--peers] [--profile] [--only job,start,sweeps,files,afterwards,memory,profile]
 *
 * --peers installs the packages of bench/peers first; Miller, pandas and sqlite3 come from the system. With --only (or
 * --profile, which is --only profile) the sections are printed and the page is left as it is.
 * Never part of a test: a timed test fails on a busy day.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { once } from './child.js';
import { measureDrawn } from './drawn.js';
import { generate } from './generate.js';
import { goalsOf } from './goals.js';
import { measureJob } from './job.js';
import { circumstances } from './machine.js';
import { measureMemory } from './memory.js';
import { measureOtherFiles } from './other-files.js';
import { goalLines, pageOf, sectionsOf } from './page-text.js';
import { at } from './paths.js';
import { measureProfile } from './profile.js';
import { measureStartUp } from './start-up.js';
import { sweepGroups, sweepMetrics, sweepRows } from './sweeps.js';

const began = process.hrtime.bigint();
const tell = (text) => {
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.error(`${seconds.toFixed(0).padStart(5)} s  ${text}`);
};

const mebibytes = (folder) =>
  ['people', 'deals', 'activities', 'surveys'].reduce(
    (sum, name) => sum + statSync(join(folder, `${name}.csv`)).size,
    0,
  ) /
  2 ** 20;

/** What each section measures. Smaller parts are of a tenth or a fifth of the rows, so that all takes some minutes. */
const sections = {
  async start({ work }) {
    return { start: await measureStartUp(work, { tell }) };
  },
  async job({ activities, folder }) {
    const job = await measureJob(await folder(), { activities, tell, patience: 20 });
    return { job: { ...job, activities, mebibytes: mebibytes(await folder()) } };
  },
  async sweeps({ work, activities, folder }) {
    const swept = Math.min(100_000, activities);
    return {
      rows: await sweepRows(work, { activities, largest: await folder(), tell }),
      metrics: await sweepMetrics(work, { activities: swept, tell }),
      groups: await sweepGroups(work, { activities: swept, tell }),
      swept,
    };
  },
  async files({ work, activities }) {
    const fewer = Math.min(200_000, activities);
    return { files: { activities: fewer, ways: await measureOtherFiles(work, { activities: fewer, tell }) } };
  },
  async afterwards({ work }) {
    return { afterwards: await measureDrawn(work, { tell }) };
  },
  async memory({ work, activities, folder }) {
    return { memory: await measureMemory(work, { activities, largest: await folder(), tell }) };
  },
  async profile({ work, activities, folder }) {
    return { profile: { activities, ...(await measureProfile(work, await folder())) } };
  },
};

const measure = async (names, activities) => {
  const work = mkdtempSync(join(tmpdir(), 'spacesea-bench-'));
  let made;
  const folder = () => {
    made ??= generate(join(work, 'job'), activities).then(() => join(work, 'job'));
    return made;
  };
  try {
    const found = {};
    for (const name of names) {
      tell(name);
      Object.assign(found, await sections[name]({ work, activities, folder }));
    }
    return found;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const main = async ({ values, positionals }) => {
  const [given = '1000000', ...rest] = positionals;
  const only = values.profile ? 'profile' : values.only;
  const names = only?.split(',') ?? Object.keys(sections);
  const isKnown = names.every((name) => Object.hasOwn(sections, name));
  if (!/^[1-9]\d*$/.test(given) || rest.length > 0 || !isKnown) {
    console.error(
      `usage: npm run bench [-- activities] [--peers] [--profile] [--only ${Object.keys(sections).join(',')}]`,
    );
    process.exitCode = 2;
    return;
  }
  if (values.peers) {
    tell('installs bench/peers');
    await once(['npm', 'ci', '--ignore-scripts'], { cwd: at('bench/peers') });
  }
  const found = await measure(names, Number(given));
  const goals = goalsOf(found);
  if (only !== undefined) console.log(sectionsOf(found).join('\n'));
  else {
    writeFileSync(at('docs/performance.md'), pageOf({ lines: await circumstances(), goals, found }));
    tell('wrote docs/performance.md');
  }
  console.log(goalLines(goals));
};

await main(
  parseArgs({
    allowPositionals: true,
    options: { peers: { type: 'boolean' }, profile: { type: 'boolean' }, only: { type: 'string' } },
  }),
);
