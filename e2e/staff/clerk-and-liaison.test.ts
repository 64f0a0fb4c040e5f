import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '../../packages/server/src/testing/people.ts';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';
import { decemberCampaign, decemberCity } from '../support/december-city.ts';

const at = `/c/${decemberCampaign}`;
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true } as const;

async function exported(page: Page): Promise<string> {
  const place = await page.getByRole('link', { name: '导出 CSV' }).getAttribute('href');
  const answer = await page.request.get(new URL(place ?? '', page.url()).href);
  return answer.text();
}

function csv(name: string, lines: readonly string[]) {
  const buffer = Buffer.from(lines.join('\r\n'));
  return { name: `${name}.csv`, mimeType: 'text/csv', buffer };
}

function withPoints(line: string, points: string): string {
  return line
    .split(',')
    .map((cell, place) => (place === 2 ? points : cell))
    .join(',');
}

describe.skipIf(chromium === null)('what clerks and liaisons work with [needs chromium]', () => {
  const office = useConsole();
  let liaison: Member;

  beforeAll(async () => {
    if (chromium === null) return;
    await office.record(decemberCity());
    const { clerk } = await office.staff();
    const scope = { kind: 'unit', campaign: decemberCampaign, unit: 'library' } as const;
    liaison = await office.invite(clerk, 'zhao', [{ role: 'liaison', scope } as never]);
    const workingBody = { id: 'body', digest: `sha256:${'0'.repeat(64)}` };
    const officers = { leader: 'leader-library', liaison: liaison.account, workingBody };
    await office.give('name-unit-officers', decemberCampaign, { unit: 'library', officers });
  }, 300_000);

  test('a sheet goes out, comes back, and is entered once although an answer was lost', async () => {
    const { page } = await office.open(`${at}/lists/daily`, { role: 'office-2' });
    const [head = '', first = '', second = '', third = '', ...others] = (await exported(page))
      .trim()
      .split('\r\n');
    const fresh = 'east单位,政务公开检查,0.9,2026-12-01,已查台账';
    const sheet = [head, first, withPoints(second, '0.25'), withPoints(third, '99'), fresh];
    const file = page.locator('input[type=file]');
    await file.setInputFiles(csv('考核', [...sheet, ...others]));
    await page.getByRole('button', { name: '只看有误的 1' }).waitFor();
    await page.getByRole('row', { name: /^4 C4 .*99/u }).waitFor();
    await page.getByRole('button', { name: '修改 1' }).click();
    await page.getByRole('row', { name: /市文广新局 · .*0\.25/u }).waitFor();
    await page.getByRole('button', { name: `不变 ${1 + others.length}` }).click();
    await page.getByText(/这些行与系统里的完全相同，不再写入：第 2、6–/u).waitFor();
    await page.getByLabel('理由').fill('核对台账后更正');

    let lost = 0;
    await page.route('**/enter-daily-lines', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: '录入 2 项得分' }).click();
    await page.getByText(/还有 2 项没有发送/u).waitFor();
    await page.getByRole('link', { name: '日常考核', exact: true }).first().click();
    await page.getByText('日常考核得分没有全部录入：0 / 2 项').waitFor();
    await page.getByRole('link', { name: '查看', exact: true }).click();
    await page.getByRole('button', { name: '再次发送其余各项' }).click();
    await page.getByText('得分已全部录入，等第二人确认').waitFor();
    await page.getByRole('link', { name: '去看待确认的得分' }).click();
    const waiting = page.getByRole('row', { name: /2026年12月1日考核：已查台账/u });
    await waiting.waitFor();
    expect(await waiting.count()).toBe(1);

    await page.goto(office.at(`${at}/lists/daily`));
    await file.setInputFiles(csv('考核', [head, fresh]));
    await page.getByText('与现有名单完全相同，不需要写入。', { exact: false }).waitFor();
  }, 300_000);

  test('the liaison sees an own line as soon as it is entered, and nobody else’s', async () => {
    const { page, complaints } = await office.open(at, { as: liaison, size: phone });
    await page.getByRole('heading', { name: '日常考核' }).waitFor();
    const evidence = { id: 'proof', digest: `sha256:${'1'.repeat(64)}` };
    const given = { item: 'openness', source: null, evidence, points: '0.6' };
    const replaces = { line: 'line-library-openness', reason: '重新检查' };
    const line = { ...given, line: 'line-live', grounds: '现场检查', replaces };
    const sheets = [{ unit: 'library', lines: [line] }];
    await office.give('enter-daily-lines', decemberCampaign, { sheets });
    await page.getByText('现场检查').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    for (const table of await page.locator('.sideways').all())
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
        1,
      );
    const text = await page.locator('main').textContent();
    expect(text).not.toMatch(/\b(?:acc|a)-[0-9a-f]{6,}|test-office|\b[klop][0-9a-f]{12}\b/u);
    expect(complaints).toEqual([]);
  }, 300_000);

  test('a draft of the collation is there again, and gone once it is recorded', async () => {
    const { page } = await office.open(`${at}/december`, { role: 'office' });
    await page.getByRole('button', { name: '加一个问题' }).click();
    await page.getByLabel('问题', { exact: true }).fill('开放时间短');
    await page.getByText('这是还没有记录的草稿。', { exact: false }).waitFor();
    await page.getByRole('link', { name: '日常考核', exact: true }).first().click();
    await page.getByRole('heading', { name: '日常考核', level: 1 }).waitFor();
    await page.goBack();
    await expect
      .poll(() => page.getByLabel('问题', { exact: true }).inputValue())
      .toBe('开放时间短');
    await page.getByRole('button', { name: '放弃改动' }).click();
    await page.getByText('还没有问题。可以先取系统已知的，再逐条补充。').waitFor();
  }, 300_000);
});
