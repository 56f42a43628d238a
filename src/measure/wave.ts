import type { Value } from '../types.ts';
import type { Entry } from './entry.ts';
import { worked } from './worked.ts';

/**
 * Reads which round of a survey an answer belongs to: its wave, else the month in which it was given. Who answers may have
 * another key in each.
 */
export const waveReader = (): ((entry: Entry) => string) => {
  const [wave, month] = [worked('wave', String), worked('submitted_at', monthOf)];
  return (entry) => wave(entry) ?? month(entry) ?? '';
};

const monthOf = (submitted: Value): string | undefined =>
  typeof submitted === 'string' ? submitted.slice(0, 7) : undefined;

/** Reads one item in one round of a survey, which a person answers once. */
export const roundReader = (): ((entry: Entry) => string) => {
  const [item, wave] = [worked('item', String), waveReader()];
  return (entry) => `${item(entry)}\n${wave(entry)}`;
};
