import { describe, expect, test } from 'vitest';
import { dateText, dayOf } from '../../../src/measure/calendar/day.ts';
import { fileNotes, finish, type MeasureRequest } from '../../../src/measure/measure.ts';
import type { Metric, Model, StatisticSpec, Value } from '../../../src/types.ts';
import { type Data, metric, model, sources, tablesOf } from '../../support/small-model.ts';

type Row = Readonly<Record<string, Value>>;

const count: StatisticSpec = { type: 'count' };
const closed = metric('closed', { source: 'deals', date: 'closed_at', statistic: count });
const demos = metric('demos', { source: 'activities', date: 'happened_at', statistic: count });
const joy = metric('joy', {
  source: 'surveys',
  date: 'submitted_at',
  where: { item: { in: ['joy', 'pride'] }, role: 'se' },
  statistic: { type: 'likert', scale: [1, 5] },
});

interface Setting {
  readonly metrics?: readonly Metric[];
  readonly request?: MeasureRequest;
  readonly rest?: Partial<Model>;
}

/** Everything that is said of the files, and of the period. */
const told = (data: Data, { metrics = [closed, demos, joy], request = {}, rest = {} }: Setting = {}) => {
  const tables = tablesOf(model(metrics, rest), data, request);
  const [measurements] = finish(tables, {});
  return [...fileNotes(tables), ...(measurements?.notes ?? [])].filter(
    ({ code }) =>
      !['measure/as-of', 'measure/no-roster', 'measure/no-groups', 'measure/lone-day'].includes(code),
  );
};

const messages = (data: Data, setting: Setting = {}): string[] =>
  told(data, setting).map(({ code, severity, message }) => `${severity} ${code} ${message}`);

const deals = (...rows: readonly Row[]): Data => ({
  deals: rows.map((row, index) => ({ id: `D${index}`, outcome: 'won', ...row })),
});

const ofNobody = { privacy: { ...model([]).privacy, aboutPeople: false } };

describe('names of groups', () => {
  const spelt = (a: string, b: string): Data => deals({ team: a }, { team: a }, { team: b });

  test.each([
    ['letter case', spelt('DACH', 'dach'), '"DACH" (2 rows) and "dach" (1 row)'],
    ['a dash', spelt('DACH', 'D-A-CH'), '"DACH" (2 rows) and "D-A-CH" (1 row)'],
    ['an accent', spelt('Süd', 'Sud'), '"Süd" (2 rows) and "Sud" (1 row)'],
    [
      'three spellings, two sources',
      { ...spelt('DACH', 'dach'), activities: [{ id: 'A', team: 'Dach' }] },
      '"DACH" (2 rows), "Dach" (1 row) and "dach" (1 row)',
    ],
  ])('%s', (_, data, names) => {
    expect(messages(data)).toEqual([
      expect.stringContaining(`warning measure/spelling team is spelt ${names}: they count as`),
    ]);
  });

  test.each<[string, Data, Setting]>([
    ['are different words', spelt('North', 'South'), {}],
    ['differ between digits', spelt('Team 1-1', 'Team 11'), {}],
    [
      'stand in a field that names customers',
      deals({ account: 'Acme' }, { account: 'ACME' }),
      { request: { by: ['account'] }, rest: ofNobody },
    ],
    ['stand in a field by which nobody groups', deals({ stage: 'Won' }, { stage: 'WON' }), {}],
    [
      'are people, though the config allows groups of one',
      deals({ se: 'Ana' }, { se: 'ANA' }),
      {
        request: { by: ['se'] },
        rest: { privacy: { minPeople: 5, individuals: 'allow', aboutPeople: true, drop: [] } },
      },
    ],
    [
      'are too many to be groups',
      deals(...Array.from({ length: 300 }, (_, n) => [{ segment: `s ${n}` }, { segment: `S ${n}` }]).flat()),
      {},
    ],
  ])('nothing is said of those that %s', (_, data, setting) => {
    expect(messages(data, setting)).toEqual([]);
  });

  test('a field by which results are grouped counts if it is a place of people, or nobody is in the rows', () => {
    const data = deals({ stage: 'Won' }, { stage: 'WON' });
    for (const by of ['stage', 'deal.stage']) {
      expect(messages(data, { request: { by: [by] } })).toEqual([]);
      expect(messages(data, { request: { by: [by] }, rest: ofNobody })).toHaveLength(1);
    }
    const roles = {
      surveys: [
        { item: 'x', role: 'se' },
        { item: 'x', role: 'SE' },
      ],
    };
    expect(messages(roles, { request: { by: ['role'] } })).toHaveLength(1);
  });

  test('the roster says which spelling is right, and each source gets its map', () => {
    const data = {
      people: [{ id: 'a', team: 'Süd' }],
      ...deals({ team: 'sud' }, { team: 'SUD' }, { team: 'no' }, { team: 'No' }),
      activities: [{ id: 'A', team: 'S-ü-d' }],
    };
    const rest = {
      sources: { ...sources, deals: { ...sources['deals'], columns: { team: 'Team: name' } } },
    } as Partial<Model>;
    expect(told(data, { rest }).map(({ hint }) => hint)).toEqual([
      'if they are one, write sources: { deals: { columns: { team: { from: "Team: name", map: { "no": "No" } } } } }',
      'if they are one, write sources: { activities: { columns: { team: { from: team, map: { s-ü-d: Süd } } } }, deals: { columns: { team: { from: "Team: name", map: { sud: Süd } } } } }',
    ]);
  });
});

