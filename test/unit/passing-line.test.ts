import { expect, test } from 'vitest';
import { passingLine } from '../../src/passing-line.ts';

/** What a terminal of one line shows after what was written, where `\r` goes back to its beginning. */
const seen = (written: string): string => {
  let [line, at] = ['', 0];
  for (const letter of written) {
    if (letter === '\r') at = 0;
    else {
      line = line.slice(0, at).padEnd(at) + letter + line.slice(at + 1);
      at += 1;
    }
  }
  return line.trimEnd();
};

const begun = (columns = 20) => {
  const written: string[] = [];
  const line = passingLine({ write: (text) => written.push(text), columns: () => columns });
  return { ...line, seen: () => seen(written.join('')), written };
};

test('a line takes the place of a longer one', () => {
  const { show, seen: shown } = begun();
  show('Reading a.csv  58%');
  show('Ranges  3%');
  expect(shown()).toBe('Ranges  3%');
});

test('what the terminal itself writes behind it, such as ^C, goes with it', () => {
  const { show, erase, written, seen: shown } = begun();
  show('Reading a.csv 58%');
  written.push('^C');
  erase();
  expect(shown()).toBe('');
});

test('where there is no line, nothing is written', () => {
  const { show, erase, written } = begun();
  erase();
  expect(written).toEqual([]);
  show('Reading');
  erase();
  const before = written.length;
  erase();
  expect(written.length).toBe(before);
});

test('it needs no codes, and never reaches the last column', () => {
  const { show, erase, written } = begun(12);
  show('12345678');
  erase();
  expect(written.join('')).not.toContain('\u001b');
  for (const part of written.join('').split('\r')) expect(part.length).toBeLessThan(12);
});
