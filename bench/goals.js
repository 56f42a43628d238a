/** The goals of the design beside what was measured. A goal that this run cannot judge says why. */
import { bend } from './sweeps.js';
import { inGroups, ratio } from './words.js';

/** How much above its straight line the last point of a sweep may lie: what a shared machine does to a time. */
const straight = 1.25;
const many = 10_000_000;
/** Below, what a process needs anyway hides what the rows need. */
const enough = 100_000;

const judged = (goal, found, isMet) => ({ goal, found, verdict: isMet ? 'met' : '**not met**' });
const unknown = (goal, found) => ({ goal, found, verdict: 'not measured' });

const speed = ({ ways, onTwo, activities }) => {
  const byId = (list, id) => list.find((way) => way.id === id);
  const one = byId(ways, 'oneThread') ?? byId(ways, 'default');
  const two = byId(onTwo, 'twoThreads');
  const hasDuckDb = ways[0].id === undefined;
  const rows = `${inGroups(activities)} activities`;
  const goals = [
    `1. ${rows}, each row validated, scored with the default model: at most 1.5 times DuckDB's unvalidated counting on one thread`,
    '1. with both cores, below 1.0 times its two threads',
  ];
  return [
    hasDuckDb
      ? judged(goals[0], `${ratio(one.ratio)} times`, one.ratio <= 1.5)
      : unknown(goals[0], 'DuckDB is not installed'),
    hasDuckDb && two !== undefined
      ? judged(goals[1], `${ratio(two.ratio)} times`, two.ratio < 1)
      : unknown(goals[1], two === undefined ? 'this version has no `--threads`' : 'DuckDB is not installed'),
  ];
};

/** Memory at ten million activities, or what the last two sizes foretell of it. */
const memory = (points) => {
  const goal = `2. under 200 MB at ${inGroups(many)} activities`;
  const [before, last] = points.slice(-2);
  if (last?.mb === undefined || before?.mb === undefined)
    return unknown(goal, 'memory can be watched on Linux only');
  const seen = `${last.mb.toFixed(0)} MB at ${inGroups(last.n)}`;
  if (last.n >= many) return judged(goal, seen, last.mb < 200);
  if (before.n < enough) return unknown(goal, `${seen}: too few to foretell`);
  const each = Math.max(0, (last.mb - before.mb) / (last.n - before.n));
  const then = last.mb + each * (many - last.n);
  const grows = `${(each * 2 ** 20).toFixed(0)} bytes for each further one`;
  return judged(goal, `${seen}, ${grows}: ${then.toFixed(0)} MB foretold`, then < 200);
};

const startUp = (found) =>
  found
    .filter(({ limit }) => limit !== undefined)
    .map(({ name, limit, ratio: times }) =>
      judged(`3. ${name}: under ${limit} times \`node -e 0\``, `${ratio(times)} times`, times < limit),
    );

const otherFiles = (found) =>
  found
    .filter(({ limit }) => limit !== undefined)
    .map(({ name, limit, ratio: times }) =>
      judged(`4. ${name}: within ${limit} times the time of CSV`, `${ratio(times)} times`, times <= limit),
    );

const drawn = ({ page, draws }) => [
  judged('5. HTML of 50 teams in under 300 ms', `${page.ms.toFixed(0)} ms`, page.ms < 300),
  judged(
    `5. uncertainty (${inGroups(draws.draws)} draws, 20 metrics, 50 teams, 2 periods) in under 500 ms`,
    `${draws.ms.toFixed(0)} ms`,
    draws.ms < 500,
  ),
];

const linear = (what, points) => {
  const goal = `6. cost linear in ${what}`;
  const times = bend(points);
  const last = inGroups(points.at(-1).n);
  return times === undefined
    ? unknown(goal, 'too few points')
    : judged(goal, `${last} take ${ratio(times)} times what the straight line says`, times <= straight);
};

/** Those goals whose part of the run was asked for. */
export const goalsOf = ({ job, rows, metrics, groups, start, files, afterwards }) => [
  ...(job === undefined ? [] : speed(job)),
  ...(rows === undefined ? [] : [memory(rows)]),
  ...(start === undefined ? [] : startUp(start)),
  ...(files === undefined ? [] : otherFiles(files.ways)),
  ...(afterwards === undefined ? [] : drawn(afterwards)),
  ...(rows === undefined ? [] : [linear('rows', rows)]),
  ...(metrics === undefined ? [] : [linear('metrics', metrics)]),
  ...(groups === undefined ? [] : [linear('groups', groups)]),
];
