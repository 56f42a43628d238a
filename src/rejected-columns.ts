/** Columns of a file of rejected rows, in order; by these names it is known again. */
export const rejectedColumns = [
  'file',
  'line',
  'column',
  'field',
  'code',
  'reason',
  'hint',
  'source',
  'record',
] as const;

/** One of them. */
export type RejectedColumn = (typeof rejectedColumns)[number];

/** Stands in `code` where `record` is the header of a file: its rows could not be read without it. */
export const headerCode = 'header';
