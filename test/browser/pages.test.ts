import { describe, expect, test } from 'vitest';
import { addressOf, noChromium, useBrowser } from './support/chromium.ts';
import { pages, usePlace } from './support/pages.ts';

const place = usePlace();
const open = useBrowser();

/** Where people go from the top of a page. */
const sections = ['profile', 'metrics', 'groups', 'what-if', 'data', 'method'];

describe.skipIf(noChromium).each(Object.entries(pages))('the page %s in chromium', (_, write) => {
  test('loads itself and nothing else, says nothing, and fits a screen, a phone and a small phone', async () => {
    const { path } = await write(place);
    const { page, requests, told } = await open(path);
    const widths: Record<number, number> = {};
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      widths[width] = await page.evaluate(() => document.documentElement.scrollWidth);
    }
    expect(widths).toEqual({ 1280: 1280, 390: 390, 320: 320 });
    expect(requests).toEqual([addressOf(path)]);
    expect(told).toEqual([]);

    const faults = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const ids = all.flatMap(({ id }) => (id === '' ? [] : [id]));
      const attributes = all.flatMap((element) =>
        [...element.attributes].map(({ name, value }) => ({ name, value })),
      );
      const targets = attributes.filter(({ name }) =>
        /^(src|href|xlink:href|action|data|poster)$/.test(name),
      );
      return {
        idsTwice: ids.filter((id, index) => ids.indexOf(id) !== index),
        deadLinks: [
          ...new Set(
            targets
              .filter(({ value }) => !(value.startsWith('#') && ids.includes(value.slice(1))))
              .map(({ value }) => value),
          ),
        ],
        styled: attributes.filter(({ name }) => name === 'style' || name.startsWith('on')),
        foreign: [
          ...document.querySelectorAll(
            'iframe, object, embed, form, base, img, link, meta[http-equiv=refresh]',
          ),
        ].map(({ outerHTML }) => outerHTML),
      };
    });
    expect(faults).toEqual({ idsTwice: [], deadLinks: [], styled: [], foreign: [] });
  });
});

test.skipIf(noChromium)('the page of the demo by team has every section (chromium)', async () => {
  const { path } = await pages.byTeam();
  const { page } = await open(path);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(sections.filter((id) => !ids.includes(id))).toEqual([]);
});
