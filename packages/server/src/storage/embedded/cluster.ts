import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome, refuse, type StorageFault } from '../fault.ts';
import { type Account, runAs } from './account.ts';
import type { Binaries } from './binaries/binaries.ts';
import { lend, ownFolder, sync } from './folders.ts';
import { nameOfUnfinished, removeAbandoned } from './making.ts';
import type { Place } from './place.ts';
import { run } from './run.ts';

/** The role that owns everything; it exists inside the embedded database only. */
export const role = 'pingyi';

/** The uid that owns the data, null when there is none yet. */
export function ownerOfCluster(place: Place): number | null {
  return statSync(place.cluster, { throwIfNoEntry: false })?.uid ?? null;
}

/**
 * What the data says of itself: the major version that made it, or null when there is none yet.
 * Refuses data that lacks its version or its password.
 */
export async function readCluster(place: Place): Promise<Outcome<string | null>> {
  if (!existsSync(place.cluster)) return accept(null);
  const incomplete = refuse({ code: 'data-incomplete', facts: { path: place.cluster } });
  if (!existsSync(place.password)) return incomplete;
  const version = await readFile(path.join(place.data, 'PG_VERSION'), 'utf8').catch(ignoreMissing);
  return version === null || version.trim() === '' ? incomplete : accept(version.trim());
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}

/** The last line of a program's output that says what went wrong. */
function reasonIn(output: string): string {
  const lines = output.trim().split('\n');
  const telling = lines.filter((text) => /error|fatal|could not|panic/iu.test(text));
  return (telling.at(-1) ?? lines.at(-1) ?? '').trim();
}

async function writePassword(file: string, account: Account): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(24).toString('base64url'));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await lend(file, account);
}

/** Runs `initdb` in a folder of its own: data and password together. */
async function fill(
  folder: string,
  binaries: Binaries,
  account: Account,
): Promise<StorageFault | null> {
  const fault = await ownFolder(folder, account);
  if (fault !== null) return fault;
  const password = path.join(folder, 'password');
  await writePassword(password, account);
  const { code, output } = await run(
    path.join(binaries.folder, 'initdb'),
    [
      `--pgdata=${path.join(folder, 'data')}`,
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
      '--auth=scram-sha-256',
      `--username=${role}`,
      `--pwfile=${password}`,
      '--no-instructions',
    ],
    { ...runAs(account), cwd: folder },
  );
  if (code === 0) return null;
  if (/No space left on device|Disk quota exceeded/u.test(output))
    return { code: 'disk-full', facts: { path: folder } };
  return { code: 'initdb-failed', facts: { why: reasonIn(output) } };
}

/**
 * Makes data and password where there are none. `initdb` runs beside their place and one rename puts the
 * finished whole there, so that a kill or a loss of power leaves all of it or nothing; of two processes
 * that do so at once, the first wins and the other uses its data.
 */
export async function makeCluster(
  place: Place,
  binaries: Binaries,
  account: Account,
): Promise<StorageFault | null> {
  await removeAbandoned(place.engine);
  const beside = path.join(place.engine, nameOfUnfinished());
  try {
    const fault = await fill(beside, binaries, account);
    if (fault !== null) return existsSync(place.cluster) ? null : fault;
    await sync(beside);
    await rename(beside, place.cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
    await sync(place.engine);
    return null;
  } finally {
    await rm(beside, { recursive: true, force: true, maxRetries: 10 });
  }
}
