import { type Kysely, type Migration, sql } from 'kysely';

/** One row that tells this installation from every other: its id and when it was made. */
export const installationMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('installation')
      .addColumn('is_only', 'boolean', (column) =>
        column.primaryKey().defaultTo(true).check(sql`is_only`),
      )
      .addColumn('id', 'uuid', (column) => column.notNull().defaultTo(sql`gen_random_uuid()`))
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    await sql`insert into installation default values`.execute(database);
  },
};
