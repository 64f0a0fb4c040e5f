import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../e2e/support/chromium.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'docs', 'pictures');

/** Sizes of the devices that pictures show. */
export const sizes = {
  desk: { width: 1280, height: 800 },
  wall: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

/** Opens pages and takes pictures of them. */
export interface Studio {
  /** A page on a device of its own. */
  open(address: string, size?: keyof typeof sizes): Promise<Page>;
  /** Takes the picture that documents know by this name, unless others were asked for. */
  take(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Chinese, as the office sees it: browsers write dates in their own language. */
async function launch(): Promise<Browser> {
  if (chromium === null) throw new Error('no Chromium on the PATH');
  return playwright.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=zh-CN'],
    env: { ...process.env, LANGUAGE: 'zh_CN', LC_ALL: 'zh_CN.UTF-8' },
  });
}

/** @param wanted words that a picture's name must hold one of; none: every picture is taken */
export async function openStudio(wanted: readonly string[]): Promise<Studio> {
  const browser = await launch();
  await mkdir(folder, { recursive: true });
  return {
    open: async (address, size = 'desk') => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: sizes[size],
        reducedMotion: 'reduce',
        acceptDownloads: true,
      });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    take: async (page, name) => {
      if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return;
      // Fonts and charts are there, and a message in passing is gone.
      await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
      await page.locator('.message').waitFor({ state: 'hidden' });
      await page.screenshot({ path: path.join(folder, `${name}.png`), caret: 'initial' });
      process.stdout.write(`docs/pictures/${name}.png\n`);
    },
    close: () => browser.close(),
  };
}
