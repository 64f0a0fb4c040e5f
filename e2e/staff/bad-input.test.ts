import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '../../packages/server/src/testing/people.ts';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';
import { decemberCampaign, decemberCity } from '../support/december-city.ts';

const at = `/c/${decemberCampaign}`;
const digest = `sha256:${'1'.repeat(64)}`;
const proof = {
  name: '报道.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n% 报道\n%%EOF\n'),
};

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认并记录' }).click();
}

/** Ids that are drawn say nothing to whoever reads a page. */
async function expectNoIds(page: Page): Promise<void> {
  expect(await page.locator('body').textContent()).not.toMatch(/\b[klop][0-9a-f]{12}\b/u);
}

describe.skipIf(chromium === null)('what the year’s pages refuse [needs chromium]', () => {
  const office = useConsole();
  let liaison: Member;

  beforeAll(async () => {
    if (chromium === null) return;
    await office.record(decemberCity());
    const { clerk } = await office.staff();
    const scope = { kind: 'unit', campaign: decemberCampaign, unit: 'library' } as const;
    liaison = await office.invite(clerk, 'zhao', [{ role: 'liaison', scope } as never]);
    const workingBody = { id: 'body', digest };
    const officers = { leader: 'leader-library', liaison: liaison.account, workingBody };
    await office.give('name-unit-officers', decemberCampaign, { unit: 'library', officers });
  }, 300_000);

  test('a deduction without evidence or above its cap, and deciding on the own one', async () => {
    const { page } = await office.open(`${at}/adjustments?enter=1`, { role: 'office-1' });
    const form = page.getByRole('dialog', { name: '登记加减分' });
    await form.getByLabel('单位').click();
    await page.getByTitle('library单位').click();
    await form.getByLabel('规则').click();
    await page.getByTitle('媒体曝光（扣分）').click();
    await form.getByLabel('分值').fill('9');
    await form.getByLabel('哪一类').click();
    await page.getByTitle('媒体曝光', { exact: true }).click();
    await form.getByLabel('编号').fill('2026-118');
    await form.getByLabel('理由').fill('市级媒体曝光属实');
    await form.getByRole('button', { name: '核对并记录' }).click();
    await form.getByText('请选择文件，并等它上传完。').waitFor();
    await form.locator('input[type=file]').setInputFiles(proof);
    await form.getByText('已上传').waitFor();
    await form.getByRole('button', { name: '核对并记录' }).click();
    await page.getByText('“媒体曝光”填写 9 分，上限为 5 分，请改正。').waitFor();
    expect(await page.getByRole('button', { name: '确认并记录' }).count()).toBe(0);
    await page.getByRole('button', { name: '返回修改' }).click();
    await form.getByLabel('分值').fill('2');
    await form.getByRole('button', { name: '核对并记录' }).click();
    await confirm(page);
    const entered = page.getByRole('dialog', { name: 'library单位 · 媒体曝光' });
    await entered.getByText('这一件是您登记的，须由别人审定。').waitFor();
    expect(await entered.getByRole('button', { name: '审定', exact: true }).count()).toBe(0);
    await expectNoIds(page);
  }, 300_000);

  test('an objection after the decision is taken in and marked late', async () => {
    const { page: second } = await office.open(`${at}/adjustments`, { role: 'office-2' });
    await second.getByRole('button', { name: 'library单位 · 媒体曝光' }).click();
    await second.getByRole('button', { name: '审定', exact: true }).click();
    await second.getByLabel('维持').check();
    await second.getByLabel('理由', { exact: true }).fill('属实');
    await second.getByRole('button', { name: '核对并记录' }).click();
    await confirm(second);
    await second.getByRole('row', { name: /已审定：维持/u }).waitFor();

    const { page } = await office.open(at, { as: liaison });
    await page.getByRole('button', { name: '媒体曝光' }).click();
    const own = page.getByRole('dialog', { name: 'library单位 · 媒体曝光' });
    await own.getByRole('button', { name: '逾期申辩' }).click();
    await own.getByLabel('内容').fill('当时没有收到通知，请复核。');
    await own.getByRole('button', { name: '核对并记录' }).click();
    await page.getByText(/异议照常接收并注明逾期/u).waitFor();
    await confirm(page);
    await page.getByRole('button', { name: '媒体曝光' }).click();
    await own.getByText('逾期提出').first().waitFor();
  }, 300_000);

  test('a final act over open objections, each a way to its review; and of two offices one', async () => {
    const { page } = await office.open(`${at}/daily?view=confirm`, { role: 'office-2' });
    await page.getByRole('button', { name: '确认所选 1 项' }).click();
    await confirm(page);
    await page.getByText('现在没有等待确认的得分。').waitFor();
    await page.goto(office.at(`${at}/results?notice=1`));
    await page.getByLabel('在哪里公示').fill('市政府门户网站');
    await page.getByRole('button', { name: '核对并公示' }).click();
    await confirm(page);
    await page.getByText(/第 1 次公示：/u).waitFor();
    const units = ['library', 'east'];
    for (const unit of units)
      await office.give('object-to-result', decemberCampaign, {
        objection: `objection-${unit}`,
        unit,
        from: 'citizen',
        document: { id: `text-${unit}`, digest },
      });
    const { page: third } = await office.open(`${at}/results`, { role: 'office-3' });
    const waiting = third.getByRole('link', { name: /去复核$/u });
    await expect.poll(() => waiting.count()).toBe(2);
    await third.getByRole('link', { name: /^east单位/u }).click();
    const objection = third.locator('li:target');
    await objection.getByText('east单位').waitFor();
    await expect
      .poll(() => objection.evaluate((item) => Math.round(item.getBoundingClientRect().top)))
      .toBeLessThan(720);
    for (const unit of units)
      await office.give(
        'review-objection',
        decemberCampaign,
        { objection: `objection-${unit}`, outcome: 'dismissed', reasons: '依据充分' },
        'leadingGroup',
      );
    const { page: fourth } = await office.open(`${at}/results`, { role: 'office-4' });
    const both = [third, fourth];
    for (const each of both) await each.getByRole('button', { name: '定稿', exact: true }).click();
    for (const each of both) await each.getByRole('button', { name: '确认并记录' }).waitFor();
    await confirm(third);
    await third.getByText('最终结果').first().waitFor();
    await fourth.getByText(/综合评定结果已经确定（第 \d+ 号事项）/u).waitFor();
    expect(await fourth.getByRole('button', { name: '确认并记录' }).count()).toBe(0);
  }, 300_000);
});
