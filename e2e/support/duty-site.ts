import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Door, Party } from '../../packages/server/src/rehearsal/door.ts';
import { doorOf } from '../../packages/server/src/testing/lend-door.ts';
import { type LentServer, lendServer } from '../../packages/server/src/testing/lend-server.ts';
import { staffAs } from '../../packages/server/src/testing/test-access.ts';
import { sidewaysScroll, violationsOf } from './accessibility.ts';
import { chromium, closeWindows, launch } from './chromium.ts';
import { isSoak } from './soak.ts';
import { smallPhone } from './vote-site.ts';

const pages = path.join(import.meta.dirname, '..', '..', 'packages', 'web', 'dist');

/** The built pages. */
export const builtPages = pages;

/** A page of an officer on an own device, with everything that would betray a fault. */
export interface DutyPage {
  readonly page: Page;
  /** Errors and warnings of the console, breaches of the security policy included. */
  readonly complaints: readonly string[];
  /** What it sent to the server: method, address, body. */
  readonly sent: readonly string[];
}

interface DutySite {
  readonly door: () => Door;
  readonly lent: () => LentServer;
  /** Opens a place of the site on a new device of a party. */
  open(party: Party, place: string): Promise<DutyPage>;
  /** Opens a place as a voter's phone does: over plain http by a name, without an account. */
  openPhone(place: string): Promise<Page>;
  /** Opens a file from disk on a device of its own. */
  openFile(file: string): Promise<DutyPage>;
}

async function openPage(
  browser: Browser,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<DutyPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    // Nothing is measured while it fades.
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
    extraHTTPHeaders: headers,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const sent: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto(address);
  return { page, complaints, sent };
}

/** A server with the built pages and a browser, for the tests of one file; both end with them. */
export function useDutySite(): DutySite {
  let lent: LentServer | null = null;
  let browser: Browser | null = null;
  let port = 0;
  beforeAll(async () => {
    if (chromium === null) return;
    [lent, browser] = await Promise.all([lendServer(pages), launch()]);
    port = await lent.listen(lent.server);
  });
  afterAll(async () => {
    await closeWindows(browser);
    await lent?.giveBack();
  });
  const started = (): { readonly lent: LentServer; readonly browser: Browser } => {
    if (lent === null || browser === null) throw new Error('no browser');
    return { lent, browser };
  };
  return {
    lent: () => started().lent,
    door: () => doorOf(started().lent.server),
    open: (party, place) =>
      openPage(started().browser, `http://127.0.0.1:${port}${place}`, staffAs(party)),
    openPhone: async (place) => {
      const context = await started().browser.newContext({ locale: 'zh-CN', ...smallPhone });
      const page = await context.newPage();
      await page.goto(`http://hall.test:${port}${place}`);
      return page;
    },
    openFile: (file) => openPage(started().browser, `file://${file}`, {}),
  };
}

const onDesk = { width: 1280, height: 800 } as const;
const onPhone = { width: 360, height: 640 } as const;

/**
 * A page reads well: nothing sideways on a desk and on a phone, no violation of WCAG 2.2 A and AA where there is
 * least room; in the soak on the desk, too.
 */
export async function expectReadable({ page }: DutyPage): Promise<void> {
  for (const size of [onDesk, onPhone]) {
    await page.setViewportSize(size);
    if (isSoak || size === onPhone) expect(await violationsOf(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  }
  await page.setViewportSize(onDesk);
}

/** How long a test waits for a state that a page or the server comes to by itself. */
export const patient = { timeout: 20_000 } as const;
