import { describe, expect, test } from 'vitest';
import { elapsedText, isoMoment, momentText } from '../../../../src/ingest/workbook/serials.ts';

/** As Excel shows them; 45702.458333 is from an export of Pipedrive. */
describe('serials of the 1900 system', () => {
  test.each([
    { serial: 0, says: '1900-01-00' },
    { serial: 0.000001, says: '00:00:00' },
    { serial: 0.5, says: '12:00:00' },
    { serial: 0.999999, says: '1900-01-01' },
    { serial: 1, says: '1900-01-01' },
    { serial: 59, says: '1900-02-28' },
    { serial: 60, says: '1900-02-29' },
    { serial: 60.25, says: '1900-02-29T06:00:00' },
    { serial: 61, says: '1900-03-01' },
    { serial: 25569, says: '1970-01-01' },
    { serial: 36526, says: '2000-01-01' },
    { serial: 45292, says: '2024-01-01' },
    { serial: 45702.458333, says: '2025-02-14T11:00:00' },
    { serial: 45702.9999999, says: '2025-02-15' },
    { serial: 45702.0000001, says: '2025-02-14' },
    { serial: 2958465, says: '9999-12-31' },
    { serial: 2958465.9999999, says: undefined },
    { serial: 2958466, says: undefined },
    { serial: -1, says: undefined },
    { serial: Number.POSITIVE_INFINITY, says: undefined },
  ])('$serial is $says', ({ serial, says }) => {
    expect(momentText(serial, 1900)).toBe(says);
  });
});

describe('serials of the 1904 system', () => {
  test.each([
    { serial: 0, says: '1904-01-01' },
    { serial: 0.75, says: '18:00:00' },
    { serial: 1, says: '1904-01-02' },
    { serial: 59, says: '1904-02-29' },
    { serial: 60, says: '1904-03-01' },
    { serial: 44240.458333, says: '2025-02-14T11:00:00' },
    { serial: 2957003, says: '9999-12-31' },
    { serial: 2957004, says: undefined },
  ])('$serial is $says', ({ serial, says }) => {
    expect(momentText(serial, 1904)).toBe(says);
  });
});

test.each([
  { days: 0, says: '00:00:00' },
  { days: 1.5, says: '36:00:00' },
  { days: 1 / 86400, says: '00:00:01' },
  { days: 100 / 24, says: '100:00:00' },
  { days: -0.5, says: '-12:00:00' },
  { days: -1e-9, says: '00:00:00' },
])('$days days are $says', ({ days, says }) => {
  expect(elapsedText(days)).toBe(says);
});

test.each([
  { text: '2025-03-28T00:00:00', says: '2025-03-28' },
  { text: '2025-03-27T23:59:59.9999', says: '2025-03-28' },
  { text: '2025-03-28T09:30:00Z', says: '2025-03-28T09:30:00' },
  { text: '2025-03-28', says: '2025-03-28' },
  { text: '2025-02-30T10:00:00', says: '2025-02-30T10:00:00' },
  { text: '2025-03-28T10:00:00+02:00', says: '2025-03-28T10:00:00+02:00' },
  { text: '10:00:00', says: '10:00:00' },
  { text: '', says: '' },
])('$text is $says', ({ text, says }) => {
  expect(isoMoment(text)).toBe(says);
});
