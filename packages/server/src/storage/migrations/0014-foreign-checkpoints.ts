import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Checkpoints that the log's key signed and that are not of this log: each is the proof that somebody was
 * shown another record. They are never taken away.
 */
export const foreignCheckpointsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('foreign_checkpoint')
      .addColumn('digest', 'bytea', (column) => column.primaryKey())
      .addColumn('size', 'bigint', (column) => column.notNull())
      .addColumn('note', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('reported_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    await sql`create trigger never_changed before update or delete or truncate on foreign_checkpoint
      for each statement execute function refuse_change()`.execute(database);
  },
};
