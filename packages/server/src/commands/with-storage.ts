import { openStorage, type Storage } from '../storage/open-storage.ts';
import { storageSentence } from '../storage/sentences.ts';
import type { ExitCode, Place } from './command.ts';
import { storageSettingsOf } from './database-settings.ts';

/**
 * Opens the database for the duration of one command: the running one, or its own. One that cannot be
 * opened is one sentence and exit 2.
 */
export async function withStorage(
  place: Place,
  work: (storage: Storage) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openStorage(storageSettingsOf(place), {
    purpose: 'command',
    say: (line) => place.err.write(`${line}\n`),
  });
  if (!opened.ok) {
    place.err.write(`pingyi: ${storageSentence(opened.fault)}\n`);
    return 2;
  }
  try {
    return await work(opened.value);
  } finally {
    await opened.value.database.close();
  }
}
