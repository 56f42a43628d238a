/** Every command: the parser, the help and the completion read this list; `work.ts` says where its work is. */
import type { Command } from './command.ts';
import { chosen, files, kinds, output, page, scoring, terminal } from './options.ts';

export const commands = [
  {
    name: 'demo',
    args: '[dir]',
    summary: 'made-up exports of a believable team, a score and a report, at once',
    options: [...terminal],
    examples: ['spacesea demo', 'spacesea demo /somewhere/else'],
  },
  {
    name: 'init',
    args: '[exports...]',
    summary: 'look at your exports and write a first spacesea.yaml',
    options: [
      ...kinds,
      { flags: '--dry-run', says: 'print the config, write nothing' },
      { flags: '--force', says: 'write over a config that is there' },
      { flags: '--preset <name>', says: 'read the files by this preset, whatever their headers' },
      { flags: '-o, --output <file>', says: 'write there instead of to spacesea.yaml' },
      ...terminal,
    ],
    examples: ['spacesea init exports', 'spacesea init --dry-run deals.csv activities.csv'],
  },
  {
    name: 'inspect',
    args: '<files...>',
    summary: 'what a file is and what its columns hold',
    options: [
      { flags: '-f, --format <format>', says: 'table or json', repeatable: true },
      { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
      ...terminal,
    ],
    examples: ['spacesea inspect exports/deals.csv', 'spacesea inspect -f json exports/*.csv'],
  },
  {
    name: 'validate',
    args: '[paths...]',
    summary: 'check every row before you trust a number',
    options: [
      ...files,
      {
        flags: '--rejected <file>',
        says: 'write the rejected rows and the reasons to a CSV file that only you can read',
      },
      {
        flags: '--accepted <file>',
        says: 'write the accepted rows to a CSV file; {source} in the name stands for the source',
      },
      {
        flags: '--raw',
        says: 'in CSV, no apostrophe before texts that a spreadsheet would run as a formula',
      },
      { flags: '--set <path=value>', says: 'change one setting of the config', repeatable: true },
      {
        flags: '-f, --format <format>',
        says: 'table, json, github or sarif; format=file writes to a file',
        repeatable: true,
      },
      { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
      { flags: '-p, --period <period>', says: 'what {period} in a file pattern stands for' },
      { flags: '-q, --quiet', says: 'only the last line' },
      { flags: '-v, --verbose', says: 'notices too' },
      { flags: '--max-warnings <n>', says: 'exit with 1 when there are more warnings' },
      ...terminal,
    ],
    examples: [
      'spacesea validate exports/2026-Q3',
      'spacesea validate --deals deals.csv --rejected rejected.csv',
    ],
  },
  {
    name: 'score',
    args: '[paths...]',
    summary: 'the five dimensions of a period',
    options: [...files, ...scoring, ...output],
    examples: [
      'spacesea score exports/2026-Q3',
      'spacesea score --by team',
      'spacesea score -f html=report.html -f table',
    ],
  },
  {
    name: 'report',
    args: '[paths...]',
    summary: 'the same as a page to look at, print and pass on; a saved result again',
    options: [{ flags: '--open', says: 'show the page in the browser' }, ...files, ...scoring, ...page],
    examples: [
      'spacesea report exports/2026-Q3 --by team --open',
      'spacesea report result.json',
      'spacesea report -f md >> "$GITHUB_STEP_SUMMARY"',
    ],
  },
  {
    name: 'explain',
    args: '<name> [paths...]',
    summary: 'how one number came about: a metric, a dimension or overall',
    options: [
      ...files,
      ...scoring,
      { flags: '--group <group>', says: 'explain it for one group, such as team:EMEA' },
      { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
      ...terminal,
    ],
    examples: ['spacesea explain win_rate', 'spacesea explain efficiency exports/2026-Q3'],
  },
  {
    name: 'compare',
    args: '<a> <b> [paths...]',
    summary: 'two periods or saved results: what changed, and what is noise',
    options: [...files, ...chosen, ...output],
    examples: [
      'spacesea compare 2026-Q2 2026-Q3 exports',
      'spacesea compare before.json after.json',
      'spacesea compare baseline.json 2026-Q3 exports',
    ],
  },
  {
    name: 'check',
    args: '[paths...]',
    summary: 'score, and hold the numbers against the checks of the config: for CI',
    options: [
      ...files,
      ...scoring,
      { flags: '--baseline <file>', says: 'a committed result to compare with, in place of --previous' },
      { flags: '--strict', says: 'what nobody can be sure of counts as failed' },
      {
        flags: '-f, --format <format>',
        says: 'table, junit, github, json or md; format=file writes to a file',
        repeatable: true,
      },
      { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
      { flags: '-q, --quiet', says: 'only the last line' },
      { flags: '-v, --verbose', says: 'notices too' },
      ...terminal,
    ],
    examples: [
      'spacesea check exports/2026-Q3',
      'spacesea check --baseline baseline.json --strict',
      'spacesea check -f junit=checks.xml -f md=summary.md -f table',
    ],
  },
  {
    name: 'weights',
    args: '<answers> [paths...]',
    summary: "weights from the team's own answers, for weightSets",
    options: [
      ...files,
      ...scoring.filter(({ flags }) => /--(period|where|as-of|weights|set)\b/.test(flags)),
      { flags: '--name <name>', says: 'name of the weight set; else team' },
      {
        flags: '--mean <mean>',
        says: 'arithmetic (the usual one for points) or geometric (for comparisons)',
      },
      {
        flags: '--max-inconsistency <ratio>',
        says: 'leave out comparisons with a higher consistency ratio, such as 0.1; else all count',
      },
      {
        flags: '-f, --format <format>',
        says: 'table, yaml or json; format=file writes to a file',
        repeatable: true,
      },
      { flags: '-o, --output <file>', says: 'write there, as YAML, instead of to standard output' },
      ...terminal,
    ],
    examples: ['spacesea weights answers.csv', 'spacesea weights answers.csv exports/2026-Q3 --name growth'],
  },
  {
    name: 'robustness',
    args: '[paths...]',
    summary: 'does the picture hold under other weights, goalposts and means',
    options: [
      ...files,
      ...scoring,
      {
        flags: '-f, --format <format>',
        says: 'table or json; format=file writes to a file',
        repeatable: true,
      },
      { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
      { flags: '-v, --verbose', says: 'notices too' },
      { flags: '--plain', says: 'sentences, one fact a line: for screen readers and logs' },
      ...terminal,
    ],
    examples: ['spacesea robustness exports/2026-Q3', 'spacesea robustness --by team'],
  },
  {
    name: 'config',
    args: '<print|lint> [files...]',
    summary: 'print: the resolved config with its origins; lint: what is questionable about the model',
    options: [
      ...files,
      { flags: '--weights <set>', says: 'a weight set of the config' },
      { flags: '--set <path=value>', says: 'change one setting of the config', repeatable: true },
      {
        flags: '--by <field>',
        says: 'lint: compare metrics over the groups of a field too, such as team',
        repeatable: true,
      },
      { flags: '-p, --period <period>', says: 'lint: what {period} in a file pattern stands for' },
      {
        flags: '-f, --format <format>',
        says: 'lint: table, json or github; format=file writes to a file',
        repeatable: true,
      },
      { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
      { flags: '-q, --quiet', says: 'lint: only the last line' },
      { flags: '-v, --verbose', says: 'lint: what the team has accepted, too' },
      { flags: '--max-warnings <n>', says: 'lint: exit with 1 when there are more warnings' },
      ...terminal,
    ],
    examples: ['spacesea config print', 'spacesea config lint', 'spacesea config lint exports --by team'],
  },
  {
    name: 'schema',
    args: '<name>',
    summary: 'print a JSON Schema: deal, activity, survey, person, config or report',
    options: [
      { flags: '-o, --output <file>', says: 'write there instead of to standard output' },
      ...terminal,
    ],
    examples: ['spacesea schema config > config.schema.json'],
  },
  {
    name: 'help',
    args: '[word]',
    summary: 'curves, missing, privacy, methods, exit-codes, exports, or a command',
    options: [...terminal],
    examples: ['spacesea help missing', 'spacesea help score'],
  },
] as const satisfies readonly Command[];

/** A command by name. */
export type CommandName = (typeof commands)[number]['name'];

/** Topics of `spacesea help`, each a page in src/topics. */
export const topics = ['curves', 'missing', 'privacy', 'methods', 'exit-codes', 'exports'] as const;
