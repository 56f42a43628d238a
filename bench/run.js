/**
 * Measures start-up and throughput and writes docs/performance.md: npm run bench [-- rows]
 * Ratios of paired runs, because machines are shared. Never part of a test: a timed test fails on a busy day.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const spacesea = at('bin/spacesea.js');
const work = mkdtempSync(join(tmpdir(), 'spacesea-bench-'));
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** Runs Node once; wall seconds and peak memory in MB. */
const once = (args, { peak = false } = {}) => {
  const path = join(work, 'peak');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    peak ? ['--import', at('bench/peak.js'), ...args] : args,
    {
      env: { ...env, SPACESEA_PEAK: peak ? path : undefined },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
  return peak ? { seconds, mb: Number(readFileSync(path, 'utf8')) / 1024 } : { seconds };
};

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One after the other, many times: medians of both, and of their ratio. */
const pairs = (base, other, rounds) => {
  const runs = Array.from({ length: rounds }, () => ({
    base: once(base).seconds,
    other: once(other).seconds,
  }));
  return {
    base: median(runs.map((run) => run.base)),
    other: median(runs.map((run) => run.other)),
    ratio: median(runs.map((run) => run.other / run.base)),
  };
};

const inGroups = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
const size = (folder, names) =>
  names.reduce((sum, name) => sum + statSync(join(folder, `${name}.csv`)).size, 0) / 2 ** 20;
const names = ['people', 'deals', 'activities', 'surveys'];
const rowsIn = (activities) =>
  activities +
  Math.max(10, Math.round(activities / 10)) +
  Math.round(activities / 5) +
  Math.max(10, Math.min(400, Math.round(activities / 200)));
const score = (folder) => [
  spacesea,
  'score',
  folder,
  '--period',
  '2026-Q3',
  '--as-of',
  '2026-10-01',
  '--quiet',
];

/** Activities of a small team's quarter, which with its deals, answers and people make 500 rows. */
const inSmall = 377;

const startUp = async () => {
  const small = join(work, 'small');
  await generate(small, inSmall);
  const own = join(work, 'own');
  await generate(own, inSmall);
  writeFileSync(join(own, 'spacesea.yaml'), 'version: 1\nextends: [spacesea:se]\ntarget: 70\n');
  const lines = [];
  for (const [what, args] of [
    ['`spacesea --help`', [spacesea, '--help']],
    [`\`spacesea score --quiet\`, ${rowsIn(inSmall)} rows in four files`, score(small)],
    ['the same with its table', score(small).filter((arg) => arg !== '--quiet')],
    ['the same with `--quiet` and a `spacesea.yaml`', score(own)],
  ]) {
    const { base, other, ratio } = pairs(['-e', '0'], args, 25);
    lines.push(
      `| ${what} | ${(1000 * other).toFixed(0)} ms | ${(1000 * base).toFixed(0)} ms | ${ratio.toFixed(1)} |`,
    );
    console.error(lines.at(-1));
  }
  return lines;
};

const throughput = async (sizes) => {
  const lines = [];
  for (const activities of sizes) {
    const folder = join(work, String(activities));
    await generate(folder, activities);
    const rounds = activities > 200_000 ? 3 : 5;
    const runs = Array.from({ length: rounds }, () => {
      const parsing = once([
        at('bench/parse.js'),
        ...names.map((name) => join(folder, `${name}.csv`)),
      ]).seconds;
      return { ...once(score(folder), { peak: true }), parsing };
    });
    const seconds = median(runs.map((run) => run.seconds));
    const mb = median(runs.map((run) => run.mb));
    const share = median(runs.map((run) => run.parsing / run.seconds));
    lines.push(
      `| ${inGroups(activities)} | ${inGroups(rowsIn(activities))} | ${size(folder, names).toFixed(1)} MiB | ${seconds.toFixed(2)} s | ${inGroups(rowsIn(activities) / seconds)} | ${mb.toFixed(0)} MB | ${(100 * share).toFixed(0)} % |`,
    );
    console.error(lines.at(-1));
    rmSync(folder, { recursive: true });
  }
  return lines;
};

/** One metric that keeps no values: what grows with the rows is what ingest needs to know of them. */
const counting = `version: 1
sources: { activities: { kind: activity } }
metrics:
  demos:
    title: Demos
    source: activities
    date: happened_at
    where: { type: demo }
    statistic: { type: count }
    curve: { type: linear, worst: 0, best: 1000000 }
dimensions: { activity: { metrics: { demos: 1 } } }
`;

/** Peak memory with a heap of 64 MB at most, in which nothing can pile up. */
const memory = async (sizes) => {
  const config = join(work, 'counting.yaml');
  writeFileSync(config, counting);
  const lines = [];
  for (const activities of sizes) {
    const folder = join(work, `counting-${activities}`);
    await generate(folder, activities);
    const files = ['--activities', join(folder, 'activities.csv'), '--config', config];
    const args = [...score(folder).filter((arg) => arg !== folder), ...files];
    const { mb } = once(['--max-old-space-size=64', ...args], { peak: true });
    lines.push(`| ${inGroups(activities)} | ${mb.toFixed(0)} MB |`);
    console.error(lines.at(-1));
    rmSync(folder, { recursive: true });
  }
  return lines;
};

/** The page of a report by 50 teams, after scoring; the goal is the design's. */
const html = async () => {
  const folder = join(work, 'teams');
  await generate(folder, 80_000, 50);
  const report = join(work, 'teams.json');
  once([...score(folder).filter((arg) => arg !== '--quiet'), '--by', 'team', '-f', `json=${report}`]);
  const runs = Array.from({ length: 15 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [at('bench/page.js'), report], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`bench/page.js ended with ${status}\n${stderr}`);
    return JSON.parse(stdout);
  });
  const ms = median(runs.map((run) => run.ms));
  const line = `| HTML of 50 teams | ${ms.toFixed(0)} ms | 300 ms | ${(ms / 300).toFixed(1)} | ${(runs[0].bytes / 1000).toFixed(0)} KB |`;
  console.error(line);
  return line;
};

