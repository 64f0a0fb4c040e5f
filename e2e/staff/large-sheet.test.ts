import { planPreset, planScheme } from '@pingyi/core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';
import { openMobilisation } from '../support/open-city.ts';
import { isSoak } from '../support/soak.ts';

/** Units and items of the sheet: the soak brings in five thousand rows, `npm test` more than one part of them. */
const [units, items] = isSoak ? [500, 10] : [45, 10];

/** As the page sends them, units whole. */
const linesOfAPart = 200;

const all = (units * items).toLocaleString('en-US');

const names = Array.from({ length: units }, (_, place) => `第${place + 1}文化站`);

/** Every unit with every item. */
function sheet() {
  const rows = names.flatMap((name) =>
    Array.from({ length: items }, (_, item) => `${name},第${item + 1}项,0.${item % 9}`),
  );
  const text = ['单位名称,考核项目,得分', ...rows].join('\n');
  return { name: '全年.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

function planOfItems() {
  const plan = planPreset(2026);
  const { assessment } = plan;
  if (assessment === undefined) throw new Error('a preset without assessment');
  const list = Array.from({ length: items }, (_, place) => ({
    id: `item-${place + 1}`,
    name: { zh: `第${place + 1}项`, en: `Item ${place + 1}` },
    max: '1',
  }));
  return { ...plan, assessment: { ...assessment, items: list } };
}

describe.skipIf(chromium === null)('a sheet of a large city [needs chromium]', () => {
  const office = useConsole();

  beforeAll(async () => {
    if (chromium === null) return;
    const body = { campaign: 'city', year: 2026, plan: planOfItems(), scheme: planScheme };
    await office.give('create-campaign', 'city', body);
    const unit = { class: 'station', level: 'station', parent: null, role: null };
    await office.give('add-units', 'city', {
      reason: null,
      units: names.map((name, place) => ({ ...unit, id: `s${place + 1}`, name })),
    });
    await openMobilisation(office.give, () => office.newestAct('city'));
  }, 300_000);

  const check = async (page: Page): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles(sheet());
    await page
      .getByRole('heading', { name: '预览：确认后会写入什么' })
      .waitFor({ timeout: 120_000 });
  };

  test('comes in with an answer lost on the way, and nothing of it is doubled', async () => {
    const { page } = await office.open('/c/city/lists/daily');
    await check(page);
    let sent = 0;
    await page.route('**/enter-daily-lines', async (route) => {
      sent += 1;
      if (sent !== 2) return route.continue();
      // The server records the part, and its answer never arrives.
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: `录入 ${all} 项得分` }).click();
    await page.getByRole('button', { name: '再次发送其余各项' }).click({ timeout: 120_000 });
    await page.getByText('得分已全部录入，等第二人确认').waitFor({ timeout: 300_000 });
    await page.getByText(`已录入 ${all} / ${all} 项`).waitFor();
    expect(sent).toBe(Math.ceil((units * items) / linesOfAPart) + 1);

    await page.goto(office.at('/c/city/lists/daily'));
    await check(page);
    await page.getByText('与现有名单完全相同，不需要写入').waitFor();
    await page.goto(office.at('/c/city/daily?view=confirm'));
    await page.getByText(`待确认（${units * items}）`).waitFor();
  }, 900_000);
});
