import { describe, expect, test } from 'vitest';
import { complaints, load } from './support.ts';

/** The text, and what is said about it: place, message, hint. */
const cases = [
  {
    text: '',
    says: [
      'spacesea.yaml:1:1: the file is empty (write version: 1 and extends: [spacesea:se] to begin with)',
    ],
  },
  {
    text: '# only a comment\n',
    says: [
      'spacesea.yaml:1:1: the file is empty (write version: 1 and extends: [spacesea:se] to begin with)',
    ],
  },
  {
    text: 'version: 1\n\ttitle: x\n',
    says: ['spacesea.yaml:2:1: a tab stands where YAML wants spaces (indent with spaces)'],
  },
  {
    text: 'version: 1\n---\nversion: 1\n',
    says: ['spacesea.yaml:2:1: the file holds more than one YAML document (remove the line ---)'],
  },
  {
    text: 'version: 1\ntitle: a\ntitle: b\n',
    says: ['spacesea.yaml:3:1: title is given twice, first on line 2 (remove one of the two)'],
  },
  {
    text: 'version: 1\ntitle: !foo x\n',
    says: [
      'spacesea.yaml:2:8: tags (words that begin with !) are not allowed (remove the tag, or put the text in quotes)',
    ],
  },
  {
    text: 'version: 1\ntitle: !!js/function x\n',
    says: [
      'spacesea.yaml:2:8: tags (words that begin with !) are not allowed (remove the tag, or put the text in quotes)',
    ],
  },
  {
    text: 'version: 1\nbase: &b {a: 1}\ncalendar:\n  <<: *b\n',
    says: [
      'spacesea.yaml:4:3: merge keys (<<) are not part of YAML 1.2 (write the keys out, or use extends)',
    ],
  },
  {
    text: 'version: 1\n__proto__: {a: 1}\n',
    says: ['spacesea.yaml:2:1: __proto__ is not allowed as a key (choose another name)'],
  },
  {
    text: 'version: 1\nmetrics: {constructor: {}}\n',
    says: ['spacesea.yaml:2:11: constructor is not allowed as a key (choose another name)'],
  },
  {
    text: 'version: 1\ntarget: .inf\n',
    says: [
      'spacesea.yaml:2:9: .inf is not a number that can be used (write a finite number, or ".inf" for text)',
    ],
  },
  {
    text: 'version: 1\ntarget: .nan\n',
    says: [
      'spacesea.yaml:2:9: .nan is not a number that can be used (write a finite number, or ".nan" for text)',
    ],
  },
  {
    text: 'version: 1\ntitle: 0123\n',
    says: [
      'spacesea.yaml:2:8: 0123 would be read as the number 123 (quote it: write "0123" for text, or 123 for the number)',
    ],
  },
  {
    text: 'version: 1\ntarget: 0o17\n',
    says: [
      'spacesea.yaml:2:9: 0o17 would be read as the number 15 (quote it: write "0o17" for text, or 15 for the number)',
    ],
  },
  {
    text: 'version: 1\ntarget: 9007199254740993\n',
    says: [
      'spacesea.yaml:2:9: 9007199254740993 is too large to be held exactly (quote it: write "9007199254740993")',
    ],
  },
  {
    text: 'version: 1\ntitle: 1.10\n',
    says: ['spacesea.yaml:2:8 title: title must be text, not 1.10 (quote it: write "1.10")'],
  },
  { text: 'version: 1\ntitle: [a\n', says: ['spacesea.yaml:3:1: a ] is missing (close the bracket with ])'] },
  {
    text: 'version: 1\ntitle: EMEA: Sales\n',
    says: [
      'spacesea.yaml:2:8: there is a second ": " in this line (put the value in quotes, or begin a new line)',
    ],
  },
  { text: 'version: 1\ntitle: "abc\n', says: ['spacesea.yaml:3:1: a quote is not closed (close it with ")'] },
  {
    text: 'version: 1\ntitle: @x\n',
    says: ['spacesea.yaml:2:8: a value cannot begin with this character (put the value in quotes)'],
  },
  { text: '- a\n- b\n', says: ['spacesea.yaml:1:1: the file must hold keys, such as version: 1'] },
  { text: 'just text\n', says: ['spacesea.yaml:1:1: the file must hold keys, such as version: 1'] },
  {
    text: 'version: 1\ntitle: *nope\n',
    says: ['spacesea.yaml:2:8: there is no &nope above (write the value out)'],
  },
  {
    text: 'version: 1\ncalendar: &c { holidays: *c }\n',
    says: ['spacesea.yaml:2:26: *c stands inside itself (write the value out)'],
  },
  {
    text: '%YAML 1.1\n---\nversion: 1\n',
    says: ['spacesea.yaml:1:1: YAML 1.1 is not read, only 1.2 (remove the line %YAML)'],
  },
  {
    text: 'version: 1\n? [a, b]\n: c\n',
    says: ['spacesea.yaml:2:3: a key must be a word (write key: value)'],
  },
  { text: ': x\n', says: ['spacesea.yaml:1:1: a key must be a word (write key: value)'] },
  {
    text: 'version: 1\ncalendar:\n  timezone: UTC\n hours: x\n',
    says: [
      'spacesea.yaml:4:1: the indentation fits no line above (indent with the same number of spaces as its neighbours)',
    ],
  },
  {
    text: 'version: 1\ntitle\n',
    says: ['spacesea.yaml:2:1: a key needs a colon and a value (write key: value)'],
  },
  {
    text: 'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e]\n',
    says: ['spacesea.yaml:3:8: aliases stand for more than 5000 values (write the values out)'],
  },
  { text: '\u0000', says: ['spacesea.yaml:1:1: the file must hold keys, such as version: 1'] },
  {
    text: 'version: 1\r\ntitle: a\r\ntitel: b\r\n',
    says: ['spacesea.yaml:3:1 titel: the config has no key "titel" (did you mean title?)'],
  },
  {
    text: '﻿versoin: 1\n',
    says: [
      'spacesea.yaml:1:1 versoin: the config has no key "versoin" (did you mean version?)',
      'spacesea.yaml:1:1: the config needs the key version (write version: 1 at the top of the file)',
    ],
  },
];

describe('what is not the YAML we read is refused with its place', () => {
  test.each(cases)('$text', async ({ text, says }) => {
    expect(await complaints(load(text))).toEqual(says);
  });
});

test.each([
  {
    name: 'a billion laughs',
    text: laughs(9),
    says: 'spacesea.yaml:3:10: aliases stand for more than 5000 values (write the values out)',
  },
  {
    name: 'sixty brackets',
    text: `x: ${'['.repeat(61)}${']'.repeat(61)}`,
    says: 'spacesea.yaml:1:64: more than 60 levels of nesting (write it flatter)',
  },
  {
    name: 'a megabyte',
    text: `x: 1 #${'x'.repeat(1_000_000)}`,
    says: 'spacesea.yaml:1:1: the file is larger than a million characters (is this really the config?)',
  },
])('$name is refused, once', async ({ text, says }) => {
  expect(await complaints(load(text))).toEqual([says]);
});

test('a hundred thousand brackets are refused', async () => {
  expect((await complaints(load(`x: ${'['.repeat(100_000)}`)))[0]).toMatch(/nested too deeply/);
});

function laughs(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const item = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 10 }, () => item).join(', ')}]`;
  });
  return lines.join('\n');
}
