/** What follows the day in a date-time. */

/** A time of day as a cell writes it. */
export interface Clock {
  /** Its format, with what stands before it; H and h take one digit as well as two. Empty if there is no time. */
  readonly format: string;
  /** Hours as written, to see whether a zero stands before them. */
  readonly hour: string;
  /** Is it the first second of the day, with no offset? */
  readonly isMidnight: boolean;
}

const time =
  /^(,? (?:at |um |à |kl\. ?)?|T)(\d{1,2})([:.])(\d{2})(?:\3(\d{2})(?:([.,])(\d{1,9}))?)?(?:( ?)([AaPp]\.? ?[Mm]\.?))?(?:( ?)(Z|[+-]\d{2}(?::?\d{2})?|(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?))?$/;

const none: Clock = { format: '', hour: '', isMidnight: false };

/**
 * The time of day in what follows a date; undefined if something else does.
 * @example clockOf(' 9:02:11 AM') // => { format: ' h:mm:ss A', hour: '9', isMidnight: false }
 * @example clockOf('T00:00') // => { format: '[T]H:mm', hour: '00', isMidnight: true }
 * @example clockOf(' at noon') // => undefined
 */
export const clockOf = (rest: string): Clock | undefined => {
  if (rest === '') return none;
  const [, gap, hour = '', mark, minute, second, point, fraction, space, half, gap2, offset] =
    time.exec(rest) ?? [];
  if (gap === undefined) return undefined;
  const format = [
    literal(gap),
    half === undefined ? 'H' : 'h',
    `${mark}mm`,
    second === undefined ? '' : `${mark}ss`,
    fraction === undefined ? '' : `${point}SSS`,
    half === undefined ? '' : `${space}A`,
    offset === undefined ? '' : `${gap2}Z`,
  ].join('');
  const zero = half === undefined ? Number(hour) === 0 : hour === '12' && /^a/i.test(half);
  const isMidnight = zero && /^0*$/.test(`${minute}${second ?? ''}${fraction ?? ''}`) && offset === undefined;
  return { format, hour, isMidnight };
};

/**
 * A text as it stands in a format: letters in brackets.
 * @example literal(' de ') // => '[ de ]'
 * @example literal('. ') // => '. '
 */
export const literal = (text: string): string => (/\p{L}/u.test(text) ? `[${text}]` : text);
