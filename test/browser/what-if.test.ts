import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { run } from '../support/run.ts';
import { noChromium, useBrowser } from './support/chromium.ts';
import { sample, usePlace } from './support/pages.ts';

const place = usePlace();
const open = useBrowser();

/** What the page says of the overall score, the weights and the groups. */
const saidBy = async (page: Page) => ({
  overall: (await page.locator('#what-if [role=status] b').textContent()) ?? '',
  shares: await page.locator('#what-if label > :last-child').allTextContents(),
  groups: await page.locator('#what-if tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      label: row.querySelector('th')?.textContent ?? '',
      score: row.querySelector('td:last-child')?.textContent ?? '',
    })),
  ),
});

/** Weights such as nobody would choose: one slider by keys, one by the mouse. */
const moveSliders = async (page: Page): Promise<void> => {
  const sliders = page.locator('#what-if input[type=range]');
  await sliders.nth(0).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key);
  const { width = 0, height = 0 } = (await sliders.nth(4).boundingBox()) ?? {};
  await sliders.nth(4).click({ position: { x: 0.82 * width, y: height / 2 } });
};

/** The overall score of a group as the page prints it, from full numbers. */
const overallOf = ({ scores }: Report, group: string, like: string): string => {
  const { score = Number.NaN } = scores.find((row) => row.group === group && row.level === 'overall') ?? {};
  const [shown = ''] = /^[\d.]+/.exec(like) ?? [];
  return score.toFixed(shown.split('.')[1]?.length ?? 0);
};

const scoredWith = async (line: string): Promise<Report> => {
  const { out, err, code } = await run(`spacesea score ${line} --by team -f json`);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
};

/** Every overall score of the page against the ones that the command line gives. */
const expectSame = (said: Awaited<ReturnType<typeof saidBy>>, report: Report): void => {
  expect(said.overall).toBe(overallOf(report, 'all', said.overall));
  const shown = said.groups.map(({ label, score }) => [label, score.split(',')[0]]);
  const expected = said.groups.map(({ label, score }) => {
    const group = report.groups.find((each) => label === each.label || label.startsWith(`${each.label} (`));
    return [label, overallOf(report, group?.id ?? '', score)];
  });
  expect(shown).toEqual(expected);
};

/** The same with what a page keeps of a report, which is five digits of each score. */
const expectClose = ({ overall, groups }: Awaited<ReturnType<typeof saidBy>>, { scores }: Report): void => {
  const kept = scores.flatMap(({ level, score }) =>
    level === 'overall' && score !== undefined ? [score] : [],
  );
  const said = [overall, ...groups.map(({ score }) => score)].map(Number.parseFloat);
  expect(said).toHaveLength(kept.length);
  expect(kept.filter((score, at) => Math.abs(score - (said[at] ?? Number.NaN)) >= 0.051)).toEqual([]);
};

describe.skipIf(noChromium)('what-if in chromium', () => {
  test('sliders give what the command line gives with the options that the page names', async () => {
    const { page } = await open(sample().path);
    const before = await saidBy(page);
    expectClose(before, sample().report);
    await moveSliders(page);
    const after = await saidBy(page);
    expect(after.overall).not.toBe(before.overall);
    expect(after.groups.length).toBeGreaterThan(2);
    const options = (await page.locator('#what-if .sets').textContent()) ?? '';
    expect(options.match(/--set dimensions\.\w+\.weight=\d+/g)).toHaveLength(5);
    expectSame(after, await scoredWith(`examples/demo${options}`));

    await page.locator('#what-if').getByText('Reset').click();
    expect(await saidBy(page)).toEqual(before);
  });

  test('the YAML that it saves and copies is a weight set of a config, with the same scores', async () => {
    const { page } = await open(sample().path);
    await moveSliders(page);
    const waiting = page.waitForEvent('download');
    await page.locator('#what-if').getByText('Save weights.yaml').click();
    const yaml = readFileSync(await (await waiting).path(), 'utf8');
    await page.locator('#what-if').getByText('Copy YAML').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(yaml);

    const folder = join(place, 'demo');
    cpSync('examples/demo', folder, { recursive: true });
    appendFileSync(join(folder, 'spacesea.yaml'), `\n${yaml}`);
    const [, name = ''] = /weightSets:\s+(\w+):/.exec(yaml) ?? [];
    expectSame(await saidBy(page), await scoredWith(`"${folder}" --weights ${name}`));
  });

  test('without any weight it says so, and offers nothing to copy', async () => {
    const { page } = await open(sample().path);
    for (const slider of await page.locator('#what-if input[type=range]').all()) {
      await slider.focus();
      await page.keyboard.press('Home');
    }
    expect((await saidBy(page)).overall).not.toMatch(/\d/);
    expect(await page.locator('#what-if pre').isVisible()).toBe(false);
  });
});
