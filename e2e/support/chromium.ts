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

let launched: Browser | null = null;

/**
 * Chromium, without anything that would reach outside this machine; `hall.test` is this machine by a name that
 * is no secure context. Files that a worker runs one after the other get the same one: starting it takes a
 * second. It ends with the worker, or is started again after somebody closed it.
 */
export async function launch(): Promise<Browser> {
  if (chromium === null) throw new Error('no chromium on the PATH');
  if (launched?.isConnected() === true) return launched;
  launched = await playwright.launch({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP hall.test 127.0.0.1',
    ],
  });
  return launched;
}

/** Closes whatever is open in the browser, with its cookies and storage. */
export async function closeWindows(browser: Browser | null): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
}
