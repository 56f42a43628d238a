/** Options that several commands share. */
import type { Option, Takes } from './command.ts';

const file: Takes = { disk: 'files' };
const anything: Takes = {};

/** What every command has, and spacesea itself. */
export const help: Option = { flags: '-h, --help', says: 'show this help' };

/** Of spacesea itself. */
export const versionOption: Option = { flags: '--version', says: 'show the version' };

/**
 * Words of which one is chosen.
 * @example oneOf(['table', 'json', 'md']) // => 'table, json or md'
 */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** `-f`: the formats of a command, the usual one first. */
export const formats = (words: readonly string[], says = oneOf(words)): Option => ({
  flags: '-f, --format <format>',
  says: `${says}; format=file writes to a file`,
  takes: { words, behind: 'file' },
  repeatable: true,
});

/** `-o` */
export const toFile: Option = {
  flags: '-o, --output <file>',
  says: 'write there instead of to standard output',
  takes: file,
};

/** `--by` */
export const by: Option = {
  flags: '--by <field>',
  says: 'show the groups of a field too, such as team',
  takes: { words: 'fieldsToShow' },
  repeatable: true,
};

/** `--set` */
export const set: Option = {
  flags: '--set <path=value>',
  says: 'change one setting of the config',
  takes: anything,
  repeatable: true,
};

/** `--weights` */
export const weights: Option = {
  flags: '--weights <set>',
  says: 'a weight set of the config',
  takes: anything,
};

/** `-p` */
export const period: Option = {
  flags: '-p, --period <period>',
  says: '2026-Q3, FY26-Q3, 2026-07, 2026, 2026-07-01..2026-09-30 or all; else the last finished quarter in the data',
  takes: { words: ['all'] },
};

/** `--max-warnings` */
export const maxWarnings: Option = {
  flags: '--max-warnings <n>',
  says: 'exit with 1 when there are more warnings',
  takes: anything,
};

/** `-v` */
export const verbose: Option = { flags: '-v, --verbose', says: 'notices too' };

/** `--plain` */
export const spoken: Option = {
  flags: '--plain',
  says: 'sentences, one fact a line: for screen readers and logs',
};

/** `--flavor` */
export const flavor: Option = {
  flags: '--flavor <flavor>',
  also: '--flavour <flavor>',
  says: 'of md: plain, or github, with folds and no longer than a comment may be',
  takes: { words: ['plain', 'github'] },
};

/** `--raw` */
export const raw: Option = {
  flags: '--raw',
  says: 'in CSV, no apostrophe before texts that a spreadsheet would run as a formula',
};

/** Files by kind. */
export const kinds: readonly Option[] = [
  { flags: '--deals <file>', says: 'a file of deals', takes: file, repeatable: true },
  { flags: '--activities <file>', says: 'a file of activities', takes: file, repeatable: true },
  { flags: '--surveys <file>', says: 'a file of survey answers', takes: file, repeatable: true },
  { flags: '--people <file>', says: 'the roster', takes: file, repeatable: true },
];

/** `-c` */
export const config: Option = {
  flags: '-c, --config <file>',
  says: 'the config; else the nearest spacesea.yaml upward, else the model spacesea:se',
  takes: file,
};

/** `--model` */
export const model: Option = {
  flags: '--model <model>',
  says: 'a built-in model instead, se, sa or minimal',
  takes: { words: 'models' },
};

/** `--engine` */
export const engine: Option = {
  flags: '--engine <engine>',
  says: 'fast, or reference: every row goes the long way, to the same numbers',
  takes: { words: ['fast', 'reference'] },
};

/** `--threads` */
export const threads: Option = {
  flags: '--threads <n>',
  says: 'read large files in so many threads, 1 for one; to the same numbers',
  takes: anything,
};

/** Which files are read, by which config, and how. */
export const files: readonly Option[] = [...kinds, config, engine, threads];

/** What is made of them, whatever the period. */
export const chosen: readonly Option[] = [
  by,
  {
    flags: '--where <field=value>',
    says: 'only records in which a field has a value',
    takes: { words: 'fieldsToFilter', behind: 'text' },
    repeatable: true,
  },
  {
    flags: '--as-of <day>',
    says: 'the day of the export: nothing after it is known; else the latest day in the files',
    takes: anything,
  },
  weights,
  { ...set, says: `${set.says}, such as dimensions.activity.weight=0` },
  { flags: '--seed <number>', says: 'seed of every random draw', takes: anything },
  maxWarnings,
];

/** Files into which rows are sorted. */
export const rowFiles: readonly Option[] = [
  {
    flags: '--rejected <file>',
    says: 'write the rejected rows and the reasons to a CSV file that only you can read',
    takes: file,
  },
  {
    flags: '--accepted <file>',
    says: 'write the accepted rows to a CSV file; {source} in the name stands for the source',
    takes: file,
  },
];

/** Which period, and what is made of it. */
export const scoring: readonly Option[] = [
  period,
  {
    flags: '--previous <period>',
    says: 'what to compare with: a period, a saved result such as result.json, or none; else the period before',
    takes: { words: ['none'], disk: 'files' },
  },
  ...chosen,
];

/** How text is drawn. */
export const terminal: readonly Option[] = [
  { flags: '--color', says: 'colour even where the output is no terminal' },
  { flags: '--no-color', says: 'no colour' },
  { flags: '--ascii', says: 'plain ASCII glyphs' },
  {
    flags: '--width <n>',
    says: 'characters in a line, 40 to 160; else the terminal, or 80',
    takes: anything,
  },
];

/** What is written, in one of these formats, and where. */
export const output = (...words: readonly string[]): readonly Option[] => [
  formats(words),
  toFile,
  flavor,
  { flags: '-q, --quiet', says: 'one line' },
  verbose,
  raw,
  spoken,
  ...terminal,
];

/** What is written of a report that is to be looked at. */
export const page: readonly Option[] = [
  formats(['html', 'md', 'json', 'csv']),
  { ...toFile, says: 'write there instead of to report.html; - is standard output' },
  flavor,
  verbose,
  raw,
  ...terminal,
];
