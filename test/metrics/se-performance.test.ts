import { describe, expect, test } from 'vitest';
import { csv, hand } from '../support/hand.ts';

const q3 = { period: '2026-Q3' };

describe('win_rate', () => {
  test('won of decided', async () => {
    // Decided in the quarter with an SE: D1 to D5. Won: D1, D2. 2 / 5 = 0.4.
    // Score: (0.4 - 0.15) / (0.50 - 0.15) * 100 = 71.43
    const deals = csv`
      id,se,outcome,closed_at,deal_type
      D1,ana,won,2026-07-01,new
      D2,ben,won,2026-08-01,new
      D3,ben,lost,2026-08-01,new
      D4,ben,lost,2026-08-01,new
      D5,ben,lost,2026-09-30,new
      D6,,lost,2026-09-30,new
      D7,ben,won,2026-09-30,renewal
      D8,ben,no_decision,2026-09-30,new
      D9,ben,won,2026-10-01,new
    `;
    const got = await hand('spacesea:se', 'win_rate', { deals }, q3);
    expect(got).toMatchObject({ value: 0.4, n: 5 });
    expect(got.score).toBeCloseTo((100 * 0.25) / 0.35, 10);
  });
});
