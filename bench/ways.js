/** The ways to do the job that spacesea is measured against: what each is called, its version, how it is started. */
import { readFileSync } from 'node:fs';
import { once } from './child.js';
import { at } from './paths.js';
import { millerLine } from './peers/miller.js';
import { sqliteArgs } from './peers/sqlite.js';

const python = '/usr/bin/python3';
const script = (name) => at(`bench/peers/${name}`);
const duckdb = (name, how, threads) => ({
  name: `DuckDB, ${name}`,
  package: '@duckdb/node-api',
  command: (folder) => [process.execPath, script('duckdb.js'), folder, how, String(threads)],
});

/** DuckDB with types told on one thread, nothing validated: what all others are held against. */
export const base = duckdb('types told, 1 thread', 'told', 1);

/** The same on both cores. */
export const baseOnTwo = duckdb('types told, 2 threads', 'told', 2);

/** A version in what a program prints. */
const printed = (...command) => ({ printed: command });

/** Others that validate nothing. */
export const unvalidated = [
  {
    name: 'the bytes read, nothing else',
    command: (folder) => [process.execPath, script('bytes.js'), folder],
  },
  duckdb('types sniffed, 1 thread', 'sniffed', 1),
  {
    name: 'Polars, lazy scan, 1 thread',
    package: 'nodejs-polars',
    command: (folder) => [process.execPath, script('polars.js'), folder],
    env: { POLARS_MAX_THREADS: '1' },
  },
  {
    name: 'csv-parse alone, nothing counted',
    isSlow: true,
    command: (folder) => [process.execPath, script('csv-parse.js'), folder],
  },
  {
    name: 'pandas, C engine, columns in use',
    isSlow: true,
    ...printed(python, '-c', 'import pandas; print(pandas.__version__)'),
    command: (folder) => [python, script('job.py'), folder],
  },
  {
    name: 'Miller',
    isSlow: true,
    ...printed('mlr', '--version'),
    command: (folder) => ['sh', '-c', millerLine(folder)],
  },
  {
    name: 'sqlite3, .import and SQL',
    isSlow: true,
    ...printed('sqlite3', '--version'),
    command: (folder) => ['sqlite3', ...sqliteArgs(folder)],
  },
];

/** Others that check each row. */
export const validated = [
  duckdb('same rules checked, rejects kept, 1 thread', 'checked', 1),
  {
    name: 'csv-parse and ajv, an object a row',
    isSlow: true,
    command: (folder) => [process.execPath, script('obvious.js'), folder],
  },
];

const digits = (text) => /\d+(\.\d+)+/.exec(text)?.[0] ?? text.trim();
const packageVersion = (name) =>
  JSON.parse(readFileSync(at(`bench/peers/node_modules/${name}/package.json`), 'utf8')).version;

/** The version of a way, `here` for what comes with Node and spacesea; undefined when it is not on this machine. */
export const versionOf = async (way) => {
  try {
    if (way.package !== undefined) return packageVersion(way.package);
    return way.printed === undefined ? 'here' : digits((await once(way.printed)).out);
  } catch {
    return undefined;
  }
};

/** The numbers that a way has printed, one object a line, with what Miller calls them. */
export const answerOf = (text) => {
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  const all = Object.assign({}, ...lines.map((line) => JSON.parse(line)));
  return Object.entries(all).map(([key, value]) => [
    key
      .replace(/^won_mean_sum$/, 'won')
      .replace(/^value_mean_sum$/, 'answer')
      .replace(/_sum$/, ''),
    value,
  ]);
};
