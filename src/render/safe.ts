/** Characters that would move the cursor, colour the terminal or ring a bell. */
const control = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * Text from a file, a config or a command line, made harmless for a terminal: line ends and tabs become spaces, other
 * control characters and those that are not seen are shown by name. A joiner stays in the scripts and the emoji that
 * need it.
 *
 * @example safe('a\tb\nc') // => 'a b c'
 * @example safe('\u001b[2J') // => '\\x1b[2J'
 * @example safe('a\u202eb') // => 'aU+202Eb'
 */
export const safe = (text: string): string => (harmless.test(text) ? text : disarmed(text));

/** What nearly every text consists of; told without the tables of Unicode, which take long to load. */
const harmless = /^[\x20-\x7e]*$/;

const disarmed = (text: string): string =>
  withoutUnseen(
    text
      .replace(/\r\n|[\t\n\r]/g, ' ')
      .replace(control, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`),
  );

/**
 * Characters that are not seen but change the order or the meaning of those around them, line ends of Unicode, and
 * halves of characters.
 */
const unseenIn = (text: string): Iterable<RegExpExecArray> =>
  text.matchAll(/[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb\p{Surrogate}]/gu);

const withoutUnseen = (text: string): string => {
  let shown = '';
  let from = 0;
  for (const { 0: character, index } of unseenIn(text)) {
    shown += text.slice(from, index);
    from = index + character.length;
    // One or two units make the character beside it.
    const neighbours = { before: shown.slice(-2), after: text.slice(from, from + 2) };
    shown += belongs(character, neighbours) ? character : named(character);
  }
  return shown + text.slice(from);
};

const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** Is it needed where it stands? Between two letters or signs that it joins or keeps apart, or after one it varies. */
const belongs = (character: string, neighbours: Neighbours): boolean =>
  rules().some(
    ({ what, follows, precedes }) =>
      what.test(character) && follows.test(neighbours.before) && precedes.test(neighbours.after),
  );

interface Rule {
  readonly what: RegExp;
  readonly follows: RegExp;
  readonly precedes: RegExp;
}

/** Scripts written with joiners: the cursive ones, and those of India and around it. */
const scripts = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

const anything = /^/;

/** Made when first needed: the tables of Unicode take long to load. */
const rules = (): readonly Rule[] => {
  known ??= makeRules();
  return known;
};

let known: readonly Rule[] | undefined;

const makeRules = (): readonly Rule[] => [
  // Joiner and non-joiner.
  {
    what: /[\u200c\u200d]/,
    follows: new RegExp(`[${scripts}]$`, 'u'),
    precedes: new RegExp(`^(?!\\p{Default_Ignorable_Code_Point})[${scripts}]`, 'u'),
  },
  // The joiner of emoji, after a skin colour or the sign of emoji style too.
  {
    what: /\u200d/,
    follows: /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u,
    precedes: /^\p{Extended_Pictographic}/u,
  },
  // Variants of signs and of Han characters, and the sign of emoji style, which digits take as well.
  {
    what: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
    follows: /[^\x00-\x7f\p{Default_Ignorable_Code_Point}]$/u,
    precedes: anything,
  },
  { what: /\ufe0f/, follows: /[0-9#*]$/, precedes: anything },
  // Variants of Mongolian letters.
  { what: /[\u180b-\u180d\u180f]/, follows: /\p{Script=Mongolian}$/u, precedes: anything },
];
