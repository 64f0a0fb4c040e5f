import type { Migration } from 'kysely';
import { installationMigration } from './0001-installation.ts';

/** Every migration by name, oldest first. A published one never changes; a change is a further one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-installation': installationMigration,
};
