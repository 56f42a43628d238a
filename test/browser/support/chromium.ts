/** Chromium for tests: Debian's package, driven by playwright-core. */
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { absent } from '../../support/tools.ts';

/** True where the tests of the page have to be left out; a failure in CI. */
export const noChromium = absent('chromium');

/** No sandbox, for CI is root; nothing that would call home. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** How somebody looks at a page; a light screen of 1280 × 800 with a script, if not said. */
export interface Look {
  readonly width?: number;
  readonly theme?: 'dark';
  readonly forced?: true;
  readonly script?: 'off';
}

/** A page, and what it asked for and said. */
export interface Opened {
  readonly page: Page;
  /** Addresses of everything that was loaded. */
  readonly requests: readonly string[];
  /** Messages on the console, and errors that nobody caught. */
  readonly told: readonly string[];
}

/**
 * One browser for the tests of a file, closed at the end, and its data with it. It shows one page after the other in
 * one place, for a new place takes longer than most tests; so a test has its page until it opens another.
 */
export const useBrowser = (): ((path: string, look?: Look) => Promise<Opened>) => {
  let browser: Browser | undefined;
  const places = new Map<Look['script'], Promise<Page>>();
  beforeAll(async () => {
    if (!noChromium) browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  });
  afterAll(() => browser?.close());
  return async (path, look = {}) => {
    if (browser === undefined) throw new Error('there is no browser');
    const place = places.get(look.script) ?? placeIn(browser, look);
    places.set(look.script, place);
    return openIn(await place, path, look);
  };
};

const placeIn = async (browser: Browser, { script }: Look): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: script !== 'off',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
};

const openIn = async (page: Page, path: string, look: Look): Promise<Opened> => {
  await page.goto('about:blank');
  await page.setViewportSize({ width: look.width ?? 1280, height: 800 });
  await page.emulateMedia({
    media: null,
    colorScheme: look.theme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
  });
  page.removeAllListeners();
  const [requests, told]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(`error: ${error.message}`));
  await page.goto(addressOf(path));
  return { page, requests, told };
};

/** The address of a file on this machine; what follows `#` stays. */
export const addressOf = (path: string): string => {
  const [file = '', fragment] = path.split('#');
  return `${pathToFileURL(file).href}${fragment === undefined ? '' : `#${fragment}`}`;
};
