/** Characters that would move the cursor, colour the terminal, ring a bell, or end a line. */
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Characters that are not seen but change the order or the meaning of those around them. */
const unseen =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Text from a file, a config or a command line, made harmless for a terminal: line ends and tabs become spaces, other
 * control characters and those that reorder text are shown by name. A joiner between two characters stays.
 *
 * @example safe('a\tb\nc') // => 'a b c'
 * @example safe('\u001b[2J') // => '\\x1b[2J'
 * @example safe('a\u202eb') // => 'aU+202Eb'
 */
export const safe = (text: string): string =>
  text
    .replace(/\r\n|[\t\n\r]/g, ' ')
    .replace(control, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(unseen, (character, at: number) =>
      isJoint(character, at, text) ? character : named(character),
    );

/** A zero-width joiner or non-joiner that stands between characters of scripts and emoji that need it. */
const isJoint = (character: string, at: number, text: string): boolean =>
  (character === '\u200d' || character === '\u200c') &&
  /[^\x00-\x7f]/.test(text.charAt(at - 1)) &&
  /[^\x00-\x7f]/.test(text.charAt(at + 1));
