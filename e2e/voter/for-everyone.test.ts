import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium } from '../support/chromium.ts';
import { isSoak } from '../support/soak.ts';
import { smallPhone, useHall } from '../support/vote-site.ts';
import { castVote, markAll, markUnit } from '../support/voter.ts';

const sizes = [
  ['360', smallPhone],
  ['390', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ['desk', { viewport: { width: 1280, height: 800 } }],
] as const;

/** Large type is tightest on the smallest phone and has the most room on a desk; the soak has all six. */
const looks = sizes.flatMap(([name, size]) =>
  (['type as it is', 'large type'] as const)
    .filter((type) => isSoak || (type === 'large type') === (name === '360'))
    .map((type) => [name, type, size] as const),
);

/** Nothing that axe finds, nothing that scrolls sideways, nothing too small for a finger. */
async function inspect(page: Page, screen: string): Promise<void> {
  expect(await violationsOf(page), screen).toEqual([]);
  expect(await sidewaysScroll(page), screen).toBe(0);
  for (const button of await page.locator('button:visible, summary:visible').all()) {
    const box = await button.boundingBox();
    expect(box?.height, `${screen}: ${await button.textContent()}`).toBeGreaterThanOrEqual(44);
  }
}

describe.skipIf(chromium === null)('the voter’s page is for everyone [needs chromium]', () => {
  const hall = useHall();

  test.each(looks)(
    'every screen at %s, in %s: axe A and AA, nothing too small',
    async (_, type, size) => {
      const site = await hall.vote({ units: 4, items: 1, keys: 'server', state: 'before' });
      const { page, complaints } = await hall.open(site.at(), size);
      if (type === 'large type') await page.getByRole('button', { name: '大字' }).click();
      await page.getByRole('textbox').fill('7K3M');
      await page.getByRole('button', { name: '确定' }).click();
      await page.getByText('号码应有 28 位').waitFor();
      await inspect(page, 'slip');
      await page.getByRole('textbox').fill(site.box.slips[0] ?? '');
      await page.getByRole('button', { name: '确定' }).click();
      await page.getByRole('heading', { name: '投票还没有开始' }).waitFor();
      await inspect(page, 'before');
      site.box.open();
      site.changed();
      await page.getByRole('button', { name: '开始评议' }).waitFor();
      await inspect(page, 'start');
      await page.getByRole('button', { name: '开始评议' }).click();
      await page.getByText('评议内容和公开承诺').click();
      await page.getByRole('button', { name: '下一个单位' }).click();
      await page.getByText('还有一项没有选').waitFor();
      await markUnit(page, 1);
      await inspect(page, 'unit');
      for (const grade of await page.locator('.grade').all()) {
        const least = (await grade.textContent()) === '弃权' ? 52 : 64;
        expect((await grade.boundingBox())?.height).toBeGreaterThanOrEqual(least);
      }
      for (const last of [false, false, true]) {
        await page.getByRole('button', { name: '下一个单位' }).click();
        await markUnit(page, 2);
        if (last) await page.getByRole('button', { name: '去核对' }).click();
      }
      await page.locator('.ballot-code code').waitFor();
      await inspect(page, 'summary');
      await page.getByRole('button', { name: '检验这张票' }).click();
      await page.getByRole('img').waitFor();
      await inspect(page, 'test');
      await page.getByRole('button', { name: '结束检验，另做一张票' }).click();
      await castVote(page);
      await page.getByText('意见建议（可以不写）').click();
      await inspect(page, 'receipt');
      expect(complaints).toEqual([]);
    },
  );

  test('votes with the keyboard alone, from the slip to the receipt', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open(site.at());
    const tabTo = async (name: string | RegExp): Promise<void> => {
      const target = page.getByRole('button', { name, exact: true });
      for (let presses = 0; presses < 40; presses += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to ${name}`);
    };
    await page.getByRole('textbox').waitFor();
    for (let presses = 0; presses < 10; presses += 1) {
      if (await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(site.box.slips[0] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '开始评议' }).waitFor();
    await tabTo('开始评议');
    await page.keyboard.press('Enter');
    for (const name of ['下一个单位', '去核对']) {
      await page.getByRole('radio').first().waitFor();
      for (let presses = 0; presses < 10; presses += 1) {
        if (await page.evaluate(() => document.activeElement?.tagName === 'INPUT')) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.getByRole('radio', { name: '比较满意' }).isChecked()).toBe(true);
      await tabTo(name);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /青石镇文化站|请核对/u }).waitFor();
    }
    await tabTo('投票');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '您的票已投入票箱' }).waitFor();
  });

  test('a screen reader is told where it is: each screen’s heading has the focus', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: '开始评议' }).click();
    await page.getByRole('heading', { name: '云台乡文化站' }).waitFor();
    expect(await focused()).toBe('云台乡文化站');
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toContain('group "您对这个单位是否满意？"');
    for (const name of ['满意', '比较满意', '一般', '不满意', '弃权']) {
      expect(tree).toContain(`radio "${name}"`);
    }
    await markUnit(page, 0);
    await page.getByRole('button', { name: '去核对' }).click();
    await page.getByRole('heading', { name: '请核对，然后投票' }).waitFor();
    expect(await focused()).toBe('请核对，然后投票');
    await castVote(page);
    expect(await focused()).toBe('您的票已投入票箱');
  });

  test('reads the screen aloud where the device has a voice, but never a choice', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open('about:blank');
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [{ lang: 'zh-CN' }],
          addEventListener: () => undefined,
          cancel: () => undefined,
          speak: (words: { readonly text: string }) => said.push(words.text),
        },
      });
    });
    await page.goto(site.at(site.box.slips[0]));
    await page.getByRole('button', { name: '开始评议' }).waitFor();
    await page.getByRole('button', { name: '朗读' }).click();
    const said = () => page.evaluate(() => (window as never as { said: string[] }).said.join());
    expect(await said()).toContain('2026年群众评议大会第一场');
    await markAll(page, [3]);
    await page.getByRole('button', { name: '朗读' }).click();
    expect(await said()).toContain('请核对，然后投票');
    expect(await said()).not.toContain('不满意');
  });

  test('speaks English when asked to, and stays so after a reload', async () => {
    const site = await hall.vote({ units: 1 });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('radio', { name: 'Fairly satisfied' }).check();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look through' }).click();
    await page.getByRole('button', { name: 'Vote', exact: true }).click();
    await page.getByRole('heading', { name: 'Your ballot is in the box' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('in large type every text has a contrast of at least 7 to 1', async () => {
    const site = await hall.vote({ units: 1, keys: 'server', rehearsal: true });
    const { page } = await hall.open(site.at(site.box.slips[0]));
    await page.getByRole('button', { name: '大字' }).click();
    const enhanced = async () => {
      await violationsOf(page);
      const rules = { 'color-contrast-enhanced': { enabled: true } };
      const run = `axe.run(document, { runOnly: [], rules: ${JSON.stringify(rules)} })`;
      const only = run.replace(
        'runOnly: []',
        "runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }",
      );
      const { violations } = (await page.evaluate(only)) as {
        readonly violations: readonly { readonly nodes: readonly { readonly html: string }[] }[];
      };
      return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    };
    await page.getByRole('button', { name: '开始评议' }).waitFor();
    expect(await enhanced()).toEqual([]);
    await page.getByRole('button', { name: '开始评议' }).click();
    await page.getByRole('button', { name: '去核对' }).click();
    await markUnit(page, 0);
    expect(await enhanced()).toEqual([]);
    await page.getByRole('button', { name: '去核对' }).click();
    await page.locator('.ballot-code code').waitFor();
    expect(await enhanced()).toEqual([]);
    await castVote(page);
    expect(await enhanced()).toEqual([]);
  });
});
