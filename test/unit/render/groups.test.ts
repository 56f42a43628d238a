import { describe, expect, test } from 'vitest';
import type { GroupRow, ScoreRow } from '../../../src/generated/report.ts';
import { groupTables } from '../../../src/render/groups.ts';
import { groupSection } from '../../../src/render/markdown-groups.ts';
import { plainPage } from '../../../src/render/markdown-page.ts';
import { dimension, group, moved, overall, pen, report, sure, whole } from './small-report.ts';

/** A score with a range of six points to both sides. */
const within = (score: number | undefined): Partial<ScoreRow> =>
  score === undefined ? {} : sure(score, score - 6, score + 6);

const scores = (id: string, first: number | undefined, second: number | undefined): ScoreRow[] => [
  overall({ group: id, ...within(first) }),
  dimension('satisfaction', {
    group: id,
    label: 'Satisfaction',
    ...within(first),
  }),
  dimension('performance', {
    group: id,
    label: 'Performance',
    ...within(second),
  }),
];

const hidden = group('Public Sector', { suppressed: true });

const drawn = async (groups: GroupRow[], rows: ScoreRow[], width = 80): Promise<string[]> =>
  groupTables(report(rows, { groups }), await pen({ width }));

describe('groups side by side', () => {
  test('in the order of the report, the whole above the line', async () => {
    expect(
      await drawn(
        [whole, group('DACH', { people: 10 }), group('東京')],
        [...scores('all', 56, 78), ...scores('team:DACH', 31, 80), ...scores('team:東京', 70, 64.6)],
      ),
    ).toEqual([
      'team  people   S      P   overall',
      'All       38  56!    78        56!',
      '─────────────────────────────────',
      'DACH      10  31!    80        31!',
      '東京       7  70?  64.6?       70?',
      '',
      '! below target 65   ? borderline: the range crosses 65',
      'S Satisfaction   P Performance',
    ]);
  });

  test('a hidden group says why, and has no number', async () => {
    expect(
      await drawn(
        [whole, group('DACH', { people: 10 }), hidden],
        [...scores('all', 56, 78), ...scores('team:DACH', 31, 80)],
        66,
      ),
    ).toEqual([
      'team           people   S    P   overall',
      'All                38  56!  78        56!',
      '────────────────────────────────────────',
      'DACH               10  31!  80        31!',
      'Public Sector          hidden: fewer than 5 people stand behind it',
      '',
      '! below target 65',
      'S Satisfaction   P Performance',
      'Hidden groups are counted in All. Hiding a second one keeps the',
      'first from being worked out.',
    ]);
  });

  test('a group without a score says where to ask', async () => {
    const lines = await drawn(
      [whole, group('DACH')],
      [...scores('all', 56, 78), ...scores('team:DACH', undefined, 80)],
    );
    expect(lines[3]).toBe('DACH       7  --   80        --');
    expect(lines.at(-1)).toBe(
      '-- no score; why: spacesea explain <dimension> --by team --group "team:<name>"',
    );
  });

  test('a clear change has a sign, in a place of its own', async () => {
    const fell = { ...moved(70, -14, [-20, -8]) };
    const rows = [...scores('all', 72, 78), ...scores('team:DACH', 56, 80)].map((row) =>
      row.group === 'team:DACH' && row.level === 'dimension' && row.score === 56 ? { ...row, ...fell } : row,
    );
    expect(await drawn([whole, group('DACH')], rows)).toEqual([
      'team  people   S     P    overall',
      'All       38  72    78         72',
      '─────────────────────────────────',
      'DACH       7  56!▼  80         56!',
      '',
      '! below target 65   ▼ clear fall',
      'S Satisfaction   P Performance',
    ]);
  });

  test('a score that rests on fewer parts than that of All has a mark, and so has its overall score', async () => {
    const rows = [...scores('all', 72, 78), ...scores('team:DACH', 56, 80), ...scores('team:UK', 71, 81)].map(
      (row) =>
        row.level === 'dimension' && row.id === 'performance'
          ? { ...row, coverage: row.group === 'team:DACH' ? 0.5 : 0.75 }
          : row,
    );
    const groups = [whole, group('DACH'), group('UK')];
    expect(await drawn(groups, rows)).toEqual([
      'team  people   S     P    overall',
      'All       38  72    78         72',
      '─────────────────────────────────',
      'DACH       7  56!   80°        56!°',
      'UK         7  71    81         71',
      '',
      '! below target 65',
      '° part of it is missing: do not compare it with the others',
      'S Satisfaction   P Performance',
    ]);
    const ascii = groupTables(report(rows, { groups }), await pen({ ascii: true }));
    expect(ascii).toContain("' part of it is missing: do not compare it with the others");
    expect(
      groupSection(report(rows, { groups }), { field: 'team', groups: groups.slice(1) }, plainPage)[1],
    ).toContain('| DACH | 7 | **56** | 80° | **56**° |');
  });

  test('a score of which nobody knows how sure it is has a mark', async () => {
    const rows = [overall({ score: 70 }), dimension('a', { label: 'A', score: 50 })];
    expect((await drawn([whole, group('DACH')], rows))[1]).toBe('All       38  50*       70*');
  });

  test('small groups are shown together, and said to be', async () => {
    const joined = group('2 small teams together', { people: 7, merged: ['Nordics', 'Public Sector'] });
    const home = { suppressed: true, shownIn: joined.id, reason: 'shown within 2 small teams together' };
    const groups = [whole, group('DACH'), group('Nordics', home), group('Public Sector', home), joined];
    const rows = [...scores('all', 72, 78), ...scores('team:DACH', 71, 80), ...scores(joined.id, 60, 70)];
    expect(await drawn(groups, rows)).toEqual([
      'team                    people   S    P   overall',
      'All                         38  72   78        72',
      '─────────────────────────────────────────────────',
      'DACH                         7  71   80        71',
      '2 small teams together       7  60?  70?       60?',
      '',
      '? borderline: the range crosses 65',
      'S Satisfaction   P Performance',
      '2 small teams together: Nordics and Public Sector, shown as one so that nobody',
      'in them can be singled out.',
    ]);
  });

  test('two fields make two tables', async () => {
    const emea: GroupRow = { id: 'region:EMEA', by: 'region', label: 'EMEA', people: 30, suppressed: false };
    expect(
      await drawn(
        [whole, group('DACH', { people: 10 }), emea],
        [...scores('all', 70, 78), ...scores('team:DACH', 71, 80), ...scores('region:EMEA', 72, 66)],
      ),
    ).toEqual([
      'team  people   S    P   overall',
      'All       38  70?  78        70?',
      '───────────────────────────────',
      'DACH      10  71   80        71',
      '',
      'region  people   S    P   overall',
      'EMEA        30  72   66?       72',
      '',
      '? borderline: the range crosses 65',
      'S Satisfaction   P Performance',
    ]);
  });

  test('a list where there is no room', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const rows = (id: string) => [
      overall({ group: id, ...within(72) }),
      ...names.map((name) => dimension(name, { group: id, label: `${name}-dimension`, ...within(64) })),
    ];
    expect(
      (await drawn([whole, group('DACH'), hidden], [...rows('all'), ...rows('team:DACH')], 40)).slice(0, 8),
    ).toEqual([
      'All',
      '    people 38  A 64?  B 64?  C 64?',
      '    D 64?  E 64?  F 64?  G 64?  H 64?',
      '    overall 72',
      'DACH',
      '    people 7  A 64?  B 64?  C 64?  D 64?',
      '    E 64?  F 64?  G 64?  H 64?',
      '    overall 72',
    ]);
  });

  test('a report without the whole, a group without rows', async () => {
    const rows = scores('all', 70, 71);
    expect((await drawn([group('DACH')], rows)).slice(0, 2)).toEqual([
      'team  people   S    P   overall',
      'DACH       7  --   --        --',
    ]);
  });

  test('colour marks what is below, and the whole is strong', async () => {
    const lines = groupTables(
      report([...scores('all', 56, 78), ...scores('team:DACH', 31, 80)], { groups: [whole, group('DACH')] }),
      await pen({ colour: true }),
    );
    expect(lines[1]).toMatch(/^\u001b\[1mAll/);
    expect(lines[3]).toContain('\u001b[31m31!\u001b[39m');
    expect(lines[3]).toContain('\u001b[36m80\u001b[39m ');
  });
});
