import { describe, expect, test } from 'vitest';
import { readSerial } from '../../../src/ingest/serial.ts';

describe('a serial of Excel', () => {
  // What Excel shows for these numbers; 44240 is 45702 in the calendar that begins in 1904, 1462 days later.
  test.each([
    { text: '45702.458333', epoch: 1900, is: '2025-02-14T11:00:00' },
    { text: '45838', epoch: 1900, is: '2025-06-30' },
    { text: '45292', epoch: 1900, is: '2024-01-01' },
    { text: '44240.458333', epoch: 1904, is: '2025-02-14T11:00:00' },
    { text: '44240', epoch: 1904, is: '2025-02-14' },
    { text: '45292.5', epoch: 1900, is: '2024-01-01T12:00:00' },
    { text: '45292,5', epoch: 1900, is: '2024-01-01T12:00:00' },
    { text: '45292.0', epoch: 1900, is: '2024-01-01' },
    { text: '45351', epoch: 1900, is: '2024-02-29' },
    { text: '36526', epoch: 1900, is: '2000-01-01' },
    { text: '45291.999999', epoch: 1900, is: '2024-01-01' },
    { text: '45292.000001', epoch: 1900, is: '2024-01-01' },
    { text: '45292.99998842592', epoch: 1900, is: '2024-01-01T23:59:59' },
    { text: '45292.395833333336', epoch: 1900, is: '2024-01-01T09:30:00' },
    { text: '20000', epoch: 1900, is: '1954-10-03' },
    { text: '80000', epoch: 1900, is: '2119-01-11' },
  ] as const)('$text, from $epoch', ({ text, epoch, is }) => {
    expect(readSerial(text, epoch)).toBe(is);
  });

  test.each(
    // Excel's last day is 2958465; 60 is the 29 February 1900 that never was.
    [
      '19999',
      '80001',
      '80000.5',
      '2958465',
      '-45292',
      '0',
      '60',
      '045292',
      '4529',
      '45292.',
      '.5',
      '4.5e4',
    ].concat(['45,292.5', '45 292', ' 45292', '٤٥٢٩٢', '', '45292\n']),
  )('%j is none', (text) => {
    expect(readSerial(text, 1900)).toBeUndefined();
  });
});
