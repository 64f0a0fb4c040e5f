import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';

/** Tables that stay: what the migrations themselves wrote. */
const kept = ['migration', 'migration_lock', 'installation'];

/** Removes the rows of every table but those of the installation, past the triggers that refuse it. */
export async function emptyDatabase({ queries }: Database): Promise<void> {
  await queries.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    const { rows } = await sql<{ schema: string; name: string }>`select schemaname as schema,
      tablename as name from pg_tables where schemaname in ('public', 'auth')`.execute(transaction);
    const names = rows
      .filter(({ schema, name }) => schema !== 'public' || !kept.includes(name))
      .map(({ schema, name }) => `${schema}.${name}`);
    await sql`truncate ${sql.join(names.map((name) => sql.table(name)))}`.execute(transaction);
    await sql`update installation set generation = gen_random_uuid()`.execute(transaction);
  });
}
