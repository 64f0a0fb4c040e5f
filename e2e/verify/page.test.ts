import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleFileOf, type ClaimName, type Report } from '@pingyi/record';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeFreshKeys } from '../../packages/server/src/tampering/fresh-keys.ts';
import { tamperings } from '../../packages/server/src/tampering/list.ts';
import { type RecordParts, takeApart } from '../../packages/server/src/tampering/record-parts.ts';
import { sealRecord } from '../../packages/server/src/tampering/seal-record.ts';
import { judged, statesOf } from '../record/judged.ts';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium, closeWindows, launch } from '../support/chromium.ts';
import { root } from '../support/pingyi.ts';

// The verifier as one file, opened from disk: what it says is what the command says.

const example = `${root}e2e/record/golden/example.pingyi`;
const oneFile = pathToFileURL(`${root}packages/web/dist/files/pingyi-verify.html`).href;

let browser: Browser;
let folder = '';
let parts: RecordParts;
let honest: Report;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pingyi-verify-'));
  const bytes = new Uint8Array(await readFile(example));
  const taken = await takeApart(bundleFileOf(bytes));
  if (taken === null) throw new Error('the example cannot be taken apart');
  parts = taken;
  honest = await judged(bytes);
  if (chromium !== null) browser = await launch();
});
afterEach(async () => {
  await closeWindows(browser);
});
afterAll(async () => {
  await closeWindows(browser);
  await rm(folder, { recursive: true, force: true });
});

interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  /** Addresses outside the file itself. */
  readonly asked: string[];
}

async function open(width = 1280): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'zh-CN' });
  await context.setOffline(true);
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  context.on('request', (request) => {
    if (!/^(?:file|blob):/u.test(request.url())) asked.push(request.url());
  });
  await page.goto(oneFile);
  return { page, context, complaints, asked };
}

async function verified(page: Page, file: string): Promise<void> {
  await page.setInputFiles('input[type=file][hidden]', file);
  await page.getByRole('heading', { name: '核验结果' }).waitFor({ timeout: 120_000 });
}

/** What the page hands out as its report. */
async function reportOn(page: Page): Promise<Report> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载报告（JSON）' }).click();
  return JSON.parse(await readFile((await (await waiting).path()) ?? '', 'utf8'));
}

async function tampered(claim: ClaimName): Promise<string> {
  const way = tamperings.find((each) => each.claim === claim);
  const what = await way?.prepare(parts);
  if (what == null) throw new Error(`${claim} cannot be tampered with`);
  const { bytes } = await sealRecord(parts, makeFreshKeys(parts.installation), what);
  const file = path.join(folder, `${claim}.pingyi`);
  await writeFile(file, bytes);
  return file;
}

describe.skipIf(chromium === null)('the verifier as one file [needs chromium]', () => {
  it('verifies from disk without a network as the command does, and asks nobody', async () => {
    const { page, complaints, asked } = await open();
    await verified(page, example);
    expect(await reportOn(page)).toEqual(honest);
    await page.getByText('这是测试用的核验包，不是真实记录').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印报告' }).isVisible()).toBe(false);
    expect([complaints, asked]).toEqual([[], []]);
  });

  it.each(['satisfaction', 'ballots-valid', 'log-intact'] as const)(
    'says that %s fails, and which cannot be decided for it',
    async (claim) => {
      const file = await tampered(claim);
      const { page, complaints } = await open(360);
      await verified(page, file);
      const report = await reportOn(page);
      expect(statesOf(report)).toEqual(
        statesOf(await judged(new Uint8Array(await readFile(file)))),
      );
      const failing = report.claims.filter(({ state }) => state === 'fails');
      expect(failing.map((each) => each.claim)).toEqual([claim]);
      await page.getByRole('alert').getByText('核验不通过：1 项不成立').waitFor();
      await page.locator(`#claim-${claim}.fails`).waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('The record does not verify: claims that fail: 1').waitFor();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  it('takes what a person knows from elsewhere', async () => {
    const { page } = await open();
    await page.getByText('您另外知道什么（选填）').click();
    await page.getByLabel('公告上的密钥指纹').fill(parts.keys.join('\n'));
    await page.getByLabel('查验码').fill('0123456789abcdef');
    await verified(page, example);
    const states = statesOf(await reportOn(page));
    expect(states).toMatchObject({ 'log-origin': 'holds', 'receipts-kept': 'fails' });
  });

  it('says why what is no bundle cannot be decided, and never that it holds', async () => {
    const { page, complaints } = await open();
    const cut = path.join(folder, 'cut.pingyi');
    await writeFile(cut, await readFile(example));
    await truncate(cut, 100_000);
    await page.setInputFiles('input[type=file][hidden]', cut);
    await page.getByRole('alert').getByText('无法判定：cut.pingyi').waitFor();
    await page.getByText('下载可能中断了').waitFor();
    const whole = await readFile(example);
    const bad: Readonly<Record<string, Buffer>> = {
      nothing: Buffer.alloc(0),
      text: Buffer.from('no zip at all'),
      broken: Buffer.concat([whole.subarray(0, 60), Buffer.of(0xff), whole.subarray(61)]),
      newer: Buffer.from(whole.toString('latin1').replace('bundle/1', 'bundle/2'), 'latin1'),
      proto: Buffer.from(whole.toString('latin1').replace('"campaign"', '"__proto__"'), 'latin1'),
    };
    for (const [name, bytes] of Object.entries(bad)) {
      const file = path.join(folder, `${name}.pingyi`);
      await writeFile(file, bytes);
      await page.setInputFiles('input[type=file][hidden]', file);
      await page.getByRole('alert').getByText(`无法判定：${name}.pingyi`).waitFor();
    }
    const sparse = path.join(folder, 'sparse.pingyi');
    await writeFile(sparse, whole);
    await truncate(sparse, 10_000_000_000);
    await page.setInputFiles('input[type=file][hidden]', sparse);
    await page.getByRole('alert').getByText('无法判定：sparse.pingyi').waitFor();
    const trust = path.join(folder, 'trust.json');
    await writeFile(trust, '{}');
    await page.getByText('您另外知道什么（选填）').click();
    await page.getByLabel('信任文件（.json）').setInputFiles(trust);
    await page.getByText('按 trust.json 核验').waitFor();
    await page.setInputFiles('input[type=file][hidden]', example);
    await page.getByRole('alert').getByText('填写的指纹、检查点或见证人无法识别').waitFor();
    expect(await page.getByRole('heading', { name: '核验结果' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
