import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { choose, jsonFile, repositoryFile } from '../support/files.ts';
import { desk, useSite } from '../support/site.ts';

const wrongCells = repositoryFile('packages/documents/fixtures/wrong-cells-openpyxl.xlsx');
const city = repositoryFile('examples/city/score.json');

describe.skipIf(chromium === null)('the score page names faults [needs chromium]', () => {
  const site = useSite();

  test('every wrong cell of a workbook is listed with sheet, cell and remedy', async () => {
    const { page } = await site.open();
    await choose(page, wrongCells);
    const list = page.getByRole('region', { name: '有 6 处需要修改' });
    await list.waitFor();
    const places = await list.getByRole('rowheader').allTextContents();
    expect(places.sort()).toEqual([
      '计票!E4',
      '计票!F4',
      '计票!G4',
      '计票!H4',
      '计票!I4',
      '计票!J4',
    ]);
    const formula = list.getByRole('row').filter({ hasText: '计票!E4' });
    await expect.poll(() => formula.textContent()).toMatch(/公式.*粘贴为数值/su);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      '有 6 处需要修改',
    );
  });

  test('a bad file takes nothing away: the last good result stays and says whose it is', async () => {
    const { page } = await site.open();
    await choose(page, city);
    await page.getByRole('heading', { name: '计分结果' }).waitFor();
    await choose(page, {
      name: '坏.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":'),
    });
    await page.getByRole('region', { name: '有 1 处需要修改：坏.json' }).waitFor();
    await expect
      .poll(() => page.getByText('下面仍是上一份文件“score.json”的结果').isVisible())
      .toBe(true);
    await page.getByTitle('城东街道文化站的综合得分').click();
    await page.getByRole('dialog').getByText('群众满意度 =').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '关闭提示' }).click();
    expect(await page.getByRole('region', { name: /需要修改/u }).count()).toBe(0);
  });

  test('the whole list can be copied', async () => {
    const { page } = await site.open({
      ...desk,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const units = [{ id: 'a', name: '甲站', class: 'station', tally: { satisfied: 1.5, bad: -1 } }];
    await choose(page, jsonFile('坏.json', { format: 'pingyi-score/1', units }));
    await page.getByRole('button', { name: '复制全部问题' }).click();
    await page.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('units[0].tally.satisfied\t不是整数');
    expect(copied.trim().split('\n')).toHaveLength(3);
  });

  test('an old .xls and a file of another kind are refused by what they are', async () => {
    const { page } = await site.open();
    await choose(page, repositoryFile('packages/documents/fixtures/old-format-libreoffice.xls'));
    await page.getByText('这是旧版 .xls 文件').waitFor();
    await choose(page, {
      name: '照片.png',
      mimeType: 'image/png',
      buffer: Buffer.from([137, 80, 78, 71]),
    });
    await page.getByRole('region', { name: '照片.png' }).waitFor();
  });
});
