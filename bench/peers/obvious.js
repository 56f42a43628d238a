/**
 * The obvious way, each row validated: csv-parse makes an object of each row, ajv coerces and checks it against the
 * published schema, and plain code counts: node bench/peers/obvious.js <folder>
 */
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse';

const folder = process.argv[2];
const ajv = new Ajv({ coerceTypes: true, allErrors: true });
const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const isMoment = (text) => moment.test(text) && !Number.isNaN(Date.parse(text));
ajv.addFormat('moment', isMoment);
ajv.addFormat('date', isMoment);

const records = async function* (name, schema) {
  const path = new URL(`../../schemas/${schema}.schema.json`, import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  const parser = createReadStream(join(folder, `${name}.csv`)).pipe(parse({ bom: true, columns: true }));
  for await (const row of parser) {
    const record = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
    if (validate(record)) yield record;
  }
};

const push = (map, key, value) => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values) => sumOf(values) / values.length;
const quantile = (sorted, share) => {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
};

const [types, waits, shares, answers] = [new Map(), new Map(), new Map(), new Map()];
for await (const { team, outcome } of records('deals', 'deal'))
  if (outcome === 'won' || outcome === 'lost') push(shares, team, outcome === 'won' ? 1 : 0);
for await (const { team, type, requested_at, responded_at } of records('activities', 'activity')) {
  const key = `${team}\n${type}`;
  types.set(key, (types.get(key) ?? 0) + 1);
  if (responded_at !== undefined)
    push(waits, team, (Date.parse(responded_at) - Date.parse(requested_at)) / 3_600_000);
}
for await (const { team, value } of records('surveys', 'survey')) push(answers, team, value);

const sorted = [...waits.values()].map((list) => Float64Array.from(list).sort());
console.log(
  JSON.stringify({
    rows: sumOf([...types.values()]),
    pairs: types.size,
    median: sumOf(sorted.map((list) => quantile(list, 0.5))),
    p90: sumOf(sorted.map((list) => quantile(list, 0.9))),
    won: sumOf([...shares.values()].map(meanOf)),
    answer: sumOf([...answers.values()].map(meanOf)),
  }),
);
