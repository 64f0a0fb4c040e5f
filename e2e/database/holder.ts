import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { migrations } from '../../packages/server/src/storage/migrations/list.ts';
import type { Purpose, StorageSettings } from '../../packages/server/src/storage/settings.ts';
import { root } from '../support/pingyi.ts';

export const isRoot = process.getuid?.() === 0;

const here = fileURLToPath(new URL('.', import.meta.url));

/** Settings of a data folder, as the environment would give them. */
export function settingsFor(
  dataFolder: string | undefined,
  more: Partial<StorageSettings> = {},
): StorageSettings {
  return { root, cwd: '/', databaseUrl: undefined, dataFolder, searchPath: '', ...more };
}

/** A process that opens the database, and holds it until it is told to stop. */
export interface Holder {
  readonly child: ChildProcess;
  /** The first line on its output: that it is open, or why not. */
  readonly line: Promise<string>;
  /** Its exit code once it has ended. */
  readonly code: Promise<number | null>;
  readonly told: () => string;
}

/** How a holder is run. */
interface HolderOptions {
  readonly settings: StorageSettings;
  readonly purpose?: Purpose;
  /** The folder of the built server and that of `hold.mjs`, for a copy of the repository. */
  readonly built?: string;
  readonly scripts?: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** Every holder of this file's tests, to be ended by its own number. */
const holders: Holder[] = [];

export function hold(options: HolderOptions): Holder {
  const { settings, purpose = 'serve', scripts = here } = options;
  const built = options.built ?? path.join(root, 'packages/server/dist');
  const script = path.join(scripts, 'hold.mjs');
  const identity =
    options.uid === undefined ? {} : { uid: options.uid, gid: options.gid ?? options.uid };
  const child = spawn(process.execPath, [script, built, JSON.stringify({ settings, purpose })], {
    ...identity,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = new Promise<number | null>((resolve) => {
    child.once('close', (number) => resolve(number));
  });
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.includes('\n')) resolve(out.trimEnd());
    });
    child.once('close', () => resolve(`${out}${err}`.trimEnd()));
  });
  const holder = { child, line, code, told: () => err };
  holders.push(holder);
  return holder;
}

/** Runs a holder until the database is open. */
export async function opened(options: HolderOptions): Promise<Holder> {
  const holder = hold(options);
  const newest = Object.keys(migrations).at(-1) ?? '';
  expect(await holder.line).toMatch(new RegExp(`^open embedded \\d+\\.\\d+ ${newest}$`, 'u'));
  return holder;
}

/** Ends a holder in order; the database stops with it. */
export async function close(holder: Holder): Promise<void> {
  holder.child.kill('SIGTERM');
  expect(await holder.code).toBe(0);
}

/** Kills a holder as a crash would, at once. */
export async function kill(holder: Holder): Promise<void> {
  holder.child.kill('SIGKILL');
  await holder.code;
}

export function dataOf(folder: string): string {
  return path.join(folder, 'postgres/cluster/data');
}

/** The number of the main process, from the data folder; null when there is none. */
export async function postmasterOf(folder: string): Promise<number | null> {
  const text = await readFile(path.join(dataOf(folder), 'postmaster.pid'), 'utf8').catch(() => '');
  return text === '' ? null : Number(text.split('\n')[0]);
}

/** How a program on this machine reaches the running database of a data folder. */
export async function urlOf(folder: string): Promise<string> {
  const password = await readFile(path.join(folder, 'postgres/cluster/password'), 'utf8');
  const lines = (await readFile(path.join(dataOf(folder), 'postmaster.pid'), 'utf8')).split('\n');
  return `postgres://pingyi:${password}@localhost/postgres?host=${encodeURIComponent(lines[4] ?? '')}`;
}

/** Waits until something holds, for at most half a minute. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(10))
    if (await condition()) return;
  throw new Error('it did not come to hold within half a minute');
}

/** A new folder that PostgreSQL's account can pass through, when the tests run as root. */
export async function lendFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-database-'));
  if (isRoot) await chmod(folder, 0o711);
  return folder;
}

/** Ends what tests left, each process by its own number, and removes the folder. */
export async function giveBack(folder: string, dataFolders: readonly string[]): Promise<void> {
  await Promise.all(
    holders.splice(0).map(async ({ child, code }) => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await code;
    }),
  );
  for (const data of dataFolders) {
    const pid = await postmasterOf(data);
    if (pid === null) continue;
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      continue;
    }
    await until(async () => (await postmasterOf(data)) === null);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
