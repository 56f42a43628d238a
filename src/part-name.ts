/** Names of the rows of one file within a file of rejected rows. */

/** `rejected.csv (deals.csv)`: the rows of one file in a file of rejected rows, under the name that messages give them. */
export const partName = (file: string, original: string): string => `${file} (${original})`;

/**
 * The file in which something stands, for those who want to open it.
 * @example fileOf('rejected.csv (deals.csv)') // => 'rejected.csv'
 * @example fileOf('deals (1).csv') // => 'deals (1).csv'
 */
export const fileOf = (name: string): string => name.replace(partEnd, '$1');

/**
 * Is it the name of such rows?
 * @example isPart('rejected.csv (deals.json)') // => true
 */
export const isPart = (name: string): boolean => partEnd.test(name);

const partEnd = /^(.+?\.(?:csv|tsv|txt)) \(.+\)$/i;
