import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useHall } from '../support/vote-site.ts';
import { castVote, codeOnScreen, keptOn, markAll, receiptCode } from '../support/voter.ts';

describe.skipIf(chromium === null)('when something goes wrong [needs chromium]', () => {
  const hall = useHall();

  test('a torn slip is typed by hand, and a wrong character is named', async () => {
    const site = await hall.vote({ units: 1 });
    const [slip = ''] = site.box.slips;
    const { page } = await hall.open(site.at());
    const code = page.getByRole('textbox', { name: '票条号码' });
    const submit = page.getByRole('button', { name: '确定' });
    await code.fill(slip.slice(0, -1));
    await submit.click();
    await page.getByText('号码应有 28 位，现在是 27 位').waitFor();
    await code.fill(`U${slip.slice(1)}`);
    await submit.click();
    await page.getByText('第 1 位的“U”不会出现在票条上').waitFor();
    const last = slip.endsWith('7') ? '8' : '7';
    await code.fill(slip.slice(0, -1) + last);
    await submit.click();
    await page.getByText('号码有一处输错了（校验位不符）').waitFor();
    await code.fill(slip.toLowerCase().replaceAll('-', ' '));
    await code.press('Enter');
    await markAll(page, [0]);
    await castVote(page);
  });

  test('a voided slip, or another meeting’s, is sent to the desk', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.voidSlip));
    await page.getByRole('heading', { name: '这张票条不能在这场投票' }).waitFor();
    expect(await keptOn(page)).not.toContain(site.box.voidSlip);
    await page.getByRole('button', { name: '换一张票条' }).click();
    await page.getByRole('textbox', { name: '票条号码' }).fill(site.box.slips[0] ?? '');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '开始评议' }).waitFor();
  });

  test('a meeting that does not exist says so', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at().replace('hall-1', 'hall-2'));
    await page.getByRole('heading', { name: '没有找到这场评议会' }).waitFor();
  });

  test('a server that is gone is waited for, in honest words, and nothing is lost', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0, 1]);
    site.setDown(true);
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByText('网络不通，还没有收到回执，正在自动重试。').waitFor();
    site.setDown(false);
    await receiptCode(page);
    expect(site.box.ballots).toHaveLength(1);
  });

  test('a line that breaks while somebody marks is told of, and marking goes on', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await page.getByRole('button', { name: '开始评议' }).waitFor();
    site.setDown(true);
    await page.getByText('暂时连不上服务器，正在自动重试。').waitFor();
    await markAll(page, [0, 1]);
    site.setDown(false);
    await page.getByText('暂时连不上服务器，正在自动重试。').waitFor({ state: 'detached' });
    await castVote(page);
  });

  test('a phone that was offline and reloaded in the middle sends the very ballot that it had made', async () => {
    const site = await hall.vote({ units: 1 });
    const { page, context } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [2]);
    await page.locator('code').waitFor();
    const code = await codeOnScreen(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByText('网络不通，还没有收到回执').waitFor();
    await context.setOffline(false);
    await page.reload();
    expect(await receiptCode(page)).toBe(code);
    expect(site.box.ballots).toHaveLength(1);
  });

  test('an answer that was lost is asked for: the voter says that it was the own ballot', async () => {
    const site = await hall.vote({ units: 1 });
    site.faults.losesAnswers = true;
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0]);
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByRole('heading', { name: '这张票条刚才投进了一张票' }).waitFor();
    site.faults.losesAnswers = false;
    await page.getByRole('button', { name: '没有，只在本机投' }).click();
    await receiptCode(page);
    await page.getByText('回执签名已核对').waitFor();
    // The same ballot again is answered with its first receipt and is not appended.
    expect(site.box.ballots).toHaveLength(1);
  });

  test('a late retry does not override another phone’s later ballot unless the voter says so', async () => {
    const site = await hall.vote({ units: 1 });
    const [slip] = site.box.slips;
    const first = await hall.open(site.at(slip));
    await markAll(first.page, [0]);
    await first.context.setOffline(true);
    await first.page.getByRole('button', { name: '投票', exact: true }).click();
    await first.page.getByText('网络不通，还没有收到回执').waitFor();
    const second = await hall.open(site.at(slip));
    await markAll(second.page, [3]);
    await castVote(second.page);
    await first.context.setOffline(false);
    await first.page.getByRole('button', { name: '在别处投了，以那张为准' }).click();
    await first.page.getByRole('heading', { name: '以另一张票为准' }).waitFor();
    expect(site.box.ballots).toHaveLength(1);
    expect(await keptOn(first.page)).not.toContain('alpha');
  });

  test('too many at once: waits as long as the server says, then sends by itself', async () => {
    const site = await hall.vote({ units: 1 });
    site.faults.tooMany = 1;
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0]);
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByText('1 秒后自动再送一次').waitFor();
    await receiptCode(page);
  });

  test('closed while voting: says that nothing was sent, and forgets', async () => {
    const site = await hall.vote({ units: 2 });
    const [slip = ''] = site.box.slips;
    const { page } = await hall.open(site.at(slip));
    await markAll(page, [0, 1]);
    site.box.close();
    site.changed();
    await page.getByRole('heading', { name: '投票已经结束' }).waitFor();
    expect(await keptOn(page)).not.toContain(slip);
    expect(await page.getByRole('button', { name: '投票', exact: true }).count()).toBe(0);
  });

  test('closed in the moment of 投票: says that the ballot was not taken', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0]);
    site.box.close();
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByRole('heading', { name: '投票已经结束，您的票没有投进' }).waitFor();
    expect(site.box.ballots).toHaveLength(0);
  });

  test('closed before the line came back: the published list tells that the ballot is not in the box', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0]);
    site.setDown(true);
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByText('网络不通，还没有收到回执').waitFor();
    site.box.close();
    site.setDown(false);
    await page.getByRole('heading', { name: '投票已经结束，您的票没有投进' }).waitFor();
  });

  test('after closing the receipt is found in the published list', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0]);
    await castVote(page);
    site.box.close();
    site.changed();
    await page.getByText('公布的名单里已有您的查验码。').waitFor();
  });

  test('a poll that was voided is voted again on its spare, with the marks kept', async () => {
    const site = await hall.vote({ units: 2 });
    const early = await hall.open(site.at(site.box.slips[1]));
    await markAll(early.page, [0, 0]);
    await castVote(early.page);
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0, 1]);
    const voided = site.box.poll();
    site.box.voidAndRepeat();
    site.changed();
    await page.getByRole('button', { name: '继续评议' }).click();
    await castVote(page);
    expect(site.box.ballots.at(-1)?.poll).not.toBe(voided);
    await early.page.getByRole('heading', { name: '这次表决已作废，正在重新投票' }).waitFor();
  });

  test('a receipt that the log’s key did not sign is shown to a scrutineer', async () => {
    const site = await hall.vote({ units: 1, isForged: true });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0]);
    await castVote(page);
    await page.getByText('回执的签名核对不上。').waitFor();
  });

  test('a device that cannot encrypt says so, and nothing is sent', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at());
    await page.route('**/assets/ballot-worker-*', (route) => route.abort());
    await page.getByRole('textbox', { name: '票条号码' }).fill(site.box.slips[0] ?? '');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByRole('heading', { name: '本机无法加密选票' }).waitFor();
  });
});
