import { type Entry, fieldOf } from './entry.ts';

/**
 * Which round of a survey an answer belongs to: its wave, else the month in which it was given. Who answers may have another
 * key in each.
 */
export const waveOf = (entry: Entry): string => {
  const [wave, submitted] = [fieldOf(entry, 'wave'), fieldOf(entry, 'submitted_at')];
  if (wave !== undefined) return String(wave);
  return typeof submitted === 'string' ? submitted.slice(0, 7) : '';
};
