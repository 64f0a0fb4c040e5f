import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { give, readJson } from '../../packages/server/src/rehearsal/door.ts';
import { OfficerKeys, signaturesFor } from '../../packages/server/src/rehearsal/officers.ts';
import { prepareCampaign } from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { makeSlips, recordSlips, voidBox } from '../../packages/server/src/rehearsal/slips.ts';
import { ballotMaker, castBallot, electionOf } from '../../packages/server/src/rehearsal/voters.ts';
import { chromium } from '../support/chromium.ts';
import { type DutyPage, expectReadable, patient, useDutySite } from '../support/duty-site.ts';

const site = useDutySite();
const plan = { campaign: 'rehearsal', units: 1, items: 1 } as const;
const passphrase = '四月的雨落在旧码头的石阶上';
const keys = new OfficerKeys();
const drawn = makeSlips(10);
const left = makeSlips(2);

let office: DutyPage;
let chair: DutyPage;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Confirms what the page shows before it is recorded. */
async function confirm(page: Page): Promise<void> {
  await button(page, '确认并记录').click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Confirms it under the passphrase of the own key. */
async function sign(page: Page): Promise<void> {
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await button(page, '签字并记录').click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

const pollsNow = async () =>
  (
    await readJson<{
      readonly polls: readonly { readonly poll: string; readonly state: string }[];
    }>(site.door(), 'office', '/meetings/hall')
  ).polls;

beforeAll(async () => {
  if (chromium === null) return;
  await prepareCampaign(site.door(), plan);
  for (let place = 1; place <= 10; place += 1)
    await give(site.door(), 'office', `/campaigns/${plan.campaign}/people`, {
      name: `王代表${'一二三四五六七八九十'[place - 1]}`,
      category: place % 2 === 0 ? 'deputy' : 'serviceRecipient',
      phone: null,
      units: [],
    });
  office = await site.open('office', `/staff/c/${plan.campaign}/meetings`);
}, 300_000);

describe.skipIf(chromium === null)('the console runs a vote', () => {
  test('the office plans a meeting, and names its officers', async () => {
    const { page } = office;
    await page.evaluate(() => window.localStorage.setItem('pingyi-signed-in', '1'));
    await page.reload();
    await button(page, '计划一场评议会').click();
    await page.getByLabel('编号').fill('hall');
    await page.getByLabel('评议单位').click();
    await page.getByTitle('演练单位1').click();
    await page.keyboard.press('Escape');
    await page.getByLabel('地点').fill('市文化馆报告厅');
    await page.getByLabel('开始时间').fill('2026-11-05T09:00');
    await page.getByLabel('结束时间').fill('2026-11-05T12:00');
    await page.getByLabel('投票方式').click();
    await page.getByTitle('电子票', { exact: true }).click();
    await page.locator('form').getByRole('button', { name: '计划一场评议会' }).click();
    await page.getByRole('heading', { name: '评议会 hall' }).waitFor();
    await page.getByLabel('主持人').fill('test-chair');
    await page
      .getByLabel('监票人（账号 派出单位）')
      .fill('test-scrutineer-1 市纪委监委\ntest-scrutineer-2 市人大常委会');
    await button(page, '核对并记录').first().click();
    await confirm(page);
    await page.getByText('test-chair').first().waitFor();
    await expectReadable(office);
  });

  test('the chair makes a key; polls are drafted with the server’s key, which is said', async () => {
    chair = await site.open('chair', '/staff/meetings');
    const { page } = chair;
    await page.evaluate(() => window.localStorage.setItem('pingyi-signed-in', '1'));
    await page.reload();
    await page.getByRole('link', { name: 'hall' }).click();
    await page.getByLabel('设一个口令').fill(passphrase);
    await page.getByLabel('再输入一次').fill(passphrase);
    await button(page, '生成密钥并登记公钥').click();
    await page.getByText('密钥在这台设备上，公钥已登记').waitFor();
    await button(office.page, '确定电子表决及备用编号').click();
    await confirm(office.page);
    await button(office.page, '由服务器生成密钥').click();
    await expect
      .poll(async () => (await pollsNow()).map(({ state }) => state), patient)
      .toEqual(['ready', 'ready', 'ready']);
    await office.page.getByText('服务器管理者有能力查看选票').first().waitFor();
  });

  test('the desk invites, signs in and serves; every number is shown', async () => {
    const { page } = office;
    const door = site.door();
    const polls = (await pollsNow()).map(({ poll }) => poll);
    for (const party of ['scrutineer-1', 'scrutineer-2'] as const)
      await give(door, party, '/meetings/hall/list-officer-key', {
        key: keys.keyOf(party),
        correction: null,
      });
    await recordSlips(door, 'hall', polls, [...drawn, ...left]);
    await page.getByRole('button', { name: /邀请代表库中的全部代表/u }).click();
    await confirm(page);
    await page.getByText('已邀请 10').waitFor();
    for (let place = 0; place < 10; place += 1) {
      await button(page, '签到').first().click();
      await page.getByText(`已签到 ${place + 1}`).waitFor();
    }
    for (let place = 0; place < 10; place += 1) {
      await button(page, '领票条').first().click();
      await page.getByText(`领票条 ${place + 1} ·`).waitFor();
    }
    await voidBox(door, 'hall', polls, left);
    const body = { explanation: null, signatures: [] };
    const signing = { door, keys, campaign: plan.campaign, meeting: 'hall' };
    const signers = ['scrutineer-1', 'scrutineer-2'] as const;
    const [signatures] = await signaturesFor(
      signing,
      'sign-slip-balance',
      'scrutineer-1',
      body,
      signers,
    );
    await give(door, 'scrutineer-1', '/meetings/hall/sign-slip-balance', { ...body, signatures });
    await expectReadable(office);
  });

  test('the chair holds the steps, opens the vote by signature, and is told what is missing before', async () => {
    const { page } = chair;
    await page.getByText('演练单位1', { exact: true }).last().click();
    await button(page, '声明没有检查发现').click();
    await expect.poll(() => button(page, '声明没有检查发现').count(), patient).toBe(0);
    await button(page, '开始投票').click();
    await page.getByText('现在还不能记录').waitFor();
    await button(page, '返回修改').click();
    const isVoting = async () =>
      (await page.locator('li', { hasText: /^投票/u }).getByText('进行中').count()) > 0;
    for (;;) {
      await button(page, '开始').first().click();
      await confirm(page);
      // The page shows what was recorded a moment after its dialog has closed.
      await button(page, '结束').waitFor();
      if (await isVoting()) break;
      await button(page, '结束').click();
      await confirm(page);
      await button(page, '开始').first().waitFor();
    }
    await expectReadable(chair);
    await button(page, '开始投票').click();
    await sign(page);
    await expect.poll(async () => (await pollsNow())[0]?.state, patient).toBe('open');
  });

  test('the vote is closed by signature, decrypted, confirmed and announced', async () => {
    const { page } = chair;
    const door = site.door();
    const poll = (await pollsNow())[0]?.poll ?? '';
    const make = ballotMaker(await electionOf(door, 'hall', poll));
    for (const secret of drawn)
      expect((await castBallot(door, make(secret, [0]))).status).toBe(201);
    await button(page, '结束投票').click();
    await sign(page);
    await expect.poll(async () => (await pollsNow())[0]?.state, patient).not.toBe('open');
    await button(page, '结束').click();
    await confirm(page);
    await button(office.page, '用服务器的密钥解密').click();
    await expect.poll(async () => (await pollsNow())[0]?.state, patient).toBe('counted');
    const signing = { door, keys, campaign: plan.campaign, meeting: 'hall' };
    for (const party of ['scrutineer-1', 'scrutineer-2'] as const) {
      const body = { signatures: [] };
      const [signatures] = await signaturesFor(signing, 'confirm-result', party, body, [party]);
      await give(door, party, '/meetings/hall/confirm-result', { signatures });
    }
    await button(page, '开始').first().click();
    await confirm(page);
    await button(page, '公布结果').click();
    await confirm(page);
    await page
      .getByText(/已公布/u)
      .first()
      .waitFor();
    await page.getByText('满意 10').waitFor();
    await expectReadable(chair);
    expect([...office.complaints, ...chair.complaints]).toEqual([]);
  });
});
