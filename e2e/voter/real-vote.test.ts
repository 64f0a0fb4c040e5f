import path from 'node:path';
import { verifyArchive, writeSlipText } from '@pingyi/ballot';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeVote, type HeldMeeting } from '../../packages/server/src/rehearsal/hold-meeting.ts';
import {
  archiveBytes,
  countsOf,
  decrypted,
  opened,
  readyVote,
} from '../../packages/server/src/testing/held-vote.ts';
import { doorOf } from '../../packages/server/src/testing/lend-door.ts';
import { type LentServer, lendServer } from '../../packages/server/src/testing/lend-server.ts';
import { chromium, launch } from '../support/chromium.ts';
import { smallPhone } from '../support/vote-site.ts';
import { castVote, markAll, receiptCode } from '../support/voter.ts';

const pages = path.join(import.meta.dirname, '..', '..', 'packages', 'web', 'dist');

describe.skipIf(chromium === null)('a whole vote on the real server [needs chromium]', () => {
  let lent: LentServer;
  let browser: Browser;
  let held: HeldMeeting;
  let address = '';

  beforeAll(async () => {
    [lent, browser] = await Promise.all([
      lendServer(pages),
      launch(['--host-resolver-rules=MAP hall.test 127.0.0.1']),
    ]);
    address = `http://hall.test:${await lent.listen(lent.server)}`;
    held = await readyVote(doorOf(lent.server));
  });
  afterAll(async () => {
    await browser?.close();
    await lent?.giveBack();
  });

  async function phone(secret: Uint8Array | undefined): Promise<Page> {
    if (secret === undefined) throw new Error('no such slip');
    const context = await browser.newContext({ locale: 'zh-CN', ...smallPhone });
    const page = await context.newPage();
    await page.goto(`${address}/v/${held.plan.meeting}#${writeSlipText(secret)}`);
    return page;
  }

  test('opens by itself, takes five slips, one of them twice, and counts what was chosen', async () => {
    const early = await phone(held.drawn[0]);
    await early.getByRole('heading', { name: '投票还没有开始' }).waitFor();
    const vote = await opened(held);
    await markAll(early, [0, 4]);
    await castVote(early);
    await early.getByText('回执签名已核对').waitFor();
    for (const voter of [1, 2, 3, 4]) {
      const page = await phone(held.drawn[voter]);
      await markAll(page, [voter % 4, 3]);
      await castVote(page);
      await page.getByText('回执签名已核对').waitFor();
      await page.close();
    }
    const again = await phone(held.drawn[0]);
    await again.getByText('这张票条已经投过 1 次。').waitFor();
    await markAll(again, [3, 3]);
    const code = await castVote(again);
    await early.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await early.getByRole('heading', { name: '这张票条又投了一张新票' }).waitFor();
    await again.getByText('意见建议（可以不写）').click();
    await again.getByRole('textbox', { name: '意见建议' }).fill('请延长开放时间。');
    await again.getByRole('button', { name: '送出意见' }).click();
    await again.getByText('意见已送出，谢谢。').waitFor();
    const inBox = await phone(held.left[0]);
    await inBox.getByRole('heading', { name: '这张票条不能在这场投票' }).waitFor();

    const late = await phone(held.drawn[5]);
    await markAll(late, [0, 0]);
    await closeVote(held);
    await late.getByRole('heading', { name: '投票已经结束' }).waitFor();
    await again.getByText('公布的名单里已有您的查验码。').waitFor();
    expect(await receiptCode(again)).toBe(code);

    for (const trustee of held.trustees) {
      const { status, text } = await decrypted(lent.server, vote, trustee);
      expect(status, text).toBe(201);
    }
    // Slip 0 chose 不满意 at last, slips 1 to 4 the grades 1, 2, 3, 0; all chose 不满意 on the second unit.
    expect(await countsOf(vote)).toEqual([
      [1, 1, 1, 2, 0],
      [0, 0, 0, 5, 0],
    ]);
    const archive = await archiveBytes(lent.server, vote.poll);
    const report = await verifyArchive(() => [archive]);
    expect(report).toMatchObject({ ok: true, value: { ok: true } });
  }, 240_000);
});
