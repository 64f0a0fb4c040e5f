import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';
import { setUpCity } from '../support/open-city.ts';

function csv(name: string, bytes: Buffer) {
  return { name: `${name}.csv`, mimeType: 'text/csv', buffer: bytes };
}

/** `姓名,来自哪里,手机` and one row, 张三 of 人大代表, in GBK. */
const gbk = Buffer.from(
  'd0d5c3fb2cc0b4d7d4c4c4c0ef2ccad6bbfa0d0ad5c5c8fd2cc8cbb4f3b4fab1ed2c31333930303030313030310d0a',
  'hex',
);

describe.skipIf(chromium === null)('lists come in and are looked at [needs chromium]', () => {
  const office = useConsole();

  beforeAll(async () => {
    if (chromium !== null) await setUpCity(office.give);
  }, 300_000);

  test('headings of the office’s own are asked for once and remembered, in GBK too', async () => {
    const { page, complaints } = await office.open('/c/city/lists/people');
    const file = page.locator('input[type=file]');
    await file.setInputFiles(csv('代表', gbk));
    await page.getByRole('heading', { name: '这些表头是什么意思？' }).waitFor();
    await page.getByText('还缺少必填的列：代表类别').waitFor();
    await page.getByLabel('相当于：来自哪里').selectOption({ label: '代表类别' });
    await page.getByRole('button', { name: '记住并继续检查' }).click();
    await page.getByRole('cell', { name: '人大代表' }).waitFor();
    await page.getByRole('button', { name: '换一个文件' }).click();
    await file.setInputFiles(csv('代表', gbk));
    await page.getByRole('heading', { name: '预览：确认后会写入什么' }).waitFor();
    await page.getByRole('button', { name: '确认写入' }).click();
    await page.getByText('0 + 新增 1 = 1').waitFor();
    expect(complaints).toEqual([]);
  }, 300_000);

  test('three faulty rows of five thousand are named by cell; the others are written', async () => {
    const { page } = await office.open('/c/city/lists/people');
    const rows = Array.from({ length: 5_000 }, (_, place) => {
      const phone = [7, 2_008, 4_009].includes(place)
        ? `9${place}`
        : `137${String(10_000_000 + place)}`;
      return `代表${'甲乙丙丁戊己庚辛壬癸'[place % 10]},服务对象,${phone}`;
    });
    const bytes = Buffer.from(['姓名,代表类别,手机号码', ...rows].join('\n'));
    await page.locator('input[type=file]').setInputFiles(csv('五千人', bytes));
    await page
      .getByRole('button', { name: '只看有误的 3', exact: true })
      .waitFor({ timeout: 120_000 });
    const faults = page.getByRole('row', { name: /不是能拨打的电话号码/u });
    await expect.poll(() => faults.count()).toBe(3);
    await page.getByRole('row', { name: /^9 C9 .*“97”/u }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载错误清单' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('五千人 错误清单.csv');
    expect(await readFile(await download.path(), 'utf8')).toMatch(/\r\n2010,C2010,/u);
    await page.getByRole('button', { name: '跳过有误的行，写入其余各行' }).click();
    await page.getByText('1 + 新增 4,997 = 4,998').waitFor();
    await page.goto(office.at('/c/city/people?category=serviceRecipient'));
    await page.getByText('第 1 至 100 人，共 4,997 人').waitFor();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('第 101 至 200 人，共 4,997 人').waitFor();
    await page.getByLabel('按姓名查找').fill('代表癸');
    await page.getByText(/^第 1 至 100 人，共 (499|500) 人$/u).waitFor();
  }, 300_000);

  test('a daily sheet is entered as lines, whose rules come before anything is recorded', async () => {
    const { page } = await office.open('/c/city/lists/daily');
    const bytes = Buffer.from('单位名称,考核项目,得分\n市图书馆,公开承诺,1\n市图书馆,动员部署,9\n');
    await page.locator('input[type=file]').setInputFiles(csv('日常', bytes));
    await page.getByRole('button', { name: '录入 1 项得分' }).click();
    await page.getByText('现在不能录入，什么也没有发送').waitFor();
    await page.getByText('还没有公布，请先公布').waitFor();
  }, 300_000);

  test('of two clerks who change the same person the second sees both versions and chooses', async () => {
    const open = async () => {
      const { page } = await office.open('/c/city/people?name=张三');
      await page.getByRole('button', { name: '张三' }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel('电话').waitFor();
      return { page, drawer };
    };
    const [first, second] = [await open(), await open()];
    await expect.poll(() => first.drawer.getByLabel('电话').inputValue()).toBe('13900001001');
    await first.drawer.getByLabel('电话').fill('13900001002');
    await first.drawer.getByRole('button', { name: '保存' }).click();
    await first.page.getByText('139****1002').waitFor();
    await second.drawer.getByLabel('电话').fill('13900001003');
    await second.drawer.getByRole('button', { name: '保存' }).click();
    const row = second.drawer.getByRole('row', { name: /^电话/u });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      '13900001001',
      '13900001002',
      '13900001003不同',
    ]);
    await second.drawer.getByRole('button', { name: '用我的' }).click();
    await second.page.getByText('139****1003').waitFor();
    await second.page.getByRole('button', { name: '张三' }).click();
    await second.drawer.getByRole('button', { name: '删除这名代表' }).click();
    await second.drawer.getByRole('button', { name: '确认删除' }).click();
    await second.page.getByText('没有符合条件的代表。').waitFor();
  }, 300_000);
});
