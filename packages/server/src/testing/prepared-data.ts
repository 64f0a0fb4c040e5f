import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { openEmbedded } from '../storage/embedded/open-embedded.ts';
import { placeOf } from '../storage/embedded/place.ts';
import { storageSentence } from '../storage/sentences.ts';
import type { StorageSettings } from '../storage/settings.ts';

/** Settings of an embedded database in a data folder, as the environment would give them. */
export function settingsOfData(root: string, dataFolder: string): StorageSettings {
  return { root, cwd: '/', databaseUrl: undefined, dataFolder, searchPath: '' };
}

/** Makes an embedded database without tables. */
async function makeDatabase(root: string, folder: string): Promise<void> {
  const settings = settingsOfData(root, folder);
  const opened = await openEmbedded(settings, 'serve', () => undefined);
  if (!opened.ok) throw new Error(storageSentence(opened.fault));
  await opened.value.close();
  const { log, socket } = placeOf(settings);
  for (const trace of [log, socket]) await rm(trace, { recursive: true, force: true });
}

/** The database that this run's tests copy; whoever needs it first makes it. */
async function preparedIn(root: string, folder: string): Promise<string> {
  const prepared = path.join(folder, 'prepared');
  if (existsSync(prepared)) return prepared;
  const beside = await mkdtemp(path.join(folder, 'making-'));
  if (process.getuid?.() === 0) await chmod(beside, 0o711);
  await makeDatabase(root, beside);
  // Another worker may have been first; its database is as good.
  await rename(beside, prepared).catch(() => rm(beside, { recursive: true, force: true }));
  return prepared;
}

/**
 * Puts an embedded database without tables into a data folder that has none. `initdb` takes seconds, a copy
 * of what it makes a tenth: within a run of Vitest, whose global set-up names a folder for it in
 * `PINGYI_TEST_DATA`, it runs once. Elsewhere the folder stays as it is, and whoever opens it makes the
 * database.
 *
 * @param root the folder of the repository
 */
export async function prepareData(root: string, dataFolder: string): Promise<void> {
  const shared = process.env['PINGYI_TEST_DATA'];
  if (shared === undefined) return;
  const prepared = await preparedIn(root, shared);
  await mkdir(dataFolder, { recursive: true });
  execFileSync('cp', ['-a', path.join(prepared, 'postgres'), dataFolder]);
  const binaries = path.join(prepared, 'binaries');
  if (existsSync(binaries)) await symlink(binaries, path.join(dataFolder, 'binaries'));
}
