import type { Page } from 'playwright-core';
import { castVote, markAll, receiptCode } from '../support/voter.ts';

/** Twelve voters: six phones, a tablet that three share, three who vote twice. */
export const twelve = 12;

/** Of the first unit phones chose 0, 1, 2, 3, 0, 1, the tablet's three 2, the last three 1. */
export const countsOfTwelve = [
  [2, 5, 4, 1, 0],
  [0, 3, 3, 5, 1],
] as const;

interface Hall {
  /** Opens the voter's page on a device of its own, with what stands behind its address. */
  readonly open: (behind: string) => Promise<Page>;
  /** The code of a slip that was drawn. */
  readonly codeOf: (voter: number) => string;
}

/** Whoever still looks at the page when the vote closes. */
export interface StillThere {
  /** A voter with a receipt, and the code on it. */
  readonly early: Page;
  readonly code: string;
  /** A voter who has chosen and has not cast. */
  readonly late: Page;
}

/** A whole vote on a page that was opened already. */
async function vote(page: Page, grades: readonly number[]): Promise<string> {
  await markAll(page, grades);
  const code = await castVote(page);
  await page.getByText('回执签名已核对').waitFor();
  return code;
}

async function voteAtTablet(tablet: Page, code: string): Promise<void> {
  // A scanner types into what has the focus.
  await tablet.getByRole('textbox').waitFor();
  await tablet.keyboard.type(code);
  await tablet.keyboard.press('Enter');
  await vote(tablet, [2, 2]);
  await tablet.getByRole('button', { name: '完成，交给下一位' }).click();
}

async function voteTwice(open: () => Promise<Page>): Promise<void> {
  const first = await open();
  await vote(first, [0, 0]);
  const again = await open();
  await again.getByText('这张票条已经投过 1 次。').waitFor();
  await vote(again, [1, 1]);
  await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await first.getByRole('heading', { name: '这张票条又投了一张新票' }).waitFor();
  await Promise.all([first.close(), again.close()]);
}

async function sendOpinion(page: Page): Promise<void> {
  await page.getByText('意见建议（可以不写）').click();
  await page.getByRole('textbox', { name: '意见建议' }).fill('请延长开放时间。');
  await page.getByRole('button', { name: '送出意见' }).click();
  await page.getByText('意见已送出，谢谢。').waitFor();
}

/**
 * Everybody votes on pages.
 *
 * @param openVote opens the vote, while the first phone waits for it
 */
export async function voteAsTwelve(
  { open, codeOf }: Hall,
  openVote: () => Promise<unknown>,
): Promise<StillThere> {
  const phone = (voter: number): Promise<Page> => open(`#${codeOf(voter)}`);
  const early = await phone(0);
  await early.getByRole('heading', { name: '投票还没有开始' }).waitFor();
  await openVote();
  const code = await vote(early, [0, 4]);
  for (const voter of [1, 2, 3, 4, 5]) {
    const page = await phone(voter);
    await vote(page, [voter % 4, 3]);
    await page.close();
  }
  const tablet = await open('?tablet');
  for (const voter of [6, 7, 8]) await voteAtTablet(tablet, codeOf(voter));
  for (const voter of [9, 10, 11]) await voteTwice(() => phone(voter));
  await sendOpinion(early);
  const late = await phone(1);
  await markAll(late, [0, 0]);
  return { early, code, late };
}

/** The vote has closed: who was late is told, and who has a receipt finds its code in the list. */
export async function seeTheClose({ early, code, late }: StillThere): Promise<string> {
  await late.getByRole('heading', { name: '投票已经结束' }).waitFor();
  await early.getByText('公布的名单里已有您的查验码。').waitFor();
  const shown = await receiptCode(early);
  if (shown !== code) throw new Error(`the receipt shows ${shown}, not ${code}`);
  return code;
}
