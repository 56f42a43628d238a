/** Without a script, and on paper: everything that is said is there, and only what needs a script is not. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headline } from '../../src/render/headline.ts';
import { absent } from '../support/tools.ts';
import { type Look, noChromium, useBrowser } from './support/chromium.ts';
import { pages, usePlace, type Written } from './support/pages.ts';

const place = usePlace();
const open = useBrowser();
const noPdftotext = absent('pdftotext');

const cards = ['What changed', 'Is it real?', 'Look at next'];

/** The text of pages of a PDF with each run of spaces and line ends as one space. */
const textOf = (path: string, ...choice: readonly string[]): string =>
  spawnSync('pdftotext', [...choice, path, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');

const dimensionsOf = ({ report }: Written): string[] =>
  report.scores.flatMap(({ group, level, label }) =>
    group === 'all' && level === 'dimension' ? [label] : [],
  );

interface Printed {
  readonly pdf: string;
  /** Of each fold, what it holds on a screen. */
  readonly folded: readonly (readonly string[])[];
}

const printed = async ({ path }: Written, look: Look = {}): Promise<Printed> => {
  const { page } = await open(path, look);
  const folded = await page
    .locator('#data details, #method details')
    .evaluateAll((folds) =>
      folds.map((fold) =>
        [...fold.querySelectorAll('summary ~ *, summary ~ * *')]
          .filter(({ children }) => children.length === 0)
          .map(({ textContent }) => textContent ?? ''),
      ),
    );
  const pdf = join(place, 'report.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  return { pdf, folded };
};

describe.skipIf(noChromium || noPdftotext)('the page on paper (chromium, pdftotext)', () => {
  test.each([
    { name: 'the demo by team', write: pages.byTeam },
    { name: 'a first period', write: pages.firstPeriod },
  ])('the first sheet of $name holds the story', async ({ write }) => {
    const written = await write(place);
    const first = textOf((await printed(written)).pdf, '-l', '1');
    const story = [
      headline(written.report)[0] ?? '',
      ...dimensionsOf(written),
      ...cards,
      ...(written.report.next ?? []).map(({ question }) => question),
    ];
    // A cell may break a name over lines between which other cells stand: word by word.
    const missing = story.flatMap((text) => text.split(/[ -]/)).filter((word) => !first.includes(word));
    expect(missing).toEqual([]);
  });

  test.each([
    { name: 'with a script', look: {} },
    { name: 'without', look: { script: 'off' } },
    { name: 'from a dark screen', look: { theme: 'dark' } },
  ] satisfies { name: string; look: Look }[])('folds are open, $name', async ({ look }) => {
    const { pdf, folded } = await printed(pages.byTeam(), look);
    const all = textOf(pdf).replaceAll(' ', '');
    expect(folded.length).toBeGreaterThan(0);
    // Lines end elsewhere on paper: without spaces. The first ten texts of each fold.
    const texts = folded.flatMap((each) => each.slice(0, 10)).map((text) => text.replace(/\s+/g, ''));
    const lost = texts.filter((text) => !all.includes(text));
    expect(lost).toEqual([]);
  });
});

describe.skipIf(noChromium)('the page in chromium', () => {
  test('leaves out on paper what a sheet cannot do, and is light', async () => {
    const { page } = await open(pages.byTeam().path, { theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.locator('button:visible, input:visible, .skip:visible').count()).toBe(0);
    expect(await page.locator('.profile tbody tr:visible').count()).toBe(6);
  });

  test('says everything without a script, and that what-if needs one', async () => {
    const written = pages.byTeam();
    const { page, told } = await open(written.path, { script: 'off' });
    for (const id of ['profile', 'metrics', 'groups', 'data', 'method'])
      expect([id, await page.locator(`#${id}`).isVisible()]).toEqual([id, true]);
    for (const title of cards)
      expect(await page.locator('.card h2', { hasText: title }).isVisible()).toBe(true);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    expect(await page.locator('a[href="#what-if"]:visible').count()).toBe(0);
    expect(await page.locator('noscript:visible, #what-if :visible').allTextContents()).not.toEqual([]);
    expect(told).toEqual([]);
  });
});
