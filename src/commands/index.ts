/** Every command: the parser, the help and the completion read this list; `work.ts` says where its work is. */
import type { Command } from './command.ts';
import { modelCommands } from './model-commands.ts';
import {
  chosen,
  files,
  flavor,
  formats,
  kinds,
  maxWarnings,
  model,
  oneOf,
  output,
  page,
  period,
  raw,
  rowFiles,
  scoring,
  set,
  terminal,
  toFile,
  verbose,
} from './options.ts';
import { topicNames } from './topics.ts';

/** Those that can be told how to complete. */
const shells = ['bash', 'zsh', 'fish'];

export const commands = [
  {
    name: 'demo',
    args: '[dir]',
    takes: [{ disk: 'folders' }],
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
      {
        flags: '--preset <name>',
        says: 'read the files by this preset, whatever their headers',
        takes: { words: 'presets' },
      },
      { ...model, says: 'the built-in model that it extends: se (the usual one), sa or minimal' },
      { ...toFile, says: 'write there instead of to spacesea.yaml' },
      ...terminal,
    ],
    examples: [
      'spacesea init exports',
      'spacesea init --dry-run deals.csv activities.csv',
      'spacesea init --model sa exports',
    ],
  },
  {
    name: 'inspect',
    args: '<files...>',
    summary: 'what a file is and what its columns hold',
    options: [formats(['table', 'json']), toFile, ...terminal],
    examples: ['spacesea inspect exports/deals.csv', 'spacesea inspect -f json exports/*.csv'],
  },
  {
    name: 'validate',
    args: '[paths...]',
    summary: 'check every row before you trust a number',
    options: [
      ...files,
      ...rowFiles,
      raw,
      set,
      formats(['table', 'json', 'github', 'sarif']),
      toFile,
      { ...period, says: 'what {period} in a file pattern stands for', takes: {} },
      { flags: '-q, --quiet', says: 'only the last line' },
      verbose,
      maxWarnings,
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
    options: [...files, ...scoring, ...output('table', 'html', 'md', 'json', 'csv')],
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
      'spacesea report -f md --flavor github >> "$GITHUB_STEP_SUMMARY"',
    ],
  },
  {
    name: 'explain',
    args: '<name> [paths...]',
    takes: [{ words: 'names' }],
    summary: 'how one number came about: a metric, a dimension or overall',
    options: [
      ...files,
      ...scoring,
      {
        flags: '--group <group>',
        says: 'explain it for one group, such as team:EMEA',
        takes: { words: ['all'] },
      },
      toFile,
      ...terminal,
    ],
    examples: ['spacesea explain win_rate', 'spacesea explain efficiency exports/2026-Q3'],
  },
  {
    name: 'compare',
    args: '<a> <b> [paths...]',
    summary: 'two periods or saved results: what changed, and what is noise',
    options: [...files, ...chosen, ...output('table', 'json', 'md', 'csv')],
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
      {
        flags: '--baseline <file>',
        says: 'a committed result to compare with, in place of --previous',
        takes: { disk: 'files' },
      },
      { flags: '--strict', says: 'what nobody can be sure of counts as failed' },
      formats(['table', 'junit', 'github', 'json', 'md']),
      toFile,
      flavor,
      { flags: '-q, --quiet', says: 'only the last line' },
      verbose,
      ...terminal,
    ],
    examples: [
      'spacesea check exports/2026-Q3',
      'spacesea check --baseline baseline.json --strict',
      'spacesea check -f junit=checks.xml -f md=summary.md --flavor github -f table',
    ],
  },
  ...modelCommands,
  {
    name: 'completion',
    args: '<shell>',
    takes: [{ words: shells }],
    summary: `completion of command lines for ${oneOf(shells)}; its first lines say where to put it`,
    options: [toFile],
    examples: [
      'spacesea completion bash > ~/.local/share/bash-completion/completions/spacesea',
      'spacesea completion zsh > ~/.zfunc/_spacesea',
      'spacesea completion fish > ~/.config/fish/completions/spacesea.fish',
    ],
  },
  {
    name: 'help',
    args: '[word]',
    takes: [{ words: 'helped' }],
    summary: `${topicNames.join(', ')}, a command, or the code of a message`,
    options: [...terminal],
    examples: ['spacesea help missing', 'spacesea help score', 'spacesea help row/date'],
  },
] as const satisfies readonly Command[];

/** A command by name. */
export type CommandName = (typeof commands)[number]['name'];
