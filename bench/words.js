/** Numbers as the page shows them. */

/** 1234567 as 1,234,567. */
export const inGroups = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');

/** Seconds with three digits, as milliseconds below one. */
export const time = (seconds) =>
  seconds < 1 ? `${(1000 * seconds).toFixed(0)} ms` : `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;

export const megabytes = (mb) => (mb === undefined ? '' : `${mb.toFixed(0)} MB`);

/** A ratio with two digits behind the point, one from ten on. */
export const ratio = (number) => number.toFixed(number < 9.95 ? 2 : 1);

/** A table of Markdown; the first column is text, the others are numbers. */
export const table = (heads, rows) =>
  [heads, heads.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
