import { describe, expect, test } from 'vitest';
import type { GroupRow, ScoreRow } from '../../../src/generated/report.ts';
import { namedGroups } from '../../../src/score/named-groups.ts';

const privacy = { minPeople: 5, individuals: 'forbid', aboutPeople: true, drop: [] } as const;

const group = (by: string, label: string, rest: Partial<GroupRow> = {}): GroupRow => ({
  id: `${by}:${label}`,
  by,
  label,
  suppressed: false,
  people: 7,
  ...rest,
});
const hidden = { suppressed: true, reason: 'hidden', people: undefined };
const hiddenGroup = (by: string, label: string, rest: Partial<GroupRow> = {}): GroupRow => {
  const { people: _, ...row } = { ...group(by, label), ...rest };
  return { ...row, suppressed: true, reason: hidden.reason };
};

const row = ({ id }: GroupRow, rest: Partial<ScoreRow> = {}): { row: ScoreRow } => ({
  row: {
    group: id,
    level: 'metric',
    id: 'mood',
    label: 'Mood',
    weight: 1,
    status: 'scored',
    value: 3,
    ...rest,
  },
});
const { value: _, ...empty } = row(group('a', 'b')).row;
const bare = (of: GroupRow, status: ScoreRow['status']): { row: ScoreRow } => ({
  row: { ...empty, group: of.id, status },
});

const namesIn = (groups: readonly GroupRow[], aboutPeople = true): string[] =>
  namedGroups(
    { privacy: { ...privacy, aboutPeople } },
    { groups, rows: groups.map((each) => row(each)) },
  ).groups.map(({ id }) => id);

describe('hidden groups', () => {
  test.each(['team', 'region', 'segment', 'role', 'person.team', 'deal.segment'])('of %s are named', (by) => {
    expect(namesIn([hiddenGroup(by, 'x')])).toEqual([`${by}:x`]);
  });

  test.each(['comment', 'outcome', 'stage', 'deal.stage'])(
    'of %s are not, those that are shown are',
    (by) => {
      expect(namesIn([hiddenGroup(by, 'x'), group(by, 'y')])).toEqual([`${by}:y`]);
    },
  );

  test('of records about nobody are named', () => {
    const { groups } = namedGroups(
      { privacy: { ...privacy, aboutPeople: false } },
      { groups: [hiddenGroup('stage', 'x')], rows: [] },
    );
    expect(groups).toHaveLength(1);
  });

  test('take their rows with them', () => {
    const [gone, shown] = [hiddenGroup('stage', 'x'), group('stage', 'y')];
    const { rows } = namedGroups({ privacy }, { groups: [gone, shown], rows: [row(gone), row(shown)] });
    expect(rows.map(({ row: each }) => each.group)).toEqual(['stage:y']);
  });

  test('are counted from two on', () => {
    const told = (groups: readonly GroupRow[]): string[] =>
      namedGroups({ privacy }, { groups, rows: [] }).notes.map(({ message }) => message.slice(0, 33));
    const [one, two] = [hiddenGroup('stage', 'x'), hiddenGroup('stage', 'y')];
    expect(told([one])).toEqual(['some groups of stage are hidden, ']);
    expect(told([one, two])).toEqual(['2 groups of stage are hidden, and']);
    expect(told([hiddenGroup('team', 'x')])).toEqual([]);
  });
});

test('what is shown together does not say what it is made of', () => {
  const joined = group('stage', '2 small stages together', { merged: ['x', 'y'] });
  const members = ['x', 'y'].map((label) => hiddenGroup('stage', label, { shownIn: joined.id }));
  const { groups, notes } = namedGroups({ privacy }, { groups: [...members, joined], rows: [row(joined)] });
  expect(groups).toEqual([group('stage', '2 small stages together')]);
  expect(notes).toEqual([]);
});

describe('a group of which nothing is shown', () => {
  test.each<[string, Partial<GroupRow>, ScoreRow['status'], number]>([
    ['few people, no data', { people: 3 }, 'noData', 0],
    ['nobody who is known', { people: 0 }, 'suppressed', 0],
    ['enough people, all numbers hidden', {}, 'suppressed', 0],
    ['enough people, too few records', {}, 'tooFew', 1],
  ])('%s', (_, rest, status, left) => {
    const one = group('stage', 'x', rest);
    expect(namedGroups({ privacy }, { groups: [one], rows: [bare(one, status)] }).groups).toHaveLength(left);
  });
});
