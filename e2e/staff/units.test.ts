import { planPreset, planScheme } from '@pingyi/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { staffAs } from '../../packages/server/src/testing/test-access.ts';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';

describe.skipIf(chromium === null)('units are changed and moved [needs chromium]', () => {
  const office = useConsole();

  beforeAll(async () => {
    const body = { campaign: 'city', year: 2026, plan: planPreset(2026), scheme: planScheme };
    await office.give('create-campaign', 'city', body);
    const unit = (id: string, name: string, level: string, parent: string | null) => {
      return { id, name, class: level, level, parent, role: parent === null ? null : 'lower' };
    };
    await office.give('add-units', 'city', {
      reason: null,
      units: [
        unit('bureau', '市文广新局', 'bureau', null),
        unit('library', '市图书馆', 'direct', 'bureau'),
        unit('station', '城东文化站', 'station', 'library'),
      ],
    });
  }, 300_000);

  test('of two clerks who rename the same unit the second sees both versions and chooses', async () => {
    const { page } = await office.open('/c/city/units?unit=library');
    const drawer = page.getByRole('dialog', { name: '市图书馆' });
    await drawer.getByRole('button', { name: '修改名称、类别或层级' }).click();
    await drawer.getByLabel('名称', { exact: true }).fill('市少年儿童图书馆');
    await drawer.getByLabel('理由').fill('更名');
    await office.give('change-unit', 'city', {
      unit: 'library',
      name: '云河市图书馆',
      class: 'direct',
      level: 'direct',
      reason: '规范名称',
    });
    await drawer.getByRole('button', { name: '核对并记录' }).click();
    const dialog = page.getByRole('dialog', { name: '这里的内容刚被别人改过' });
    // The other clerk's change may reach the page only with the refusal of this one.
    const check = page.getByRole('dialog', { name: '请核对将要记录的内容' });
    await dialog.or(check).waitFor();
    if (await check.isVisible()) await page.getByRole('button', { name: '确认并记录' }).click();
    await dialog.waitFor();
    const row = dialog.getByRole('row', { name: /名称/u });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      '市图书馆',
      '云河市图书馆',
      '市少年儿童图书馆不同',
    ]);
    await dialog.getByRole('button', { name: '用我的' }).click();
    await page.getByRole('button', { name: '确认并记录' }).click();
    await page.getByRole('button', { name: '市少年儿童图书馆' }).waitFor();
  }, 300_000);

  test('a unit that would stand under its own child stays where it is, and the reason is said', async () => {
    const { page } = await office.open('/c/city/units?unit=bureau&to=station');
    const drawer = page.getByRole('dialog', { name: '市文广新局' });
    await drawer.getByLabel('理由').fill('试一试');
    await drawer.getByRole('button', { name: '核对并记录' }).click();
    const dialog = page.getByRole('dialog', { name: '现在还不能记录' });
    await dialog.waitFor();
    await expect.poll(() => dialog.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await dialog.getByRole('button', { name: '确认并记录' }).count()).toBe(0);
  }, 300_000);

  test('a unit that is dragged onto its own child stays where it is, and the reason is said', async () => {
    const { page } = await office.open('/c/city/units?view=tree');
    const of = (name: string) => page.locator('.unit-tree').getByText(new RegExp(`^${name}`, 'u'));
    await of('市文广新局').waitFor();
    // While a unit is dragged its own children are folded away, so where one stood is kept.
    const target = await of('城东文化站').boundingBox();
    if (target === null) throw new Error('the tree shows no child');
    await of('市文广新局').hover();
    await page.mouse.down();
    const [x, y] = [target.x + target.width / 2, target.y + target.height / 2];
    await page.mouse.move(x, y - 4, { steps: 8 });
    await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.up();
    const drawer = page.getByRole('dialog', { name: '市文广新局' });
    const isOffered = await drawer
      .waitFor({ timeout: 3_000 })
      .then(() => true)
      .catch(() => false);
    if (isOffered) {
      await drawer.getByLabel('理由').fill('拖错了');
      await drawer.getByRole('button', { name: '核对并记录' }).click();
      await page.getByRole('dialog', { name: '现在还不能记录' }).waitFor();
    }
    await page.goto(office.at('/c/city/units?unit=bureau'));
    await page.getByRole('dialog', { name: '市文广新局' }).getByText('没有上级').waitFor();
  }, 300_000);

  test('what somebody else records appears without a reload', async () => {
    const { page } = await office.open('/c/city/units');
    await page.getByRole('button', { name: '城东文化站' }).waitFor();
    await office.give('add-units', 'city', {
      reason: null,
      units: [
        {
          id: 'west',
          name: '城西文化站',
          class: 'station',
          level: 'station',
          parent: 'bureau',
          role: 'lower',
        },
      ],
    });
    await page.getByRole('button', { name: '城西文化站' }).waitFor();
  }, 300_000);

  test('the filter stands in the address', async () => {
    const { page } = await office.open('/c/city/units?level=station');
    await page.getByRole('button', { name: '城东文化站' }).waitFor();
    expect(await page.getByRole('button', { name: '市文广新局' }).count()).toBe(0);
    await page.getByLabel('按名称查找').fill('城东');
    await expect.poll(() => new URL(page.url()).searchParams.get('name')).toBe('城东');
  }, 300_000);

  test('a reason that names a representative is recorded only when somebody says it is another', async () => {
    const payload = { name: '欧阳立秋', category: 'other', phone: null, units: [] };
    const people = new URL('/api/campaigns/city/people', office.at('/'));
    const headers = { ...staffAs('office'), 'content-type': 'application/json' };
    const body = JSON.stringify(payload);
    await fetch(people, { method: 'POST', headers: { ...headers, 'pingyi-client': 'test' }, body });
    const { page } = await office.open('/c/city/units?unit=station');
    const drawer = page.getByRole('dialog', { name: '城东文化站' });
    await drawer.getByRole('button', { name: '修改名称、类别或层级' }).click();
    await drawer.getByLabel('名称', { exact: true }).fill('城东街道文化站');
    await drawer.getByLabel('理由').fill('欧阳立秋建议更名');
    await drawer.getByRole('button', { name: '核对并记录' }).click();
    await page.getByRole('button', { name: '确认并记录' }).click();
    const question = page.getByRole('dialog', { name: '文字里可能有评议代表的姓名' });
    await question.getByText('欧阳立秋建议更名').waitFor();
    await question.getByRole('button', { name: '返回修改' }).click();
    await page.getByRole('alert').getByText('文字里可能有评议代表的姓名').waitFor();
    await page.getByRole('button', { name: '确认并记录' }).click();
    await question.getByRole('button', { name: '不是评议代表本人，照原样记录' }).click();
    await page.getByRole('button', { name: '城东街道文化站' }).waitFor();
  }, 300_000);
});
