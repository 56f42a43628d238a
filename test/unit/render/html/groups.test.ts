import { describe, expect, test } from 'vitest';
import type { GroupRow, ScoreRow } from '../../../../src/generated/report.ts';
import { html } from '../../../../src/render/html/html.tsx';
import { elementsOf, named, type Seen } from '../../../support/page.ts';
import { dimension, group, moved, overall, report, sure, whole } from '../small-report.ts';

const rowsOf = (id: string, rest: readonly Partial<ScoreRow>[]): ScoreRow[] => [
  overall({ group: id, ...sure(66, 60, 70) }),
  ...['satisfaction', 'performance'].map((name, at) =>
    dimension(name, { group: id, label: name, ...rest[at] }),
  ),
];

/** The sections with a table of groups. */
const sections = (groups: GroupRow[], rows: ScoreRow[]): readonly Seen[] =>
  named('section', elementsOf(html(report(rows, { groups: [whole, ...groups] }), {}))).filter(
    ({ within }) => named('h2', within).length === 1 && named('table', within).some(isGroups),
  );

const isGroups = ({ attributes }: Seen): boolean => attributes['class']?.startsWith('groups') === true;

/** What stands in the rows of the first table, cell by cell, without its drawings. */
const cells = ([section]: readonly Seen[]): string[][] =>
  named('tr', section?.within ?? []).map(({ within }) =>
    within.filter(({ name }) => ['td', 'th'].includes(name)).map(({ text }) => text),
  );

const all = rowsOf('all', [sure(56, 50, 60), sure(78, 70, 90)]);

describe('groups side by side on the page', () => {
  test('a score has its word, its range and a clear change', () => {
    const rows = rowsOf('team:DACH', [
      { ...sure(49, 44, 54), ...moved(65.4, -16.4, [-22, -7]) },
      { ...sure(70, 60, 80), ...moved(65.4, 4.6, [-2, 7]) },
    ]);
    expect(cells(sections([group('DACH', { people: 10 })], [...all, ...rows]))).toEqual([
      ['Team', 'People', 'satisfaction', 'performance', 'Overall'],
      ['All', '38', '56 below target 50–60', '78 on target 70–90', '66 borderline'],
      ['DACH', '10', '49 below target 44–54 ▼ −16.4 clear fall', '70 borderline 60–80', '66 borderline'],
    ]);
  });

  test('where there is no room for columns, a cell names its own', () => {
    const rows = rowsOf('team:DACH', [sure(56, 50, 60), { reason: 'no answers' }]);
    const found = sections([group('DACH')], [...all, ...rows]);
    const [heads = [], , ...shown] = named('tr', found[0]?.within ?? []).map(({ within }) => within);
    const names = named('th', heads).map(({ text }) => text);
    expect(shown.map((row) => named('td', row).map(({ attributes }) => attributes['data-l']))).toEqual([
      names.slice(1),
    ]);
  });

  test('what has no score says why', () => {
    const rows = rowsOf('team:DACH', [{ reason: 'no answers' }, { score: 70 }]);
    expect(cells(sections([group('DACH')], [...all, ...rows])).at(-1)).toEqual([
      ...['DACH', '7', 'too little datano answers', '70  too few records for a range', '66 borderline'],
    ]);
  });

  test('the order is that of the report, and a hidden group stands in it, in words and without a number', () => {
    const home = group('2 small teams together', { people: 8, merged: ['Nordics', 'Public Sector'] });
    const within = { suppressed: true, shownIn: home.id, reason: `shown within ${home.label}` };
    const groups = [group('DACH'), group('Nordics', within), group('Public Sector', within), home];
    const shown = cells(
      sections(groups, [
        ...all,
        ...['team:DACH', home.id].flatMap((id) => rowsOf(id, [sure(56, 50, 60), sure(78, 70, 90)])),
      ]),
    );
    expect(shown.slice(2).map(([name]) => name)).toEqual([
      ...['DACH', 'Nordics', 'Public Sector', '2 small teams togetherNordics, Public Sector'],
    ]);
    expect(shown[3]).toEqual(['Nordics', 'Hidden: shown within 2 small teams together']);
  });

  test('each field has a table of its own', () => {
    const region = { ...group('South'), id: 'region:South', by: 'region' };
    const found = sections(
      [group('DACH'), region],
      [
        ...all,
        ...['team:DACH', 'region:South'].flatMap((id) => rowsOf(id, [sure(56, 50, 60), sure(78, 70, 90)])),
      ],
    );
    expect(found.map(({ within }) => named('h2', within)[0]?.text)).toEqual(['Teams', 'By region']);
    expect(found.map(({ attributes }) => attributes['id'])).toEqual(['groups', undefined]);
  });

  test('a name is a text, whatever it holds', () => {
    const name = '<img src=x onerror=alert(1)>\u202e';
    const found = sections(
      [group(name)],
      [...all, ...rowsOf(`team:${name}`, [sure(56, 50, 60), sure(78, 70, 90)])],
    );
    expect(cells(found).at(-1)?.[0]).toBe('<img src=x onerror=alert(1)>U+202E');
    expect(named('img', found[0]?.within ?? [])).toEqual([]);
  });

  test('a report without groups has no such section', () => {
    expect(sections([], all)).toEqual([]);
  });
});