describe('values after --where', () => {
  const data = deals({ region: 'EMEA', se: 'ana', amount: 5 }, { region: 'APAC', se: 'ben' });
  const asked = (where: NonNullable<MeasureRequest['where']>): (string | undefined)[] =>
    told(data, {
      request: { where, asOf: '2026-09-30' },
      rest: { privacy: { minPeople: 5, individuals: 'allow', aboutPeople: true, drop: [] } },
    }).flatMap(({ message, hint }) => [message, hint]);

  test.each<[string, NonNullable<MeasureRequest['where']>, string, string]>([
    ['a slip', { region: { in: ['EMAE'] } }, 'region "EMAE"', 'did you mean EMEA?'],
    ['letter case', { region: 'apac' }, 'region "apac"', 'did you mean APAC?'],
    ['one of two', { region: { in: ['EMEA', 'nowhere'] } }, 'region "nowhere"', 'known: APAC, EMEA'],
    ['of the deal', { 'deal.region': { eq: 'EMAE' } }, 'deal.region "EMAE"', 'did you mean EMEA?'],
  ])('%s', (_, where, what, hint) => {
    expect(asked(where)).toEqual([`no record has ${what}, which --where asks for`, hint]);
  });

  test.each<[string, NonNullable<MeasureRequest['where']>]>([
    ['a value that is there', { region: { in: ['EMEA', 'APAC'] } }],
    ['a number that is there', { amount: 5 }],
    ['a name', { se: 'nobody' }],
    ['a field that no record has', { segment: 'large' }],
    ['a field that only people have', { 'person.region': 'EMEA' }],
    ['a date, which may be written otherwise', { closed_at: '2026-07-03T00:00Z' }],
    ['other conditions', { region: { ne: 'nowhere' }, any: [{ region: 'nowhere' }] }],
  ])('nothing is said of %s', (_, where) => {
    expect(asked(where)).toEqual([]);
  });
});

