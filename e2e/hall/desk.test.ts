import { beforeAll, describe, expect, test } from 'vitest';
import { readJson } from '../../packages/server/src/rehearsal/door.ts';
import { chromium } from '../support/chromium.ts';
import { type DutyPage, expectReadable, patient, useDutySite } from '../support/duty-site.ts';
import { type NamedHall, openNamedHall } from '../support/named-hall.ts';

const names = [
  '王芳',
  '王伟',
  '李娜',
  '张敏',
  '欧阳娜娜',
  '刘洋',
  '陈静',
  '赵磊',
  '孙丽',
  '周杰',
  '吴刚',
  '郑爽',
];

const site = useDutySite();
let hall: NamedHall;

interface Presence {
  readonly presence: { readonly signedIn: number; readonly present: number };
  readonly desk: { readonly signedIn: number; readonly drawn: number; readonly declined: number };
}

const presence = () => readJson<Presence>(site.door(), 'office', '/meetings/hall');

/** What was recorded of a person, in its order. */
async function actsOf(name: string): Promise<readonly string[]> {
  const { text } = await site.door().ask('office', 'GET', '/meetings/hall/acts');
  const { person } = hall.guest(name);
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string; readonly payload: object })
    .filter(({ payload }) => (payload as { readonly person?: string }).person === person)
    .map(({ type }) => type.replace('representative-', ''))
    .filter((type) => type !== 'recused');
}

const field = ({ page }: DutyPage) => page.getByRole('textbox');

/** A scanner types a code and presses Enter, wherever the focus is. */
async function scan({ page }: DutyPage, name: string): Promise<void> {
  await page.keyboard.type(hall.guest(name).code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name }).waitFor();
}

async function giveSlip({ page }: DutyPage): Promise<void> {
  await page.getByRole('button', { name: '票条', exact: true }).click();
}

async function openDesk(party: 'office' | 'office-2' = 'office'): Promise<DutyPage> {
  const desk = await site.open(party, '/desk/hall');
  await field(desk).waitFor();
  // Names arrive after the page; without them codes work all the same.
  await desk.page.waitForResponse(/\/api\/meetings\/hall\/desk$/u).catch(() => undefined);
  return desk;
}

/** Nothing waits any more, and nothing was refused. */
async function settled({ page }: DutyPage): Promise<void> {
  await expect.poll(() => page.locator('details.desk-waiting').count(), patient).toBe(0);
}

