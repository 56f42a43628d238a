import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startReferences } from '../../src/ingest/ingest.ts';
import { shortId } from '../../src/ingest/salesforce-id.ts';
import { dateText, dayOf } from '../../src/measure/calendar/day.ts';
import type { CrossPlan } from '../../src/measure/crosschecks.ts';
import {
  add,
  askedNotes,
  fileNotes,
  finish,
  type MeasureRequest,
  merge,
  plan,
  start,
  type Tables,
} from '../../src/measure/measure.ts';
import type { Metric, Value, Where } from '../../src/types.ts';
import { type Data, metric, model, rowsOf } from '../support/small-model.ts';
import { inputOf, read, sourceOf } from '../unit/ingest/support.ts';

type Row = Readonly<Record<string, Value>>;

const day = fc.integer({ min: dayOf('2026-05-15'), max: dayOf('2026-10-15') }).map(dateText);
const maybe = <Item>(of: fc.Arbitrary<Item>) => fc.option(of, { nil: undefined, freq: 6 });
const present = (row: Readonly<Record<string, Value | undefined>>): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
const team = maybe(fc.constantFrom('DACH', 'dach', 'D-A-CH', 'Nordics', 'nordics'));
const rows = (of: Readonly<Record<string, fc.Arbitrary<Value | undefined>>>, most: number) =>
  fc
    .array(fc.record(of), { maxLength: most })
    .map((all) => all.map((row, index) => present({ id: `R${index}`, ...row })));

const data: fc.Arbitrary<Data> = fc.record({
  people: rows({ team, fte: fc.constantFrom(1, 0.5) }, 3),
  deals: rows(
    {
      team,
      se: fc.constantFrom('R0', 'R1', 'r1'),
      region: maybe(fc.constantFrom('EMEA', 'Emea', 'APAC')),
      outcome: fc.constantFrom('open', 'won', 'lost'),
      closed_at: maybe(day),
      stage_changed_at: maybe(day),
    },
    12,
  ),
  activities: rows(
    { team, se: fc.constantFrom('R0', 'R1'), deal_id: fc.constantFrom('R0', 'r0'), happened_at: maybe(day) },
    40,
  ),
  surveys: rows(
    {
      team,
      respondent: maybe(fc.constantFrom('a', 'b', 'c')),
      item: fc.constantFrom('joy', 'nps', 'other'),
      value: fc.constantFrom(0, 1, 4, 5, 9.5, 10),
      scale_max: maybe(fc.constantFrom(5, 10)),
      scale_min: maybe(fc.constant(1)),
      submitted_at: maybe(day),
    },
    15,
  ),
});

const metrics: readonly Metric[] = [
  metric('closed', {
    source: 'deals',
    date: 'closed_at',
    statistic: { type: 'share', where: { outcome: 'won' } },
  }),
  metric('done', {
    source: 'activities',
    date: 'happened_at',
    statistic: { type: 'rate', of: 'count', per: 'personWeek' },
  }),
  metric('won', {
    source: 'activities',
    date: 'happened_at',
    statistic: { type: 'share', where: { 'deal.outcome': 'won' } },
  }),
  metric('joy', {
    source: 'surveys',
    date: 'submitted_at',
    where: { item: 'joy' },
    statistic: { type: 'likert', scale: [1, 5] },
  }),
  metric('box', { source: 'surveys', statistic: { type: 'topBox' } }),
  metric('nps', { source: 'surveys', where: { item: 'nps' }, statistic: { type: 'nps' } }),
];
const given = model(metrics);

const request: fc.Arbitrary<MeasureRequest> = fc
  .record({
    period: maybe(fc.constantFrom('2026-Q3', '2026-08', 'all')),
    asOf: maybe(fc.constantFrom('2026-09-30', '2026-10-20')),
    by: fc.constantFrom([], ['team']),
    where: maybe(fc.constantFrom<Where[]>({ region: 'EMEA' }, { region: { in: ['emea', 'APAC'] } })),
  })
  .map(({ period, asOf, by, where }) => ({
    by,
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(where === undefined ? {} : { where }),
  }));

const addAll = (tables: Tables, all: Data): Tables => {
  for (const id of ['people', 'deals', 'activities', 'surveys']) {
    const source = given.sources[id];
    if (source !== undefined) add(tables, source, rowsOf(all[id] ?? []));
  }
  return tables;
};

const blind: CrossPlan = {
  names: [],
  dated: [],
  scales: { rules: [], items: new Set() },
  closing: undefined,
};

/** Tables that look at nothing but what is measured. */
const startBlind = (asked: MeasureRequest): Tables => {
  const whole = plan(given, asked);
  const sources = new Map([...whole.sources].map(([id, source]) => [id, { ...source, cross: blind }]));
  return start({ ...whole, sources });
};

const told = (tables: Tables) => [
  ...fileNotes(tables),
  ...askedNotes(tables),
  ...finish(tables, {}).flatMap(({ notes }) => notes),
];

