import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../../src/batch-builder.ts';
import { dayOf } from '../../../src/measure/calendar/day.ts';
import { momentReader } from '../../../src/measure/calendar/moment.ts';
import { blankEntry } from '../../../src/measure/entry.ts';
import { lens } from '../../../src/measure/lens.ts';
import { entryOf, fieldsOf } from '../../support/small-model.ts';

const read = momentReader('Europe/Berlin');
const [own, wide] = [lens(read, 'own'), lens(read, 'anywhere')];

const record = entryOf(
  { id: 'A-1', team: 'own' },
  {
    deal: fieldsOf({ id: 'D-1', team: 'deal', region: 'deal', segment: 'deal' }),
    person: fieldsOf({ id: 'se-1', team: 'person', region: 'person' }),
  },
);

test.each([
  ['team', 'own', 'own'],
  ['region', undefined, 'person'],
  ['segment', undefined, 'deal'],
  ['id', 'A-1', 'A-1'],
  ['deal.region', 'deal', 'deal'],
  ['deal.id', 'D-1', 'D-1'],
  ['person.team', 'person', 'person'],
  ['person.segment', undefined, undefined],
  ['nothing', undefined, undefined],
])('%s: the record’s own, and anywhere', (path, ofOwn, anywhere) => {
  expect(own.value(path)(record)).toBe(ofOwn);
  expect(wide.value(path)(record)).toBe(anywhere);
});

test('id is always the record’s own, also if it has none', () => {
  expect(wide.value('id')(entryOf({}, { person: { id: 'se-1' } }))).toBeUndefined();
});

test('a blank entry has nothing, not even what every object has', () => {
  expect(own.value('toString')(blankEntry())).toBeUndefined();
  expect(wide.value('constructor')(blankEntry())).toBeUndefined();
});

describe('moments', () => {
  const day = { day: dayOf('2026-07-03') };
  test.each([
    ['a day', '2026-07-03', day],
    ['a time of day', '2026-07-03T09:00', read('2026-07-03T09:00')],
    ['an instant', '2026-07-03T23:00Z', read('2026-07-03T23:00Z')],
    ['a text', 'soon', undefined],
    ['a text of ten characters', 'ABCD-EF-GH', undefined],
    ['a text that only begins so', '2026-07-03 and later', undefined],
    ['an empty text', '', undefined],
  ])('%s', (_, text, moment) => {
    expect(own.parse(text)).toEqual(moment);
    expect(own.moment('closed_at')(entryOf({ closed_at: text }))).toEqual(moment);
  });

  test('a number or a boolean is none', () => {
    expect(own.moment('closed_at')(entryOf({ closed_at: 2026 }))).toBeUndefined();
    expect(own.moment('closed_at')(entryOf({ closed_at: true }))).toBeUndefined();
    expect(own.moment('closed_at')(entryOf({}))).toBeUndefined();
  });

  test('a date that stands in many records is read once', () => {
    let times = 0;
    const counting = lens((text) => {
      times += 1;
      return read(text);
    }, 'own');
    const days = ['2026-07-03', '2026-07-04', '2026-07-03'];
    const [batch] = batchesOf(
      days.map((at, line) => ({ fields: { closed_at: at }, at: { file: 'a', line } })),
    );
    const entry = { ...blankEntry(), batch };
    const [first, again] = [counting.moment('closed_at'), counting.moment('closed_at')];
    const told = [0, 1, 2].map((row) => [first({ ...entry, row }), again({ ...entry, row })]);
    expect(told).toEqual([day, { day: day.day + 1 }, day].map((each) => [each, each]));
    expect(times).toBe(2);
  });
});
