import { type Kysely, type Migration, sql } from 'kysely';

/** Digests of the tokens of set-up links, one for each start of a server. */
export const setUpTokensMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('set_up_token')
      .addColumn('digest', 'bytea', (column) => column.primaryKey())
      .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
  },
};
