/** What spacesea says without arguments: one screen, from which everything else can be found. */
import { wrap } from '../render/width.ts';
import { topicNames } from './topics.ts';

const exitCodes =
  'Exit codes: 0 done, 1 findings, 2 bad usage or config, 3 unusable input or output, 4 a bug, 130 interrupted.';

type Line = readonly [typed: string, says: string];

const start: readonly Line[] = [
  ['spacesea demo', 'made-up data, a score and a report, at once'],
  ['spacesea init exports', 'look at exports, write a first spacesea.yaml'],
  ['spacesea validate exports', 'check every row before you trust a number'],
];

const look: readonly Line[] = [
  ['spacesea score', 'five dimensions, what changed, what is next'],
  ['spacesea score --by team', 'the same for each team (or region, role)'],
  ['spacesea report --open', 'a page to look at, print and pass on'],
  ['spacesea compare <a> <b>', 'two periods: what is noise, what is not'],
  ['spacesea explain <name>', 'how one number came about, down to the rows'],
  ['spacesea check', 'exit code 1 when one of your checks fails'],
];

const often: readonly Line[] = [
  ['-p, --period 2026-Q3', 'else the last finished quarter in the data'],
  ['-f, --format html|md|json|csv', 'else a table; format=file writes to a file'],
  ['-o, --output <file>', 'else standard output'],
  ['-c, --config <file>', 'else the nearest spacesea.yaml upward'],
  ['-q, --quiet', 'one line'],
  ['--plain', 'sentences, for screen readers and logs'],
  ['--no-color, --ascii', 'else as the terminal and its locale are'],
  ['--width <n>', 'else the terminal, or 80'],
];

const more: readonly Line[] = [
  ['spacesea --help', 'all commands'],
  ['spacesea help <command>', 'its options, with examples'],
  ['spacesea help <topic>', topicNames.join(', ')],
];

/** The first screen, for a terminal of so many columns. */
export const welcome = (width: number): string =>
  [
    ...wrap('spacesea  scores Sales Engineering teams on the five SPACE-SEA dimensions', width, lengthOf),
    ...section('Start', start, width),
    ...section('Look', look, width),
    ...section('Often used options', often, width),
    ...section('More', more, width),
    '',
    ...wrap(exitCodes, width, lengthOf),
    '',
  ].join('\n');

/** What stands below the list of all commands. */
export const helpEnd = (width: number): string =>
  [exitCodes, `Topics: spacesea help ${topicNames.join(' | ')}`]
    .flatMap((text) => wrap(text, width, lengthOf))
    .join('\n');

const lengthOf = (text: string): number => text.length;

/** Where the second column begins, if there is room for one. */
const column = 34;

const section = (title: string, lines: readonly Line[], width: number): string[] => [
  '',
  title,
  ...lines.flatMap(([typed, says]) => {
    const beside = wrap(says, width - column, lengthOf);
    if (width < 2 * column - 8)
      return [`  ${typed}`, ...wrap(says, width - 6, lengthOf).map((line) => `      ${line}`)];
    return beside.map((line, at) => (at === 0 ? `  ${typed}` : '').padEnd(column) + line);
  }),
];
