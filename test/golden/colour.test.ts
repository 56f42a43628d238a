/** The rules of colour, held against every golden that has some. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('test/golden', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('-colour.txt'))
  .map((path) => join('test/golden', path));

interface Run {
  readonly text: string;
  /** Codes that hold for it. */
  readonly codes: ReadonlySet<string>;
  readonly line: string;
}

/** Which code ends which. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  22: ['1', '2'],
  39: ['31', '33', '36'],
};

/** A text in runs of the same colour, read as a terminal reads it. */
const runsOf = (text: string): Run[] => {
  const codes = new Set<string>();
  return text.split('\n').flatMap((line) => {
    const bare = line.replace(/␛\[\d+m/g, '');
    return line.split(/(?=␛\[)/).flatMap((part): Run[] => {
      const [, code, rest] = /^␛\[(\d+)m(.*)$/s.exec(part) ?? [part, undefined, part];
      if (code !== undefined && endedBy[code] !== undefined)
        for (const each of endedBy[code]) codes.delete(each);
      else if (code !== undefined) codes.add(code);
      return rest === undefined || rest.trim() === ''
        ? []
        : [{ text: rest, codes: new Set(codes), line: bare }];
    });
  });
};

const runs = (path: string): Run[] => runsOf(readFileSync(path, 'utf8'));

test('there are goldens in colour of every page at every width', () => {
  expect(files.length).toBeGreaterThanOrEqual(8 * 4);
});

describe.each(files)('%s', (path) => {
  test('has bold, faint, cyan, yellow and red, and no green that a red could be taken for', () => {
    const codes = readFileSync(path, 'utf8').match(/(?<=␛\[)[^m]*/g) ?? [];
    expect(
      [...new Set(codes)].filter((code) => !['1', '2', '22', '31', '33', '36', '39'].includes(code)),
    ).toEqual([]);
  });

  test('red is bold: it stands out in grey, too', () => {
    for (const { text, codes } of runs(path)) if (codes.has('31')) expect(codes.has('1'), text).toBe(true);
  });

  test('no line leaves a colour behind', () => {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const last = runsOf(`${line}\nend`).at(-1);
      expect([...(last?.codes ?? [])], line).toEqual([]);
    }
  });
});

const words = { 31: 'below', 33: 'borderline', 36: 'on target' } as const;
const marks = { 31: /\d!$/, 33: /\d\?$/, 36: /\d$/ } as const;
const colours = ['31', '33', '36'] as const;

test.each([60, 80, 100, 120])('%s columns: a score of the profile has the colour of its word', (width) => {
  const found = runs(`test/golden/table/${width}-colour.txt`).filter(({ line }) =>
    /^[A-Z] .*(below|borderline|on target)/.test(line),
  );
  for (const { text, codes, line } of found)
    for (const code of colours)
      if (codes.has(code) && /^\d+$/.test(text)) expect(line).toContain(words[code]);
  if (width >= 80) expect(found.length).toBeGreaterThan(10);
});

test.each([60, 80, 100, 120])('%s columns: a score of a group has the colour of its mark', (width) => {
  const scores = runs(`test/golden/groups/${width}-colour.txt`).filter(
    ({ text, codes }) => /^<?\d[\d.]*[!?*]?$/.test(text.trim()) && colours.some((code) => codes.has(code)),
  );
  expect(scores.length).toBeGreaterThan(10);
  for (const { text, codes } of scores)
    for (const code of colours) if (codes.has(code)) expect(text.trim()).toMatch(marks[code]);
});

test.each(['compare', 'table'])('%s: what is within noise is faint', (folder) => {
  const noise = runs(`test/golden/${folder}/100-colour.txt`).filter(({ text }) => text.startsWith('~ '));
  expect(noise.length).toBeGreaterThan(2);
  for (const { text, codes } of noise) expect(codes.has('2'), text).toBe(true);
});
