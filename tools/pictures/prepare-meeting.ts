import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { button } from '../../e2e/chair/actions.ts';
import { passphrase } from '../../e2e/keys/actions.ts';
import type { Studio } from './studio.ts';

/** The rehearsal of docs/first-meeting.md with everybody's page open. */
export interface WalkedMeeting {
  readonly office: Page;
  readonly desk: Page;
  readonly chair: Page;
  readonly scrutineers: readonly [Page, Page];
  readonly tellers: readonly [Page, Page];
  readonly trustees: readonly [Page, Page];
  readonly screen: Page;
  /** What each slip's QR code opens, in the order of the paper. */
  readonly slips: readonly string[];
}

const id = 'rehearsal-1';

async function confirm(page: Page): Promise<void> {
  await button(page, '确认并记录').click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Plans the meeting, names its officers, invites everybody, drafts the polls. */
async function plan(office: Page): Promise<void> {
  await office.goto(new URL('/staff', office.url()).href);
  await office.getByRole('link', { name: '演练' }).click();
  await office.getByRole('link', { name: '评议会和投票' }).first().click();
  await button(office, '计划一场评议会').click();
  await office.getByLabel('编号').fill(id);
  await office.getByLabel('评议单位').click();
  for (const place of [0, 1]) await office.locator('.ant-select-item-option').nth(place).click();
  await office.keyboard.press('Escape');
  await office.getByLabel('地点').fill('市文化馆报告厅');
  await button(office, '计划一场评议会').last().click();
  for (const press of ['核对并记录', /^邀请代表库中的全部代表/u, '确定电子表决及备用编号']) {
    await button(office, press).click();
    await confirm(office);
  }
}

async function typePassphrase(page: Page): Promise<void> {
  await page.getByLabel('设一个口令').fill(passphrase);
  await page.getByLabel('再输入一次').fill(passphrase);
}

/** A file that a page saves. */
async function saved(page: Page, press: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, press).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** Makes eight slips, and gives what their QR codes open. */
async function makeSlips(page: Page): Promise<readonly string[]> {
  await page.getByRole('link', { name: '制作票条' }).click();
  await page.getByLabel('票条张数').fill('8');
  await button(page, /^下一步/u).click();
  await page.getByLabel('第 1 名监票人的随机内容').fill('136254'.repeat(9));
  await button(page, /^下一步/u).click();
  await page.getByLabel('第 2 名监票人的随机内容').fill('jf83kdls0qmvnb2x'.repeat(4));
  await button(page, '制作票条').click();
  await page.getByText('共 8 张票条').waitFor();
  const slips = await page
    .locator('a[href*="/v/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await button(page, '全部打印完好，清除密钥').click();
  await button(page, '确定').click();
  await button(page, '上传名单并登记').click();
  await page.getByText('全体代表 8 张').waitFor();
  return slips;
}

interface Installation {
  readonly office: Page;
  /** The sign-in link of somebody of the example. */
  readonly linkOf: (key: string) => string;
  /** Where everybody reaches the server. */
  readonly address: string;
}

/** Everything before the doors open. */
export async function prepareMeeting(
  studio: Studio,
  { office, linkOf, address }: Installation,
): Promise<WalkedMeeting> {
  const come = async (key: string): Promise<Page> => {
    const page = await studio.open(linkOf(key));
    await page.getByText('我的账号').waitFor();
    return page;
  };
  const pair = async (office: string) =>
    [await come(`${office}-1`), await come(`${office}-2`)] as const;
  await plan(office);
  await office.evaluate(() => window.scrollTo(0, 0));
  await studio.take(office, 'first-meeting-prepare');
  const papers = await office.context().newPage();
  await papers.goto(new URL(`/papers/${id}`, office.url()).href);
  await papers.getByRole('heading', { name: '流程单与主持词' }).waitFor();
  await studio.take(papers, 'first-meeting-papers');
  await papers.close();

  const chair = await come('chair');
  const [scrutineers, tellers, trustees] = [
    await pair('scrutineer'),
    await pair('teller'),
    await pair('trustee'),
  ];
  for (const page of [chair, ...scrutineers, ...tellers]) {
    await typePassphrase(page);
    await button(page, '生成密钥').click();
    await page.getByLabel('设一个口令').waitFor({ state: 'hidden' });
  }
  for (const page of trustees) {
    await typePassphrase(page);
    await saved(page, '生成并保存密钥文件');
    await saved(page, '保存新版文件并登记公钥');
    await page.getByText('本场公钥均已登记').waitFor();
  }
  await button(office, '确认密钥齐备').click();
  await confirm(office);
  const slips = await makeSlips(scrutineers[0]);
  const screen = await studio.open(`${address}/screen/${id}`, 'wall');
  const desk = await come('desk');
  return { office, desk, chair, scrutineers, tellers, trustees, screen, slips };
}