test('what is checked beside the measuring never changes a measurement', () => {
  let found = 0;
  fc.assert(
    fc.property(data, request, (all, asked) => {
      const seeing = addAll(start(plan(given, asked)), all);
      found += told(seeing).filter(({ severity }) => severity === 'warning').length;
      const [a, b] = [finish(seeing, {}), finish(addAll(startBlind(asked), all), {})];
      expect(a.map(({ notes: _, ...rest }) => rest)).toEqual(b.map(({ notes: _, ...rest }) => rest));
    }),
  );
  expect(found).toBeGreaterThan(0);
});

test('what is found depends neither on the order of the rows nor on how they were divided', () => {
  fc.assert(
    fc.property(data, request, fc.nat(40), (all, asked, cut) => {
      const whole = told(addAll(start(plan(given, asked)), all));
      const turned = Object.fromEntries(Object.entries(all).map(([id, of]) => [id, of.toReversed()]));
      expect(told(addAll(start(plan(given, asked)), turned))).toEqual(whole);
      const shared = { people: all['people'] ?? [], deals: [] };
      const part = (from: number, to: number): Data => ({
        ...shared,
        ...Object.fromEntries(
          ['deals', 'activities', 'surveys'].map((id) => [id, (all[id] ?? []).slice(from, to)]),
        ),
      });
      const compiled = plan(given, asked);
      const [a, b] = [
        addAll(start(compiled), { ...part(0, cut) }),
        addAll(start(compiled), { ...part(cut, 99), people: [] }),
      ];
      merge(a, b);
      expect(fileNotes(a)).toEqual(whole.filter(({ code }) => /spelling|scale/.test(code)));
    }),
  );
});

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const short = fc
  .array(fc.constantFrom(...letters), { minLength: 15, maxLength: 15 })
  .map((all) => all.join(''));

/** The last three characters by the way that people are told to go by hand: turn each part round, read it as a binary number. */
const more = (id: string): string =>
  (id.match(/.{5}/g) ?? [])
    .map((part) => {
      const bits = [...part].reverse().map((letter) => (/[A-Z]/.test(letter) ? '1' : '0'));
      return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(Number.parseInt(bits.join(''), 2));
    })
    .join('');

describe('Salesforce ids', () => {
  test('the long form of an id is read as its short one, and as no other', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(shortId(a + more(a))).toBe(a);
        expect(shortId(a)).toBe(a);
        if (more(a) !== more(b)) expect(shortId(a + more(b))).toBe(a + more(b));
      }),
    );
  });

  test('any other text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/^[a-zA-Z0-9]{18}$/.test(text));
        expect(shortId(text)).toBe(text);
      }),
    );
  });

  test('in whichever form ids stand, the rows are the same and every reference is found', async () => {
    const forms = fc.array(fc.tuple(short, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(short, { minLength: 1, maxLength: 8 }), forms, async (ids, either) => {
        const long = (id: string, index: number, side: 1 | 2): string =>
          either[index % either.length]?.[side] ? id + more(id) : id;
        const references = startReferences();
        const deals = ['id,outcome', ...ids.map((id, index) => `${long(id, index, 1)},won`)].join('\n');
        const activities = [
          'id,type,se,deal_id',
          ...ids.map((id, index) => `A${index},demo,x,${long(id, index, 2)}`),
        ].join('\n');
        const first = await read(sourceOf('deal'), [inputOf(deals)], { references });
        const second = await read(sourceOf('activity'), [inputOf(activities)], { references });
        expect(first.fields).toEqual(ids.map((id) => ({ id, outcome: 'won' })));
        expect(second.fields).toEqual(
          ids.map((id, index) => ({ id: `A${index}`, type: 'demo', se: 'x', deal_id: id })),
        );
        expect(second.found).toEqual([]);
      }),
    );
  });
});

test('nobody is named, in whatever way names are spelt or answers repeated', async () => {
  const name = fc
    .tuple(fc.stringMatching(/^[A-Z][a-z]{5,9}$/), fc.stringMatching(/^[A-Z][a-z]{5,9}$/))
    .map((parts) => parts.map((part) => `${part}zq`).join(' '));
  const respelt = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.replace(' ', '  '),
    (text) => text.replace('z', 'ž'),
    (text) => text.replace(' ', '-'),
  );
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 4 }), respelt, async (names, spell) => {
      const references = startReferences();
      const people = ['id', ...new Set(names)].join('\n');
      const activities = ['id,type,se', ...names.map((who, index) => `A${index},demo,${spell(who)}`)].join(
        '\n',
      );
      const answers = [
        'item,value,respondent,se,wave',
        ...names.flatMap((who) => Array(2).fill(`joy,4,${who},${spell(who)},W1`)),
      ].join('\n');
      await read(sourceOf('person'), [inputOf(people)], { references });
      for (const [kind, text] of [
        ['activity', activities],
        ['survey', answers],
      ] as const) {
        const { ledger } = await read(sourceOf(kind), [inputOf(text)], { references });
        found += ledger.problems.size;
        expect(JSON.stringify([...ledger.problems.values()])).not.toMatch(/zq|žq/i);
      }
    }),
  );
  expect(found).toBeGreaterThan(0);
});
