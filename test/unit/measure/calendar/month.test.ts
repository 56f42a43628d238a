import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/measure/calendar/day.ts';
import { labelOf } from '../../../../src/measure/calendar/month.ts';

test.each([
  ['2026-07-01', '2026-09-30', 'Jul–Sep 2026'],
  ['2026-07-01', '2026-07-31', 'Jul 2026'],
  ['2025-11-01', '2026-01-31', 'Nov 2025–Jan 2026'],
  ['2025-02-01', '2026-02-28', 'Feb 2025–Feb 2026'],
  ['2026-07-03', '2026-07-03', '3 Jul 2026'],
  ['2026-07-01', '2026-09-29', '1 Jul–29 Sep 2026'],
  ['2025-12-29', '2026-01-04', '29 Dec 2025–4 Jan 2026'],
])('%s to %s is called %s', (from, to, label) => {
  expect(labelOf(dayOf(from), dayOf(to))).toBe(label);
});
