import { expect, test } from 'vitest';
import { counted } from '../../../support/small-model.ts';

test.each([
  { name: 'nothing is a real 0', rows: [], value: 0 },
  { name: 'one record', rows: [{}], value: 1 },
  { name: 'each record counts, whatever it holds', rows: [{ id: '1' }, { id: '1' }, {}], value: 3 },
])('$name', ({ rows, value }) => {
  expect(counted({ type: 'count' }, rows)).toEqual({ n: value, people: 2, result: { value }, reasons: [] });
});

test('the people are those of the group, also those without a record', () => {
  const outcome = counted({ type: 'count' }, [{ se: 'a' }], { people: () => new Set(['a', 'b', 'c']) });
  expect(outcome).toMatchObject({ n: 1, people: 3 });
});