const page = ({ start, through, kept, drawn }) => {
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const version = (name) => `${name} ${lock[`node_modules/${name}`].version}`;
  return `# Performance

Written by \`npm run bench\`, as measured; not edited. Machines are shared and differ, so read ratios.

- When: ${new Date().toISOString().slice(0, 10)}
- Machine: ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${arch()}
- Versions: Node ${process.versions.node}, spacesea ${lock[''].version}, ${['csv-parse', 'ajv', 'yaml', 'simple-statistics'].map(version).join(', ')}
- \`NODE_EXTRA_CA_CERTS\` is unset: where it is set, Node itself starts more slowly and every ratio flatters

## Start-up

The whole process against \`node -e 0\`, one after the other, 25 times; medians, and the median of the ratios.

| What | Time | \`node -e 0\` | Ratio |
|---|--:|--:|--:|
${start.join('\n')}

## Throughput

The whole process: every row of the four files read, checked against its schema, its keys and its references, and scored
with the built-in model \`spacesea:se\`. The files are made by \`bench/generate.js\` from a seed: 14 columns of activities,
quoted commas, quotes and line ends, text beyond ASCII. Medians of 5 runs, of 3 for the largest.

The last column is the time of a process in which csv-parse alone takes the same files apart, all of it, as a share of
the whole. spacesea asks csv-parse only for cells with quotes within quotes.

| Activities | Rows of all files | Size | Time | Rows per second | Peak memory | csv-parse alone |
|--:|--:|--:|--:|--:|--:|--:|
${through.join('\n')}

## Pages

The report of 50 teams drawn as one HTML page after scoring: the first page of a process, with all that is loaded for it.
Median of 15 processes.

| What | Time | Goal | Ratio | Size |
|---|--:|--:|--:|--:|
${drawn}

## Memory

The same activities, counted by one metric that keeps no values, in a heap of 64 MB at most. What still grows is the
table of keys that finds repeated rows: 8 bytes a key, at most half full. With \`spacesea:se\` there come the durations for
exact medians, the deals that people have touched on each day, and the deals that activities point at.

| Activities | Peak memory |
|--:|--:|
${kept.join('\n')}
`;
};

const [largest = '1000000'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(largest)) {
  console.error('usage: npm run bench [-- activities]');
  process.exitCode = 2;
} else {
  try {
    const start = await startUp();
    const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
      .filter((rows) => rows < Number(largest))
      .concat(Number(largest));
    const through = await throughput(sizes);
    const drawn = await html();
    writeFileSync(at('docs/performance.md'), page({ start, through, kept: await memory(sizes), drawn }));
    console.error('wrote docs/performance.md');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
