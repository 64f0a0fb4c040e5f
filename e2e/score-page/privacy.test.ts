import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { choose, repositoryFile } from '../support/files.ts';
import { desk, useSite } from '../support/site.ts';

const city = repositoryFile('examples/city/score.json');

describe.skipIf(chromium === null)('the score page keeps files to itself [needs chromium]', () => {
  const site = useSite();

  test('no request leaves the page: not on opening, not with a file, not on download', async () => {
    const { page, requests, complaints } = await site.open();
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await choose(page, city);
    await page.getByTitle('城东街道文化站的综合得分').click();
    await page.getByRole('dialog').getByText('群众满意度 =').first().waitFor();
    await page.keyboard.press('Escape');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载结果工作簿' }).click();
    await download;
    const own = (url: string): boolean => url.startsWith(site.address()) || url.startsWith('blob:');
    expect(requests.filter((url) => !own(url))).toEqual([]);
    // Scripts of the next worker and the icon, from the same server and without anything of the file.
    for (const url of requests.slice(before))
      expect(url).toMatch(/^blob:|\/assets\/[\w-]+\.js$|\/favicon\.svg$/u);
    expect(complaints).toEqual([]);
  });

  test('a script on the page could not send anything, even to its own server', async () => {
    const { page } = await site.open();
    const sent = await page.evaluate(() =>
      fetch('/favicon.svg').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(sent).toBe('refused');
  });

  test('with the network gone after loading, everything still works', async () => {
    const { page } = await site.open();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await choose(page, repositoryFile('packages/documents/fixtures/wrong-cells-openpyxl.xlsx'));
    await page.getByRole('region', { name: '有 6 处需要修改' }).waitFor();
    await choose(page, city);
    await page.getByTitle('城东街道文化站的综合得分').click();
    await page.getByRole('dialog').getByText('群众满意度 =').first().waitFor();
    await page.keyboard.press('Escape');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载结果工作簿' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/u);
  });

  test('without JavaScript, and in an old browser, one sentence says what to do', async () => {
    const { page } = await site.open({ ...desk, javaScriptEnabled: false });
    await expect.poll(() => page.getByText('需要 JavaScript').isVisible()).toBe(true);
    const { page: old } = await site.open();
    await old.addInitScript(() => {
      delete (Array.prototype as { toSorted?: unknown }).toSorted;
    });
    await old.reload();
    await expect.poll(() => old.getByText('这个浏览器版本过旧').isVisible()).toBe(true);
    expect(await old.getByRole('button').count()).toBe(0);
  });
});
