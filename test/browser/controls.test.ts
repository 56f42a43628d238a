import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { headline } from '../../src/render/headline.ts';
import { compiled } from '../support/ajv.ts';
import { sampleReport } from '../support/sample-report.ts';
import { type Look, noChromium, useBrowser } from './support/chromium.ts';
import { pages, sample, usePlace } from './support/pages.ts';

const place = usePlace();
const open = useBrowser();

const [white, night] = ['rgb(255, 255, 255)', 'rgb(18, 22, 28)'];

const groundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Puts a word on the clipboard, which other tests share. */
const emptied = (page: Page): Promise<void> => page.evaluate(() => navigator.clipboard.writeText('nothing'));

/** Waits until something else is there. */
const copied = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('nothing');

/** Rows with five digits of each fraction. */
const short = (rows: Report['scores']): unknown =>
  JSON.parse(
    JSON.stringify(rows, (_, value) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value,
    ),
  );

describe.skipIf(noChromium)('the buttons in chromium', () => {
  test.each<{ system: string; look: Look; grounds: readonly string[] }>([
    { system: 'a light', look: {}, grounds: [white, white, night, white] },
    { system: 'a dark', look: { theme: 'dark' }, grounds: [night, white, night, night] },
  ])('the theme goes round from that of $system system', async ({ look, grounds }) => {
    const { page } = await open(sample().path, look);
    const button = page.locator('#theme');
    const found: { readonly ground: string; readonly word: string }[] = [];
    for (const [index] of grounds.entries()) {
      if (index > 0) await button.click();
      found.push({ ground: await groundOf(page), word: (await button.textContent()) ?? '' });
    }
    expect(found.map(({ ground }) => ground)).toEqual(grounds);
    expect(found.map(({ word }) => word.replace('Theme: ', ''))).toEqual(['auto', 'light', 'dark', 'auto']);
  });

  test.each([
    { name: 'the sample', write: pages.byTeam },
    { name: 'a report with hostile texts', write: pages.hostileReport },
  ])('Save JSON gives $name as a report that the published schema knows', async ({ write }) => {
    const { path, report } = write(place);
    const { page } = await open(path);
    const waiting = page.waitForEvent('download');
    await page.locator('#save').click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('spacesea-2026-Q3.json');
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const check = compiled('report');
    expect([check(saved), check.errors]).toEqual([true, null]);
    // Of the groups, what the page shows: their dimensions and overall scores; of fractions five digits.
    const shown = report.scores.filter(({ group, level }) => group === 'all' || level !== 'metric');
    expect({ groups: saved.groups, scores: short(saved.scores) }).toEqual({
      groups: report.groups,
      scores: short(shown),
    });
  });

  test('Print opens the dialogue of the browser', async () => {
    const { page } = await open(sample().path);
    await page.evaluate(() => {
      window.print = () => document.body.classList.add('printed');
    });
    await page.locator('#print').click();
    expect(await page.locator('body.printed').count()).toBe(1);
  });

  test('Copy summary gives a table to those that take one, and Markdown to the others', async () => {
    const { page } = await open(sample().path);
    await emptied(page);
    await page.locator('#copy').click();
    await copied(page);
    const { plain, cells } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      const table = new DOMParser().parseFromString(await text('text/html'), 'text/html');
      return {
        plain: await text('text/plain'),
        cells: [...table.querySelectorAll('tr')].map((row) =>
          [...row.cells].map(({ textContent }) => textContent),
        ),
      };
    });
    const dimensions = sampleReport().scores.filter(
      ({ group, level }) => group === 'all' && level === 'dimension',
    );
    expect(plain).toContain(headline(sampleReport())[0]);
    for (const { label, score = Number.NaN } of dimensions) {
      const [name] = label.split(' ');
      expect(plain).toContain(name);
      expect(cells.find((row) => row[0]?.includes(label))?.join(' ')).toContain(String(Math.round(score)));
    }
  });

  test('Copy summary puts no markup of a hostile report on the clipboard', async () => {
    const { page } = await open(pages.hostileReport(place).path);
    await emptied(page);
    await page.locator('#copy').click();
    await copied(page);
    const found = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = (await (await item?.getType('text/html'))?.text()) ?? '';
      const copied = new DOMParser().parseFromString(text, 'text/html');
      return copied.querySelectorAll('script, img, svg, iframe, form, base, [onload], [onmouseover]').length;
    });
    expect(found).toBe(0);
  });
});

describe.skipIf(noChromium)('links and filters in chromium', () => {
  test('each link of the profile leads to a place that is then seen', async () => {
    const { page } = await open(sample().path);
    const links = page.locator('.profile a[href^="#"]:visible');
    expect(await links.count()).toBeGreaterThanOrEqual(5);
    for (const link of await links.all()) {
      await link.click();
      const seen = await page.evaluate(() => {
        const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
        // A browser scrolls by whole pixels.
        return top > -1 && top < innerHeight;
      });
      expect([await link.getAttribute('href'), seen]).toEqual([await link.getAttribute('href'), true]);
    }
  });

  test('a link from outside leads to the row of a metric', async () => {
    const { page } = await open(`${sample().path}#efficiency.design_cycle_days`);
    const row = page.locator(':target');
    expect(await row.textContent()).toContain('Time to deliver a solution design');
    expect(await row.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('each filter of the metrics shows what it promises, and all again', async () => {
    const { page } = await open(sample().path);
    const filters = page.locator('button[aria-pressed]');
    const rows = page.locator('.metrics tbody[id*="."]:visible');
    const all = await rows.count();
    expect(await filters.count()).toBeGreaterThanOrEqual(3);
    const counts: number[] = [];
    for (const filter of await filters.all()) {
      await filter.click();
      expect(await page.locator('button[aria-pressed=true]').allTextContents()).toEqual([
        await filter.textContent(),
      ]);
      const [promised = String(await rows.count())] = /\d+/.exec((await filter.textContent()) ?? '') ?? [];
      expect(await rows.count()).toBe(Number(promised));
      counts.push(await rows.count());
    }
    expect(Math.min(...counts)).toBeLessThan(all);
    await filters.first().click();
    expect(await rows.count()).toBe(all);
  });
});
