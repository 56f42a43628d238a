/** What became of rows, in the words of all outputs. */
import type { Report } from '../generated/report.ts';
import type { FileTally } from '../types.ts';
import * as words from './words.ts';

/**
 * Rows of a file that a rule leaves out.
 * @example leftOutOf({ filtered: { 'identical repeat': 2, 'no team': 1 } }) // => 3
 */
export const leftOutOf = ({ filtered }: Pick<FileTally, 'filtered'>): number =>
  Object.values(filtered).reduce((sum, count) => sum + count, 0);

/**
 * What became of all rows; what became of none is not said.
 * @example rowsText({ read: 1204, used: 1190, filtered: 4, rejected: 10 }) // => '1,190 of 1,204 rows used (99%), 4 left out by a rule, 10 rejected'
 * @example rowsText({ read: 10, used: 10, filtered: 0, rejected: 0 }) // => '10 of 10 rows used (100%)'
 */
export const rowsText = ({
  read,
  used,
  filtered,
  rejected,
}: Pick<Report['data'], 'read' | 'used' | 'filtered' | 'rejected'>): string =>
  [
    `${words.count(used)} of ${words.counted(read, 'row')} used${read === 0 ? '' : ` (${words.share(used / read)})`}`,
    ...(filtered === 0 ? [] : [`${words.count(filtered)} left out by a rule`]),
    ...(rejected === 0 ? [] : [`${words.count(rejected)} rejected`]),
  ].join(', ');