describe.skipIf(chromium === null)('the desk [needs chromium]', () => {
  beforeAll(async () => {
    hall = await openNamedHall(site.door(), names);
  });

  test('signs in by scanner, by name and by initials, and hands out slips', {
    timeout: 120_000,
  }, async () => {
    const desk = await openDesk();
    const { page } = desk;
    // A scanner types into what has the focus: nobody has to press anything first.
    await scan(desk, '王芳');
    await giveSlip(desk);
    await field(desk).fill('李娜');
    await page.getByRole('button', { name: /李娜/u }).click();
    await page.getByRole('button', { name: '签到', exact: true }).click();
    await page.getByRole('button', { name: '放弃', exact: true }).click();
    await page.keyboard.type('oynn');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '欧阳娜娜' }).waitFor();
    await page.getByRole('button', { name: '签到', exact: true }).click();
    // The next invitation is scanned while the last person still stands there.
    await scan(desk, '王伟');
    await settled(desk);
    expect(await presence()).toMatchObject({
      presence: { signedIn: 4, present: 4 },
      desk: { drawn: 1, declined: 1 },
    });
    await page.getByText('到会 4 / 11').waitFor();
    await expectReadable(desk);
    expect(desk.complaints).toEqual([]);
  });

  test('refuses with the reason: recused, of nobody, a slip, a wrong character', async () => {
    const desk = await openDesk();
    const { page } = desk;
    await scan(desk, '郑爽');
    await page.getByText('与演练单位1有关联，本场回避').waitFor();
    expect(await page.getByRole('button', { name: '签到', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '下一位' }).click();
    const faults = [
      ['PY-0000-0000-00', '邀请码有一个字符不对'],
      ['http://hall/v/hall#ABCD', '这是投票用的票条'],
    ] as const;
    for (const [typed, said] of faults) {
      await field(desk).fill(typed);
      await page.keyboard.press('Enter');
      await page.getByText(said).waitFor();
      expect(await field(desk).inputValue()).toBe('');
    }
    await field(desk).fill('不在名单上');
    await page.getByText('不在邀请名单中的人不能签到').waitFor();
    expect(await actsOf('郑爽')).toEqual([]);
  });

  test('withdraws a mistaken sign-in, records who leaves and returns', async () => {
    const desk = await openDesk();
    const { page } = desk;
    await scan(desk, '张敏');
    await page.getByText('已由本账号').waitFor();
    await page.getByText('撤销签到', { exact: true }).click();
    await page.getByRole('button', { name: '撤销张敏的签到？' }).click();
    await page.getByRole('button', { name: '签到', exact: true }).click();
    await page.getByRole('button', { name: '登记离场' }).click();
    await scan(desk, '张敏');
    await page.getByRole('button', { name: '登记返场' }).click();
    await settled(desk);
    expect(await actsOf('张敏')).toEqual([
      'signed-in',
      'sign-in-withdrawn',
      'signed-in',
      'left',
      'returned',
    ]);
  });

  test('goes through ten minutes without a network, and keeps no name on the device', {
    timeout: 120_000,
  }, async () => {
    const desk = await openDesk();
    const { page } = desk;
    await page.clock.install();
    await page.context().setOffline(true);
    for (const name of ['刘洋', '陈静', '赵磊']) {
      await scan(desk, name);
      await page.locator('.desk-card').getByText('待确认', { exact: true }).first().waitFor();
      await giveSlip(desk);
    }
    await page.getByText('6 项还没有得到服务器确认').waitFor();
    await page.getByText('现在连不上服务器').waitFor();
    const [question] = await Promise.all([
      page.waitForEvent('dialog'),
      page.close({ runBeforeUnload: true }),
    ]);
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).toContain(hall.guest('刘洋').person);
    for (const name of names) expect(kept).not.toContain(name);
    expect(await actsOf('刘洋')).toEqual([]);
    await page.clock.runFor(600_000);
    await page.getByText('6 项还没有得到服务器确认').waitFor();
    await page.context().setOffline(false);
    await page.clock.runFor(16_000);
    await page.clock.resume();
    await settled(desk);
    for (const name of ['刘洋', '陈静', '赵磊'])
      expect(await actsOf(name)).toEqual(['signed-in', 'served']);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('counts once what is sent twice: answers are lost, the page is closed and comes back', {
    timeout: 120_000,
  }, async () => {
    const desk = await openDesk();
    const { page } = desk;
    const keys: string[] = [];
    await page.route('**/sign-in-representative', async (route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '');
      await route.fetch();
      await route.abort();
    });
    await scan(desk, '孙丽');
    await page.getByText('1 项还没有得到服务器确认').waitFor();
    await expect.poll(() => actsOf('孙丽')).toEqual(['signed-in']);
    await page.unrouteAll({ behavior: 'wait' });
    const again = page.waitForRequest('**/sign-in-representative');
    await page.reload();
    keys.push((await again).headers()['idempotency-key'] ?? '');
    await settled(desk);
    expect(new Set(keys).size).toBe(1);
    expect(keys.length).toBeGreaterThan(1);
    expect(await actsOf('孙丽')).toEqual(['signed-in']);
  });

  test('tells the second desk who signed the same person in, and when', {
    timeout: 120_000,
  }, async () => {
    const [one, two] = [await openDesk(), await openDesk('office-2')];
    await two.page.context().setOffline(true);
    await scan(two, '周杰');
    await giveSlip(two);
    await scan(one, '周杰');
    await giveSlip(one);
    await settled(one);
    await two.page.context().setOffline(false);
    await two.page.getByText('没有登记成功').first().waitFor();
    await two.page.getByText('代表 周杰 已经签到').waitFor();
    expect(await actsOf('周杰')).toEqual(['signed-in', 'served']);
    // Each is read and put away by a person, none disappears by itself.
    for (const _ of [1, 2]) await two.page.getByRole('button', { name: '知道了' }).first().click();
    await scan(two, '周杰');
    await two.page.getByText(/\d{2}:\d{2}:\d{2} 已在另一签到台（账号 .+）签到/u).waitFor();
    expect(await two.page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is all that an account of the desk alone is led to', { timeout: 120_000 }, async () => {
    const desk = await site.open('desk', '/desk/hall');
    const { page } = desk;
    await field(desk).waitFor();
    await page.evaluate(() => localStorage.setItem('pingyi-signed-in', '1'));
    for (const place of ['/staff', '/staff/m/hall']) {
      await page.goto(new URL(place, page.url()).href);
      await page.waitForURL(/\/desk\/hall$/u);
      await field(desk).waitFor();
    }
    await page.getByRole('link', { name: '我的评议会、退出登录' }).click();
    await page.getByRole('heading', { name: '我的评议会' }).waitFor();
    await page.getByRole('button', { name: '退出' }).waitFor();
    expect(await page.getByRole('link', { name: '全部评议活动' }).count()).toBe(0);
    await expectReadable(desk);
    for (const officer of ['chair', 'slips', 'tellers', 'trustee', 'papers']) {
      await page.goto(new URL(`/${officer}/hall`, page.url()).href);
      await page.getByText('这一页由别的岗位使用').waitFor();
    }
    await page.getByRole('link', { name: '去签到台' }).click();
    await field(desk).waitFor();
    expect(desk.complaints).toEqual([]);
  });

  test('says that the device’s clock is off, and lets the server’s count', async () => {
    const desk = await openDesk();
    const { page } = desk;
    await page.clock.setFixedTime(Date.now() - 12 * 60_000);
    await scan(desk, '吴刚');
    await page.getByText('这台设备的时间慢约 12 分钟').waitFor();
    const { text } = await site.door().ask('office', 'GET', '/meetings/hall/acts');
    const last = JSON.parse(text.trim().split('\n').at(-1) ?? '') as { readonly at: string };
    expect(Math.abs(Date.parse(last.at) - Date.now())).toBeLessThan(60_000);
  });
});
