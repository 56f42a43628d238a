/** Chromium for tests: Debian's package, driven by playwright-core. */
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
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

/** A page in a context of its own, and what it asked for and said. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of everything that was loaded. */
  readonly requests: string[];
  /** Messages on the console, and errors that nobody caught. */
  readonly told: string[];
}

/** One browser for the tests of a file. It is closed at the end, and its data with it. */
export const useBrowser = (): ((path: string, look?: Look) => Promise<Opened>) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!noChromium) browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  });
  afterAll(() => browser?.close());
  return (path, look = {}) => {
    if (browser === undefined) throw new Error('there is no browser');
    return openIn(browser, path, look);
  };
};

const openIn = async (browser: Browser, path: string, look: Look): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 800 },
    colorScheme: look.theme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
    javaScriptEnabled: look.script !== 'off',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const [requests, told]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(`error: ${error.message}`));
  await page.goto(addressOf(path));
  return { page, context, requests, told };
};

/** The address of a file on this machine; what follows `#` stays. */
export const addressOf = (path: string): string => {
  const [file = '', fragment] = path.split('#');
  return `${pathToFileURL(file).href}${fragment === undefined ? '' : `#${fragment}`}`;
};
