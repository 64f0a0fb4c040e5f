import type { ClientConfig } from 'pg';
import { Database } from './database.ts';
import type { EmbeddedPostgres } from './embedded/embedded-postgres.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { accept, type Outcome } from './fault.ts';
import { migrate } from './migrations/migrate.ts';
import { inspectServer, readDatabaseUrl } from './server.ts';
import type { Purpose, Say, StorageSettings } from './settings.ts';

/** An open database, and the name of the last migration it has seen. */
export interface Storage {
  readonly database: Database;
  readonly schema: string;
}

/** How a database is opened. */
export interface OpenOptions {
  readonly purpose: Purpose;
  /** Told what takes long, in lines for a person. */
  readonly say: Say;
}

/** Checks the server, makes the `Database` and brings its tables to this version. */
async function furnish(
  connection: ClientConfig,
  embedded: EmbeddedPostgres | null,
  purpose: Purpose,
): Promise<Outcome<Storage>> {
  const inspected = await inspectServer(connection);
  if (!inspected.ok) return inspected;
  const kind = embedded === null ? 'server' : 'embedded';
  const mayMigrate = purpose === 'serve' || embedded === null || !(await embedded.isServed());
  const database = new Database({ kind, version: inspected.value, connection, embedded });
  try {
    const schema = await migrate(database.queries, { mayMigrate });
    if (schema.ok) return accept({ database, schema: schema.value });
    await database.close();
    return schema;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function furnishEmbedded(
  embedded: EmbeddedPostgres,
  purpose: Purpose,
): Promise<Outcome<Storage>> {
  let isOpen = false;
  try {
    const furnished = await furnish(embedded.connection, embedded, purpose);
    isOpen = furnished.ok;
    return furnished;
  } finally {
    if (!isOpen) await embedded.close();
  }
}

async function openUrl(url: string, purpose: Purpose): Promise<Outcome<Storage>> {
  const connection = readDatabaseUrl(url);
  return connection.ok ? furnish(connection.value, null, purpose) : connection;
}

/**
 * Opens the database: the server that `DATABASE_URL` names, else the embedded one, which is made and
 * started when it is not there. Its tables are at this version afterwards.
 *
 * `serve` is the one server of an embedded database and is refused with `already-running` beside another;
 * a command joins the running one or starts it for its own duration. Whoever opened it closes it.
 */
export async function openStorage(
  settings: StorageSettings,
  options: OpenOptions,
): Promise<Outcome<Storage>> {
  const { purpose, say } = options;
  if (settings.databaseUrl !== undefined) return openUrl(settings.databaseUrl, purpose);
  const opened = await openEmbedded(settings, purpose, say);
  return opened.ok ? furnishEmbedded(opened.value, purpose) : opened;
}
