import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsBelow } from '../support/sources.ts';

const sources = [...textsBelow('src', '.ts')]
  // Written from the page itself.
  .filter(([path]) => path !== 'src/generated/code-texts.ts')
  .map(([, text]) => text);
const page = readFileSync('docs/errors.md', 'utf8');

/** Codes as they are given to a problem; their first halves are the rooms of codes. */
const rooms = new Set(
  sources.flatMap((text) => [...text.matchAll(/\bcode: '([a-z]+)\/[a-z-]+'/g)].map(([, room]) => room)),
);

/** Every literal `room/what`. */
const used = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/['"`]([a-z]+)\/([a-z][a-z-]*)['"`]/g)]
      .filter(([, room]) => rooms.has(room))
      .map(([, room, what]) => `${room}/${what}`),
  ),
);

const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section): [string, string] => [
      section.match(/^`([^`]+)`/)?.[1] ?? section.split('\n')[0] ?? '',
      section.split('\n').slice(1).join('\n').split(/^#/m)[0] ?? '',
    ]),
);

test('every code has a heading in docs/errors.md, and every heading is a code', () => {
  expect([...sections.keys()].sort()).toEqual([...used].sort());
});

test('the headings stand in order', () => {
  expect([...sections.keys()]).toEqual([...sections.keys()].sort());
});

test.each([...sections])('%s says what, why and what to do', (_code, text) => {
  expect(text.trim().split(/\s+/).length).toBeGreaterThanOrEqual(12);
});

test('every code is produced by a case or a test', () => {
  const shown = [...textsBelow('test/cases', '/stdout', '/stderr').values()];
  const tested = [...textsBelow('test', '.test.ts')]
    .filter(([path]) => path !== 'test/house/errors.test.ts')
    .map(([, text]) => text);
  const seen = [...shown, ...tested].join('\n');
  expect([...used].filter((code) => !new RegExp(`\\b${code}\\b(?!-)`).test(seen)).sort()).toEqual([]);
});
