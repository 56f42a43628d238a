/** Accessibility as axe-core can judge it; contrast on stacked grounds, which it cannot, stands in contrast.test.ts. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Look, noChromium, useBrowser } from './support/chromium.ts';
import { pages, usePlace } from './support/pages.ts';

const place = usePlace();
const open = useBrowser();

interface Judged {
  readonly violations: readonly string[];
  /** Rules that axe leaves to people; contrast is ours to decide. */
  readonly undecided: readonly string[];
}

const faultless: Judged = { violations: [], undecided: [] };

/** With every fold open. Handed over by the debugger, which the policy of the page does not bind. */
const judged = async (page: Page): Promise<Judged> => {
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const { axe: judge } = window as unknown as { axe: typeof axe };
    return judge.run(document, { resultTypes: ['violations', 'incomplete'] });
  });
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    ),
    undecided: incomplete.map(({ id }) => id).filter((id) => id !== 'color-contrast'),
  };
};

const looks: readonly (readonly [string, Look])[] = [
  ['light', {}],
  ['dark, on a phone', { width: 390, theme: 'dark' }],
  ['forced colours', { forced: true }],
];

describe.skipIf(noChromium)('axe in chromium', () => {
  test.each(looks)('finds nothing wrong with the demo by team: %s', async (_, look) => {
    const { page } = await open(pages.byTeam().path, look);
    expect(await judged(page)).toEqual(faultless);
  });

  test.each([
    { name: 'a report with every status and hostile texts', write: pages.hostileReport },
    { name: 'a first period', write: pages.firstPeriod },
  ])('finds nothing wrong with $name', async ({ write }) => {
    const { page } = await open((await write(place)).path);
    expect(await judged(page)).toEqual(faultless);
  });

  test('finds a fault that is planted', async () => {
    const { page } = await open(pages.byTeam().path);
    await page.setContent(
      '<!doctype html><html lang="en"><title>A</title><main><h1>A</h1><button></button></main>',
    );
    expect((await judged(page)).violations).toEqual(['button-name: <button></button>']);
  });
});
