import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safe } from '../../../src/render/safe.ts';

describe('what would act on a terminal is shown by name', () => {
  test.each([
    { name: 'a colour', text: '\u001b[31mred\u001b[0m', shown: '\\x1b[31mred\\x1b[0m' },
    { name: 'clear the screen', text: '\u001b[2J', shown: '\\x1b[2J' },
    { name: 'a title (OSC)', text: '\u001b]0;owned\u0007', shown: '\\x1b]0;owned\\x07' },
    {
      name: 'a link (OSC 8)',
      text: '\u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\',
      shown: '\\x1b]8;;http://x\\x1b\\here\\x1b]8;;\\x1b\\',
    },
    { name: 'a device string (DCS)', text: '\u001bPq#0\u001b\\', shown: '\\x1bPq#0\\x1b\\' },
    { name: 'CSI in one character (C1)', text: '\u009b31m', shown: '\\x9b31m' },
    { name: 'OSC in one character (C1)', text: '\u009d0;owned\u009c', shown: '\\x9d0;owned\\x9c' },
    { name: 'backspace', text: 'good\b\b\b\bevil', shown: 'good\\x08\\x08\\x08\\x08evil' },
    { name: 'a bell', text: 'a\u0007', shown: 'a\\x07' },
    { name: 'NUL', text: 'a\0b', shown: 'a\\x00b' },
    { name: 'delete', text: 'a\u007f', shown: 'a\\x7f' },
    { name: 'vertical tab and form feed', text: 'a\u000b\u000cb', shown: 'a\\x0b\\x0cb' },
    { name: 'next line (C1)', text: 'a\u0085b', shown: 'a\\x85b' },
  ])('$name', ({ text, shown }) => {
    expect(safe(text)).toBe(shown);
  });
});

describe('line ends', () => {
  test.each([
    { name: 'a line feed', text: 'a\nb', shown: 'a b' },
    { name: 'a return', text: 'good\revil', shown: 'good evil' },
    { name: 'both', text: 'a\r\nb', shown: 'a b' },
    { name: 'a tab', text: 'a\tb', shown: 'a b' },
    { name: 'a line separator', text: 'a\u2028b', shown: 'aU+2028b' },
    { name: 'a paragraph separator', text: 'a\u2029b', shown: 'aU+2029b' },
  ])('$name', ({ text, shown }) => {
    expect(safe(text)).toBe(shown);
  });
});

describe('what is not seen is shown by name', () => {
  test.each([
    { name: 'right-to-left override', text: 'a\u202eb', shown: 'aU+202Eb' },
    { name: 'embedding and pop', text: '\u202aa\u202c', shown: 'U+202AaU+202C' },
    { name: 'isolates', text: '\u2066a\u2069', shown: 'U+2066aU+2069' },
    { name: 'marks of direction', text: 'a\u200e\u200f\u061c', shown: 'aU+200EU+200FU+061C' },
    { name: 'zero-width space', text: 'pay\u200bpal', shown: 'payU+200Bpal' },
    { name: 'word joiner', text: 'pay\u2060pal', shown: 'payU+2060pal' },
    { name: 'byte order mark', text: '\ufeffa', shown: 'U+FEFFa' },
    { name: 'soft hyphen', text: 'pay\u00adpal', shown: 'payU+00ADpal' },
    { name: 'Mongolian vowel separator', text: 'a\u180eb', shown: 'aU+180Eb' },
    { name: 'Hangul filler', text: 'a\u3164b\uffa0', shown: 'aU+3164bU+FFA0' },
    { name: 'grapheme joiner', text: 'a\u034fb', shown: 'aU+034Fb' },
    { name: 'annotation', text: '\ufff9a\ufffab\ufffb', shown: 'U+FFF9aU+FFFAbU+FFFB' },
    { name: 'tags', text: 'a\u{e0041}\u{e007f}', shown: 'aU+E0041U+E007F' },
    { name: 'half a character', text: 'a\ud800b', shown: 'aU+D800b' },
    { name: 'a joiner between Latin letters', text: 'a\u200db ä\u200dö', shown: 'aU+200Db äU+200Dö' },
    { name: 'a joiner at the edge', text: '\u200d👩 क\u200d', shown: 'U+200D👩 कU+200D' },
    { name: 'a variant of a Latin letter', text: 'a\ufe01', shown: 'aU+FE01' },
    { name: 'a second variant', text: '❤\ufe0f\ufe0f', shown: '❤\ufe0fU+FE0F' },
    { name: 'hidden bytes after an emoji', text: '👍\u{e0101}\u{e0102}', shown: '👍\u{e0101}U+E0102' },
  ])('$name', ({ text, shown }) => {
    expect(safe(text)).toBe(shown);
  });
});

