import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { give, readJson } from '../../packages/server/src/rehearsal/door.ts';
import type { HeldMeeting } from '../../packages/server/src/rehearsal/held-meeting.ts';
import {
  closeVote,
  openVote,
  readyToOpen,
} from '../../packages/server/src/rehearsal/hold-meeting.ts';
import { OfficerKeys } from '../../packages/server/src/rehearsal/officers.ts';
import { prepareCampaign } from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { makeSlips, recordSlips } from '../../packages/server/src/rehearsal/slips.ts';
import { ballotMaker, castBallot, electionOf } from '../../packages/server/src/rehearsal/voters.ts';
import { chromium } from '../support/chromium.ts';
import { type DutyPage, expectReadable, patient, useDutySite } from '../support/duty-site.ts';

const site = useDutySite();
const plan = {
  campaign: 'rehearsal',
  meeting: 'hall',
  units: 1,
  items: 1,
  voters: 10,
  trustees: 0,
  left: 2,
} as const;
const keys = new OfficerKeys();
const drawn = makeSlips(plan.voters);
const left = makeSlips(plan.left);

let office: DutyPage;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Confirms what the page shows before it is recorded. */
async function confirm(page: Page): Promise<void> {
  await button(page, '确认并记录').click();
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
  for (let place = 1; place <= 12; place += 1)
    await give(site.door(), 'office', `/campaigns/${plan.campaign}/people`, {
      name: `王代表${'一二三四五六七八九十甲乙'[place - 1]}`,
      category: place % 2 === 0 ? 'deputy' : 'serviceRecipient',
      phone: null,
      units: [],
    });
  office = await site.open('office', `/staff/c/${plan.campaign}/meetings`);
}, 300_000);

describe.skipIf(chromium === null)('the console prepares a meeting', () => {
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
    const chairs = page.getByLabel('主持人', { exact: true });
    await chairs.fill('test-chair');
    await chairs.press('Enter');
    await page.keyboard.press('Escape');
    for (const [place, body] of ['市纪委监委', '市人大常委会'].entries()) {
      await page.getByLabel(`监票人 ${place + 1}`).fill(`test-scrutineer-${place + 1}`);
      await page
        .getByLabel(`派出单位 ${place + 1}`)
        .first()
        .fill(body);
    }
    await button(page, '核对并记录').first().click();
    await confirm(page);
    await page.getByRole('cell', { name: 'test-chair' }).waitFor();
    await expectReadable(office);
  });

  test('the panel: everybody of the pool, one withdrawn with a reason, one recused', async () => {
    const { page } = office;
    await page.getByRole('button', { name: /邀请代表库中的全部代表/u }).click();
    await confirm(page);
    await page.getByText('指定产生').waitFor();
    await page.getByText('邀请人数和比例已符合规定').waitFor();
    await page.getByText('邀请名单').click();
    const row = (name: string) => page.getByRole('row', { name });
    await row('王代表甲').getByText('撤回或回避').click();
    await row('王代表甲').getByLabel('理由').fill('代表出差，不能到会');
    await button(page, '撤回邀请').click();
    await confirm(page);
    await row('王代表甲').getByText('邀请已撤回').waitFor();
    await row('王代表乙').getByText('撤回或回避').click();
    await row('王代表乙').getByLabel('有关联的单位').click();
    await page.getByTitle('演练单位1', { exact: true }).last().click();
    await button(page, '回避').click();
    await confirm(page);
    await row('王代表乙').getByText('已回避').waitFor();
    await page.getByText('已邀请 10').waitFor();
    await expectReadable(office);
  });

  test('polls are drafted with the server’s key, which is said', async () => {
    const { page } = office;
    await button(page, '确定电子表决及备用编号').click();
    await confirm(page);
    await button(page, '由服务器生成密钥').click();
    await expect
      .poll(async () => (await pollsNow()).map(({ state }) => state), patient)
      .toEqual(['ready', 'ready', 'ready']);
    await page.getByText('服务器管理者有能力查看选票').first().waitFor();
    for (const name of ['会务打印', '主持人工作页', '计票工作页', '签到台', '会场大屏'])
      await page.getByRole('link', { name, exact: true }).waitFor();
  });

  test('after the close the office lets the server decrypt', async () => {
    const { page } = office;
    const door = site.door();
    const polls = (await pollsNow()).map(({ poll }) => poll);
    const held: HeldMeeting = { plan, door, keys, trustees: [], polls, drawn, left };
    for (const party of ['chair', 'scrutineer-1', 'scrutineer-2'] as const)
      await give(door, party, '/meetings/hall/list-officer-key', {
        key: keys.keyOf(party),
        correction: null,
      });
    await recordSlips(door, 'hall', polls, [...drawn, ...left]);
    const { people } = await readJson<{
      readonly people: readonly { readonly person: string; readonly name: string }[];
    }>(door, 'office', `/campaigns/${plan.campaign}/people`);
    for (const { person, name } of people) {
      const { status } = await door.ask('office', 'POST', '/meetings/hall/sign-in-representative', {
        body: { person },
      });
      // Whoever was withdrawn or recused is refused at the desk.
      expect(status, name).toBe(/[甲乙]$/u.test(name) ? 409 : 201);
      if (status !== 201) continue;
      const body = { person, with: 'slip', correction: null };
      await give(door, 'office', '/meetings/hall/serve-representative', body);
    }
    await readyToOpen(held);
    await openVote(held);
    const make = ballotMaker(await electionOf(door, 'hall', polls[0] ?? ''));
    for (const secret of drawn)
      expect((await castBallot(door, make(secret, [0]))).status).toBe(201);
    await closeVote(held);
    await button(page, '用服务器的密钥解密').click();
    await expect.poll(async () => (await pollsNow())[0]?.state, patient).toBe('counted');
    await expectReadable(office);
    expect(office.complaints).toEqual([]);
  });
});
