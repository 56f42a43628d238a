/**
 * Looks for files of which the fast engine says anything else than the reference, or several threads (`ranges`) than one:
 * node bench/fuzz.js [what=generated|objects|grown|mutated|ranges|large] [seed=1] [files=10000] [rows=…] [minutes=…] [processes=1]
 * Stops when so many files, rows or minutes are reached, or at the first difference, whose smallest files it writes to
 * fuzz-found/. Seeded: the same arguments compare the same files.
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const given = Object.fromEntries(process.argv.slice(2).map((each) => each.split('=')));
const { what = 'generated', processes = '1', ...limits } = given;
const seed = Number(given.seed ?? 1);
const most = {
  files: Number(limits.files ?? (limits.rows || limits.minutes ? Infinity : 10_000)),
  rows: Number(limits.rows ?? Infinity),
  minutes: Number(limits.minutes ?? Infinity),
};

/** One process: every n-th seed, a report now and then. */
const work = async (bundle, first, step) => {
  const { makings, compareJob, shrunk } = await import(pathToFileURL(bundle).href);
  const make = makings()[what];
  const tally = { files: 0, rows: 0 };
  let told = Date.now();
  for (let each = first; ; each += step) {
    const job = make(each);
    const difference = await compareJob(job, tally);
    if (difference !== undefined) {
      process.send({ ...tally, seed: each, difference });
      process.send({ ...tally, seed: each, ...(await shrunk(job)) });
      return;
    }
    if (Date.now() - told < 2_000) continue;
    told = Date.now();
    await new Promise((done) => process.send({ ...tally, seed: each }, done));
  }
};

/** Writes the files with the difference, and how they are read. */
const writeFound = ({ seed: number, job, difference }) => {
  const folder = join('fuzz-found', `${what}-${number}`);
  mkdirSync(folder, { recursive: true });
  for (const { files } of job.sources)
    for (const { name, bytes } of files) writeFileSync(join(folder, name), Buffer.from(bytes));
  const text = (_, value) =>
    value instanceof Uint8Array
      ? Buffer.from(value).toString('latin1')
      : value instanceof Map
        ? [...value]
        : value;
  writeFileSync(join(folder, 'job.json'), JSON.stringify({ job, difference }, text, 2));
  console.log(`smallest files: ${folder}`);
};

const count = (number) => number.toLocaleString('en-US');

const main = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spacesea-fuzz-'));
  const file = join(folder, 'fuzz.mjs');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../test/fuzz/fuzz.ts', import.meta.url)),
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  const began = Date.now();
  const states = [];
  const children = [];
  const line = () => {
    const sum = (key) => states.reduce((total, state) => total + state[key], 0);
    const seconds = Math.round((Date.now() - began) / 1000);
    return {
      files: sum('files'),
      rows: sum('rows'),
      text: `${what}, seeds from ${seed}: ${count(sum('files'))} files, ${count(sum('rows'))} rows, ${count(seconds)} s, ${processes} processes`,
    };
  };
  const ended = await new Promise((done) => {
    for (let at = 0; at < Number(processes); at += 1) {
      states[at] = { files: 0, rows: 0 };
      const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
        env: { ...process.env, FUZZ_BUNDLE: file, FUZZ_FIRST: String(seed + at), FUZZ_STEP: processes },
        serialization: 'advanced',
      });
      children.push(child);
      child.on('exit', (code) => done(code === 0 || code === null ? 'exit' : `a process ended with ${code}`));
      child.on('message', (message) => {
        states[at] = message;
        if (message.job !== undefined) {
          writeFound(message);
          console.log(message.difference);
          done('difference');
        } else if (message.difference !== undefined) {
          console.log(
            `difference at seed ${message.seed}; looking for the smallest files`,
            message.difference,
          );
        } else {
          const { files, rows } = line();
          if (files >= most.files || rows >= most.rows || Date.now() - began >= most.minutes * 60_000)
            done('enough');
        }
      });
    }
    const every = setInterval(() => console.log(line().text), 30_000);
    every.unref();
  });
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true });
  console.log(`${line().text}: ${ended === 'enough' ? 'no difference' : ended}`);
  process.exitCode = ended === 'enough' ? 0 : 1;
};

if (process.env.FUZZ_BUNDLE === undefined) await main();
else {
  await work(process.env.FUZZ_BUNDLE, Number(process.env.FUZZ_FIRST), Number(process.env.FUZZ_STEP));
  process.disconnect();
}
