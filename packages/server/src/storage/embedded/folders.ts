import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, lstat, mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { StorageFault } from '../fault.ts';
import { type Account, runAs } from './account.ts';

/** Makes a folder and what is missing above it. Made by root, they let PostgreSQL's account pass through. */
async function makeReachable(folder: string, account: Account): Promise<void> {
  if (existsSync(folder)) return;
  await makeReachable(path.dirname(folder), account);
  await mkdir(folder, { mode: 0o700 }).catch(ignoreExisting);
  if (account.isLent) await chmod(folder, 0o711);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/**
 * Makes a folder of mode 700 that belongs to the account, or finds it so.
 *
 * @returns a fault when it belongs to somebody else or is no folder: nothing of another's is used
 */
export async function ownFolder(folder: string, account: Account): Promise<StorageFault | null> {
  const isNew = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      ignoreExisting(error);
      return false;
    },
  );
  if (isNew && account.isLent) await chown(folder, account.uid, account.gid);
  const found = await lstat(folder);
  if (!found.isDirectory())
    return { code: 'not-writable', facts: { path: folder, why: 'not a folder' } };
  // Another process of root may stand between its mkdir and its chown.
  if (found.uid === 0 && account.isLent) await chown(folder, account.uid, account.gid);
  else if (found.uid !== account.uid) {
    return {
      code: 'wrong-owner',
      facts: { path: folder, owner: found.uid, needed: account.uid },
    };
  }
  if ((found.mode & 0o777) !== 0o700) await chmod(folder, 0o700);
  return null;
}

/** Makes the data folder and the part of it that belongs to PostgreSQL's account. */
export async function prepareFolders(
  place: { readonly folder: string; readonly engine: string },
  account: Account,
): Promise<StorageFault | null> {
  await makeReachable(place.folder, account);
  const fault = await ownFolder(place.engine, account);
  if (fault !== null || !account.isLent) return fault;
  const reaches = spawnSync('test', ['-x', place.engine], { ...runAs(account), cwd: '/' });
  if (reaches.status === 0) return null;
  return { code: 'folder-closed', facts: { path: place.engine, account: account.name } };
}

/** Lends a file to PostgreSQL's account. */
export async function lend(file: string, account: Account): Promise<void> {
  if (account.isLent) await chown(file, account.uid, account.gid);
}

/** Files written to the disk at a time. */
const lanes = 32;

/** Makes every file and name below a folder survive a loss of power. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const waiting = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  async function work(): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await sync(next);
  }
  await Promise.all(Array.from({ length: lanes }, work));
  await sync(folder);
}

/** Makes a file, or the names in a folder, survive a loss of power. */
export async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
