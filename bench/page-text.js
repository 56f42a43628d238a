/** docs/performance.md out of what was measured. Each section has its words here and nowhere else. */
import { inGroups, megabytes, ratio, table, time } from './words.js';

const goalTable = (goals) =>
  table(
    ['Goal', 'Measured', ''],
    goals.map(({ goal, found, verdict }) => [goal, found, verdict]),
  );

const wayTable = (ways) =>
  table(
    ['Way', 'Rows checked', 'Time', 'Ratio', 'Peak memory', 'Runs'],
    ways.map(({ name, isChecked, seconds, ratio: times, mb, rounds }) => [
      name,
      isChecked === true ? 'each' : 'none',
      time(seconds),
      ratio(times),
      megabytes(mb),
      rounds,
    ]),
  );

const job = ({ ways, onTwo, absent, activities, mebibytes }) => `## The job

${inGroups(activities)} activities of 14 columns, a tenth as many deals and a fifth as many answers, ${mebibytes.toFixed(0)} MiB of CSV, made by
\`bench/generate.js\` from a seed: quoted commas, quotes and line ends, text beyond ASCII, no faults.

spacesea reads all four files, checks each row against its schema, its keys and what it points at, measures and scores
with the built-in model \`spacesea:se\`. The others do this and no more: by team, count activities by type, the share of
deals won, the median and the 90th percentile of the response time, the mean answer. Those that count print the same
numbers, which is checked. One line is spacesea with a config of these numbers alone (\`bench/same-numbers.js\`): it still checks
each row, counts what is open as waiting, and works out how sure each number is. Whole processes, in pairs with the first
line; medians, and the median of the ratios.

${wayTable(ways)}
${
  onTwo.length === 0
    ? ''
    : `
The same on both cores:

${wayTable(onTwo)}
`
}${absent.length === 0 ? '' : `\nLeft out:\n\n${absent.map((line) => `- ${line}`).join('\n')}\n`}`;

const start = (found) => `## Start-up

Whole processes by turns with \`node -e 0\`, 25 times.

${table(
  ['What', 'Time', '`node -e 0`', 'Ratio'],
  found.map(({ name, seconds, node, ratio: times }) => [name, time(seconds), time(node), ratio(times)]),
)}
`;

/** Time a unit, all told and of the units that came with each line. */
const sweep = (what, points, unit) =>
  table(
    [what, 'Time', `Per ${unit}`, `Per further ${unit}`, 'Peak memory'],
    points.map(({ n, seconds, mb }, index) => {
      const before = points[index - 1];
      const further = before === undefined ? undefined : (seconds - before.seconds) / (n - before.n);
      return [
        inGroups(n),
        time(seconds),
        small(seconds / n),
        further === undefined ? '' : small(further),
        megabytes(mb),
      ];
    }),
  );

const small = (seconds) =>
  Math.abs(seconds) < 0.001 ? `${(1e6 * seconds).toFixed(2)} µs` : `${(1e3 * seconds).toFixed(1)} ms`;

const sweeps = ({ rows, metrics, groups, swept }) => `## Growth

Rows, all files and the built-in model; the number is that of the activities:

${sweep('Activities', rows, 'activity')}

Metrics, of ${inGroups(swept)} activities: five kinds in turn, a count, a rate, a share, a mean and a median of a duration:

${sweep('Metrics', metrics, 'metric')}

Groups, of ${inGroups(swept)} activities by 1,000 people, \`--by team\`, the built-in model with its ranges:

${sweep('Teams', groups, 'team')}
`;

const files = (found) => `## Other files

The same ${inGroups(found.activities)} activities and what belongs to them, in pairs with clean CSV. Faults are of many kinds: dates, numbers,
words, what is missing, what is out of order, cells and quotes.

${table(
  ['Files', 'Size', 'Time', 'Ratio', 'Peak memory'],
  found.ways.map(({ name, size, seconds, ratio: times, mb }) => [
    name,
    `${size.toFixed(1)} MiB`,
    time(seconds),
    ratio(times),
    megabytes(mb),
  ]),
)}
`;

const afterwards = ({ page, draws }) => `## After reading

The page: the report of 50 teams drawn as HTML, the first page of a process with all that is loaded for it; median of 15
processes. Uncertainty: two periods that are read and measured, scored with all draws, and what changed between them;
median of 3 processes.

${table(
  ['What', 'Time', 'Goal', 'Size'],
  [
    ['HTML of 50 teams', time(page.ms / 1000), '300 ms', `${(page.bytes / 1000).toFixed(0)} KB`],
    [
      'Uncertainty of 50 teams, 2 periods',
      time(draws.ms / 1000),
      '500 ms',
      `${inGroups(draws.draws)} draws, ${inGroups(draws.rows)} rows, ${inGroups(draws.changed)} with a change`,
    ],
  ],
)}
`;

const memory = (found) => `## Memory

Activities counted by one metric that keeps no values, in a heap of 64 MB at most for each thread; every row is checked. What
still grows is the table of keys that finds repeated rows: 6 bytes a slot, at most 70 % of them taken. With \`spacesea:se\` there
come the durations for exact medians, the deals that people have touched on each day, and the deals that activities point at.

${table(
  ['Activities', 'One thread', 'Peak memory', 'Two threads', 'Peak memory'],
  found.map(({ activities, one, two }) => [
    inGroups(activities),
    time(one.seconds),
    megabytes(one.mb),
    time(two.seconds),
    megabytes(two.mb),
  ]),
)}
`;

const shares = (heads, found) =>
  table(
    heads,
    found.map(({ name, share }) => [name, `${(100 * share).toFixed(1)} %`]),
  );

const profile = ({ seconds, rooms, functions, activities }) => `## Where the time goes

One run of the job on ${inGroups(activities)} activities under \`--cpu-prof\`, on one thread: ${time(seconds)} of a processor by the room of the
house, or the package, whose own code ran.

${shares(['Room', 'Share'], rooms)}

The functions in which most of it was spent:

${shares(['Function', 'Share'], functions)}
`;

/** The sections of the page that were measured, in their order. */
export const sectionsOf = (found) =>
  [
    found.job && job(found.job),
    found.start && start(found.start),
    found.rows && sweeps(found),
    found.files && files(found.files),
    found.afterwards && afterwards(found.afterwards),
    found.memory && memory(found.memory),
    found.profile && profile(found.profile),
  ].filter((section) => section !== undefined);

/** The whole page. */
export const pageOf = ({ lines, goals, found }) => `# Performance

Written by \`npm run bench\`, as measured; not edited. Machines are shared and differ, so read ratios.

${lines.map((line) => `- ${line}`).join('\n')}
- \`NODE_EXTRA_CA_CERTS\` is unset: where it is set, Node itself starts more slowly and every ratio flatters

## Goals

${goalTable(goals)}

${sectionsOf(found).join('\n')}`;

/** Goals for a terminal. */
export const goalLines = (goals) =>
  goals
    .map(
      ({ goal, found, verdict }) =>
        `${verdict.replaceAll('*', '').padEnd(12)}  ${goal}\n${' '.repeat(14)}${found}`,
    )
    .join('\n');