describe('deals that closed in one period and changed their stage in another', () => {
  const deal = (closedAt: string, changedAt?: string, outcome = 'won'): Row => ({
    outcome,
    closed_at: closedAt,
    ...(changedAt === undefined ? {} : { stage_changed_at: changedAt }),
  });
  const quiet = Array.from({ length: 9 }, () => deal('2026-07-03', '2026-07-03'));
  const request = { period: '2026-Q3', asOf: '2026-10-20' };
  const of = (rows: readonly Row[], setting: Setting = { request }): string[] =>
    messages(deals(...rows), setting);

  test.each<[string, readonly Row[], string]>([
    [
      'after it',
      [...quiet, deal('2026-09-30', '2026-10-02')],
      'notice measure/other-period 1 of 10 deals closed in 2026-Q3 has a stage_changed_at in another period',
    ],
    [
      'long before it',
      [...quiet, deal('2026-09-30', '2025-01-02'), deal('2026-09-30', '2026-06-30T12:00')],
      'warning measure/other-period 2 of 11 deals closed in 2026-Q3 have a stage_changed_at in another period',
    ],
    [
      'into it',
      [...quiet, deal('2026-06-30', '2026-07-01')],
      'warning measure/other-period 0 of 9 deals closed in 2026-Q3 have a stage_changed_at in another period, and 1 closed in another has theirs in this one',
    ],
  ])('%s', (_, rows, expected) => {
    expect(of(rows)).toEqual([expected]);
  });

  test.each<[string, readonly Row[]]>([
    ['both days in it', quiet],
    ['no second day', [...quiet, deal('2026-09-30')]],
    ['still open', [...quiet, deal('2026-09-30', '2026-10-02', 'open')]],
    ['both outside', [...quiet, deal('2026-01-30', '2026-04-02')]],
    ['nothing known yet of the day', [...quiet, deal('2026-10-21', '2026-07-02')]],
  ])('nothing is said: %s', (_, rows) => {
    expect(of(rows)).toEqual([]);
  });

  test('nor where no metric asks for closed_at itself', () => {
    const rows = [...quiet, deal('2026-09-30', '2026-10-02')];
    const later = metric('kept', {
      source: 'deals',
      date: { field: 'closed_at', addMonths: 12 },
      statistic: count,
    });
    expect(of(rows, { metrics: [later], request })).toEqual([]);
  });

  test('without --period it is the quarter that was over, and a year is made of its quarters', () => {
    const rows = [...quiet, deal('2026-09-30', '2026-10-02'), deal('2026-03-30', '2026-12-31')];
    const tables = tablesOf(model([closed]), deals(...rows, deal('2027-01-05')));
    const year = { id: '2026', label: '2026', from: '2026-01-01', to: '2026-12-31' };
    const quarter = { id: '2026-Q3', label: 'Jul–Sep 2026', from: '2026-07-01', to: '2026-09-30' };
    const found = finish(tables, { periods: [quarter, year] }).map(({ notes }) =>
      notes.filter(({ code }) => code === 'measure/other-period').map(({ message }) => message),
    );
    expect(found).toEqual([['1 of 10 deals closed in 2026-Q3 has a stage_changed_at in another period'], []]);
  });
});

