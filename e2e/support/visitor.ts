import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromium, closeWindows, launch } from './chromium.ts';

/** A page of somebody whom the server does not know yet, with everything that would betray a fault. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, breaches of the security policy included. */
  readonly complaints: readonly string[];
}

/** A browser for the tests of one file: each visit has cookies and storage of its own. */
export function useVisitors(): (
  address: string,
  options?: BrowserContextOptions,
) => Promise<Visit> {
  let browser: Browser | null = null;
  beforeAll(async () => {
    if (chromium !== null) browser = await launch();
  });
  afterEach(async () => {
    await closeWindows(browser);
  });
  afterAll(() => closeWindows(browser));
  return async (address, options = {}) => {
    if (browser === null) throw new Error('no browser');
    const context = await browser.newContext({ locale: 'zh-CN', ...options });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        complaints.push(`${message.text()} ${message.location().url}`.trimEnd());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    return { page, complaints };
  };
}