describe('what a script needs stays', () => {
  test.each([
    { name: 'Latin, Greek, Cyrillic', text: 'Zürich Ελλάδα Київ' },
    { name: 'Chinese and Japanese', text: '東京ソリューション技術部' },
    { name: 'a variant of a Han character', text: '葛\u{e0100}城市' },
    { name: 'Korean', text: '서울' },
    { name: 'Thai', text: 'กรุงเทพฯ' },
    { name: 'Devanagari with a joiner', text: 'क्\u200dष' },
    { name: 'Bengali with a non-joiner', text: 'র\u200c্য' },
    { name: 'Malayalam with a joiner', text: 'ന്\u200dറ' },
    { name: 'Persian with a non-joiner', text: 'می\u200cخواهم' },
    { name: 'Arabic and Hebrew', text: 'دبي תל אביב' },
    { name: 'Mongolian with a variant', text: 'ᠠ\u180b' },
    { name: 'combining marks', text: 'e\u0301' },
    { name: 'a family', text: '👨\u200d👩\u200d👧' },
    { name: 'an astronaut with a skin colour', text: '👩🏽\u200d🚀' },
    { name: 'a flag with a joiner', text: '🏳\ufe0f\u200d🌈' },
    { name: 'a flag', text: '🇩🇪' },
    { name: 'a key', text: '1\ufe0f\u20e3' },
    { name: 'a heart in emoji style', text: '❤\ufe0f' },
    // The place of the joiner moves when something before it is shown by name.
    { name: 'a family behind a bell', text: '\u0007👨\u200d👩', shown: '\\x07👨\u200d👩' },
    { name: 'a family behind a line end', text: 'ab\r\n👨\u200d👩', shown: 'ab 👨\u200d👩' },
  ])('$name', ({ text, shown = text }) => {
    expect(safe(text)).toBe(shown);
  });
});

describe('whatever the text', () => {
  const hostile = fc.constantFrom(
    ...'\0\u0007\b\t\n\v\f\r\u001b\u007f\u0085\u009b\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f',
    ...'\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0f\ufeff\ufff9\u3164',
    '\u{e0001}',
    '\u{e0041}',
    '\u{e0101}',
    '\ud800',
    '\udc00',
    ...'aé東क्किع👩🚀❤1#',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  test('no control character, bidi control or line end is left', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shown = safe(given);
        expect(shown).not.toMatch(/\p{Cc}|\u2028|\u2029/u);
        expect(shown).not.toMatch(/\p{Bidi_Control}/u);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
        // Joiners and variants are all that may be left of what is not seen, and never at the beginning.
        expect(shown).not.toMatch(/^\p{Default_Ignorable_Code_Point}/u);
        const rest = shown.replace(
          /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\u200c|\u200d/gu,
          '',
        );
        expect(rest).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
      }),
      { numRuns: 2_000 },
    );
  });

  test('shown twice it is the same', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(safe(safe(given))).toBe(safe(given));
      }),
      { numRuns: 2_000 },
    );
  });

  test('printable ASCII stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (given) => {
        expect(safe(given)).toBe(given);
      }),
    );
  });
});
