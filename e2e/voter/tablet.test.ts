import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useHall } from '../support/vote-site.ts';
import { castVote, keptOn, markAll } from '../support/voter.ts';

const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true } as const;

/** Types as a scanner does: the whole address of the slip, then Enter. */
async function scan(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: '票条号码' }).pressSequentially(address);
  await page.keyboard.press('Enter');
}

describe.skipIf(chromium === null)('the shared tablet [needs chromium]', () => {
  const hall = useHall();

  test('takes one voter after the other, in large type, and keeps nothing', async () => {
    const site = await hall.vote({ units: 2 });
    const { page, complaints } = await hall.open(site.at(undefined, '?tablet'), tablet);
    for (const [index, slip] of site.box.slips.slice(0, 3).entries()) {
      await scan(page, site.at(slip));
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(size).toBe('24px');
      await markAll(page, [index, index]);
      const kept = await keptOn(page);
      expect(kept).not.toContain(slip);
      expect(kept).not.toContain('marks');
      await castVote(page);
      await page.getByRole('button', { name: '完成，交给下一位' }).click();
      await page.getByRole('heading', { name: '请扫票条，或输入号码' }).waitFor();
      expect(await page.getByRole('textbox', { name: '票条号码' }).inputValue()).toBe('');
      expect(await page.locator('code').count()).toBe(0);
    }
    await page.goBack().catch(() => null);
    expect(await page.locator('body').textContent()).not.toMatch(/查验码\s*[0-9A-Z]{4} /u);
    expect(site.box.ballots).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  test('asks whether somebody is still there, and clears itself when nobody is', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open('about:blank', tablet);
    await page.clock.install();
    await page.goto(site.at(undefined, '?tablet'));
    await scan(page, site.box.slips[0] ?? '');
    await markAll(page, [0]);
    await page.clock.fastForward('01:31');
    await page.getByRole('heading', { name: '还在投票吗？' }).waitFor();
    await page.getByRole('button', { name: '继续投票' }).click();
    await page.getByRole('heading', { name: '请核对，然后投票' }).waitFor();
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page.clock.fastForward('01:31');
    await page.clock.fastForward('00:31');
    await page.getByRole('heading', { name: '请扫票条，或输入号码' }).waitFor();
    expect(site.box.ballots).toHaveLength(0);
    // Half a code that was typed and left goes, too.
    const code = page.getByRole('textbox', { name: '票条号码' });
    await code.fill('7K3M');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('号码应有 28 位').waitFor();
    await expect.poll(() => code.inputValue()).toBe('7K3M');
    await page.clock.fastForward('01:31');
    await page.clock.fastForward('00:31');
    await page.getByText('号码应有 28 位').waitFor({ state: 'detached' });
    expect(await code.inputValue()).toBe('');
  });

  test('a reload in the middle begins anew', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(undefined, '?tablet'), tablet);
    await scan(page, site.box.slips[0] ?? '');
    await markAll(page, [0]);
    await page.reload();
    await page.getByRole('heading', { name: '请扫票条，或输入号码' }).waitFor();
  });
});
