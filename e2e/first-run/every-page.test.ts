import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium } from '../support/chromium.ts';
import { desk, phone } from '../support/console.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { useVisitors } from '../support/visitor.ts';

const year = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }).slice(0, 4);

/** At both of them axe looks at a page, and nothing scrolls sideways. */
const sizes = [desk, phone] as const;

/** Pages that somebody of the example walks through. */
const walks: Readonly<Record<string, readonly string[]>> = {
  office: [
    '',
    '/new',
    '/accounts',
    '/me',
    ...['', '/units', '/units?view=tree', '/units?unit=library', '/calendar', '/plan'].map(
      (page) => `/c/yunhe-${year}${page}`,
    ),
    ...['/scheme', '/publication', '/history', '/export'].map((page) => `/c/yunhe-${year}${page}`),
    ...['mobilisation', 'selfCheck', 'inspection', 'concentratedEvaluation'].map(
      (phase) => `/c/yunhe-${year}/phases/${phase}`,
    ),
    `/c/yunhe-${year}-rehearsal`,
  ],
  leader: ['', `/c/yunhe-${year}`, `/c/yunhe-${year}/publication`],
  'liaison-1': [''],
  auditor: ['', '/access-log', '/accounts'],
  administrator: ['', '/accounts', '/access-log'],
};

describe.skipIf(chromium === null)('every page of the example city [needs chromium]', () => {
  let server: RunningServer;
  const visit = useVisitors();
  beforeAll(async () => {
    server = await startServer(['--example']);
    while (!/^administrator: /mu.test(server.printed()))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  afterAll(() => server.stop());

  /** Signs in on the start page, whose links are always fresh. */
  async function signIn(page: Page, key: string): Promise<void> {
    const token = /#set-up=(\S+)/u.exec(server.printed())?.[1];
    const answer = await fetch(`${server.address}/api/example/sign-in-links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'pingyi-client': 'e2e' },
      body: JSON.stringify({ token, key }),
    });
    const { link } = (await answer.json()) as { readonly link: string };
    await page.goto(link);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  // English is walked through in `e2e/staff/every-page.test.ts`.
  test('a heading, nothing for axe to object to, no complaint, at no size a sideways scroll', async () => {
    for (const [key, places] of Object.entries(walks)) {
      const { page, complaints } = await visit(`${server.address}/`, desk);
      await signIn(page, key);
      for (const place of places) {
        await page.goto(`${server.address}/staff${place}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await expect.poll(() => page.getByText(/正在读取|Loading …/u).count()).toBe(0);
        for (const { viewport } of sizes) {
          await page.setViewportSize(viewport);
          const found = {
            violations: await violationsOf(page),
            sideways: await sidewaysScroll(page),
            complaints,
          };
          const nothing = { violations: [], sideways: 0, complaints: [] };
          expect({ key, place, viewport, ...found }).toEqual({ key, place, viewport, ...nothing });
        }
        await page.setViewportSize(desk.viewport);
      }
      await page.context().close();
    }
  }, 300_000);
});
