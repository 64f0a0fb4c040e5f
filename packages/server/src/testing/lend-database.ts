import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../storage/database.ts';
import { openStorage } from '../storage/open-storage.ts';
import { storageSentence } from '../storage/sentences.ts';
import type { StorageSettings } from '../storage/settings.ts';
import { emptyDatabase } from './empty-database.ts';
import { prepareData, settingsOfData } from './prepared-data.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A real database in a folder of its own, for the tests of one file. */
export interface LentDatabase {
  readonly database: Database;
  readonly settings: StorageSettings;
  /** Removes every row, as if nothing had ever happened. */
  empty(): Promise<void>;
  /** Closes it and removes the folder. */
  giveBack(): Promise<void>;
}

/** Makes an embedded database and brings its tables to this version. */
export async function lendDatabase(): Promise<LentDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-database-'));
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  await prepareData(root, folder);
  const settings = settingsOfData(root, folder);
  const opened = await openStorage(settings, { purpose: 'serve', say: () => undefined });
  if (!opened.ok) throw new Error(storageSentence(opened.fault));
  const { database } = opened.value;
  return {
    database,
    settings,
    empty: () => emptyDatabase(database),
    giveBack: async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
