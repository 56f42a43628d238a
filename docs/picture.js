/**
 * The sample report and its pictures for the README: npm run picture
 * The report has the same bytes on every machine, and a golden test looks after it; the pictures have the machine's fonts,
 * and are smaller where pngquant is installed.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const sample = at('docs/sample-report.html');

/** The first screen, as a manager sees it, and a phone. */
const screens = [
  { name: 'report-light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'report-dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: 'report-phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
];

/** Parts of the page, for docs/read-the-report.md: everything from the first place to the last; `opens` is clicked in it before. */
const parts = [
  { name: 'part-profile', from: 'h1', to: 'section[aria-label=Profile]' },
  { name: 'part-changed', from: '.card >> nth=0' },
  { name: 'part-real', from: '.card >> nth=1' },
  { name: 'part-next', from: '.card >> nth=2' },
  { name: 'part-metric', from: '[id="efficiency.design_cycle_days"]', opens: 'summary' },
  { name: 'part-groups', from: '#groups' },
  { name: 'part-what-if', from: '#what-if' },
  { name: 'part-data', from: '#data' },
];

const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [at('bin/spacesea.js'), 'score', 'examples/demo', '--by', 'team', '-f', 'html'],
  { cwd: at('.'), encoding: 'utf8', maxBuffer: 1 << 26 },
);
if (status !== 0) throw new Error(`spacesea ended with ${status}\n${stderr}`);
writeFileSync(sample, stdout);
console.error('wrote docs/sample-report.html');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-lcd-text'],
});
const shoot = async (page, name, options = {}) => {
  const path = at(`docs/pictures/${name}.png`);
  await page.screenshot({ path, ...options });
  spawnSync('pngquant', ['--force', '--ext', '.png', '--strip', path]);
  console.error(`wrote docs/pictures/${name}.png`);
};

/** What lies between two places of a page, with a little around it. */
const between = async (page, from, to) => {
  const [first, last] = [await page.locator(from).boundingBox(), await page.locator(to).boundingBox()];
  const [x, y] = [Math.min(first.x, last.x) - 8, first.y - 8];
  const right = Math.max(first.x + first.width, last.x + last.width) + 8;
  return { x, y, width: right - x, height: last.y + last.height + 8 - y };
};

for (const { name, ...look } of screens) {
  const page = await browser.newPage(look);
  await page.goto(pathToFileURL(sample).href);
  await shoot(page, name);
  await page.close();
}

const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1160, height: 800 } });
await page.goto(pathToFileURL(sample).href);
for (const { name, from, to = from, opens } of parts) {
  if (opens !== undefined) await page.locator(from).locator(opens).first().click();
  // A click scrolls to what it clicks, and boxes are measured from the edge of the window.
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, name, { fullPage: true, clip: await between(page, from, to) });
}
await browser.close();
