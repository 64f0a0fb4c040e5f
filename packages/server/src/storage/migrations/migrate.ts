import { type Kysely, Migrator, sql } from 'kysely';
import { accept, type Outcome, refuse } from '../fault.ts';
import { migrations } from './list.ts';

/**
 * Brings the tables to this version. Forward only, every pending migration in one transaction, under the
 * Migrator's own lock, so that several servers starting at once migrate once.
 *
 * @param options.mayMigrate false for a command beside a running server, which must find nothing to do
 * @returns the name of the last migration, which is the version of the schema
 */
export async function migrate<Tables>(
  database: Kysely<Tables>,
  options: { readonly mayMigrate: boolean },
): Promise<Outcome<string>> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  const names = Object.keys(migrations);
  const executed = await executedMigrations(database);
  const unknown = executed.find((name) => !names.includes(name));
  if (unknown !== undefined) return refuse({ code: 'schema-newer', facts: { migration: unknown } });
  const pending = names.find((name) => !executed.includes(name));
  if (pending !== undefined && !options.mayMigrate)
    return refuse({ code: 'schema-older', facts: { migration: pending } });
  if (pending !== undefined) {
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  }
  return accept(names.at(-1) ?? '');
}

/** The migrations that a database has seen; none when it is empty. */
async function executedMigrations<Tables>(database: Kysely<Tables>): Promise<readonly string[]> {
  const table = await sql<{
    name: string | null;
  }>`select to_regclass('migration')::text as name`.execute(database);
  if ((table.rows[0]?.name ?? null) === null) return [];
  const rows = await sql<{ name: string }>`select name from migration order by name`.execute(
    database,
  );
  return rows.rows.map(({ name }) => name);
}
