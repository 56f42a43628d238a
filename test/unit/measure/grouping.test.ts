import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/measure/calendar/period.ts';
import { type Grouping, groupingOf } from '../../../src/measure/grouping.ts';
import { finish, type MeasureRequest } from '../../../src/measure/measure.ts';
import { type Data, metric, model, tablesOf } from '../../support/small-model.ts';

const demos = metric('demos', {
  source: 'activities',
  date: 'happened_at',
  statistic: { type: 'share', where: { outcome: 'success' } },
});
const rated = metric('weekly', {
  source: 'activities',
  date: 'happened_at',
  statistic: { type: 'rate', of: 'count', per: 'personWeek' },
});
const given = model([demos, rated]);

const row = (se: string, happened_at: string, rest: Readonly<Record<string, string>> = {}) => ({
  ...{ id: `${se} ${happened_at}`, se, type: 'demo', outcome: 'success', happened_at, team: 'X' },
  ...rest,
});

const data: Data = {
  activities: [
    row('a', '2026-07-03'),
    row('b', '2026-07-04', { channel: 'web' }),
    row('c', '2026-08-04', { team: 'Y' }),
    row('d', '2026-09-30', { channel: 'web' }),
    row('e', '2026-10-01'),
  ],
};

const asked = (request: MeasureRequest): MeasureRequest => ({ asOf: '2026-12-31', by: ['team'], ...request });

describe('groups beside a report', () => {
  const shown = ({ groups, wider }: Grouping): unknown => [
    groups.map(({ label, who }) => `${label}: ${[...(who ?? [])].sort().join('')}`).join(', '),
    ...wider.map(shown),
  ];

  test.each<[string, MeasureRequest, unknown]>([
    ['of a quarter none', { period: '2026-Q3' }, ['All: abcd, X: abd, Y: c']],
    ['of everything none', { period: 'all' }, ['All: abcde, X: abde, Y: c']],
    [
      'of a month those of its quarter',
      { period: '2026-07' },
      ['All: ab, X: ab', ['All: abcd, X: abd, Y: c']],
    ],
    [
      'of a span in two quarters those of both',
      { period: '2026-09-30..2026-10-01' },
      ['All: de, X: de', ['All: abcd, X: abd, Y: c'], ['All: e, X: e']],
    ],
    [
      'of a filter those without it',
      { period: '2026-Q3', where: { channel: 'web' } },
      ['All: bd, X: bd', ['All: abcd, X: abd, Y: c']],
    ],
    [
      'of a filter of a month those of the quarter, with it and without it, and of the month without it',
      { period: '2026-07', where: { channel: 'web' } },
      [
        'All: b, X: b',
        ['All: bd, X: bd', ['All: abcd, X: abd, Y: c']],
        ['All: ab, X: ab', ['All: abcd, X: abd, Y: c']],
      ],
    ],
  ])('%s', (_, request, expected) => {
    const period = parsePeriod(request.period ?? '', 1);
    expect(shown(groupingOf(tablesOf(given, data, asked(request)), period))).toEqual(expected);
  });
});

describe('people whom a number leaves out', () => {
  const restsOf = (request: MeasureRequest, more: Data = {}, id = 'demos'): string[] => {
    const [measurements] = finish(tablesOf(given, { ...more, ...data }, asked(request)), {});
    const found = measurements?.measurements.find((each) => each.metric === id && each.group === 'all');
    return (found?.behind?.rests ?? []).map(({ people }) => [...people].sort().join(''));
  };

  test.each<[string, MeasureRequest, string[]]>([
    ['of a quarter nobody', { period: '2026-Q3' }, []],
    ['of a year nobody', { period: '2026' }, []],
    ['of everything nobody', { period: 'all' }, []],
    ['of a filter those that it leaves out', { period: '2026-Q3', where: { channel: 'web' } }, ['ac']],
    ['of a month those of the other months', { period: '2026-07' }, ['cd']],
    ['of a span over a whole quarter, its ends too', { period: '2026-07-04..2026-12-31' }, ['a', 'bcd']],
    ['of a span in two quarters those of the rest of both', { period: '2026-09-30..2026-10-01' }, ['abc']],
    [
      'of a filter of a month also everything else of the quarter',
      { period: '2026-07', where: { channel: 'web' } },
      ['a', 'd', 'acd'],
    ],
  ])('%s', (_, request, expected) => {
    expect(restsOf(request)).toEqual(expected);
  });

  test('of a rate those of the roster too who did nothing: their zeros are a number', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, team: id === 'f' ? 'Y' : 'X' }));
    const where = { team: 'X' };
    const own = Object.fromEntries(
      Object.entries(data).map(([id, rows]) => [id, rows.map(({ team: _, ...rest }) => rest)]),
    );
    const [measurements] = finish(
      tablesOf(given, { people, ...own }, asked({ period: '2026-Q3', where })),
      {},
    );
    const rests = measurements?.measurements.map(({ metric: id, group, behind }) =>
      group === 'all' ? [id, ...(behind?.rests ?? []).map(({ people: who }) => [...who].join(''))] : [],
    );
    expect(rests?.filter((each) => each.length > 0)).toEqual([
      ['demos', ''],
      ['weekly', 'f'],
    ]);
  });
});
