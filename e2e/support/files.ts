import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const root = path.join(import.meta.dirname, '..', '..');

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A value as a JSON file. */
export function jsonFile(name: string, value: unknown): GivenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) };
}

/** A file of the repository. */
export function repositoryFile(file: string): GivenFile {
  return {
    name: path.basename(file),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(path.join(root, file)),
  };
}

/** Hands a file to the page through its file dialog. */
export async function choose(page: Page, file: GivenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(选择文件|换一个文件)$/u }).click();
  await (await chooser).setFiles({ ...file });
}

/** Drops a file somewhere on the page, away from the drop zone. */
export async function drop(page: Page, file: GivenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const carried = new DataTransfer();
      carried.items.add(new File([bytes], name, { type: mimeType }));
      return carried;
    },
    { name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') },
  );
  await page.dispatchEvent('footer', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('footer', 'drop', { dataTransfer: transfer });
}
