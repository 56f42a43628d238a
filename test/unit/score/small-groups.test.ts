import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallTogether } from '../../../src/score/small-groups.ts';
import type { Group } from '../../../src/types.ts';

const privacy = { minPeople: 5, individuals: 'forbid', aboutPeople: true, drop: [] } as const;

const group = (name: string, who: readonly string[], rest: Partial<Group> = {}): Group => ({
  id: `team:${name}`,
  by: 'team',
  label: name,
  people: who.length,
  who: new Set(who),
  ...rest,
});

/** Teams A, B, C... of so many people each, nobody in two. */
const teams = (...sizes: readonly number[]): Group[] =>
  sizes.map((size, index) => {
    const name = String.fromCharCode(65 + index);
    return group(
      name,
      Array.from({ length: size }, (_, place) => `${name}${place}`),
    );
  });

const joined = (...periods: readonly (readonly Group[])[]): string[] =>
  smallTogether(
    { privacy },
    periods.map((groups) => ({ groups })),
  ).map((ids) =>
    ids
      .map((id) => id.replace('team:', ''))
      .sort()
      .join(''),
  );

describe('groups shown together', () => {
  test.each<[string, readonly Group[], string[]]>([
    ['none, if all are large', teams(10, 7, 6), []],
    ['none, if there are none', [], []],
    ['a small one with the next smallest', teams(10, 7, 6, 3), ['CD']],
    ['of equal ones the first by name', teams(6, 6, 3), ['AC']],
    ['two small ones that are enough', teams(10, 7, 3, 2), ['CD']],
    ['two small ones that are not, and the next smallest', teams(10, 7, 2, 2), ['BCD']],
    ['every small one, though two would be enough', teams(10, 4, 4, 4), ['BCD']],
    ['the demo: 10, 7, 7, 6, 5 and 3', teams(10, 7, 7, 6, 5, 3), ['EF']],
    ['not all: that would be the whole', teams(10, 3), []],
    ['not all small ones: that would be the whole', teams(4, 4, 4), []],
    ['not one alone', teams(3), []],
    ['not a group without anybody', teams(10, 7, 3, 0), ['BC']],
    [
      'people of two small teams count once',
      [...teams(10, 7), group('X', ['x', 'y', 'z']), group('Y', ['x', 'y', 'z'])],
      ['BXY'],
    ],
    [
      'single people are shown where the config allows it',
      ['a', 'b', 'c'].map((who) => group(who, [who], { personal: true })),
      [],
    ],
  ])('%s', (_, groups, expected) => {
    expect(joined(groups)).toEqual(expected);
  });

  test('fields are joined each by itself', () => {
    const regions = teams(9, 6, 2).map((each) => ({ ...each, id: `r:${each.label}`, by: 'region' }));
    expect(joined([...teams(10, 7, 3), ...regions])).toEqual(['BC', 'r:Br:C']);
  });

  test('what is small in one period is joined in both', () => {
    expect(joined(teams(10, 7, 6), teams(10, 7, 4))).toEqual(['BC']);
    expect(joined(teams(10, 7, 6, 6), teams(2, 7, 6, 6))).toEqual(['AC']);
  });

  test('what is together in a wider report is together here', () => {
    const wider = [{ groups: teams(10, 7, 3, 9) }];
    expect(smallTogether({ privacy }, [{ groups: teams(9, 6, 0, 8), wider }])).toEqual([
      ['team:C', 'team:B'],
    ]);
  });

  test('also where one group of all is left otherwise', () => {
    const wider = [{ groups: teams(10, 7, 3) }];
    expect(smallTogether({ privacy }, [{ groups: teams(2, 7, 2), wider }])).toEqual([['team:C', 'team:B']]);
  });

  test('records that are not about people are never joined', () => {
    expect(
      smallTogether({ privacy: { ...privacy, aboutPeople: false } }, [{ groups: teams(10, 7, 3) }]),
    ).toEqual([]);
  });
});

const staff = fc.array(fc.subarray(['A', 'B', 'C', 'D', 'E', 'F'], { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 40,
});

test('what is shown together is enough and never all, and what is shown alone is enough', () => {
  fc.assert(
    fc.property(staff, (people) => {
      const groups = ['A', 'B', 'C', 'D', 'E', 'F']
        .map((name) =>
          group(
            name,
            people.flatMap((names, index) => (names.includes(name) ? [String(index)] : [])),
          ),
        )
        .filter(({ people: count }) => count > 0);
      const [ids] = smallTogether({ privacy }, [{ groups }]);
      if (ids === undefined) return;
      const members = groups.filter(({ id }) => ids.includes(id));
      expect(ids.length).toBeGreaterThan(1);
      expect(ids.length).toBeLessThan(groups.length);
      expect(new Set(members.flatMap(({ who = [] }) => [...who])).size).toBeGreaterThanOrEqual(5);
      for (const alone of groups.filter(({ id }) => !ids.includes(id)))
        expect(alone.people).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 2_000, seed: 5 },
  );
});
