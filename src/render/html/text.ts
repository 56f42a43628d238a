/** Text for a page: harmless, and with the signs of print. */
import { safe } from '../safe.ts';

export { safe };

/**
 * Numbers with the sign of print for minus; only before a digit that begins a number.
 * @example minus('-1.8') // => '−1.8'
 * @example minus('between -22.4 and -7.1') // => 'between −22.4 and −7.1'
 * @example minus('2026-10-02') // => '2026-10-02'
 */
export const minus = (text: string): string => text.replace(/(?<![\w-])-(?=\d)/g, '−');

/**
 * The address of a row within the page. Those of dimensions have a sign that no name in a model has, so that a
 * dimension may be called what something else on the page is called.
 * @example anchorOf({ level: 'dimension', id: 'performance' }) // => 'in-performance'
 * @example anchorOf({ level: 'metric', parent: 'performance', id: 'win_rate' }) // => 'performance.win_rate'
 */
export const anchorOf = ({
  level,
  parent,
  id,
}: {
  readonly level: string;
  readonly parent?: string;
  readonly id: string;
}): string => (level === 'metric' ? `${parent ?? ''}.${id}` : `in-${id}`);
