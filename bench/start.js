/**
 * Where a start goes: node bench/start.js [rounds]
 * The whole of a run against `node -e 0`, by turns, and what of it goes where, by Node's own sampling of the processor.
 * The shares are of the sampled runs, which are slower; the ratios are of runs that nothing watches.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** Runs Node once; milliseconds. */
const once = (args) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** How many times as long as `node -e 0` a run takes. */
const ratioOf = (args, rounds) =>
  median(
    Array.from({ length: rounds }, () => {
      const node = once(['-e', '0']);
      return once(args) / node;
    }),
  );

/** The program as it is built, with the path of each module above it. */
const tellingProgram = (folder) => {
  execFileSync(process.execPath, [at('build.js'), join(folder, 'dist/program')], { cwd: at('') });
  mkdirSync(join(folder, 'bin'));
  copyFileSync(at('bin/spacesea.js'), join(folder, 'bin/spacesea.js'));
  symlinkSync(at('src'), join(folder, 'src'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
  return join(folder, 'bin/spacesea.js');
};

const nodeItself = 'Node itself';

const works = {
  config: 'reading the config',
  ingest: 'reading rows',
  measure: 'counting and measuring',
  score: 'scoring, with ranges',
  render: 'printing',
};

const modules = new Map();

/** The module of a place in the program, by the nearest path above it. */
const moduleAt = ({ url, lineNumber }) => {
  const path = url.replace('file://', '');
  if (!modules.has(path))
    modules.set(
      path,
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((text, line) => {
          const module = /^\/\/ (\S+\.(?:[cm]?js|tsx?|json))$/.exec(text)?.[1];
          return module === undefined ? [] : [{ line, module }];
        }),
    );
  return modules.get(path).findLast(({ line }) => line <= lineNumber)?.module ?? '';
};

/** What a function works on; undefined where those who called it have to say. */
const workOf = (frame) => {
  const { functionName, url } = frame;
  if (functionName === '(idle)') return 'waiting';
  if (/modules\/cjs|modules\/package_json|internal\/bootstrap\/realm/.test(url)) return 'loading code';
  if (!url.includes('/dist/program/')) return undefined;
  // The body of a file, or of a module that is packed in a function.
  if (functionName === '' && frame.lineNumber === 0) return 'loading code';
  if (url.includes('rolldown-runtime')) return 'loading code';
  const room = /^src\/(\w+)\//.exec(moduleAt(frame))?.[1];
  if (moduleAt(frame).includes('node_modules/')) return undefined;
  return works[room] ?? 'command line, files, the rest';
};

/**
 * Microseconds of one run by what was worked on: of each sample, the innermost function that says it. A pause for freeing
 * memory belongs to the work that it interrupts.
 */
const worksIn = ({ nodes, samples, timeDeltas }) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const child of node.children ?? []) byId.get(child).parent = node;
  const found = new Map();
  let name = nodeItself;
  for (const [index, id] of samples.entries()) {
    let work = byId.get(id).callFrame.functionName === '(garbage collector)' ? name : undefined;
    for (let node = byId.get(id); node !== undefined && work === undefined; node = node.parent)
      work = workOf(node.callFrame);
    name = work ?? nodeItself;
    found.set(name, (found.get(name) ?? 0) + timeDeltas[index]);
  }
  return found;
};

/** Of several watched runs the medians, as shares of what comes beside Node's own start, which sampling hardly sees. */
const sharesOf = (folder, args, rounds) => {
  const profiles = join(folder, 'profiles');
  const watch = ['--cpu-prof', '--cpu-prof-interval', '200', `--cpu-prof-dir=${profiles}`];
  for (let round = 0; round < rounds; round++) once([...watch, ...args]);
  const runs = readdirSync(profiles).map((name) =>
    worksIn(JSON.parse(readFileSync(join(profiles, name), 'utf8'))),
  );
  rmSync(profiles, { recursive: true });
  const names = [...new Set(runs.flatMap((run) => [...run.keys()]))];
  const times = names
    .filter((name) => name !== nodeItself)
    .map((name) => [name, median(runs.map((run) => run.get(name) ?? 0))]);
  const whole = times.reduce((sum, [, time]) => sum + time, 0);
  return new Map(times.map(([name, time]) => [name, time / whole]));
};

const commandsOn = async (folder) => {
  const [bare, own] = ['bare', 'own'].map((name) => join(folder, name));
  // 500 rows with their deals, answers and people.
  for (const each of [bare, own]) await generate(each, 377);
  writeFileSync(join(own, 'spacesea.yaml'), 'version: 1\nextends: [spacesea:se]\ntarget: 70\n');
  const score = (where) => ['score', where, '--period', '2026-Q3', '--as-of', '2026-10-01'];
  return [
    { name: '`--help`', args: ['--help'] },
    { name: '`score --quiet`', args: [...score(bare), '--quiet'] },
    { name: '`score`, table', args: score(bare) },
    { name: '`--quiet`, with `spacesea.yaml`', args: [...score(own), '--quiet'] },
  ];
};

/** The table: a column a command, in it what each work takes, in times of `node -e 0`. */
const table = async (folder, rounds) => {
  const telling = tellingProgram(folder);
  const columns = (await commandsOn(folder)).map(({ name, args }) => ({
    name,
    ratio: ratioOf([at('bin/spacesea.js'), ...args], rounds),
    shares: sharesOf(folder, [telling, ...args], Math.ceil(rounds / 3)),
  }));
  const names = [...new Set(columns.flatMap(({ shares }) => [...shares.keys()]))];
  const sizeOf = (name) => Math.max(...columns.map(({ shares }) => shares.get(name) ?? 0));
  const row = (first, cells) => `| ${[first, ...cells].join(' | ')} |`;
  return [
    row(
      'What',
      columns.map(({ name }) => name),
    ),
    `|---|${columns.map(() => '--:|').join('')}`,
    row(
      nodeItself,
      columns.map(() => '1.0'),
    ),
    ...names
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .map((name) =>
        row(
          name,
          columns.map(({ ratio, shares }) => ((ratio - 1) * (shares.get(name) ?? 0)).toFixed(1)),
        ),
      ),
    row(
      '**all**',
      columns.map(({ ratio }) => `**${ratio.toFixed(1)}**`),
    ),
  ].join('\n');
};

const [rounds = '15'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'spacesea-start-'));
try {
  console.log(await table(folder, Number(rounds)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
