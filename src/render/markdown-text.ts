/** Text from data in Markdown. */
import { safe } from './safe.ts';

/**
 * A text in Markdown, as itself: nothing in it is a link, an image, a tag, a mention, a formula, the beginning of a
 * list or the end of a table cell.
 *
 * @example escaped('a|b <img> @core') // => 'a\\|b &lt;img&gt; @\u200bcore'
 * @example escaped('1. www.x.org') // => '1\\. www\u200b.x.org'
 */
export const escaped = (text: string): string =>
  safe(text)
    .trim()
    .replace(/[\\`*_{}[\]|#~$^]/g, '\\$&')
    .replace(/^[-+=](?=[-+=\s]|$)/, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(alive, '$&\u200b');

/**
 * Beginnings of what pages make into something else without a sign: mentions, addresses, numbers of issues, and the
 * names of emoji, some of which are images. A space without width after them keeps them as they are.
 */
const alive = /@|#(?=\d)|(?:https?|ftp|www|mailto|xmpp)(?=[:.])|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;

/** A table; cells are escaped already. */
export const tableOf = (
  head: readonly string[],
  aligns: readonly string[],
  rows: readonly (readonly string[])[],
): string => [head, aligns, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/**
 * A text between the tags of a page, where Markdown is not read.
 *
 * @example inTag('R&D <b> @core') // => 'R&amp;D &lt;b&gt; @\u200bcore'
 */
export const inTag = (text: string): string =>
  safe(text)
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(alive, '$&\u200b');
