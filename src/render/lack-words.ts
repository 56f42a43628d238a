import type { Lack } from '../catalogue.ts';
import { listed } from './sentences.ts';

/**
 * What is lacking, in words.
 * @example lackWords([{ source: 'surveys' }]) // => 'a file of surveys'
 * @example lackWords([{ source: 'deals', field: 'pov_started_at' }, { source: 'deals', field: 'pov_due_at' }]) // => 'deals with pov_started_at and pov_due_at'
 * @example lackWords([{ source: 'activities', field: 'type', word: 'design' }]) // => 'activities with type: design'
 */
export const lackWords = (lacks: readonly Lack[]): string => {
  const bySource = new Map<string, string[]>();
  for (const { source, field, word } of lacks) {
    const fields = bySource.get(source) ?? [];
    if (field !== undefined) fields.push(word === undefined ? field : `${field}: ${word}`);
    bySource.set(source, fields);
  }
  return listed(
    [...bySource].map(([source, fields]) =>
      fields.length === 0 ? `a file of ${source}` : `${source} with ${listed(fields)}`,
    ),
  );
};