describe('answers off their scale', () => {
  const answers = (...values: readonly number[]): Row[] =>
    values.map((value, index) => ({
      item: 'joy',
      role: 'se',
      value,
      respondent: `r${index}`,
      submitted_at: '2026-07-03',
    }));
  const off = (rows: readonly Row[], statistic: StatisticSpec = joy.statistic): string[] =>
    messages({ surveys: rows }, { metrics: [{ ...joy, statistic }] });
  const nps: StatisticSpec = { type: 'nps' };
  const beside: StatisticSpec = { type: 'topBox' };
  const scaled = (low: number, high: number, rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, scale_min: low, scale_max: high }));

  test.each<[string, string[], string[]]>([
    [
      'a slip',
      off(answers(1, 5, 6)),
      [
        'warning measure/off-scale 1 answer of surveys lies outside the scale of 1 to 5 and is not scored: joy (1)',
      ],
    ],
    [
      'of two items',
      off([...answers(1, 5, 0), ...answers(2, 9).map((row) => ({ ...row, item: 'pride' }))]),
      [
        'warning measure/off-scale 2 answers of surveys lie outside the scale of 1 to 5 and are not scored: joy (1), pride (1)',
      ],
    ],
    [
      'many',
      off(answers(1, 5, 6, 7, 8)),
      [
        'warning measure/other-scale 3 of 5 answers to joy lie outside the scale of 1 to 5, by which the others are scored',
      ],
    ],
    [
      'a scale beside them',
      off(scaled(0, 10, answers(3, 4))),
      [
        'warning measure/other-scale 2 of 2 answers to joy have another scale beside them than the scale of 1 to 5, by which all are scored',
      ],
    ],
    [
      'half a point of NPS',
      off(answers(9, 8, 9.5), nps),
      [
        'warning measure/off-scale 1 answer of surveys lies outside the whole numbers from 0 to 10 and is not scored: joy (1)',
      ],
    ],
    [
      'only the one beside it',
      off(scaled(1, 7, answers(1, 7, 8)), beside),
      [
        'warning measure/off-scale 1 answer of surveys lies outside the scale beside it and is not scored: joy (1)',
      ],
    ],
    ['on it', off(answers(1, 5)), []],
    ['on the one beside it', off(scaled(0, 10, answers(0, 10)), beside), []],
    ['read by no metric', off(answers(9).map((row) => ({ ...row, role: 'ae' }))), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('an item that the model does not ask for by name is not named', () => {
    const every = metric('all', { source: 'surveys', statistic: { type: 'likert', scale: [1, 5] } });
    expect(messages({ surveys: answers(9) }, { metrics: [every] })).toEqual([
      'warning measure/off-scale 1 answer of surveys lies outside the scale of 1 to 5 and is not scored',
    ]);
  });

  test('two metrics that read one answer tell of it once, and both are named', () => {
    const twin = { ...joy, id: 'twin', where: { item: 'joy' } };
    const [first, ...more] = told({ surveys: answers(6, 7, 8) }, { metrics: [joy, twin] });
    expect(more).toEqual([]);
    expect(first?.hint).toBe(
      'if the question has another scale, say which, such as metrics: { joy: { statistic: { type: likert, scale: [0, 10] } }, twin: { statistic: { type: likert, scale: [0, 10] } } }',
    );
  });
});

describe('a period that the records do not cover', () => {
  /** A record every so many days, the first and the last included if they fall there. */
  const every = (step: number, from: string, to: string): Data => ({
    activities: Array.from({ length: Math.floor((dayOf(to) - dayOf(from)) / step) + 1 }, (_, n) => ({
      id: `A${n}`,
      happened_at: dateText(dayOf(from) + n * step),
    })),
  });
  const request = { period: '2026-Q3', asOf: '2026-10-20' };

  test.each<[string, Data, MeasureRequest, string]>([
    ['ends early', every(1, '2026-07-01', '2026-08-14'), request, 'write --as-of 2026-08-14'],
    ['begins late', every(1, '2026-08-14', '2026-10-01'), request, 'Export it from 2026-07-01 on'],
    ['lies before it', every(1, '2026-04-01', '2026-06-30'), request, 'write --as-of 2026-06-30'],
    ['lies after it', every(1, '2026-10-02', '2026-10-20'), request, 'Export it from 2026-07-01 on'],
    [
      'ends before asOf does',
      every(1, '2026-07-01', '2026-08-14'),
      { ...request, asOf: '2026-09-10' },
      'write --as-of 2026-08-14',
    ],
  ])('the file %s', (_, data, asked, hint) => {
    const found = told(data, { request: asked });
    expect(found.map(({ code }) => code)).toEqual(['measure/uncovered']);
    expect(found[0]?.hint).toContain(hint);
  });

  test.each<[string, Data, MeasureRequest]>([
    ['covered', every(1, '2026-07-01', '2026-09-30'), request],
    ['a holiday before its end', every(1, '2026-07-01', '2026-09-17'), request],
    ['two weeks of a year', every(1, '2026-01-01', '2026-12-10'), { period: '2026', asOf: '2027-01-10' }],
    // 44 days with one record a week: six are missing, as may happen by chance.
    ['few records', every(7, '2026-05-01', '2026-08-17'), request],
    ['a few records in a row', every(1, '2026-08-10', '2026-08-17'), request],
    ['known up to the last record', every(1, '2026-07-01', '2026-08-14'), { period: '2026-Q3' }],
    ['all there is', every(1, '2026-07-01', '2026-08-14'), { period: 'all', asOf: '2026-10-20' }],
  ])('nothing is said: %s', (_, data, asked) => {
    expect(messages(data, { request: asked })).toEqual([]);
  });

  test('of deals only the days that have come count, of surveys none', () => {
    const days = every(1, '2026-07-01', '2026-09-30')['activities'] ?? [];
    const open = days.map(({ id, happened_at: at }) => ({
      id: id ?? '',
      closed_at: at ?? '',
      outcome: String(at) > '2026-08-14' ? 'open' : 'won',
    }));
    const answers = days
      .slice(0, 20)
      .map(({ happened_at: at }) => ({ item: 'joy', value: 3, role: 'se', submitted_at: at ?? '' }));
    expect(messages({ deals: open, surveys: answers }, { request })).toEqual([
      'warning measure/uncovered rows of deals have a closed_at from 2026-07-01 to 2026-08-14 only, and 2026-Q3 goes from 2026-07-01 to 2026-09-30',
    ]);
  });
});
