import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sync, syncTree } from '../folders.ts';
import { nameOfUnfinished, removeAbandoned } from '../making.ts';
import { type Binaries, tryBinaries } from './binaries.ts';
import { type BinaryPackage, makeLinks } from './package-binaries.ts';

/** Copies files and folders so that every account may read and run them; links are made anew. */
async function copyOpen(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const copy = path.join(to, entry.name);
    if (entry.isDirectory()) await copyOpen(source, copy);
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, copy);
      await chmod(copy, path.basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

/** Renames a folder to where none is; false when one is there. */
async function moveInto(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    return false;
  }
}

/** Puts a finished copy in its place, unless another process just put a working one there. */
async function settle(beside: string, whole: string): Promise<Binaries | null> {
  const folder = path.join(whole, 'native', 'bin');
  if (await moveInto(beside, whole)) return tryBinaries(folder);
  const others = await tryBinaries(folder);
  if (others !== null) return others;
  await rm(whole, { recursive: true, force: true });
  await moveInto(beside, whole);
  return tryBinaries(folder);
}

/** Removes copies of other versions and copies that were never finished. */
async function removeOthers(binaries: string, kept: string): Promise<void> {
  await removeAbandoned(binaries);
  for (const name of await readdir(binaries))
    if (name !== kept && !name.startsWith('making-'))
      await rm(path.join(binaries, name), { recursive: true, force: true });
}

/**
 * The package's binaries, copied to where PostgreSQL's account can reach them; whole or not at all, also
 * when power fails in the middle. To be called only while no database of this place runs.
 *
 * @param binaries the folder of all copies
 * @returns null when they do not run on this machine
 */
export async function copyBinaries(
  found: BinaryPackage,
  binaries: string,
): Promise<Binaries | null> {
  const whole = path.join(binaries, found.version);
  const copied = await tryBinaries(path.join(whole, 'native', 'bin'));
  if (copied !== null) return copied;
  await mkdir(binaries, { recursive: true });
  await chmod(binaries, 0o755);
  await removeOthers(binaries, found.version);
  const beside = path.join(binaries, nameOfUnfinished());
  await mkdir(beside);
  try {
    await chmod(beside, 0o755);
    const native = path.join(beside, 'native');
    await copyOpen(found.native, native);
    await makeLinks(native);
    await syncTree(beside);
    await sync(binaries);
    return await settle(beside, whole);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
