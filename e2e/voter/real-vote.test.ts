import path from 'node:path';
import { verifyArchive, writeSlipText } from '@pingyi/ballot';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

  beforeEach(async () => {
    [lent, browser] = await Promise.all([
      lendServer(pages),
      launch(['--host-resolver-rules=MAP hall.test 127.0.0.1']),
    ]);
    address = `http://hall.test:${await lent.listen(lent.server)}`;
    held = await readyVote(doorOf(lent.server));
  });
  afterEach(async () => {
    await browser?.close();
    await lent?.giveBack();
  });

  async function open(query: string): Promise<Page> {
    const context = await browser.newContext({ locale: 'zh-CN', ...smallPhone });
    const page = await context.newPage();
    await page.goto(`${address}/v/${held.plan.meeting}${query}`);
    return page;
  }

  function codeOf(secret: Uint8Array | undefined): string {
    if (secret === undefined) throw new Error('no such slip');
    return writeSlipText(secret);
  }

  function phone(voter: number): Promise<Page> {
    return open(`#${codeOf(held.drawn[voter])}`);
  }

  /** A whole vote on a phone that was opened already. */
  async function vote(page: Page, grades: readonly number[]): Promise<string> {
    await markAll(page, grades);
    const code = await castVote(page);
    await page.getByText('回执签名已核对').waitFor();
    return code;
  }

  async function voteOnPhone(voter: number, grades: readonly number[]): Promise<void> {
    const page = await phone(voter);
    await vote(page, grades);
    await page.close();
  }

  test('six phones, a tablet for three, three who vote twice: what they chose at last is counted', {
    timeout: 300_000,
  }, async () => {
    const early = await phone(0);
    await early.getByRole('heading', { name: '投票还没有开始' }).waitFor();
    const opening = await opened(held);
    const code = await vote(early, [0, 4]);
    for (const voter of [1, 2, 3, 4, 5]) await voteOnPhone(voter, [voter % 4, 3]);

    const tablet = await open('?tablet');
    for (const voter of [6, 7, 8]) {
      // A scanner types into what has the focus.
      await tablet.getByRole('textbox').waitFor();
      await tablet.keyboard.type(codeOf(held.drawn[voter]));
      await tablet.keyboard.press('Enter');
      await vote(tablet, [2, 2]);
      await tablet.getByRole('button', { name: '完成，交给下一位' }).click();
    }

    for (const voter of [9, 10, 11]) {
      const first = await phone(voter);
      await vote(first, [0, 0]);
      const again = await phone(voter);
      await again.getByText('这张票条已经投过 1 次。').waitFor();
      await vote(again, [1, 1]);
      await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await first.getByRole('heading', { name: '这张票条又投了一张新票' }).waitFor();
      await Promise.all([first.close(), again.close()]);
    }

    await early.getByText('意见建议（可以不写）').click();
    await early.getByRole('textbox', { name: '意见建议' }).fill('请延长开放时间。');
    await early.getByRole('button', { name: '送出意见' }).click();
    await early.getByText('意见已送出，谢谢。').waitFor();
    const inBox = await open(`#${codeOf(held.left[0])}`);
    await inBox.getByRole('heading', { name: '这张票条不能在这场投票' }).waitFor();

    const late = await phone(1);
    await markAll(late, [0, 0]);
    await closeVote(held);
    await late.getByRole('heading', { name: '投票已经结束' }).waitFor();
    await early.getByText('公布的名单里已有您的查验码。').waitFor();
    expect(await receiptCode(early)).toBe(code);

    for (const trustee of held.trustees) {
      const { status, text } = await decrypted(lent.server, opening, trustee);
      expect(status, text).toBe(201);
    }
    // Phones 0 to 5 chose 0, 1, 2, 3, 0, 1 of the first unit; the tablet's three 2; the last three 1.
    expect(await countsOf(opening)).toEqual([
      [2, 5, 4, 1, 0],
      [0, 3, 3, 5, 1],
    ]);
    const archive = await archiveBytes(lent.server, opening.poll);
    const report = await verifyArchive(() => [archive]);
    expect(report).toMatchObject({ ok: true, value: { ok: true, ballots: 15, counted: 12 } });
  });
});
