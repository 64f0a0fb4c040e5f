import { type Kysely, type Migration, sql } from 'kysely';

const id = sql`text collate "C"`;

/**
 * Witnesses of the log whose cosignatures are taken in, and these, one a witness and checkpoint. A witness
 * that is taken off keeps what it signed. Hints of closed polls are kept in pieces, since they take long to
 * work out and are as long as the archive.
 */
export const witnessesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema
      .createTable('witness')
      .addColumn('vkey', id, (column) => column.primaryKey())
      .addColumn('added_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('ended_at', 'timestamptz')
      .execute();
    await schema
      .createTable('cosignature')
      .addColumn('size', 'bigint', (column) => column.notNull().references('checkpoint.size'))
      .addColumn('vkey', id, (column) => column.notNull().references('witness.vkey'))
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addColumn('line', id, (column) => column.notNull())
      .addPrimaryKeyConstraint('cosignature_key', ['size', 'vkey'])
      .execute();
    await sql`create trigger never_changed before update or delete or truncate on cosignature
      for each statement execute function refuse_change()`.execute(database);
    await schema
      .createTable('poll_hints')
      .addColumn('poll', id, (column) => column.notNull().references('poll.poll'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('content', 'bytea', (column) => column.notNull())
      .addPrimaryKeyConstraint('poll_hints_key', ['poll', 'number'])
      .execute();
  },
};
