import { describe, expect, test } from 'vitest';
import { finish, type MeasureRequest } from '../../../src/measure/measure.ts';
import type { Metric, Model, StatisticSpec } from '../../../src/types.ts';
import { type Data, metric, model, tablesOf } from '../../support/small-model.ts';

const codes = (
  metrics: readonly Metric[],
  data: Data,
  request: MeasureRequest = {},
  rest: Partial<Model> = {},
): string[] =>
  finish(tablesOf(model(metrics, rest), data, request), {}).flatMap(({ notes }) =>
    notes.map(({ code }) => code),
  );

const demos = (statistic: StatisticSpec): Metric =>
  metric('demos', { source: 'activities', date: 'happened_at', statistic });
const weekly = demos({ type: 'rate', of: 'count', per: 'personWeek' });
const data = { activities: [{ id: '1', type: 'demo', se: 'a', happened_at: '2026-07-03' }] };
const asked = { asOf: '2026-09-30' };

test('the day that was assumed is named, with what to write instead', () => {
  const [measurements] = finish(tablesOf(model([demos({ type: 'count' })]), data), {});
  expect(measurements?.notes).toEqual([
    {
      code: 'measure/as-of',
      severity: 'notice',
      message: 'things are taken as they stood on 2026-07-03, the latest day in the files',
      hint: 'if the export is from a later day, say so, such as --as-of 2026-07-04',
    },
  ]);
});

describe('of records of a month or more after the last quarter that is over', () => {
  const lastOn = (day: string, request: MeasureRequest = {}): string[] =>
    finish(
      tablesOf(
        model([demos({ type: 'count' })]),
        { activities: [...data.activities, { id: '2', type: 'demo', se: 'a', happened_at: day }] },
        request,
      ),
      {},
    ).flatMap(({ notes }) =>
      notes
        .filter(({ code }) => code === 'measure/last-quarter')
        .map(({ message, hint }) => `${message}; ${hint}`),
    );
  const told = [
    'scored 2026-Q2, the last quarter that was over on 2026-09-18, the day of the newest record; if the export is complete: --period 2026-Q3',
  ];
  test.each<[string, string, MeasureRequest, string[]]>([
    ['it is said which quarter that is', '2026-09-18', {}, told],
    ['nothing in the first month', '2026-07-30', {}, []],
    ['nothing once the quarter is over', '2026-09-30', {}, []],
    ['nothing if the day of the export is said', '2026-09-18', { asOf: '2026-09-18' }, []],
    ['nothing if the period is said', '2026-09-18', { period: '2026-Q2' }, []],
  ])('%s', (_, day, request, notes) => {
    expect(lastOn(day, request)).toEqual(notes);
  });
});

describe('a zone of the roster that there is none', () => {
  const within = { during: '08:00-18:00' };
  const late = metric('late', {
    source: 'activities',
    date: 'happened_at',
    statistic: { type: 'share', where: { not: { happened_at: within } } },
  });
  const toldOf = (timezones: readonly string[], at = '2026-07-03T09:00Z'): string[] => {
    const ids = timezones.map((_, index) => `se-${index}`);
    const files = {
      people: ids.map((id, index) => ({ id, timezone: timezones[index] ?? '' })),
      activities: ids.map((se) => ({ id: se, type: 'demo', se, happened_at: at })),
    };
    return finish(tablesOf(model([late]), files, asked), {}).flatMap(({ notes }) =>
      notes
        .filter(({ code }) => code === 'measure/time-zone')
        .map(({ severity, message }) => `${severity}: ${message}`),
    );
  };
  const taken = 'times of these people are taken by the clock of Europe/Berlin';

  test.each<[string, readonly string[], string[]]>([
    ['none', ['Europe/Paris', 'Asia/Tokyo'], []],
    [
      'one',
      ['W. Europe Standard Time', 'Europe/Paris'],
      [`warning: the roster names a time zone that there is none, "W. Europe Standard Time"; ${taken}`],
    ],
    [
      'more than three',
      ['d', 'c', 'b', 'a', 'a'],
      [`warning: the roster names time zones that there are none, "a", "b", "c"; ${taken}`],
    ],
    [
      'what looks like no name is not told',
      ['ana@example.org'],
      [`warning: the roster names a time zone that there is none; ${taken}`],
    ],
  ])('%s', (_, timezones, notes) => {
    expect(toldOf(timezones)).toEqual(notes);
  });

  test('nothing where no time needs it', () => {
    expect(toldOf(['Westeuropa'], '2026-07-03T09:00')).toEqual([]);
  });
});

