import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { builtPages } from '../support/duty-site.ts';

/** What officers do again and again on their pages. */

/** The passphrase of every key here. */
export const passphrase = '四月的雨落在旧码头的石阶上';

/** The trustees' page as one file. */
export const oneFile = path.join(builtPages, 'files', 'pingyi-trustee.html');

/** The button that bears a name. */
export function say(page: Page, name: string): Locator {
  return page.getByRole('button', { name });
}

/** Waits for a download that an action begins, and gives its text. */
export async function downloaded(page: Page, action: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return readFile(await download.path(), 'utf8');
}

/** Chooses a text as a file. */
export async function choose(
  page: Page,
  label: string,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .getByLabel(label, { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Opens a trustee's key file. */
export async function openKeyFile(page: Page, file: string): Promise<void> {
  await choose(page, '打开已有的密钥文件', 'key.json', file);
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await page.getByText('已打开').waitFor();
}

/** Takes evidence and archive from the served page of a trustee to one that is opened from disk, and verifies. */
export async function loadMaterial(served: Page, away: Page): Promise<void> {
  const details = served.locator('details', { hasText: '在另一台不联网的设备上操作' });
  await details.evaluate((element: HTMLDetailsElement) => {
    element.open = true;
  });
  const evidence = served.waitForEvent('download', (each) =>
    each.suggestedFilename().endsWith('.json'),
  );
  const archive = served.waitForEvent('download', (each) =>
    each.suggestedFilename().endsWith('.bel'),
  );
  await served.getByRole('button', { name: '下载核验材料和档案' }).click();
  const [material, bel] = await Promise.all([evidence, archive]);
  await choose(away, '核验材料（.json）', 'closing.json', await readFile(await material.path()));
  await choose(away, '档案（.bel）', 'poll.bel', await readFile(await bel.path()));
  await away.getByRole('button', { name: '核验', exact: true }).click();
}
