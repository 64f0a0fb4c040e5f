import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { give } from '../../packages/server/src/rehearsal/door.ts';
import {
  announceWindow,
  closeVote,
  readyToOpen,
} from '../../packages/server/src/rehearsal/hold-meeting.ts';
import { makeLinks, registrationOf } from '../../packages/server/src/rehearsal/links.ts';
import { planMeeting, prepareVote } from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { opened, smallVote } from '../../packages/server/src/testing/held-vote.ts';
import { doorOf } from '../../packages/server/src/testing/lend-door.ts';
import { type LentServer, lendServer } from '../../packages/server/src/testing/lend-server.ts';
import { staffAs } from '../../packages/server/src/testing/test-access.ts';
import { violationsOf } from '../support/accessibility.ts';
import { chromium, closeWindows, launch } from '../support/chromium.ts';
import { markAll } from '../support/voter.ts';

const pages = path.join(import.meta.dirname, '..', '..', 'packages', 'web', 'dist');
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true } as const;
const plan = { ...smallVote, meeting: 'on-air', credentials: 'links', units: 1 } as const;
const persons = Array.from({ length: plan.voters }, (_, n) => `person-${n + 1}`);

describe.skipIf(chromium === null)('a vote through personal links [needs chromium]', () => {
  let lent: LentServer;
  let browser: Browser;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    [lent, browser] = await Promise.all([lendServer(pages), launch()]);
    address = `http://127.0.0.1:${await lent.listen(lent.server)}`;
  }, 120_000);
  afterAll(async () => {
    await closeWindows(browser);
    await lent.giveBack();
  });

  async function open(place: string, headers: Record<string, string> = {}): Promise<Page> {
    const isStaff = Object.keys(headers).length > 0;
    const context = await browser.newContext({
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      extraHTTPHeaders: headers,
      ...(isStaff ? { viewport: { width: 1280, height: 800 } } : phone),
    });
    context.setDefaultTimeout(30_000);
    if (isStaff)
      await context.addInitScript(() => window.localStorage.setItem('pingyi-signed-in', '1'));
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${address}${place}`);
    return page;
  }

  test('from the office’s form to the voter’s receipt and the published opinion', async () => {
    const door = doorOf(lent.server);
    await prepareCampaign(door, plan);
    const held = await planMeeting(door, plan);
    await prepareVote(held);
    await give(door, 'office', '/meetings/on-air/invite-representatives', {
      persons: persons.map((person, n) => ({
        person,
        category: n % 2 === 0 ? 'serviceRecipient' : 'deputy',
        part: null,
      })),
    });

    // The office announces the programme, and makes links that are seen once.
    const office = await open('/staff/m/on-air', staffAs('office'));
    await office.getByLabel('节目', { exact: true }).fill('行风热线');
    await office.getByLabel('播出平台（频率或网址）').fill('综合广播 FM 99.8');
    await office.getByLabel('节目主持人（代号）').fill('host-1');
    await office.getByLabel(/演播室嘉宾/u).fill('leader-1 演练单位负责人');
    await office.getByLabel('远程投票开始（北京时间）').fill('2099-11-05T19:00');
    await office.getByLabel('远程投票截止（北京时间）').fill('2099-11-05T20:30');
    await office.getByRole('button', { name: '核对并公布' }).click();
    await office.getByText('评议会将在《行风热线》节目').waitFor();
    await office.getByRole('button', { name: '确认并记录' }).click();
    await office.getByText('更正已公布的安排').waitFor();
    await office.getByRole('button', { name: '为全部受邀代表生成链接' }).click();
    await office.getByRole('button', { name: '打印信函' }).waitFor();
    await expect.poll(() => office.locator('.letter').count()).toBe(plan.voters);
    expect(await office.locator('.letter').first().isVisible()).toBe(false);
    await office.emulateMedia({ media: 'print' });
    await expect.poll(() => office.locator('.letter').first().isVisible()).toBe(true);
    expect(await office.getByRole('button', { name: '打印信函' }).isVisible()).toBe(false);
    await office.emulateMedia({ media: 'screen' });
    const link = (await office.locator('.letter-link').first().textContent()) ?? '';
    expect(link).toMatch(/\/r\/on-air#[0-9A-Z-]{34}$/u);
    const download = office.waitForEvent('download');
    await office.getByRole('button', { name: '导出提醒短信（CSV）' }).click();
    expect((await download).suggestedFilename()).toBe('reminders-on-air.csv');

    // Somebody opens the link on a phone, registers, and sees the code again after a reload.
    const voter = await open(link.slice(address.length));
    await voter.getByText('个人链接的保密性低于票条').waitFor();
    expect(voter.url()).not.toContain('#');
    expect(await violationsOf(voter)).toEqual([]);
    await voter.getByRole('button', { name: '登记' }).click();
    await voter.getByRole('heading', { name: '登记好了' }).waitFor();
    const code = await voter.locator('.receipt').textContent();
    await voter.reload();
    await voter.getByRole('heading', { name: '登记好了' }).waitFor();
    await expect.poll(() => voter.locator('.receipt').textContent()).toBe(code);
    expect(await violationsOf(voter)).toEqual([]);

    // The same link on another phone registers nothing; a mangled one says so.
    const thief = await open(link.slice(address.length));
    await thief.getByText('这个链接已在另一台设备上登记').waitFor();
    const mangled = await open('/r/on-air#ABCD-EFGH');
    await mangled.getByText('这个链接无效').waitFor();

    // The others register, registration ends, the vote opens on the air.
    const others = persons.slice(1);
    const tokens = await makeLinks(door, 'on-air', others);
    for (const [n, token] of tokens.entries()) {
      const body = await registrationOf(token, held.polls, held.drawn[n] ?? new Uint8Array(16));
      const registration = '/public/meetings/on-air/link-registration';
      expect((await door.ask(null, 'POST', registration, { body })).status).toBe(201);
    }
    await office.reload();
    await office.locator('summary', { hasText: '截止登记' }).click();
    await office.getByRole('button', { name: '确认截止登记' }).click();
    await office.getByText('登记已经截止。').waitFor();
    await readyToOpen(held);
    await announceWindow(held, 25);
    const vote = await opened(held);
    for (const n of others.keys()) expect((await vote.cast(vote.ballotOf(n, 0))).status).toBe(201);

    // The voter votes from the registered phone and writes an opinion.
    await voter.getByRole('link', { name: '打开投票页' }).click();
    await voter.getByText('本场用个人链接登记').waitFor();
    await voter.getByText('投票时间（北京时间）').waitFor();
    await markAll(voter, [0]);
    await voter.getByRole('button', { name: '投票', exact: true }).click();
    await voter.getByRole('heading', { name: '您的票已投入票箱' }).waitFor();
    await voter.getByText('意见建议（可以不写）').click();
    await voter.getByRole('textbox').fill('办事指南请再简单些');
    await voter.getByRole('button', { name: '送出意见' }).click();
    await voter.getByText('意见已送出，谢谢').waitFor();

    // After the window the chair closes; the office screens and publishes.
    const { closes } = JSON.parse(
      (await door.ask(null, 'GET', '/public/meetings/on-air/vote')).text,
    ).broadcast;
    await voter.waitForTimeout(Math.max(0, Date.parse(closes) - Date.now()) + 100);
    await closeVote(held);
    await office.reload();
    await office.getByText('办事指南请再简单些').waitFor();
    await office.getByLabel('处理').click();
    await office.getByTitle('公布', { exact: true }).click();
    await office.getByRole('button', { name: '公布审核结果' }).click();
    await office.getByRole('button', { name: '确认并记录' }).click();
    await expect
      .poll(async () => (await door.ask(null, 'GET', '/public/meetings/on-air/opinions')).text)
      .toContain('办事指南请再简单些');
    expect(complaints).toEqual([]);
  }, 240_000);
});