test('a latest day that stands apart is a warning, unless the day of the export is given', () => {
  const slip = { id: '2', type: 'demo', se: 'a', happened_at: '2062-07-03' };
  const typed = { activities: [...data.activities, slip] };
  const [measurements] = finish(tablesOf(model([demos({ type: 'count' })]), typed), {});
  expect(measurements?.notes[0]).toEqual({
    code: 'measure/lone-day',
    severity: 'warning',
    // 36 years with nine leap days: 36 x 365 + 9.
    message:
      'the latest day in the files, 2062-07-03, stands apart: 1 row lies 13149 days after everything else',
    hint: 'correct it if it is a slip, or say the day of the export, such as --as-of 2026-07-03',
  });
  expect(codes([demos({ type: 'count' })], typed, asked)).toEqual([]);
});

test('nothing was assumed', () => {
  expect(codes([demos({ type: 'count' })], data, asked)).toEqual([]);
  expect(codes([demos({ type: 'count' })], { activities: [] })).toEqual([]);
});

describe('without a roster, what asks for people says so', () => {
  test.each<[string, StatisticSpec, boolean]>([
    ['a rate per person-week', { type: 'rate', of: 'count', per: 'personWeek' }, true],
    ['a rate per person-month', { type: 'rate', of: 'count', per: 'personMonth' }, true],
    ['a rate per person-quarter', { type: 'rate', of: 'count', per: 'personQuarter' }, true],
    ['a rate per person-year', { type: 'rate', of: 'count', per: 'personYear' }, true],
    ['a rate per week', { type: 'rate', of: 'count', per: 'week' }, false],
    ['a rate per deal', { type: 'rate', of: 'count', per: 'deal' }, false],
    ['breadth', { type: 'breadth' }, true],
    [
      'free blocks',
      { type: 'freeBlock', from: 'happened_at', minutes: 'duration_minutes', block: 120 },
      true,
    ],
    ['a Gini coefficient', { type: 'gini', of: 'count' }, true],
    ['a load', { type: 'load', from: 'requested_at', to: 'responded_at' }, true],
    ['a count', { type: 'count' }, false],
    ['a mean', { type: 'mean', field: 'contacts' }, false],
  ])('%s', (_, statistic, told) => {
    expect(codes([demos(statistic)], data, asked)).toEqual(told ? ['measure/no-roster'] : []);
  });

  test.each<[string, Data, Partial<Model>]>([
    ['there is a roster', { people: [{ id: 'a' }], ...data }, {}],
    ['no row to be asked for', { activities: [] }, {}],
    [
      'rows that are not about people',
      data,
      { privacy: { minPeople: 5, individuals: 'forbid', aboutPeople: false, drop: [] } },
    ],
  ])('not when: %s', (_, given, rest) => {
    expect(codes([weekly], given, asked, rest)).toEqual([]);
  });

  test('one such metric among others is enough', () => {
    const others = [demos({ type: 'count' }), { ...demos({ type: 'mean', field: 'contacts' }), id: 'mean' }];
    const undated = metric('undated', { source: 'activities', statistic: { type: 'count' } });
    expect(codes([...others, { ...weekly, id: 'weekly' }, undated], data, asked)).toEqual([
      'measure/no-roster',
    ]);
  });

  test('answers are about those who answered', () => {
    const answers = metric('m', { source: 'surveys', date: 'submitted_at', statistic: { type: 'breadth' } });
    const surveys = [{ item: 'i', value: 3, respondent: 'r', submitted_at: '2026-07-03' }];
    expect(codes([answers], { surveys }, asked)).toEqual([]);
  });
});
