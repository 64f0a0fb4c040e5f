import { describe, expect, test } from 'vitest';
import { give } from '../../packages/server/src/rehearsal/door.ts';
import { announceResults, closeVote } from '../../packages/server/src/rehearsal/hold-meeting.ts';
import {
  countedVote,
  everybodyVotes,
  opened,
  readyVote,
} from '../../packages/server/src/testing/held-vote.ts';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium } from '../support/chromium.ts';
import { type DutyPage, patient, useDutySite } from '../support/duty-site.ts';

const site = useDutySite();

/** Projectors and screens of halls. */
const sizes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
] as const;

/** The smallest type that is shown, as a share of the height of the screen. */
async function smallestType({ page }: DutyPage): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: number[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '') continue;
      if (element.closest('.unseen, .hall-controls, style, script') !== null) continue;
      shown.push(Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return Math.min(...shown) / window.innerHeight;
  });
}

/** Large numbers that do not stand on one line. */
async function brokenNumbers({ page }: DutyPage): Promise<readonly (string | null)[]> {
  return page.locator('.hall-number strong').evaluateAll((numbers) =>
    numbers
      .filter((number) => {
        const lines =
          number.getBoundingClientRect().height /
          Number.parseFloat(getComputedStyle(number).fontSize);
        return lines > 1.5 || number.scrollWidth > number.clientWidth + 1;
      })
      .map(({ textContent }) => textContent),
  );
}

/** Readable from the last row in light and dark, on every screen; nothing stands outside of it. */
async function expectHallReads(screen: DutyPage, scene: string): Promise<void> {
  const { page } = screen;
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect(await smallestType(screen), `${scene} ${size.width}`).toBeGreaterThanOrEqual(1 / 30);
    expect(await sidewaysScroll(page), `${scene} ${size.width}`).toBe(0);
    const below = await page.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    expect(below, `${scene} ${size.width}`).toBeLessThanOrEqual(0);
    expect(await brokenNumbers(screen), `${scene} ${size.width}`).toEqual([]);
  }
  for (const _ of ['dark', 'light']) {
    await page.keyboard.press('d');
    expect(await violationsOf(page), scene).toEqual([]);
  }
}

describe.skipIf(chromium === null)('the hall’s screen [needs chromium]', () => {
  test('follows a meeting from the full hall to the statement, and never counts ahead', {
    timeout: 300_000,
  }, async () => {
    const held = await readyVote(site.door(), { items: 6, units: 3 });
    // Nobody signs in here: it is the page of everybody.
    const screen = await site.open('liaison', '/screen/hall');
    const { page } = screen;
    await page.getByText('怎样投票').first().waitFor();
    await page.getByText('到会人数').waitFor();
    await expectHallReads(screen, 'how to vote');

    const vote = await opened(held);
    await page.getByText('正在投票').first().waitFor();
    await everybodyVotes(vote);
    await page.getByText('12 / 12').waitFor();
    await expectHallReads(screen, 'voting');

    await closeVote(held);
    await page.getByText('投票已结束').first().waitFor();
    await expect
      .poll(() => page.locator('.hall-closing-code').textContent(), patient)
      .toMatch(/^(?:[0-9A-Z]{4} ){3}[0-9A-Z]{4}$/u);
    await expectHallReads(screen, 'closed');
    await countedVote(site.lent().server, vote);
    await page.getByText('2 / 2').first().waitFor();
    expect(await page.content()).not.toContain('66.00');

    await announceResults(held);
    await page.getByText('66.00').first().waitFor();
    await page.getByRole('heading', { name: '演练单位3' }).waitFor();
    await expectHallReads(screen, 'counts');
    await page.keyboard.press('ArrowRight');
    await page.getByText('评议内容').waitFor();
    await expectHallReads(screen, 'items');
    await page.keyboard.press('ArrowRight');
    await page.getByText('怎样算出来的').waitFor();
    await page
      .getByText(/群众满意度 =（满意 3×1/u)
      .first()
      .waitFor();
    await expectHallReads(screen, 'steps');
    // A reload comes back to the page that was shown.
    await page.reload();
    await page.getByText('怎样算出来的').waitFor();
    for (let page_ = 0; page_ < 30; page_ += 1) await page.keyboard.press('ArrowLeft');
    await page.getByText('已公布 3 个单位').waitFor();
    await expectHallReads(screen, 'overview');

    const step = (of: string, unit: string | null) => ({ step: of, unit });
    const end = { ...step('result', null), minutes: null };
    await give(held.door, 'chair', '/meetings/hall/end-step', end);
    const comment = { ...step('expertComment', null), speaker: 'expert' };
    await give(held.door, 'chair', '/meetings/hall/start-step', comment);
    await page.getByRole('heading', { name: '专家点评' }).waitFor();
    await expectHallReads(screen, 'step');
    const endComment = { ...step('expertComment', null), minutes: null };
    await give(held.door, 'chair', '/meetings/hall/end-step', endComment);
    const statement = { ...step('statement', 'unit-2'), speaker: 'head' };
    await give(held.door, 'chair', '/meetings/hall/start-step', statement);
    await page.getByText('尚未登记现场承诺').waitFor();
    await page.getByText('表态：演练单位2').waitFor({ state: 'attached' });
    await expectHallReads(screen, 'statement');

    await page.context().setOffline(true);
    await page.getByText('未连上服务器').waitFor(patient);
    await expect.poll(() => page.getByRole('heading', { name: '演练单位2' }).count()).toBe(1);
    const ended = { ...step('statement', 'unit-2'), minutes: null };
    await give(held.door, 'chair', '/meetings/hall/end-step', ended);
    await page.context().setOffline(false);
    await page.getByText('未连上服务器').waitFor({ state: 'detached', ...patient });
    await page.getByText('已公布 3 个单位').waitFor(patient);
    const complaints = screen.complaints.filter(
      (text) => !text.includes('ERR_INTERNET_DISCONNECTED'),
    );
    expect(complaints).toEqual([]);
    expect(screen.sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('says that there is no such meeting', async () => {
    const { page } = await site.open('office', '/screen/nowhere');
    await page.getByRole('heading', { name: '没有这场评议会' }).waitFor();
  });
});

describe.skipIf(chromium === null)('the hall check [needs chromium]', () => {
  test('checks the device, and the machine for those who may know', async () => {
    const office = await site.open('office', '/hall-check');
    await office.page.getByText('检查完成').waitFor(patient);
    await office.page.getByText('加密一张 10 个单位的选票').waitFor();
    await office.page.getByText('数据库写盘后才答复').waitFor();
    expect(await violationsOf(office.page)).toEqual([]);
    await office.page.setViewportSize({ width: 360, height: 640 });
    expect(await sidewaysScroll(office.page)).toBe(0);
    const teller = await site.open('teller-1', '/hall-check');
    await teller.page.getByText('评议办、主持人或管理员登录后').waitFor();
    expect(await teller.page.getByText('数据库写盘后才答复').count()).toBe(0);
  });
});
