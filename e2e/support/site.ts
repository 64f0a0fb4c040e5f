import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromium, closeWindows, launch } from './chromium.ts';
import { type RunningServer, startServer } from './server.ts';

/** A page with everything that would betray a fault or a leak. */
interface WatchedPage {
  readonly page: Page;
  /** Every address that the page asked for, `blob:` and `data:` included. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, breaches of the security policy included. */
  readonly complaints: readonly string[];
}

interface Site {
  address(): string;
  open(options?: BrowserContextOptions, path?: string): Promise<WatchedPage>;
}

export const desk = { viewport: { width: 1280, height: 720 } } as const;
export const phone = { viewport: { width: 360, height: 640 }, hasTouch: true } as const;

async function watch(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, requests, complaints };
}

/** A server and a browser for the tests of one file; both end with them. */
export function useSite(): Site {
  let server: RunningServer | null = null;
  let browser: Browser | null = null;
  beforeAll(async () => {
    if (chromium === null) return;
    [server, browser] = await Promise.all([startServer(), launch()]);
  });
  afterEach(async () => {
    await closeWindows(browser);
  });
  afterAll(async () => {
    await closeWindows(browser);
    await server?.stop();
  });
  const address = (): string => server?.address ?? '';
  return {
    address,
    open: (options = desk, path = '/score') => {
      if (browser === null) throw new Error('no browser');
      return watch(browser, `${address()}${path}`, options);
    },
  };
}
