import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchPath } from '../../packages/web/src/public/page.ts';
import { pages as sitePages } from '../../packages/web/src/public/pages/list.ts';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium, closeWindows, launch } from '../support/chromium.ts';
import { lendPublicCity, type PublicCity } from '../support/public-city.ts';
import { isSoak } from '../support/soak.ts';
import { crawl } from './crawl.ts';

const patterns = sitePages.map(({ path }) => path);

let city: PublicCity;
let address = '';
let browser: Browser | null = null;
let rehearsal = '';

beforeAll(async () => {
  city = await lendPublicCity();
  rehearsal = city.vote.held.plan.campaign;
  address = `http://127.0.0.1:${await city.lent.listen(city.lent.server)}`;
  if (chromium !== null) browser = await launch();
}, 300_000);
afterAll(async () => {
  await closeWindows(browser);
  await city?.lent.giveBack();
});

async function withPage(options: object, look: (page: Page) => Promise<void>): Promise<void> {
  if (browser === null) throw new Error('no browser');
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

const at = (below = '') => `/public/campaigns/${rehearsal}${below}`;

describe('the pages as the server sends them', () => {
  it('are all found by links, and no link leads nowhere', async () => {
    const { pages, outside } = await crawl(city);
    expect(pages.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
    const seen = (pattern: string) =>
      pages.some(({ url }) => matchPath(pattern, url.split('?')[0] ?? '') !== null);
    expect(patterns.filter((pattern) => !seen(pattern))).toEqual([]);
    for (const link of outside) {
      const { status } = await city.get(link);
      expect([link, status]).toEqual([link, 200]);
    }
    expect(outside.every((link) => link.startsWith('/'))).toBe(true);
  });

  it('may be kept, and are sent again only when they changed', async () => {
    const first = await city.get(at());
    expect(first.headers).toMatchObject({
      'cache-control': 'no-cache',
      vary: 'Accept-Language',
      'content-language': 'zh-CN',
    });
    const etag = String(first.headers['etag']);
    expect((await city.get(at(), { 'if-none-match': etag })).status).toBe(304);
    const english = await city.get(at(), { 'if-none-match': etag, 'accept-language': 'en' });
    expect(english.status).toBe(200);
  });

  it('let nothing in from elsewhere, and run no script but their own', async () => {
    const policy = String((await city.get(at())).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:/u);
  });

  it('name no tracking code in an answer that a cache may keep, nor in the log', async () => {
    const code = 'ABCDEFGH01234567';
    const answer = await city.lent.server.inject({
      method: 'POST',
      url: at('/codes'),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `code=${code}`,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['etag']).toBeUndefined();
    expect(answer.body).toContain('不在名单里');
    expect(answer.body).not.toContain(code);
    expect(city.lent.logged.join('')).not.toContain(code);
  });

  it.each([
    ['text/plain', 'code=1'],
    ['application/x-www-form-urlencoded', `code=${'A'.repeat(5_000)}`],
  ])('refuse a form that is none: %s', async (type, payload) => {
    const headers = { 'content-type': type };
    const url = at('/codes');
    const answer = await city.lent.server.inject({ method: 'POST', url, headers, payload });
    expect(answer.statusCode).toBe(400);
  });
});

describe.skipIf(chromium === null)('the pages in a browser', () => {
  /** Of each kind of page the one with the most on it. */
  let examples: readonly string[] = [];
  beforeAll(async () => {
    const { pages } = await crawl(city);
    examples = patterns.flatMap((pattern) => {
      const own = pages.filter(({ url }) => matchPath(pattern, url.split('?')[0] ?? '') !== null);
      const [fullest] = own.sort((one, other) => other.text.length - one.text.length);
      return fullest?.type.startsWith('text/html') === true ? [fullest.url] : [];
    });
  });

  // A page in one of the two sizes, turn by turn; in the soak in both.
  it.each([
    ['a phone', { width: 360, height: 640 }, 0],
    ['a desk', { width: 1280, height: 800 }, 1],
  ])('are for everybody, without script, on %s', async (_, viewport, turn) => {
    await withPage({ viewport, bypassCSP: true }, async (page) => {
      await page.route('**/public-site/site.js', (route) => route.abort());
      for (const url of examples.filter((_url, place) => isSoak || place % 2 === turn)) {
        await page.goto(address + url);
        expect([url, await violationsOf(page)]).toEqual([url, []]);
        expect([url, await sidewaysScroll(page)]).toEqual([url, 0]);
        await expect.poll(() => page.locator('h1').count()).toBe(1);
      }
    });
  });

  it('lose nothing at 200 %: they never scroll sideways', async () => {
    await withPage({ viewport: { width: 640, height: 400 } }, async (page) => {
      for (const url of examples) {
        await page.goto(address + url);
        expect([url, await sidewaysScroll(page)]).toEqual([url, 0]);
      }
    });
  });

  it('answer the calculator without script, and while somebody types with it', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}${at('/rules')}`);
      await page.locator('#own\\.satisfied').fill('30');
      await page.locator('#own\\.dissatisfied').fill('35');
      await page.getByRole('button', { name: '计算' }).press('Enter');
      await page.waitForURL(/own\.satisfied=30/u);
      await expect.poll(() => page.locator('#answer strong').first().textContent()).toBe('56.00');
    });
    await withPage({}, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${address}${at('/rules')}`);
      await page.locator('#own\\.satisfied').fill('30');
      await page.locator('#own\\.dissatisfied').fill('35');
      await page.getByText('56.00', { exact: true }).waitFor();
      expect(page.url()).not.toContain('own.satisfied');
      expect(complaints).toEqual([]);
    });
  });

  it('find a ballot by its tracking code, typed as people type, by keyboard alone', async () => {
    const [poll = ''] = city.vote.held.polls;
    const board = await city.get(`/api/polls/${poll}/board`);
    const [code = ''] = (JSON.parse(board.text) as { readonly codes: readonly string[] }).codes;
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}${at('/codes')}`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type(`${code.slice(0, 8).toLowerCase()} ${code.slice(8)}`);
      await page.keyboard.press('Enter');
      await page.getByText('在名单里：您的选票在票箱').waitFor();
      expect(page.url()).not.toContain(code.slice(0, 8));
      await expect.poll(() => page.locator('.answer code').textContent()).toBe(poll);
    });
  });

  it('lead from a score to the counts of every ballot box', async () => {
    await withPage({ viewport: { width: 360, height: 640 } }, async (page) => {
      await page.goto(`${address}${at('/results')}`);
      const link = page.getByRole('link', { name: /^为什么是 \d+\.\d\d？/u }).first();
      const score = /\d+\.\d\d/u.exec((await link.textContent()) ?? '')?.[0] ?? '';
      await link.click();
      await page.waitForURL(/#score$/u);
      await expect.poll(() => page.locator('#score').textContent()).toContain(score);
      const rows = await page.locator('table.counts tbody th').allTextContents();
      expect(rows.map((row) => row.replace(/ .*$/u, ''))).toEqual(['电子票', '纸质票', '合计']);
      await expect
        .poll(() => page.locator('.verdict').textContent())
        .toBe('公布的得分与重新计算一致');
    });
  });

  it('have a feed that RFC 4287 allows, with ids that stay', async () => {
    const first = (await city.get(at('/feed'))).text;
    await withPage({}, async (page) => {
      const read = await page.evaluate((text) => {
        const feed = new DOMParser().parseFromString(text, 'application/xml').documentElement;
        const own = (parent: Element, name: string) =>
          [...parent.children].filter(
            (each) => each.localName === name && each.namespaceURI === parent.namespaceURI,
          );
        const texts = (parent: Element, name: string) =>
          own(parent, name).map((each) => each.textContent ?? '');
        return {
          root: [feed.namespaceURI, feed.localName],
          once: ['id', 'title', 'updated', 'author'].map((name) => own(feed, name).length),
          rels: own(feed, 'link').map((each) => each.getAttribute('rel')),
          updated: texts(feed, 'updated')[0] ?? '',
          entries: own(feed, 'entry').map((entry) => ({
            once: ['id', 'title', 'updated', 'link'].map((name) => own(entry, name).length),
            id: texts(entry, 'id')[0] ?? '',
            updated: texts(entry, 'updated')[0] ?? '',
          })),
        };
      }, first);
      expect(read.root).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
      expect(read.once).toEqual([1, 1, 1, 1]);
      expect(read.rels).toEqual(['self', 'alternate']);
      expect(read.entries.length).toBeGreaterThan(50);
      for (const { once, updated } of read.entries) {
        expect(once).toEqual([1, 1, 1, 1]);
        expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
      }
      const ids = read.entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(read.updated).toBe(read.entries[0]?.updated);
      expect((await city.get(at('/feed'))).text).toBe(first);
    });
  });

  it('print what they say, and no navigation', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${address}/public/secrecy`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').first().isVisible()).toBe(false);
      await expect.poll(() => page.locator('#trustees li').first().isVisible()).toBe(true);
      const pdf = await page.pdf({ format: 'A4' });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu) ?? [];
      expect(sheets.length).toBeLessThanOrEqual(3);
    });
  });
});
