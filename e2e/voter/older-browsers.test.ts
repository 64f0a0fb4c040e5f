import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { olderBrowser } from '../support/older-browser.ts';
import { useHall, type VoteSite } from '../support/vote-site.ts';
import { castVote, markAll } from '../support/voter.ts';

/** What Chrome 67 lacks and the page mends or does without. */
const withoutLater = `${olderBrowser}
  delete Object.hasOwn;
  delete window.globalThis;
  delete Element.prototype.replaceChildren;
`;

async function voteOn(page: Page, site: VoteSite): Promise<void> {
  await page.goto(site.at(site.box.slips[0]));
  await markAll(page, [0, 1]);
  await castVote(page);
  await page.getByText('回执签名已核对').waitFor();
  expect(site.box.ballots).toHaveLength(1);
}

describe.skipIf(chromium === null)('older browsers [needs chromium]', () => {
  const hall = useHall();

  test('without anything that came after Chrome 67 the vote works, by the kernel', async () => {
    const inWorker = `${olderBrowser} delete Object.hasOwn; delete self.globalThis;`;
    const site = await hall.vote({ units: 2 }, inWorker);
    const { page, complaints } = await hall.open('about:blank');
    await page.addInitScript(withoutLater);
    await voteOn(page, site);
    expect(complaints).toEqual([]);
  });

  test('without WebAssembly the vote works in plain JavaScript', async () => {
    const site = await hall.vote({ units: 2 }, 'delete self.WebAssembly;');
    const { page } = await hall.open('about:blank');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await voteOn(page, site);
    expect(loaded.some((address) => address.includes('ballot-worker-plain'))).toBe(true);
  });

  test('a rehearsal in a group that other programs check works, too', async () => {
    const site = await hall.vote({ units: 2, group: 'BELENIOS-2048', rehearsal: true });
    const { page } = await hall.open('about:blank');
    await voteOn(page, site);
  });

  test('where storage is forbidden a vote works, and a reload begins anew', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open('about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new Error('SecurityError');
        },
      });
    });
    await voteOn(page, site);
  });

  test.each([
    ['without BigInt', 'delete window.BigInt;'],
    ['without workers', 'delete window.Worker;'],
    ['without fetch', 'delete window.fetch;'],
  ])(
    '%s one plain sentence stands there, and the slip’s code leaves the address bar',
    async (_, first) => {
      const site = await hall.vote({ units: 1 });
      const { page, complaints } = await hall.open('about:blank');
      await page.addInitScript(first);
      await page.goto(site.at(site.box.slips[0]));
      await page.getByText('这个浏览器太旧，不能在本机投票。').waitFor();
      expect(page.url()).toBe(site.at());
      expect(complaints).toEqual([]);
    },
  );

  test('without scripts the page says what it needs, and where to go', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(), {
      viewport: { width: 360, height: 640 },
      javaScriptEnabled: false,
    });
    await page.getByText('本页在您的手机上加密选票，需要 JavaScript。').waitFor();
  });
});
