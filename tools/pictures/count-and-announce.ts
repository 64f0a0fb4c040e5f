import type { Page } from 'playwright-core';
import { button, fillCount, nextPress, signSheet } from '../../e2e/chair/actions.ts';
import { passphrase } from '../../e2e/keys/actions.ts';
import type { WalkedMeeting } from './prepare-meeting.ts';
import type { Studio } from './studio.ts';

const units = ['城东街道文化站', '城西街道文化站'] as const;

async function enter(teller: Page, unit: string, satisfied: number): Promise<void> {
  await teller.getByRole('button', { name: unit }).click();
  await fillCount(teller, satisfied, 5 - satisfied);
  await button(teller, '录入这张计票单').click();
}

/** Tellers differ on one sheet; a scrutineer decides; both sign both. */
async function countPaper(studio: Studio, meeting: WalkedMeeting): Promise<void> {
  const [one, two] = meeting.tellers;
  const [first, second] = units;
  await enter(one, first, 4);
  await one.getByText('已录入，等待另一名计票人').waitFor();
  await enter(two, first, 3);
  const third = await meeting.scrutineers[1].context().newPage();
  await third.goto(new URL('/tellers/rehearsal-1', meeting.scrutineers[1].url()).href);
  await third.getByRole('button', { name: first }).click();
  await third.getByText('第三人裁定').waitFor();
  await studio.take(third, 'first-meeting-tellers');
  await fillCount(third, 4, 1);
  await third.getByLabel('差异的原因').fill('第二人把一张满意看成不满意');
  await button(third, '裁定').click();
  await third.getByText('已由第三人裁定').waitFor();
  await third.close();
  for (const teller of meeting.tellers) await enter(teller, second, 5);
  for (const unit of units) await signSheet(one, two, unit);
}

async function decrypt(trustee: Page): Promise<void> {
  await button(trustee, '取回档案并核验').click();
  await trustee.getByText('全部核对无误，可以解密合计').waitFor();
  await Promise.all([
    trustee.waitForEvent('download'),
    button(trustee, '先保存记有“已解密”的新版密钥文件').click(),
  ]);
  await trustee.getByLabel('我已保存好新文件').check();
  await button(trustee, '解密合计并提交').click();
  await trustee.getByText('您的解密部分已提交').waitFor();
}

/** From the count of paper to the announced result. */
export async function countAndAnnounce(studio: Studio, meeting: WalkedMeeting): Promise<void> {
  const { chair, screen } = meeting;
  await countPaper(studio, meeting);
  for (const trustee of meeting.trustees) await decrypt(trustee);
  for (const page of meeting.scrutineers) {
    await page.getByRole('link', { name: '确认结果' }).click();
    await page.getByLabel('口令').fill(passphrase);
    await button(page, '签字确认结果').click();
    await page.getByText('您已确认').waitFor();
  }
  await nextPress(chair, '结束环节： 投票').click();
  await nextPress(chair, '开始 公布结果').click();
  for (const unit of units) {
    await button(chair, `公布结果 ${unit}`).click();
    await button(chair, '当场公布').click();
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await chair.locator('#result').scrollIntoViewIfNeeded();
  await studio.take(chair, 'first-meeting-result');
  await screen.getByRole('heading', { name: units[1] }).waitFor();
  await studio.take(screen, 'screen-result');
  await screen.keyboard.press('ArrowRight');
  await screen.getByText('怎样算出来的').waitFor();
  await studio.take(screen, 'screen-steps');
}
