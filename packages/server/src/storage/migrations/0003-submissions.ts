import { type Kysely, type Migration, sql } from 'kysely';

/** What was answered to a submission with an idempotency key, for the time in which it may be repeated. */
export const submissionsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('submission')
      .addColumn('account', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('key', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('request', 'bytea', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('answered_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('submission_key', ['account', 'key'])
      .execute();
    await database.schema
      .createIndex('submission_age')
      .on('submission')
      .column('answered_at')
      .execute();
  },
};
