import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noChromium, useBrowser } from './support/chromium.ts';
import { sample } from './support/pages.ts';

const open = useBrowser();

/** A control as a test names it, and how it looks while it has the focus. */
interface Stop {
  readonly name: string;
  readonly outlined: boolean;
  readonly inView: boolean;
}

/** What has the focus; nothing when the walk has left the page. */
const stopOf = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      name: element.getAttribute('data-stop') ?? element.outerHTML.slice(0, 80),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

/** Numbers everything that can be reached, in the order of the page, and gives the numbers. */
const numbered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.checkVisibility());
    return controls.map((element, index) => {
      element.dataset['stop'] = `${index} ${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
      return element.dataset['stop'];
    });
  });

describe.skipIf(noChromium)('the keyboard in chromium', () => {
  test.each([
    { what: 'a screen', width: 1280 },
    { what: 'a phone', width: 390 },
  ])('reaches every control of $what in the order of the page, and shows where it is', async ({ width }) => {
    const { page } = await open(sample().path, { width });
    const controls = await numbered(page);
    const stops: Stop[] = [];
    for (let steps = 0; steps <= controls.length; steps += 1) {
      await page.keyboard.press('Tab');
      const stop = await stopOf(page);
      if (stop === undefined) break;
      stops.push(stop);
    }
    expect(stops.map(({ name }) => name)).toEqual(controls);
    expect(controls[0]).toContain('Skip to the profile');
    expect(stops.filter(({ outlined, inView }) => !outlined || !inView)).toEqual([]);
  });

  test('skips to the profile, and goes on from there', async () => {
    const { page } = await open(sample().path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('profile');
  });

  test('opens and closes each kind of fold', async () => {
    const { page } = await open(sample().path);
    const folds = page.locator('.fold, .what-if details, tbody:nth-of-type(2) details');
    for (const fold of await folds.all()) {
      await fold.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      const once = await fold.getAttribute('open');
      await page.keyboard.press('Enter');
      expect([once !== null, (await fold.getAttribute('open')) !== null].sort()).toEqual([false, true]);
    }
    expect(await folds.count()).toBeGreaterThanOrEqual(5);
  });
});
