import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's Chromium on the PATH, or null; a test that needs it is then skipped by name. */
export const chromium: string | null =
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isProgram) ?? null;

/**
 * Starts Chromium without anything that would reach outside this machine.
 *
 * @param more arguments of one test's own
 */
export function launch(more: readonly string[] = []): Promise<Browser> {
  if (chromium === null) throw new Error('no chromium on the PATH');
  return playwright.launch({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
