import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { script, style } from '../../src/generated/page-assets.ts';
import type { Report } from '../../src/generated/report.ts';
import { html } from '../../src/render/html/html.tsx';
import { Page } from '../../src/render/html/page.tsx';
import { shortened } from '../../src/render/html/shortened.ts';
import { safe } from '../../src/render/safe.ts';
import { hostileReport } from '../browser/support/hostile.ts';
import { report as byHand, byTeam } from '../golden/report.ts';
import { anyName, partsOf, reportOf } from '../support/any-report.ts';
import { elementsIn, treeOf } from '../support/page.ts';

const whole = (report: Report): string =>
  `<!doctype html>\n${renderToString(Page({ report, options: { command: 'spacesea score' } }))}\n`;

/** Pieces of attributes, tags and ends, in which a rule for these could see one. */
const scraps = fc.constantFrom(
  ...['<', '>', '"', "'", '=', '/', ' ', '&', '="a"', '="a">', "='b' ", '"/>', '/>', '</td>', '></rect>'],
  ...['&quot;', '<td class="a">', '</p><p>', '<b>', '<script>', '</script>', '</style>', 'x', '<a href="b">'],
);
const anyText = fc.oneof(
  fc.array(scraps, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  anyName,
);

const sameTree = (report: Report): void => {
  const page = whole(report);
  const short = shortened(page);
  expect(treeOf(short)).toEqual(treeOf(page));
  expect(short.length).toBeLessThan(page.length);
  // Their hashes are in the page.
  expect([short.split(script), short.split(style)].map((parts) => parts.length)).toEqual([2, 2]);
};

test.each([
  ['a report by hand', byHand],
  ['a report by hand, by team', byTeam],
  ['a report in which every text is hostile', hostileReport()],
])('a browser builds the same tree from a page made short: %s', (_, report) => {
  sameTree(report);
});

test('a browser builds the same tree from a page made short, whatever is in the report', () => {
  fc.assert(
    fc.property(partsOf(anyText, { groups: 3 }), (parts) => sameTree(reportOf(parts))),
    { numRuns: 60 },
  );
});

test('it is what is written', () => {
  expect(html(byHand, { command: 'spacesea score' })).toBe(
    `<!doctype html>\n${shortened(whole(byHand).split('\n').slice(1).join('\n').trimEnd())}\n`,
  );
});

test('texts and attributes arrive, whatever they hold', () => {
  fc.assert(
    fc.property(anyText.map(safe), anyText.map(safe), (title, text) => {
      const cell = h('td', { class: 'a', title, lang: 'de' }, h('p', {}, text), h('p', {}, text), text);
      const short = shortened(renderToString(h('table', { title }, h('tr', {}, cell, h('td', {}, text)))));
      expect(elementsIn(short).map(({ name, attributes, text: told }) => [name, attributes, told])).toEqual([
        ['table', { title }, text.repeat(4)],
        ['tbody', {}, text.repeat(4)],
        ['tr', {}, text.repeat(4)],
        ['td', { class: 'a', title, lang: 'de' }, text.repeat(3)],
        ...[0, 1].map(() => ['p', {}, text]),
        ['td', {}, text],
      ]);
    }),
  );
});

test.each([
  ['a script with a sign that begins a tag', '<script>if(a<b)c="d"</script>'],
  ['a style with one', '<style>@media (width<9px){a[b="c"]{d:e}}</style>'],
  ['an end of a cell in a script', '<script>a="</td>"</script>'],
])('%s stands as it is', (_, block) => {
  const around = '<p class="a">b</p>';
  expect(shortened(`${around}${block}${around}`)).toBe(`<p class=a>b</p>${block}<p class=a>b</p>`);
});
