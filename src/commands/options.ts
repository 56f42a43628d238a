/** Options that several commands share. */
import type { Option } from './command.ts';

/** Files by kind. */
export const kinds: readonly Option[] = [
  { flags: '--deals <file>', says: 'a file of deals', repeatable: true },
  { flags: '--activities <file>', says: 'a file of activities', repeatable: true },
  { flags: '--surveys <file>', says: 'a file of survey answers', repeatable: true },
  { flags: '--people <file>', says: 'the roster', repeatable: true },
];

/** Which files are read, and by which config. */
export const files: readonly Option[] = [
  ...kinds,
  {
    flags: '-c, --config <file>',
    says: 'the config; else the nearest spacesea.yaml upward, else the model spacesea:se',
  },
];

/** What is made of them, whatever the period. */
export const chosen: readonly Option[] = [
  { flags: '--by <field>', says: 'show the groups of a field too, such as team', repeatable: true },
  { flags: '--where <field=value>', says: 'only records in which a field has a value', repeatable: true },
  {
    flags: '--as-of <day>',
    says: 'the day of the export: nothing after it is known; else the latest day in the files',
  },
  { flags: '--weights <set>', says: 'a weight set of the config' },
  {
    flags: '--set <path=value>',
    says: 'change one setting of the config, such as dimensions.activity.weight=0',
    repeatable: true,
  },
  { flags: '--seed <number>', says: 'seed of every random draw' },
  { flags: '--max-warnings <n>', says: 'exit with 1 when there are more warnings' },
];

/** Which period, and what is made of it. */
export const scoring: readonly Option[] = [
  {
    flags: '-p, --period <period>',
    says: '2026-Q3, FY26-Q3, 2026-07, 2026, 2026-07-01..2026-09-30 or all; else the last finished quarter in the data',
  },
  {
    flags: '--previous <period>',
    says: 'what to compare with: a period, a saved result such as result.json, or none; else the period before',
  },
  ...chosen,
];

/** How text is drawn. */
export const terminal: readonly Option[] = [
  { flags: '--color', says: 'colour even where the output is no terminal' },
  { flags: '--no-color', says: 'no colour' },
  { flags: '--ascii', says: 'plain ASCII glyphs' },
  { flags: '--width <n>', says: 'characters in a line, 40 to 160; else the terminal, or 80' },
];

/** What is written, and where. */
export const output: readonly Option[] = [
  {
    flags: '-f, --format <format>',
    says: 'table, html, md, json or csv; format=file writes to a file',
    repeatable: true,
  },
  { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
  { flags: '-q, --quiet', says: 'one line' },
  { flags: '-v, --verbose', says: 'notices too' },
  { flags: '--raw', says: 'in CSV, no apostrophe before texts that a spreadsheet would run as a formula' },
  { flags: '--plain', says: 'sentences, one fact a line: for screen readers and logs' },
  ...terminal,
];

/** What is written of a report that is to be looked at. */
export const page: readonly Option[] = [
  {
    flags: '-f, --format <format>',
    says: 'html, md, json or csv; format=file writes to a file',
    repeatable: true,
  },
  { flags: '-o, --output <file>', says: 'write there instead of to report.html; - is standard output' },
  ...output.filter(({ flags }) => /^-v|^--raw/.test(flags)),
  ...terminal,
];
