import { gzipSync } from 'node:zlib';
import { planPreset, planScheme } from '@pingyi/core';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';

/** The most script of a first view, in bytes of gzip. */
const most = 350 * 1024;

describe.skipIf(chromium === null)('the size of the staff console [needs chromium]', () => {
  const office = useConsole();

  test('the overview, opened first, takes less than 350 KB gzip of script', async () => {
    const body = { campaign: 'city', year: 2026, plan: planPreset(2026), scheme: planScheme };
    await office.give('create-campaign', 'city', body);
    const { page } = await office.open('/c/city');
    await page.getByRole('heading', { level: 1, name: '全年概览' }).waitFor();
    // Live changes keep a connection open, so the network is never idle.
    await page.getByRole('heading', { level: 2, name: '接下来' }).waitFor();
    await page.waitForLoadState('load');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => new URL(name).pathname.endsWith('.js')),
    );
    expect(scripts.length).toBeGreaterThan(3);
    let size = 0;
    for (const script of new Set(scripts)) {
      const answer = await fetch(script);
      size += gzipSync(Buffer.from(await answer.arrayBuffer())).length;
    }
    expect(size).toBeLessThan(most);
  }, 120_000);
});
