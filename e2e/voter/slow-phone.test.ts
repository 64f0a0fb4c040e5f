import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { isSoak } from '../support/soak.ts';
import { useHall } from '../support/vote-site.ts';
import { castVote, markAll } from '../support/voter.ts';

/** An old phone on a bad line: a processor six times slower, slow 3G. */
async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: (400 * 1024) / 8,
    uploadThroughput: (400 * 1024) / 8,
  });
}

describe.skipIf(chromium === null)('a slow phone on a slow line [needs chromium]', () => {
  const hall = useHall();

  test.each(isSoak ? [1, 6] : [1])(
    'votes on ten units (items: %s)',
    async (items) => {
      const site = await hall.vote({ units: 10, items });
      const { context, page, complaints } = await hall.open('about:blank');
      context.setDefaultTimeout(120_000);
      await slowDown(context, page);
      await page.goto(site.at(site.box.slips[0]));
      await markAll(page, [0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
      await castVote(page);
      await page.getByText('回执签名已核对').waitFor();
      expect(site.box.ballots).toHaveLength(1);
      expect(complaints).toEqual([]);
    },
    240_000,
  );

  test('the page answers while the ballot is being made', async () => {
    // The slowest case is sixty questions in plain JavaScript; the page answers beside twelve for the same
    // reason. Throttling slows pages and not their workers.
    const grades = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4].slice(0, isSoak ? 10 : 2);
    const site = await hall.vote(
      { units: grades.length, items: 6 },
      'delete self.WebAssembly; const send = self.postMessage.bind(self);' +
        'self.postMessage = (message) => setTimeout(() => send(message), 8000);',
    );
    const { context, page } = await hall.open('about:blank');
    await slowDown(context, page);
    context.setDefaultTimeout(120_000);
    await page.goto(site.at(site.box.slips[0]));
    await markAll(page, grades);
    await page.getByText('正在准备……').waitFor();
    await page.getByRole('button', { name: '修改 青石镇文化站' }).click();
    await page.getByRole('heading', { name: '青石镇文化站' }).waitFor();
    await page.getByRole('button', { name: '去核对' }).click();
    await castVote(page);
    expect(site.box.ballots).toHaveLength(1);
  }, 300_000);
});
