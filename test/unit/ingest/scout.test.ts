import { describe, expect, test } from 'vitest';
import {
  ingest,
  type Known,
  type Ledger,
  problemSummaries,
  startLedger,
  startReferences,
  toKnow,
} from '../../../src/ingest/ingest.ts';
import type { Row, Source } from '../../../src/types.ts';
import { compareTexts, inputOf, sourceOf } from './support.ts';

interface Read {
  readonly ledger: Ledger;
  readonly rows: readonly Row[];
}

/** All readings of a file with these days in `closed_at`. */
const readingsOf = async (
  days: readonly string[],
  { scoutsFrom, ...rest }: { readonly scoutsFrom?: number } & Partial<Source> = {},
): Promise<Read[]> => {
  const text = ['id,outcome,closed_at', ...days.map((day, at) => `D${at},won,${day}`), ''].join('\n');
  const readings: Read[] = [];
  let known: Known | undefined = {};
  while (known !== undefined) {
    const ledger = startLedger();
    const rows: Row[] = [];
    const options = {
      references: startReferences(),
      spans: [],
      compare: compareTexts,
      known,
      ...(scoutsFrom === undefined ? {} : { scoutsFrom }),
    };
    for await (const some of ingest(sourceOf('deal', rest), [inputOf(text)], options, ledger))
      rows.push(...some);
    readings.push({ ledger, rows });
    known = toKnow(known, ledger);
  }
  return readings;
};

const american = Array.from({ length: 1000 }, (_, at) => `${1 + (at % 12)}/${1 + (at % 28)}/2026`);
const iso = Array.from({ length: 1000 }, (_, at) => `2026-07-${String(1 + (at % 28)).padStart(2, '0')}`);

describe('a file whose dates are written month first', () => {
  test('is looked through once a hundred of its rows were rejected, and then read', async () => {
    const [first, second, ...more] = await readingsOf(american);
    expect(more).toEqual([]);
    expect(first?.ledger.files).toMatchObject([{ read: 1000, rejected: 100 }]);
    expect(first?.ledger.isAhead).toBe(true);
    expect(second?.rows).toHaveLength(1000);
    expect(second?.rows.at(-1)?.fields['closed_at']).toBe('2026-04-20');
  });

  test('its last row may be the only one that says so', async () => {
    const days = [...Array.from({ length: 500 }, () => '3/4/2026'), '3/28/2026'];
    const [, second] = await readingsOf(days);
    expect(second?.rows[0]?.fields['closed_at']).toBe('2026-03-04');
  });

  test('is refused if a later row says otherwise, with both lines', async () => {
    const [, second] = await readingsOf([...american, '28/3/2026']);
    const [refusal, ...more] = second?.ledger.unreadable ?? [];
    expect(more).toEqual([]);
    expect(refusal).toMatchObject({ code: 'file/ambiguous', message: expect.stringContaining('line 14') });
    expect(refusal?.message).toContain('line 1002');
  });
});

test('where most rows can be read nothing is passed over', async () => {
  const days = [...iso.slice(0, 300), ...american.slice(0, 200), ...iso];
  const [first] = await readingsOf(days);
  expect(first?.ledger.files).toMatchObject([{ read: 1500, rejected: 200 }]);
  expect(first?.ledger.isAhead).toBe(false);
});

test('if the columns turn out to be plain after all, what was passed over is told by a second reading', async () => {
  const days = [...american.slice(0, 200), ...iso];
  const [first, second, ...more] = await readingsOf(days);
  expect(more).toEqual([]);
  expect(first?.ledger.isAhead).toBe(true);
  const [whole, ...others] = await readingsOf(days, { scoutsFrom: Number.POSITIVE_INFINITY });
  expect(others).toEqual([]);
  expect(second?.ledger.files).toMatchObject([{ read: 1200, rejected: 200 }]);
  expect(second?.rows).toEqual(whole?.rows);
  expect(second && problemSummaries(second.ledger)).toEqual(whole && problemSummaries(whole.ledger));
});

test('rows that the source skips are not asked', async () => {
  const [first, second, ...more] = await readingsOf([...american, '28/3/2026'], {
    skip: { closed_at: '28/3/2026' },
  });
  expect(more).toEqual([]);
  expect(first?.ledger.isAhead).toBe(true);
  expect(second?.ledger.unreadable).toEqual([]);
  expect(second?.rows).toHaveLength(1000);
});
