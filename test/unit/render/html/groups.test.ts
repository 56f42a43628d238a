import { describe, expect, test } from 'vitest';
import type { GroupRow, ScoreRow } from '../../../../src/generated/report.ts';
import { html } from '../../../../src/render/html/html.tsx';
import { dimension, group, moved, overall, report, sure, whole } from '../small-report.ts';

const rowsOf = (id: string, rest: readonly Partial<ScoreRow>[]): ScoreRow[] => [
  overall({ group: id, ...sure(66, 60, 70) }),
  ...['satisfaction', 'performance'].map((name, at) =>
    dimension(name, { group: id, label: name, ...rest[at] }),
  ),
];

/** The section of the groups, or a part of it. */
const section = (groups: GroupRow[], rows: ScoreRow[]): string =>
  /<section id="groups".*?(?=<section id="what-if"|<\/main>)/s.exec(
    html(report(rows, { groups: [whole, ...groups] }), {}),
  )?.[0] ?? '';

/** What stands in the rows of the table, cell by cell, without its drawings. */
const cells = (markup: string): string[][] =>
  [...markup.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t([hd])\b.*?<\/t\1>/gs)].map(([cell]) =>
      cell.replace(/<svg.*?<\/svg>/gs, ' ').replace(/<[^>]*>/g, ''),
    ),
  );

const all = rowsOf('all', [sure(56, 50, 60), sure(78, 70, 90)]);

describe('groups side by side on the page', () => {
  test('a score has its word, its range and a clear change', () => {
    const rows = rowsOf('team:DACH', [
      { ...sure(49, 44, 54), ...moved(65.4, -16.4, [-22, -7]) },
      { ...sure(70, 60, 80), ...moved(65.4, 4.6, [-2, 7]) },
    ]);
    expect(cells(section([group('DACH', { people: 10 })], [...all, ...rows]))).toEqual([
      ['Team', 'People', 'satisfaction', 'performance', 'Overall'],
      ['All', '38', '56 below target 50–60', '78 on target 70–90', '66 borderline'],
      ['DACH', '10', '49 below target 44–54 ▼ −16.4 clear fall', '70 borderline 60–80', '66 borderline'],
    ]);
  });

  test('what has no score says why', () => {
    const rows = rowsOf('team:DACH', [{ reason: 'no answers' }, { score: 70 }]);
    expect(cells(section([group('DACH')], [...all, ...rows])).at(-1)).toEqual([
      ...['DACH', '7', 'too little datano answers', '70  too few records for a range', '66 borderline'],
    ]);
  });

  test('the order is that of the report, and a hidden group stands in it, in words and without a number', () => {
    const home = group('2 small teams together', { people: 8, merged: ['Nordics', 'Public Sector'] });
    const within = { suppressed: true, shownIn: home.id, reason: `shown within ${home.label}` };
    const groups = [group('DACH'), group('Nordics', within), group('Public Sector', within), home];
    const shown = cells(
      section(groups, [
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
    const markup = section(
      [group('DACH'), region],
      [
        ...all,
        ...['team:DACH', 'region:South'].flatMap((id) => rowsOf(id, [sure(56, 50, 60), sure(78, 70, 90)])),
      ],
    );
    expect([...markup.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual([
      'Teams',
      'By region',
    ]);
    expect([...markup.matchAll(/id="/g)]).toHaveLength(1);
  });

  test('a name is a text, whatever it holds', () => {
    const name = '<img src=x onerror=alert(1)>\u202e';
    const markup = section(
      [group(name)],
      [...all, ...rowsOf(`team:${name}`, [sure(56, 50, 60), sure(78, 70, 90)])],
    );
    expect(markup).toContain('>&lt;img src=x onerror=alert(1)>U+202E<');
    expect(markup).not.toContain('<img');
  });

  test('a report without groups has no such section', () => {
    expect(section([], all)).toBe('');
  });
});
