/**
 * How long the uncertainty of two periods takes, by itself: node bench/draws.js <folder>
 * Of exports that are read and measured before, by team: scoring both periods with all draws and saying what changed
 * between them, for the first time in the process. Prints milliseconds and how much there was.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fromSrc } from './from-src.js';

const ours = await fromSrc({
  'config/builtin': 'builtinModel',
  measured: 'measured',
  'measure/measure': 'beginningsIn, historyOf, plan, start',
  pipeline: 'measuring, readSources',
  'score/change': 'withChanges',
  'score/earlier-period': 'earlierPeriod',
  'score/score': 'score',
});

const [folder] = process.argv.slice(2);
const input = (name) => {
  const path = join(folder, `${name}.csv`);
  return [name, [{ name: path, open: () => createReadStream(path) }]];
};

const model = await ours.builtinModel('spacesea:se');
const tables = ours.start(ours.plan(model, { period: '2026-09', asOf: '2026-10-01', by: ['team'] }));
const inputs = new Map(['people', 'deals', 'activities', 'surveys'].map(input));
await ours.readSources(model, inputs, ours.measuring(tables));
const { chosen, previous } = ours.historyOf(tables);
const [now, before] = ours.measured(model, tables, { periods: [chosen, previous] });

const start = process.hrtime.bigint();
const scored = ours.score(model, now);
const earlier = { measurements: before, scored: ours.score(model, before) };
const beginnings = ours.beginningsIn(tables, before.period);
const rows = ours.withChanges(model, scored, ours.earlierPeriod(model, earlier, { beginnings, now: chosen }));
const ms = Number(process.hrtime.bigint() - start) / 1e6;

const placed = Object.values(model.dimensions).flatMap(({ metrics }) => Object.keys(metrics));
const changed = rows.filter(({ change }) => change !== undefined).length;
console.log(
  JSON.stringify({
    ms,
    draws: model.uncertainty.draws,
    metrics: placed.length,
    groups: scored.groups.length,
    rows: rows.length,
    changed,
  }),
);
