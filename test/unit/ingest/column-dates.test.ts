import { describe, expect, test } from 'vitest';
import { columnDateReader, serialReader } from '../../../src/ingest/column-dates.ts';

describe('a date in one of several forms', () => {
  test.each([
    { setting: 'iso', text: '2026-07-03 09:00', is: '2026-07-03T09:00' },
    { setting: 'iso', text: '2026-02-30', is: undefined },
    { setting: 'iso', text: '45838', is: undefined },
    { setting: 'excel', text: '45838', is: '2025-06-30' },
    { setting: 'excel', text: '2026-07-03', is: undefined },
    { setting: 'excel-1904', text: '44240.458333', is: '2025-02-14T11:00:00' },
    { setting: 'iso | excel', text: '2024-12-27 09:31:00', is: '2024-12-27T09:31:00' },
    { setting: 'iso | excel', text: '45702.458333', is: '2025-02-14T11:00:00' },
    { setting: 'D/M/YYYY | D/M/YYYY H:mm', text: '3/7/2026', is: '2026-07-03' },
    { setting: 'D/M/YYYY | D/M/YYYY H:mm', text: '3/7/2026 9:05', is: '2026-07-03T09:05' },
    { setting: 'D/M/YYYY | D/M/YYYY H:mm', text: '3/7/2026 9:05:00', is: undefined },
    { setting: 'iso | YYYY-M-D', text: '2026-07-03', is: '2026-07-03' },
    { setting: 'D/M/YYYY | M/D/YYYY', text: '28/3/2026', is: '2026-03-28' },
    { setting: 'D/M/YYYY | M/D/YYYY', text: '3/28/2026', is: '2026-03-28' },
    { setting: 'D/M/YYYY | M/D/YYYY', text: '5/5/2026', is: '2026-05-05' },
    { setting: 'D/M/YYYY | M/D/YYYY', text: '3/7/2026', is: undefined },
    { setting: 'D/M/YYYY | M/D/YYYY | iso', text: '3/7/2026', is: undefined },
  ])('$text as $setting', ({ setting, text, is }) => {
    expect(columnDateReader(setting)(text)).toBe(is);
  });
});

test.each([
  { setting: 'iso | excel', text: '45838', is: '2025-06-30' },
  { setting: 'iso | excel', text: '2025-06-30', is: undefined },
  { setting: 'excel-1904', text: '44240', is: '2025-02-14' },
  { setting: 'iso', text: '45838', is: undefined },
  { setting: '[excel]YYYY-MM-DD', text: '45838', is: undefined },
])('a serial among the cells of $setting: $text', ({ setting, text, is }) => {
  expect(serialReader(setting)(text)).toBe(is);
});
