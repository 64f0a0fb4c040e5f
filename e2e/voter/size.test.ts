import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useHall } from '../support/vote-site.ts';
import { castVote, markAll } from '../support/voter.ts';

/** The most that a first view and a vote load, in bytes of gzip. */
const most = 60 * 1024;

describe.skipIf(chromium === null)('the size of the voter’s page [needs chromium]', () => {
  const hall = useHall();

  test('page, styles, scripts, worker and kernel together take at most 60 KB gzip', async () => {
    const site = await hall.vote({ units: 2 });
    const { page } = await hall.open('about:blank');
    const sizes = new Map<string, number>();
    const reading: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/api/')) return;
      const read = async (): Promise<void> => {
        sizes.set(pathname, gzipSync(await response.body()).length);
      };
      reading.push(read());
    });
    await page.goto(site.at(site.box.slips[0]));
    await markAll(page, [0, 1]);
    await castVote(page);
    await Promise.all(reading);
    const names = [...sizes.keys()];
    expect(names.filter((name) => name.includes('ballot-worker-fast-'))).toHaveLength(1);
    expect(names.filter((name) => name.endsWith('.css'))).toHaveLength(1);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(most);
  });
});
