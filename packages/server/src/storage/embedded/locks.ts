import type { Client } from 'pg';
import type { Purpose } from '../settings.ts';

// Advisory locks of the embedded database, held by the session of the keeper and gone with it, however it
// ends: `serving` by the one server, `using` by everybody, shared. The last who leaves takes `using` alone
// and stops the database.

const namespace = 0x5059;
const serving = 1;
const using = 2;

async function isGiven(client: Client, call: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ given: boolean }>(`select ${call}($1, $2) as given`, [
    namespace,
    key,
  ]);
  return rows[0]?.given === true;
}

/** What asking for the locks found: they are held now, another serves, or the database is being stopped. */
export type Locking = 'held' | 'served' | 'stopping';

/** Takes the locks that the purpose needs. */
export async function takeLocks(client: Client, purpose: Purpose): Promise<Locking> {
  if (purpose === 'serve' && !(await isGiven(client, 'pg_try_advisory_lock', serving)))
    return 'served';
  return (await isGiven(client, 'pg_try_advisory_lock_shared', using)) ? 'held' : 'stopping';
}

/** Gives the own share back; true when nobody else uses the database, who then must stop it. */
export async function leaveAsLast(client: Client): Promise<boolean> {
  await isGiven(client, 'pg_advisory_unlock_shared', using);
  return mayStop(client);
}

/** True when nobody uses the database; from then on nobody is let in. */
export async function mayStop(client: Client): Promise<boolean> {
  return isGiven(client, 'pg_try_advisory_lock', using);
}

/** Who uses the database now. */
export interface Usage {
  readonly isServed: boolean;
  /** Sessions that hold a share: the server and the commands that run. */
  readonly users: number;
}

/** Counts who uses the database. */
export async function readUsage(client: Client): Promise<Usage> {
  const { rows } = await client.query<{ objid: number }>(
    `select objid::int from pg_locks where locktype = 'advisory' and classid = $1 and granted`,
    [namespace],
  );
  return {
    isServed: rows.some(({ objid }) => objid === serving),
    users: rows.filter(({ objid }) => objid === using).length,
  };
}
