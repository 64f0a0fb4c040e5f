import type { StorageSettings } from '../storage/settings.ts';
import type { Place } from './command.ts';

/** The part of `--help` that all of them share. */
export const databaseEnvironment = `Environment:
  PINGYI_DATA   where the data lies; .pingyi in the repository unless set,
                for root a folder in /var/lib/pingyi
  DATABASE_URL  a PostgreSQL server to use instead of the embedded one`;

/** What a command knows of where the database is. */
export function storageSettingsOf(place: Place): StorageSettings {
  const { databaseUrl, dataFolder, searchPath } = place.settings;
  return { root: place.root, cwd: place.cwd, databaseUrl, dataFolder, searchPath };
}
