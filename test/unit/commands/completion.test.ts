import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import { bash } from '../../../src/commands/completion/bash.ts';
import { fish } from '../../../src/commands/completion/fish.ts';
import { wordsOf } from '../../../src/commands/completion/lists.ts';
import { argumentsOf, flagOf, flagsOf } from '../../../src/commands/completion/parts.ts';
import { zsh } from '../../../src/commands/completion/zsh.ts';
import { commands as all } from '../../../src/commands/index.ts';
import { versionOption } from '../../../src/commands/options.ts';
import { topicNames } from '../../../src/commands/topics.ts';
import { builtinModel } from '../../../src/config/builtin.ts';
import { checkGroups, checkWhere } from '../../../src/measure/fields.ts';
import { manPage } from '../../support/man-page.ts';
import { run } from '../../support/run.ts';

const commands: readonly Command[] = all;

const flags = commands.flatMap((command) => flagsOf(command).map((flag) => ({ command, ...flag })));

/** The part of a text from a line on, to the next that begins like it. */
const part = (text: string, from: string, to: RegExp): string => {
  const [, after = ''] = text.split(`\n${from}\n`);
  return after.split(to)[0] ?? '';
};

/** Where in each text the options of a command stand, and how one is written there. */
const forms: readonly {
  readonly name: string;
  readonly text: string;
  readonly own: (text: string, command: string) => string;
  readonly shows: (option: string) => RegExp;
}[] = [
  {
    name: 'bash',
    text: bash(commands),
    own: (text, command) => part(text, `    ${command})`, /;;/),
    shows: (option) => new RegExp(`flags='[^']*(?<![\\w-])${option}(?![\\w-])`),
  },
  {
    name: 'zsh',
    text: zsh(commands),
    own: (text, command) => part(text, `    ${command})`, /;;/),
    shows: (option) => new RegExp(`['*{,]${option}(?=[+=[}, ]|$)`, 'm'),
  },
  {
    name: 'fish',
    text: fish(commands),
    own: (text, command) =>
      text
        .split('\n')
        .filter((line) => new RegExp(`-n '__spacesea_is( [a-z]+)*? ${command}[ ']`).test(line))
        .join('\n'),
    shows: (option) =>
      new RegExp(` -${option.startsWith('--') ? `l ${option.slice(2)}` : `s ${option.slice(1)}`} `),
  },
  {
    name: 'the manual page',
    text: manPage(commands).replaceAll('\\-', '-'),
    own: (text, command) =>
      `${part(text, `.Ss ${command}`, /^\.S[sh] /m)}\n${part(text, '.Ss Common options', /^\.Sh /m)}`,
    shows: (option) => new RegExp(`Fl ${option.slice(1)}(?= |$)`, 'm'),
  },
];

describe.each(forms)('$name', ({ text, own, shows }) => {
  test.each(commands)('has $name and its options', (command) => {
    const place = own(text, command.name);
    const names = flagsOf(command).flatMap((flag) => flag.names);
    expect(names.filter((name) => !shows(name).test(place))).toEqual([]);
  });

  test('has the option of spacesea itself', () => {
    const [name = ''] = flagOf(versionOption).names;
    expect(text).toContain(name.slice(2));
  });

  test('is ASCII, and has no blank at the end of a line', () => {
    expect(text).not.toMatch(/[^\x00-\x7f]/);
    expect(text).not.toMatch(/ $/m);
  });
});

describe('what the list of commands says of values', () => {
  test('every option with a value says what it takes', () => {
    const silent = commands.flatMap(({ name, options }) =>
      options
        .filter((option) => option.flags.endsWith('>') && option.takes === undefined)
        .map(({ flags: silentFlags }) => `${name} ${silentFlags}`),
    );
    expect(silent).toEqual([]);
  });

  test('an option has a value everywhere or nowhere', () => {
    const valued = new Set(flags.filter(({ value }) => value !== undefined).flatMap(({ names }) => names));
    const bare = flags.filter(({ value }) => value === undefined).flatMap(({ names }) => names);
    expect(bare.filter((name) => valued.has(name))).toEqual([]);
  });

  test('only the last argument takes all that follow, and no command has more than nine', () => {
    for (const command of commands) {
      const parts = argumentsOf(command);
      expect(parts.slice(0, -1).some(({ isLast }) => isLast)).toBe(false);
      expect(parts.length).toBeLessThan(9);
    }
  });

  test.each(flags.filter(({ names }) => names.includes('--format')))(
    'the formats of $command.name are those it knows',
    async ({ command, takes }) => {
      const needed = argumentsOf(command).filter(({ isRequired }) => isRequired);
      const given = needed.map(
        (each) => wordsOf(each.takes).at(-1)?.word ?? 'examples/demo/exports/deals.csv',
      );
      const { err } = await run(`spacesea ${command.name} ${given.join(' ')} -f nonsense`);
      const [, known = ''] = /write one of ([^\n]+)/.exec(err) ?? [];
      expect(
        wordsOf(takes)
          .map(({ word }) => word)
          .sort(),
      ).toEqual(known.split(', ').sort());
    },
  );

  test('the schemas are those that are published', async () => {
    const { err } = await run('spacesea schema nonsense');
    const [, known = ''] = /write one of ([^\n]+(?:\n +[^\n]+)?)/.exec(err) ?? [];
    const { takes } = commands.find(({ name }) => name === 'schema') ?? {};
    expect(takes?.flatMap((each) => wordsOf(each).map(({ word }) => word)).sort()).toEqual(
      known.split(/,\s+/).sort(),
    );
  });

  test('fields to show and to filter by are those that may be asked for', () => {
    const model = builtinModel('spacesea:se');
    const shown = wordsOf({ words: 'fieldsToShow' }).map(({ word }) => word);
    const filtered = wordsOf({ words: 'fieldsToFilter' }).map(({ word }) => word);
    for (const word of shown) expect(() => checkGroups(model, [word])).not.toThrow();
    for (const word of filtered) expect(() => checkWhere(model, { [word]: 'x' })).not.toThrow();
    expect(shown).toEqual(expect.arrayContaining(['team', 'region', 'segment']));
    for (const word of ['se', 'owner', 'respondent', 'id', 'account']) {
      expect(shown).not.toContain(word);
      expect(filtered).not.toContain(word);
    }
  });

  test('every topic has its page, and every page is a topic', () => {
    const pages = readdirSync('src/topics').map((file) => file.replace('.md', ''));
    expect([...topicNames].sort()).toEqual(pages.sort());
  });
});

test('the package brings its manual page', () => {
  const { man, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(man).toEqual(['docs/man/spacesea.1']);
  expect(existsSync('docs/man/spacesea.1')).toBe(true);
  expect(files).toContain('docs/man');
});

test('the manual page has every variable of the environment that is read', () => {
  const page = manPage(commands);
  const source = readFileSync('src/commands/display.ts', 'utf8');
  const read = [...source.matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name = '']) => name);
  expect(read.length).toBeGreaterThan(5);
  expect(read.filter((name) => !new RegExp(`^\\.It Ev.* ${name}( |$)`, 'm').test(page))).toEqual([]);
});

test.each([
  { line: 'spacesea completion', says: 'missing required argument' },
  { line: 'spacesea completion fis', says: 'did you mean fish?' },
  { line: 'spacesea completion powershell', says: 'known: bash, zsh, fish' },
])('$line ends with 2 and a hint', async ({ line, says }) => {
  const { err, out, code } = await run(line);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain(says);
});
