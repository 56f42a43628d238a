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
const pictures = [
  { name: 'report-light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'report-dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: 'report-phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
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
for (const { name, ...look } of pictures) {
  const page = await browser.newPage(look);
  await page.goto(pathToFileURL(sample).href);
  await page.screenshot({ path: at(`docs/pictures/${name}.png`) });
  spawnSync('pngquant', ['--force', '--ext', '.png', '--strip', at(`docs/pictures/${name}.png`)]);
  console.error(`wrote docs/pictures/${name}.png`);
  await page.close();
}
await browser.close();
