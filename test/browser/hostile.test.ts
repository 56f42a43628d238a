import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { safe } from '../../src/render/safe.ts';
import { addressOf, noChromium, useBrowser } from './support/chromium.ts';
import { payloads } from './support/hostile.ts';
import { pages, sample, usePlace } from './support/pages.ts';

const place = usePlace();
const open = useBrowser();

/** What must not be seen, wherever the page says something: orders to a terminal, and what turns or hides text. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

/** Everything that the page says, to eyes and to screen readers, folded or not. */
const saidBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.title,
      ...[...document.querySelectorAll('body, [aria-label], [title]')].flatMap((element) => [
        element.tagName === 'BODY' ? (element.textContent ?? '') : '',
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
      ]),
    ].join('\n'),
  );

/** What a script from a file would have left behind. */
const hurtOf = (page: Page) =>
  page.evaluate(() => ({
    hurt: 'hurt' in window,
    planted: document.querySelectorAll('#hurt, body script:not([id]) ~ script, b[style], img').length,
    seen: getComputedStyle(document.body).display,
  }));

const unharmed = { hurt: false, planted: 0, seen: 'block' };

describe.skipIf(noChromium)('hostile texts in chromium', () => {
  test.each([
    { name: 'exports, a config and file names', write: pages.hostileExports, shown: 8 },
    { name: 'a report', write: pages.hostileReport, shown: 15 },
  ])('in $name are shown and do nothing', async ({ write, shown }) => {
    const { path } = await write(place);
    const { page, told, requests } = await open(path);
    const said = await saidBy(page);
    expect(said).not.toMatch(unseen);
    expect(payloads.filter((text) => said.includes(safe(text))).length).toBeGreaterThanOrEqual(shown);

    // What a reader can touch, too.
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('body').dispatchEvent('mouseover');
    expect(await hurtOf(page)).toEqual(unharmed);
    expect(told).toEqual([]);
    expect(requests).toEqual([addressOf(path)]);
  });

  test('would do nothing even if they were markup, for the page forbids all but its own style and script', async () => {
    const { path } = sample();
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const markup = [
      '<script>window.hurt=1</script>',
      '<img src="x.png" onerror="window.hurt=1" alt="">',
      `<img src="${elsewhere}/x.png" alt="">`,
      '<style>body{display:none}</style>',
      `<link rel="stylesheet" href="${elsewhere}/x.css">`,
      `<iframe src="${elsewhere}/x.html" title="x"></iframe>`,
      '<p id="styled" style="position:fixed">x</p>',
      '<a id="link" href="javascript:window.hurt=1">x</a>',
    ].join('');
    const spoilt = join(place, 'spoilt.html');
    writeFileSync(spoilt, readFileSync(path, 'utf8').replace('</main>', `${markup}</main>`));
    const { page } = await open(spoilt);
    await page.locator('#link').click();
    const found = await page.evaluate(() => ({
      hurt: 'hurt' in window,
      seen: getComputedStyle(document.body).display,
      position: getComputedStyle(document.getElementById('styled') as Element).position,
    }));
    expect(found).toEqual({ hurt: false, seen: 'block', position: 'static' });
    expect(asked).toEqual([]);
    server.close();
  });

  test('the policy names the style and the script that are there, and nothing else', async () => {
    const { path } = sample();
    const { page } = await open(path);
    const { policy, style, script } = await page.evaluate(() => ({
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
      style: [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? ''),
      script: [...document.querySelectorAll('script:not([type])')].map(
        ({ textContent }) => textContent ?? '',
      ),
    }));
    const hashes = (texts: readonly string[]): string =>
      texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashes(style)}; script-src ${hashes(script)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect([style.length, script.length]).toEqual([1, 1]);
  });
});
