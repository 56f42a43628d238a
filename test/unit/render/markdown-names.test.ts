import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSummary } from '../../../src/render/check-summary.ts';
import { compareMarkdown } from '../../../src/render/compare-markdown.ts';
import { markdown } from '../../../src/render/markdown.ts';
import type { Flavor } from '../../../src/render/markdown-page.ts';
import { safe } from '../../../src/render/safe.ts';
import { htmlOf, tablesIn, tagsOf, textOf } from '../../support/gfm.ts';
import { named } from './named-report.ts';

/** Everything that writes Markdown, of a report in which everything is called so. */
const pages: Readonly<Record<string, (label: string, flavor: Flavor) => Promise<string> | string>> = {
  score: (label, flavor) => markdown(named(label), { flavor }),
  compare: (label, flavor) => compareMarkdown(named(label), { flavor }),
  check: (label, flavor) =>
    checkSummary(
      {
        report: named(label),
        strict: false,
        results: (['fail', 'pass', 'unsure'] as const).map((verdict, index) => ({
          index,
          id: label,
          of: label,
          level: 'error',
          kind: 'min',
          limit: 50,
          measure: 'score',
          target: { level: 'dimension', id: label, label },
          verdict,
          reason: label,
          at: { file: label, line: 3 },
        })),
      },
      { flavor },
    ),
};

const all = Object.entries(pages).flatMap(([name, draw]) =>
  (['plain', 'github'] as const).map((flavor) => ({ name: `${name}, ${flavor}`, draw, flavor })),
);

/** A name that nothing could take for anything else. */
const plain = 'xplain-name';

/** Names of which the first letter is that of the plain one. */
const names = [
  { name: 'bars', label: 'x|b||c\\|d|e|f\\' },
  { name: 'code', label: 'x`rm -rf`` ` ~~~ ```' },
  { name: 'line ends', label: 'x\n\n# a\r\n- b\n| c |\n|--|\n    d' },
  { name: 'tags', label: 'x<img src=x onerror=alert(1)><script>alert(1)</script><!-- </details>' },
  { name: 'links', label: 'x[a](javascript:alert(1)) <javascript:alert(1)> ![i](https://evil/p.png) [r][1]' },
  { name: 'addresses', label: 'x https://evil www.evil.org a@evil.org mailto:a@b.c ftp://e.org/x' },
  { name: 'mentions', label: 'x @core @org/team #12 GH-12 :tada:' },
  { name: 'emphasis', label: 'x*a* __b__ ~~c~~ $d$ [^1] [^1]: e - [ ] f' },
  { name: 'entities', label: 'x&lt;b&gt; &amp; &#60; &copy' },
  { name: 'steering', label: 'x\u001b[2J\u0007\u202eabc\u2066\u0000' },
  { name: 'other scripts', label: 'x東京 👩🏽‍🚀 مرحبا é' },
];

/** What a page with a name must be, if the name is nothing but itself. */
const expected = async (
  draw: (label: string, flavor: Flavor) => Promise<string> | string,
  label: string,
  flavor: Flavor,
) => {
  const html = htmlOf(await draw(plain, flavor));
  const put = (text: string): string => text.replaceAll(plain, () => shown(label));
  return {
    tags: tagsOf(html),
    tables: tablesIn(html).map((rows) => rows.map((cells) => cells.map((cell) => put(cell).trim()))),
    text: put(textOf(html)),
  };
};

const shown = (label: string): string => safe(label).trim().replaceAll('\u200b', '');

const found = async (
  draw: (label: string, flavor: Flavor) => Promise<string> | string,
  label: string,
  flavor: Flavor,
) => {
  const html = htmlOf(await draw(label, flavor));
  return { tags: tagsOf(html), tables: tablesIn(html), text: textOf(html) };
};

describe.each(all)('$name', ({ draw, flavor }) => {
  test('has tables, and no tags but these', async () => {
    const html = htmlOf(await draw(plain, flavor));
    expect(tablesIn(html).length).toBeGreaterThanOrEqual(2);
    const known =
      /^<(?:h[23]|p|table|thead|tbody|tr|t[hd](?: align="(?:left|right|center)")?|strong|em|ul|li|code|details|summary|input type="checkbox" disabled="" \/)>$/;
    expect(tagsOf(html).filter((tag) => !known.test(tag))).toEqual([]);
    expect(tagsOf(html).includes('<details>')).toBe(flavor === 'github');
  });

  test.each(names)('a name is nothing but itself, in its own cell: $name', async ({ label }) => {
    expect(await found(draw, label, flavor)).toEqual(await expected(draw, label, flavor));
  });

  test('nobody is called by a name', async () => {
    const page = await draw('x @core GH-12 #12 :tada: https://evil www.evil.org', flavor);
    expect(page).not.toMatch(/@(?!\u200b)|#(?=\d)|GH-(?=\d)|:(?=tada)|https(?=:)|www(?=\.)/);
  });

  test('whatever the name, every cell stays where it is, and no tag is added', async () => {
    const piece = fc.constantFrom(
      ...'|\\`*_[]()<>!#@\n\r\t- 1.&:$~^=+"\'/',
      ...['ab', '東', '||', '\\|', '<b>', '</details>', '&lt;', 'http://x', '@a', '```', '\n\n', '- [ ] '],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (parts) => {
        const label = `x${parts.join('')}${'z'.repeat(8)}`;
        expect(await found(draw, label, flavor)).toEqual(await expected(draw, label, flavor));
      }),
      { numRuns: 40 },
    );
  });
});
