import type { ScoreRow } from '../generated/report.ts';

/** Names a row of a report. */
export type RowKey = `${string}\n${string}\n${string}\n${string}`;

/**
 * What is the same number in another period, or in another result.
 * @example rowKey({ group: 'all', level: 'overall', id: 'overall' }) // => 'all\noverall\n\noverall'
 */
export const rowKey = ({
  group,
  level,
  parent = '',
  id,
}: Pick<ScoreRow, 'group' | 'level' | 'parent' | 'id'>): RowKey => `${group}\n${level}\n${parent}\n${id}`;

/** The group of a row that a key names. */
export const groupIn = (key: RowKey): string => key.slice(0, key.indexOf('\n'));
