import type { DatabaseKind } from './database.ts';
import { ownerOfCluster, readCluster } from './embedded/cluster.ts';
import { guardEmbedded } from './embedded/guard.ts';
import { readUsage } from './embedded/locks.ts';
import { placeOf } from './embedded/place.ts';
import { visit } from './embedded/visit.ts';
import { accept, type Outcome } from './fault.ts';
import { inspectServer, readDatabaseUrl } from './server.ts';
import type { StorageSettings } from './settings.ts';

/** How the database stands, found without starting it. */
export interface StorageStatus {
  readonly database: DatabaseKind;
  /** `absent`: not made yet. */
  readonly state: 'absent' | 'stopped' | 'running';
  /** PostgreSQL's version: whole when it runs, the major one when it is stopped, null when absent. */
  readonly version: string | null;
  /** The data folder of the embedded database; null with a server. */
  readonly folder: string | null;
  /** Sessions of Pingyi that use the embedded database, the server and commands alike. */
  readonly users: number;
  /** True when a Pingyi server uses the embedded database. */
  readonly isServed: boolean;
}

async function inspectEmbedded(settings: StorageSettings): Promise<Outcome<StorageStatus>> {
  const place = placeOf(settings);
  const still = { database: 'embedded', folder: place.folder, users: 0, isServed: false } as const;
  if (ownerOfCluster(place) === null) return accept({ ...still, state: 'absent', version: null });
  const made = await readCluster(place);
  if (!made.ok) return made;
  const visited = await visit(place);
  if (!visited.ok) return visited;
  if (visited.value === null) return accept({ ...still, state: 'stopped', version: made.value });
  const { client } = visited.value;
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version ?? made.value;
    return accept({ ...still, ...(await readUsage(client)), state: 'running', version });
  } finally {
    await client.end();
  }
}

async function inspectUrl(url: string): Promise<Outcome<StorageStatus>> {
  const connection = readDatabaseUrl(url);
  if (!connection.ok) return connection;
  const version = await inspectServer(connection.value);
  if (!version.ok) return version;
  return accept({
    database: 'server',
    state: 'running',
    version: version.value,
    folder: null,
    users: 0,
    isServed: false,
  });
}

/** Says how the database stands. Starts nothing and changes nothing. */
export function inspectStorage(settings: StorageSettings): Promise<Outcome<StorageStatus>> {
  const { databaseUrl } = settings;
  if (databaseUrl !== undefined) return inspectUrl(databaseUrl);
  return guardEmbedded(() => inspectEmbedded(settings));
}
