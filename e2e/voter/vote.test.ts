import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useHall } from '../support/vote-site.ts';
import { castVote, keptOn, markAll, markUnit, receiptCode } from '../support/voter.ts';

describe.skipIf(chromium === null)('a vote on a small phone [needs chromium]', () => {
  const hall = useHall();

  test('from the slip to the receipt, in a hall without https', async () => {
    const site = await hall.vote({ units: 3 });
    const [slip = ''] = site.box.slips;
    const { page, complaints } = await hall.open(site.at(slip));
    await page.getByRole('button', { name: '开始评议' }).waitFor();
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
      false,
      'undefined',
    ]);
    expect(page.url()).toBe(site.at());
    await markAll(page, [0, 3, 4]);
    const listed = await page.locator('.choices > li').allInnerTexts();
    expect(listed.map((line) => line.split('\n').slice(0, 2).join(' '))).toEqual([
      '云台乡文化站 满意',
      '青石镇文化站 不满意',
      '市图书馆 弃权',
    ]);
    const code = await castVote(page);
    await page.getByText('回执签名已核对').waitFor();
    expect(site.box.ballots).toHaveLength(1);
    const kept = await keptOn(page);
    expect(kept).toContain(code);
    for (const secret of [slip, slip.replaceAll('-', ''), 'marks', 'seed', '"alpha"']) {
      expect(kept).not.toContain(secret);
    }
    expect(await page.locator('main').textContent()).not.toMatch(/满意|弃权/u);
    // Nothing of the secret ever went to the server.
    expect(site.asked.join(' ')).not.toContain(slip.slice(0, 9));
    expect(complaints).toEqual([]);
  });

  test('takes the code out of the address bar before its own script is there', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open('about:blank');
    await page.route('**/assets/voter-*.js', (route) => route.abort());
    await page.goto(site.at(site.box.slips[0]));
    expect(page.url()).toBe(site.at());
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toBe('{}');
  });

  test('with six questions on each unit shows them on one screen, and names what is missing', async () => {
    const site = await hall.vote({ units: 2, items: 6 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await page.getByRole('button', { name: '开始评议' }).click();
    const questions = page.getByRole('group').filter({ has: page.getByRole('radio') });
    await expect.poll(() => questions.count()).toBe(6);
    await questions.nth(0).getByRole('radio', { name: '满意', exact: true }).check();
    await page.getByRole('button', { name: '下一个单位' }).click();
    await page.getByText('还有 5 项没有选，请每项选一个。').waitFor();
    await markUnit(page, 1);
    await page.getByRole('button', { name: '下一个单位' }).click();
    await page.getByRole('heading', { name: '青石镇文化站' }).waitFor();
    await markUnit(page, 2);
    await page.getByRole('button', { name: '去核对' }).click();
    await castVote(page);
    expect(site.box.ballots).toHaveLength(1);
  });

  test('nothing is chosen before the voter does, and the unit’s promises are one tap away', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await page.getByRole('button', { name: '开始评议' }).click();
    await page.getByRole('heading', { name: '云台乡文化站' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByText('评议内容和公开承诺').click();
    await page.getByText('接到群众诉求当天回应。').waitFor();
  });

  test('waits for the opening and opens by itself', async () => {
    const site = await hall.vote({ units: 1, state: 'before' });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await page.getByRole('heading', { name: '投票还没有开始' }).waitFor();
    expect(await page.getByRole('button', { name: '开始评议' }).count()).toBe(0);
    site.box.open();
    site.changed();
    await markAll(page, [1]);
    await castVote(page);
  });

  test('says who could read ballots, at the start and in the receipt, when the server has the key', async () => {
    const site = await hall.vote({ units: 1, keys: 'server', singleMaker: true, rehearsal: true });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    const sentence = '本场未设独立密钥保管人，服务器管理者有能力查看选票。';
    await page.getByText(sentence).waitFor();
    await page.getByText('票条由一人制作。').waitFor();
    await page.getByText('这是演练，投的票不计入评议结果。').waitFor();
    await markAll(page, [0]);
    await castVote(page);
    await page.getByText(sentence).waitFor();
  });

  test('a reload keeps what was marked, and the place', async () => {
    const site = await hall.vote({ units: 3 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await page.getByRole('button', { name: '开始评议' }).click();
    await markUnit(page, 2);
    await page.getByRole('button', { name: '下一个单位' }).click();
    await markUnit(page, 3);
    await page.reload();
    await page.getByRole('heading', { name: '青石镇文化站' }).waitFor();
    await expect.poll(() => page.getByRole('radio', { name: '不满意' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '下一个单位' }).click();
    await markUnit(page, 0);
    await page.getByRole('button', { name: '去核对' }).click();
    await page.reload();
    await page.getByRole('heading', { name: '请核对，然后投票' }).waitFor();
    const code = await castVote(page);
    await page.reload();
    expect(await receiptCode(page)).toBe(code);
    expect(site.box.ballots).toHaveLength(1);
  });

  test('the back button walks through the screens, and cannot lead behind the receipt', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0, 1]);
    await page.goBack();
    await page.getByRole('heading', { name: '青石镇文化站' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '云台乡文化站' }).waitFor();
    await expect
      .poll(() => page.getByRole('radio', { name: '满意', exact: true }).isChecked())
      .toBe(true);
    await page.goForward();
    await page.goForward();
    await page.getByRole('heading', { name: '请核对，然后投票' }).waitFor();
    const code = await castVote(page);
    await page.goBack().catch(() => null);
    if (page.url() === site.at()) expect(await receiptCode(page)).toBe(code);
    expect(site.box.ballots).toHaveLength(1);
  });

  test('投票 tapped twice casts once', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0]);
    await page.getByRole('button', { name: '投票', exact: true }).dblclick();
    await receiptCode(page);
    expect(site.asked.filter((path) => path.endsWith('/ballots'))).toHaveLength(1);
  });

  test('a slip used on a second phone: the first one is told, and the last ballot counts', async () => {
    const site = await hall.vote({ units: 1 });
    const [slip = ''] = site.box.slips;
    const first = await hall.open(site.at(slip));
    await markAll(first.page, [0]);
    await castVote(first.page);
    const second = await hall.open(site.at(slip));
    await second.page.getByText('这张票条已经投过 1 次。').waitFor();
    await markAll(second.page, [3]);
    await castVote(second.page);
    await first.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await first.page.getByRole('heading', { name: '这张票条又投了一张新票' }).waitFor();
    expect(site.box.ballots).toHaveLength(2);
  });

  test('two tabs of one phone are two voters’ places; the later ballot replaces the earlier', async () => {
    const site = await hall.vote({ units: 1 });
    const [slip = ''] = site.box.slips;
    const { page, context } = await hall.open(site.at(slip));
    await markAll(page, [0]);
    const other = await context.newPage();
    await other.goto(site.at(slip));
    await markAll(other, [1]);
    await castVote(other);
    await castVote(page);
    expect(site.box.ballots).toHaveLength(2);
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await other.getByRole('heading', { name: '这张票条又投了一张新票' }).waitFor();
  });

  test('another slip scanned into the open page begins anew', async () => {
    const site = await hall.vote({ units: 1 });
    const [first, second = ''] = site.box.slips;
    const { page } = await hall.open(site.at(first));
    await markAll(page, [0]);
    await page.evaluate((code) => {
      location.hash = code;
    }, second);
    await page.getByRole('button', { name: '开始评议' }).waitFor();
    expect(page.url()).toBe(site.at());
    await markAll(page, [1]);
    await castVote(page);
  });

  test('an opinion goes apart from the ballot, and its text stays when it was not sent', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0, 0]);
    await castVote(page);
    await page.getByText('意见建议（可以不写）').click();
    await page.getByLabel('给哪个单位').selectOption('青石镇文化站');
    await page.getByRole('textbox', { name: '意见建议' }).fill('窗口排队太久。');
    site.setDown(true);
    await page.getByRole('button', { name: '送出意见' }).click();
    await page.getByText('没有送出去，文字还在，请再按一次。').waitFor();
    site.setDown(false);
    await page.getByRole('button', { name: '送出意见' }).click();
    await page.getByText('意见已送出，谢谢。').waitFor();
    expect(site.box.opinions).toEqual([{ unit: 'u2', text: '窗口排队太久。' }]);
  });
});
