import { describe, expect, test } from 'vitest';
import {
  announceWindow,
  readyToOpen,
  serveEverybody,
} from '../../packages/server/src/rehearsal/hold-meeting.ts';
import { planMeeting, prepareVote } from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import {
  prepareCampaign,
  publishRules,
} from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { opened, smallVote } from '../../packages/server/src/testing/held-vote.ts';
import { chromium } from '../support/chromium.ts';
import { expectReadable, patient, useDutySite } from '../support/duty-site.ts';

const site = useDutySite();

const plan = { ...smallVote, meeting: 'on-air', credentials: 'links', units: 1 } as const;

/** The office writes what the host says over the air, and how long a unit has, on the page of the plan. */
async function rewriteHostsWords(): Promise<void> {
  const office = await site.open('office', `/staff/c/${plan.campaign}/plan`);
  const { page } = office;
  await page.evaluate(() => localStorage.setItem('pingyi-signed-in', '1'));
  await page.reload();
  const words = page.getByRole('region', { name: '评议会环节与主持词' });
  await words.getByLabel('主持词：汇报：中文').fill('各位听众，现在连线{unit}。');
  await words.getByLabel('每次几分钟：汇报').fill('5');
  await page.getByLabel('理由').fill('直播节目每个单位五分钟');
  await page.getByRole('button', { name: '核对并记录' }).click();
  await page.getByRole('button', { name: '确认并记录' }).click();
  await page.getByText('没有改动。').waitFor();
  expect(office.complaints).toEqual([]);
  await page.context().close();
}

describe.skipIf(chromium === null)('a meeting on the air [needs chromium]', () => {
  test('takes callers’ questions on the chair’s screen; the hall’s screen says until when one votes', {
    timeout: 180_000,
  }, async () => {
    const door = site.door();
    await prepareCampaign(door, plan);
    const held = await planMeeting(door, plan);
    await prepareVote(held);
    await serveEverybody(held);
    await announceWindow(held, 3_600);
    await rewriteHostsWords();
    await publishRules(door, plan.campaign);
    const chair = await site.open('chair', '/chair/on-air');
    await chair.page.getByText('各位听众，现在连线演练单位1。').waitFor();
    await chair.page.getByRole('button', { name: '开始 汇报 · 演练单位1' }).waitFor();
    const screen = await site.open('office', '/screen/on-air');
    const { page } = chair;
    const press = async (name: string): Promise<void> => {
      await page.locator('.chair-now').getByRole('button', { name, exact: true }).click();
    };
    await press('开始 汇报 · 演练单位1');
    await page.getByText('计划 5 分钟').waitFor();
    await press('结束 汇报 · 演练单位1');
    await press('开始 通报明查暗访情况 · 演练单位1');
    await page.getByRole('button', { name: '声明没有检查发现' }).click();
    await press('结束 通报明查暗访情况 · 演练单位1');
    await press('开始 现场质询 · 演练单位1');
    await page.getByLabel('提问人类别（不记姓名）').selectOption({ label: '来电群众' });
    await page.getByLabel('提问', { exact: true }).fill('周末能不能借书？');
    await page.getByRole('button', { name: '记下提问' }).click();
    await page.getByText('来电群众向演练单位1提问：').waitFor();
    await expectReadable(chair);

    await readyToOpen(held);
    await screen.page.getByText(/远程投票 \d{2}:\d{2} 至 \d{2}:\d{2}/u).waitFor(patient);
    const vote = await opened(held);
    await screen.page.getByText('正在投票').first().waitFor(patient);
    expect((await vote.cast(vote.ballotOf(0))).status).toBe(201);
    await screen.page.getByText('1 / 12').waitFor(patient);
    await page.getByText('已投票 1 / 12').waitFor(patient);
    expect([...chair.complaints, ...screen.complaints]).toEqual([]);
  });
});
