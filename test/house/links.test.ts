import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Leads, leadsIn, leadsOf } from '../support/page-links.ts';
import { filesBelow } from '../support/sources.ts';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'src/topics', 'test/attack'].flatMap((folder) => filesBelow(folder, '.md')),
];

const known = new Map<string, Leads>();

const leads = (path: string): Leads => {
  const text = (): string => readFileSync(path, 'utf8');
  const found = known.get(path) ?? (path.endsWith('.html') ? leadsIn(text()) : leadsOf(text()));
  known.set(path, found);
  return found;
};

const isOutside = (link: string): boolean => /^[a-z][a-z+.-]*:/i.test(link);

/** Where a link of a page leads: a file or folder from the root of the repository, and a place in it. */
const targetOf = (page: string, link: string): { readonly path: string; readonly anchor?: string } => {
  const [, place = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(decodeURIComponent(link)) ?? [];
  const path = place === '' ? page : normalize(join(dirname(page), place)).replaceAll('\\', '/');
  return { path, ...(anchor === undefined ? {} : { anchor }) };
};

/** Why nobody gets where a link leads; undefined if everybody does. */
const faultOf = (page: string, link: string): string | undefined => {
  const { path, anchor } = targetOf(page, link);
  if (path.startsWith('..')) return `${link} leads out of the repository`;
  if (!existsSync(path)) return `${link}: there is no ${path}`;
  if (anchor === undefined) return undefined;
  if (!/\.(md|html)$/.test(path)) return `${link}: only pages have places that a link can name`;
  return leads(path).anchors.has(anchor) ? undefined : `${link}: ${path} has no such heading`;
};

describe.each(pages)('%s', (page) => {
  test('has no link and no picture that leads nowhere', () => {
    const inside = leads(page).links.filter((link) => !isOutside(link));
    expect(inside.flatMap((link) => faultOf(page, link) ?? [])).toEqual([]);
  });

  test('leaves the repository only by https', () => {
    const outside = leads(page).links.filter(isOutside);
    expect(outside.filter((link) => new URL(link).protocol !== 'https:')).toEqual([]);
  });
});

test('every page below docs can be reached from docs/README.md, by links between pages there', () => {
  const reached = new Set(['docs/README.md']);
  // A set is walked to what is added on the way.
  for (const page of reached)
    for (const link of leads(page).links.filter((each) => !isOutside(each))) {
      const { path } = targetOf(page, link);
      if (/^docs\/.*\.md$/.test(path) && existsSync(path)) reached.add(path);
    }
  expect(filesBelow('docs', '.md').filter((page) => !reached.has(page))).toEqual([]);
});

test('every picture is shown on a page, and small enough to load on the way', () => {
  const shown = new Set(pages.flatMap((page) => leads(page).links.map((link) => targetOf(page, link).path)));
  const pictures = filesBelow('docs/pictures', '.png');
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  expect(pictures.filter((picture) => statSync(picture).size > 120_000)).toEqual([]);
});

/** Pages as the program and pages without links name them: `docs/methods.md#intervals`. */
const namedIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?<![\w./-])docs\/[\w./-]+\.md(?:#[\w-]+)?/g)].map(
    ([name]) => name,
  );

const speaking = [...filesBelow('src', '.ts', '.tsx', '.yaml', '.md'), ...pages].filter(
  (path) => namedIn(path).length > 0,
);

test.each(speaking)('the pages that %s names are there', (path) => {
  expect(namedIn(path).flatMap((name) => faultOf('README.md', name) ?? [])).toEqual([]);
});

describe('what leads nowhere would be found', () => {
  test.each([
    { link: 'docs/nowhere.md', says: 'docs/nowhere.md: there is no docs/nowhere.md' },
    { link: 'docs/methods.md#nothing', says: 'docs/methods.md#nothing: docs/methods.md has no such heading' },
    { link: '#nothing', says: '#nothing: README.md has no such heading' },
    { link: 'LICENSE#mit', says: 'LICENSE#mit: only pages have places that a link can name' },
    { link: '../elsewhere.md', says: '../elsewhere.md leads out of the repository' },
    { link: 'docs/methods.md#intervals', says: undefined },
    { link: 'docs/exports', says: undefined },
  ])('$link', ({ link, says }) => {
    expect(faultOf('README.md', link)).toBe(says);
  });

  test.each([
    {
      page: '[a](b.md) ![c](d.png) [e](f.md#g "title") [h](<i j.md>)',
      links: ['b.md', 'd.png', 'f.md#g', 'i%20j.md'],
    },
    { page: '[a][b] and [b]\n\n[b]: c.md', links: ['c.md', 'c.md'] },
    {
      page: '<a href="a.md"><source srcset="b.png 2x, c.png"><img src="d.png"></a>',
      links: ['a.md', 'b.png', 'c.png', 'd.png'],
    },
    { page: '- a\n\n    - [b](c.md)', links: ['c.md'] },
    { page: '`[a](b.md)`\n\n    [c](d.md)\n\n```\n[e](f.md)\n```', links: [] },
  ])('the links of $page', ({ page, links }) => {
    expect(leadsOf(page).links).toEqual(links);
  });

  // By GitHub's rule: small letters, spaces to dashes, punctuation gone, a number where a heading comes again.
  test.each([
    {
      page: '# One thing\n\n## One thing\n\n### One thing',
      anchors: ['one-thing', 'one-thing-1', 'one-thing-2'],
    },
    { page: '### `row/date`: a date', anchors: ['rowdate-a-date'] },
    { page: '# Cut & paste, [or not](a.md)?', anchors: ['cut--paste-or-not'] },
    { page: '# 東京 – über_alles', anchors: ['東京--über_alles'] },
    { page: 'Setext\n------', anchors: ['setext'] },
    { page: '<a id="here"></a>', anchors: ['here'] },
    { page: '```\n# no heading\n```', anchors: [] },
  ])('the anchors of $page', ({ page, anchors }) => {
    expect([...leadsOf(page).anchors]).toEqual(anchors);
  });
});
