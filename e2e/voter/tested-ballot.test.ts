import { trackingCodeOf } from '@pingyi/ballot';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useHall } from '../support/vote-site.ts';
import { castVote, codeOnScreen, markAll } from '../support/voter.ts';

describe.skipIf(chromium === null)('a ballot that is tested (检验) [needs chromium]', () => {
  const hall = useHall();

  test.each([1, 6])(
    'is made again by a second device, and is never cast (items: %s)',
    async (items) => {
      const site = await hall.vote({ units: 2, items });
      const { page, complaints } = await hall.open(site.at(site.box.slips[0]));
      await markAll(page, [1, 4]);
      await page.locator('code').waitFor();
      const shown = await codeOnScreen(page);
      await page.getByRole('button', { name: '检验这张票' }).click();
      await page.getByRole('img').waitFor();
      expect(await codeOnScreen(page)).toBe(shown);
      await page.getByText('二维码里的文字').click();
      const link = (await page.locator('.revealed').textContent()) ?? '';

      const second = await hall.open(link);
      await second.page.getByRole('heading', { name: '本机算出的查验码' }).waitFor();
      expect(await codeOnScreen(second.page)).toBe(shown);
      const choices = await second.page.locator('.mark-text').allInnerTexts();
      expect(choices).toEqual([
        ...Array.from({ length: items }, () => '比较满意'),
        ...Array.from({ length: items }, () => '弃权'),
      ]);
      expect(second.page.url()).not.toContain('#');
      expect(second.complaints).toEqual([]);

      await page.getByRole('button', { name: '结束检验，另做一张票' }).click();
      await page.locator('.ballot-code code').waitFor();
      const fresh = await codeOnScreen(page);
      expect(fresh).not.toBe(shown);
      expect(await castVote(page)).toBe(fresh);
      expect(site.box.ballots.map(({ text }) => trackingCodeOf(text))).toEqual([fresh]);
      expect(complaints).toEqual([]);
    },
  );

  test('whose marks or randomness were changed on the way is refused by the second device', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await markAll(page, [0, 0]);
    await page.getByRole('button', { name: '检验这张票' }).click();
    await page.getByText('二维码里的文字').click();
    const link = (await page.locator('.revealed').textContent()) ?? '';
    const second = await hall.open(link.replace('.00.', '.03.'));
    await second.page.getByText('公开的内容拼不成一张有效的票').waitFor();
    const third = await hall.open(`${link.split('#')[0]}`);
    await third.page.getByRole('textbox').fill(link.slice(0, -200));
    await third.page.getByRole('button', { name: '检验', exact: true }).click();
    await third.page.getByText('这不是检验用的文字，或者没有贴全。').waitFor();
    await third.page.getByRole('textbox').fill(link);
    await third.page.getByRole('button', { name: '检验', exact: true }).click();
    await third.page.getByRole('heading', { name: '本机算出的查验码' }).waitFor();
  });
});
