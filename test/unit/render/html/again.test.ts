import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/generated/report.ts';
import { html } from '../../../../src/render/html/html.tsx';
import type { RenderOptions } from '../../../../src/render/pen.ts';
import { byTeam } from '../../../golden/report.ts';
import { elementsOf, elementWith, named } from '../../../support/page.ts';

type Options = Pick<RenderOptions, 'again' | 'command'>;

const problem = { code: 'row/date', severity: 'error', message: 'is not a date', count: 1 } as const;

/** A report with more kinds of problems than are listed. */
const given: Report = {
  ...byTeam,
  settings: { ...byTeam.settings, by: ['team'], where: ['segment=large'], set: [] },
  data: {
    ...byTeam.data,
    problems: byTeam.data.files
      .slice(0, 1)
      .flatMap(({ file }) =>
        Array.from({ length: 9 }, (_, at) => ({ ...problem, field: `column_${at}`, file, line: at + 2 })),
      ),
  },
};

/** All that stands on the page as something to type. */
const typed = (options: Options): readonly string[] =>
  named('code', elementsOf(html(given, options))).map(({ text }) => text);

const again = { score: ' exports --where a=b', explain: ' exports', validate: ' "my exports"' };

const commandsIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text.startsWith('spacesea '))),
];

describe('the commands on a page', () => {
  test('name the files and options of the run that drew it', () => {
    expect(commandsIn(typed({ again }))).toEqual([
      'spacesea explain <name> exports',
      'spacesea score exports --where a=b --set dimensions.satisfaction.weight=2',
      'spacesea score',
      'spacesea score exports --where a=b --weights mine',
      'spacesea score exports --where a=b',
      'spacesea validate "my exports"',
    ]);
  });

  test('stand without files where nothing has been run', () => {
    expect(commandsIn(typed({}))).toEqual([
      'spacesea explain <name>',
      'spacesea score --set dimensions.satisfaction.weight=2',
      'spacesea score',
      'spacesea score --weights mine',
      'spacesea validate',
    ]);
  });
});

describe('how to repeat a report', () => {
  const facts = (options: Options): ReadonlyMap<string, string> => {
    const { within } = elementWith('method', elementsOf(html(given, options)));
    const values = named('dd', within);
    return new Map(named('dt', within).map(({ text }, at) => [text, values[at]?.text ?? '']));
  };
  const promise = 'The same files, config and version give the same report to the last digit';
  const command = 'spacesea score exports -f html';

  test('is its command, where there is one', () => {
    expect(html(given, { command })).toContain(promise);
    expect(typed({ command })).toContain(command);
    expect([...facts({ command }).keys()]).not.toContain('Options');
  });

  test('are its options, where a saved result is drawn', () => {
    expect(html(given, {})).not.toContain(promise);
    expect(facts({}).get('Options')).toBe('--by team --where segment=large');
  });
});
