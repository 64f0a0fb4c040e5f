import { planPreset, planScheme } from '@pingyi/core';
import { describe, expect, test } from 'vitest';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium } from '../support/chromium.ts';
import { desk, phone, useConsole } from '../support/console.ts';

const places = [
  ['/', '全部评议活动', 'All campaigns'],
  ['/new', '新建评议活动', 'New campaign'],
  ['/c/city', '全年概览', 'Overview of the year'],
  ['/c/city/units', '参评单位', 'Units under evaluation'],
  ['/c/city/units?view=tree', '参评单位', 'Units under evaluation'],
  ['/c/city/units?unit=library', '参评单位', 'Units under evaluation'],
  ['/c/city/calendar', '日程', 'Calendar'],
  ['/c/city/plan', '方案', 'Plan'],
  ['/c/city/scheme', '计分办法', 'Scoring scheme'],
  ['/c/city/publication', '审核与发布', 'Publication'],
  ['/c/city/phases/selfCheck', '自查自纠', 'self-check and self-correction'],
  ['/c/city/history', '办理历史', 'History'],
  ['/c/city/export', '数据导出', 'Data export'],
  ['/nowhere', '没有这个页面', 'No such page'],
] as const;

const settings = [
  ['desk', desk, 'zh'],
  ['desk', desk, 'en'],
  ['phone', phone, 'zh'],
  ['phone', phone, 'en'],
] as const;

describe.skipIf(chromium === null)('every page of the staff console [needs chromium]', () => {
  const office = useConsole();
  let isSetUp = false;

  async function setUp(): Promise<void> {
    if (isSetUp) return;
    isSetUp = true;
    const body = { campaign: 'city', year: 2026, plan: planPreset(2026), scheme: planScheme };
    await office.give('create-campaign', 'city', body);
    const unit = (id: string, name: string, level: string) => ({ id, name, class: level, level });
    await office.give('add-units', 'city', {
      reason: null,
      units: [
        { ...unit('bureau', '市文广新局', 'bureau'), parent: null, role: null },
        { ...unit('library', '市图书馆', 'direct'), parent: 'bureau', role: 'lower' },
        { ...unit('station', '䶮山乡文化站𠮷', 'station'), parent: 'bureau', role: 'lower' },
      ],
    });
  }

  test.each(settings)(
    'at %s size in %#: a heading, nothing for axe to object to, no complaint, no sideways scroll',
    async (_, size, language) => {
      await setUp();
      const { page, complaints } = await office.open('/', { size, language });
      for (const [place, zh, en] of places) {
        await page.goto(office.at(place));
        const title = language === 'zh' ? zh : en;
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.waitForLoadState('load');
        if (place.includes('unit=')) await page.getByRole('dialog').waitFor();
        await expect.poll(() => page.getByText(/正在读取|Loading …/u).count()).toBe(0);
        expect({ place, violations: await violationsOf(page) }).toEqual({ place, violations: [] });
        expect({ place, sideways: await sidewaysScroll(page) }).toEqual({ place, sideways: 0 });
        expect({ place, complaints }).toEqual({ place, complaints: [] });
      }
    },
    300_000,
  );
});
