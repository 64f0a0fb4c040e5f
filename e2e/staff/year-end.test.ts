import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '../../packages/server/src/testing/people.ts';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';
import { decemberCampaign, decemberCity } from '../support/december-city.ts';

const proof = {
  name: '曝光报道.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n% 曝光报道\n%%EOF\n'),
};

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认并记录' }).click();
  await page.getByText('已记录').last().waitFor();
}

describe.skipIf(chromium === null)('the end of the year [needs chromium]', () => {
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

  test('from a deduction with its objection to the final result, each step by another person', async () => {
    const at = `/c/${decemberCampaign}`;
    const { page: clerk, complaints } = await office.open(`${at}/adjustments?enter=1`, {
      role: 'office-1',
    });
    const form = clerk.getByRole('dialog', { name: '登记加减分' });
    await form.getByLabel('单位').click();
    await clerk.getByTitle('library单位').click();
    await form.getByLabel('规则').click();
    await clerk.getByTitle('媒体曝光（扣分）').click();
    await form.getByText('本规则最多 5 分；该单位已登记 0 分，还剩 5 分。').waitFor();
    await form.getByLabel('分值').fill('2');
    await form.getByLabel('哪一类').click();
    await clerk.getByTitle('媒体曝光', { exact: true }).click();
    await form.getByLabel('编号').fill('news-118');
    await form.getByLabel('理由').fill('市级媒体曝光属实');
    await form.locator('input[type=file]').setInputFiles(proof);
    await form.getByText('已上传').waitFor();
    await form.getByRole('button', { name: '核对并记录' }).click();
    await clerk.getByText(/拟对library单位按“媒体曝光”处理/u).waitFor();
    await confirm(clerk);
    const entered = clerk.getByRole('dialog', { name: 'library单位 · 媒体曝光' });
    await entered.getByText('这一件是您登记的，须由别人审定。').waitFor();

    const { page: unit } = await office.open(at, { as: liaison });
    await unit.getByRole('button', { name: '媒体曝光' }).click();
    const own = unit.getByRole('dialog', { name: 'library单位 · 媒体曝光' });
    await own.getByLabel('内容').fill('报道的不是本单位，请复核。');
    await own.getByRole('button', { name: '核对并记录' }).click();
    await unit.getByText(/library单位对“媒体曝光”扣分（第 \d+ 号事项）提出异议/u).waitFor();
    await confirm(unit);

    const list = clerk.getByRole('row', { name: /有申辩，待答复/u });
    await clerk.keyboard.press('Escape');
    await list.getByRole('button', { name: 'library单位 · 媒体曝光' }).click();
    await entered.getByRole('button', { name: /答复这次申辩/u }).click();
    await entered.getByLabel('内容').fill('经核实，报道所指确为本单位窗口。');
    await entered.getByRole('button', { name: '核对并记录' }).click();
    await confirm(clerk);

    const { page: second } = await office.open(`${at}/adjustments`, { role: 'office-2' });
    await second.getByRole('button', { name: 'library单位 · 媒体曝光' }).click();
    const decided = second.getByRole('dialog', { name: 'library单位 · 媒体曝光' });
    await decided.getByRole('button', { name: '审定', exact: true }).click();
    await decided.getByLabel('变更').check();
    await decided.getByLabel('变更为多少分').fill('1.5');
    await decided.getByLabel('理由', { exact: true }).fill('部分属实');
    await decided.getByRole('button', { name: '核对并记录' }).click();
    await confirm(second);
    await second.getByRole('row', { name: /已审定：变更/u }).waitFor();

    await second.goto(office.at(`${at}/daily?view=confirm`));
    await second.getByRole('button', { name: '确认所选 1 项' }).click();
    await confirm(second);
    await second.getByText('现在没有等待确认的得分。').waitFor();

    await clerk.goto(office.at(`${at}/results?notice=1`));
    const notice = clerk.getByRole('dialog', { name: '公示结果' });
    await notice.getByText(/异议期：当日/u).waitFor();
    await notice.getByRole('row', { name: /^library单位.* 1\.50 /u }).waitFor();
    await notice.getByLabel('在哪里公示').fill('市政府门户网站');
    await notice.getByRole('button', { name: '核对并公示' }).click();
    await confirm(clerk);
    await clerk.getByText(/第 1 次公示：/u).waitFor();

    await unit.reload();
    await unit.getByRole('button', { name: '对结果提出异议' }).click();
    const objection = unit.getByRole('dialog', { name: '对结果提出异议' });
    await objection.getByLabel('内容').fill('请复核扣分。');
    await objection.getByRole('button', { name: '核对并记录' }).click();
    await confirm(unit);

    await second.goto(office.at(`${at}/results`));
    await second
      .getByText(/还有 1 件异议没有复核/u)
      .first()
      .waitFor();
    await second.getByRole('button', { name: '复核' }).click();
    await second.getByLabel('异议不成立').check();
    await second.getByLabel('理由').fill('扣分已按程序审定');
    await second.getByRole('button', { name: '核对并记录' }).click();
    await confirm(second);
    await second.getByRole('button', { name: '定稿' }).click();
    await confirm(second);
    await second.getByText('最终结果').waitFor();
    expect(await second.getByRole('button', { name: /公示结果/u }).count()).toBe(0);

    await unit.goto(office.at(at));
    await unit.getByRole('button', { name: '媒体曝光' }).click();
    await own.getByRole('button', { name: '逾期申辩' }).click();
    await own.getByText(/结果已经定稿。照常接收，注明逾期/u).waitFor();
    await own.getByLabel('内容').fill('找到当日的值班记录，请再看一次。');
    await own.getByRole('button', { name: '核对并记录' }).click();
    await unit.getByText(/提出异议（逾期：是）/u).waitFor();
    await confirm(unit);
    await unit.getByText('逾期申辩待复核').first().waitFor();

    const { page: leader } = await office.open(at, { role: 'leader' });
    await leader.getByRole('link', { name: 'library单位 · 对加减分的逾期申辩' }).click();
    const late = leader.getByRole('dialog', { name: 'library单位 · 媒体曝光' });
    await late.getByRole('button', { name: /复核这次逾期申辩/u }).click();
    await late.getByLabel('异议成立').check();
    await late.getByLabel('理由', { exact: true }).fill('值班记录属实');
    await late.getByRole('button', { name: '核对并记录' }).click();
    await confirm(leader);
    await leader.goto(office.at(`${at}/results`));
    await leader.getByText('复核成立的逾期异议').waitFor();
    await leader.getByText('最终结果').waitFor();
    expect(complaints).toEqual([]);
  }, 300_000);
});
