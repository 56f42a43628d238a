import type { Entry } from './entry.ts';

/**
 * Which round of a survey an answer belongs to: its wave, else the month in which it was given. Who answers may have another
 * key in each.
 */
export const waveOf = ({ fields }: Pick<Entry, 'fields'>): string => {
  const { wave, submitted_at: submitted } = fields;
  if (wave !== undefined) return String(wave);
  return typeof submitted === 'string' ? submitted.slice(0, 7) : '';
};
