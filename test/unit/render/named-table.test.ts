import { describe, expect, test } from 'vitest';
import { drawNamed, type NamedRow, namedTable } from '../../../src/render/named-table.ts';
import { pen } from './small-report.ts';

const heads = ['value', 'score'];
const short: NamedRow = { name: 'Demos', cells: ['1.6', '79'] };
const long: NamedRow = { name: 'Customer consultations per SE and week', indent: 2, cells: ['0', '100'] };

const at = async (width: number, rows: readonly NamedRow[]): Promise<string[]> =>
  namedTable({ title: 'metric', heads, rows }, await pen({ width }));

describe('names and numbers in columns', () => {
  test.each([
    {
      name: 'where all fits',
      width: 80,
      rows: [short, long],
      lines: [
        'metric                                    value  score',
        'Demos                                       1.6     79',
        '  Customer consultations per SE and week      0    100',
      ],
    },
    {
      name: 'a long name is wrapped, a little further in',
      width: 40,
      rows: [short, long],
      lines: [
        'metric                      value  score',
        'Demos                         1.6     79',
        '  Customer consultations        0    100',
        '    per SE and week',
      ],
    },
    {
      name: 'a heading has the line to itself',
      width: 40,
      rows: [{ name: 'C Communication & collaboration' }, short],
      lines: ['metric  value  score', 'C Communication & collaboration', 'Demos     1.6     79'],
    },
    {
      name: 'a mark stands in front of the name',
      width: 80,
      rows: [{ name: 'Demos', indent: 2, mark: '!', cells: ['1', '2'] }],
      lines: ['metric   value  score', '! Demos      1      2'],
    },
    {
      name: 'a text takes the place of cells',
      width: 80,
      rows: [short, { name: 'Designs', cells: ['--'], text: 'no file was given' }],
      lines: ['metric   value  score', 'Demos      1.6     79', 'Designs     --  no file was given'],
    },
    {
      name: 'a text without cells stands in their place',
      width: 80,
      rows: [short, { name: 'Designs', text: 'no file was given' }],
      lines: ['metric   value  score', 'Demos      1.6     79', 'Designs  no file was given'],
    },
    {
      name: 'a text is wrapped beside the name',
      width: 46,
      rows: [{ name: 'Designs', cells: ['--'], text: 'no record of the period meets the conditions' }],
      lines: [
        'metric   value  score',
        'Designs     --  no record of the period meets',
        '                the conditions',
      ],
    },
    {
      name: 'a text stands below where there is no room beside',
      width: 40,
      rows: [
        { name: 'Designs', indent: 2, cells: ['--'], text: 'no record of the period meets the conditions' },
      ],
      lines: [
        'metric     value  score',
        '  Designs     --',
        '      no record of the period meets the',
        '      conditions',
      ],
    },
    {
      name: 'a long name beside a long text',
      width: 60,
      rows: [
        {
          name: 'Customer consultations per SE and week',
          cells: ['--'],
          text: 'no record of the period meets',
        },
      ],
      lines: [
        'metric                                  value  score',
        'Customer consultations per SE and week     --',
        '    no record of the period meets',
      ],
    },
  ])('$name', async ({ width, rows, lines }) => {
    expect(await at(width, rows)).toEqual(lines);
  });

  test('without heads there is no line for them', async () => {
    const rows = [{ name: 'spacesea validate', text: 'what was not used' }];
    expect(namedTable({ heads: [], rows }, await pen())).toEqual(['spacesea validate  what was not used']);
  });
});

test('a name and the text beside it both take several lines', async () => {
  const rows = [
    {
      name: 'Southern Europe and Emerging Markets',
      cells: [''],
      text: 'hidden: with it a smaller group could be worked out',
    },
  ];
  const many = ['people', 'satisfaction', 'performance', 'activity'];
  expect(namedTable({ title: 'team', heads: many, rows }, await pen({ width: 66 }))).toEqual([
    'team                   people  satisfaction  performance  activity',
    'Southern Europe and            hidden: with it a smaller group',
    '  Emerging Markets             could be worked out',
  ]);
});

describe('a list, where there is no room for columns', () => {
  const many = ['people', 'S', 'P', 'A', 'C', 'E', 'overall'];
  const rows: readonly NamedRow[] = [
    { name: 'Southern Europe', cells: ['7', '63!', '93 ', '', '59!', '44!', '60!'] },
    { name: 'Nordics', cells: [''], text: 'hidden: fewer than 5 people stand behind it' },
  ];

  test('each name is followed by what stands beside it', async () => {
    expect(namedTable({ title: 'team', heads: many, rows }, await pen({ width: 40 }))).toEqual([
      'Southern Europe',
      '    people 7  S 63!  P 93  C 59!  E 44!',
      '    overall 60!',
      'Nordics',
      '    hidden: fewer than 5 people stand',
      '    behind it',
    ]);
  });

  test('it has no head', async () => {
    expect(drawNamed({ heads: many, rows }, await pen({ width: 40 })).head).toEqual([]);
  });
});

test('paint covers the whole line, paint of the text only the text', async () => {
  const colour = await pen({ colour: true, width: 40 });
  const rows = [
    { name: 'All', cells: ['1'], paint: colour.strong },
    { name: 'A', cells: [], text: 'hidden', paintText: colour.bad },
  ];
  expect(namedTable({ heads: ['n'], rows }, colour)).toEqual([
    `\u001b[2m     n\u001b[22m`,
    `\u001b[1mAll  1\u001b[22m`,
    `A    \u001b[1m\u001b[31mhidden\u001b[39m\u001b[22m`,
  ]);
});
