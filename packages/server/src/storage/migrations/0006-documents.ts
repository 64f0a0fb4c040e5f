import { type Kysely, type Migration, sql } from 'kysely';

/** Uploaded files, which acts name by id and digest. */
export const documentsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('document')
      .addColumn('id', sql`text collate "C"`, (column) => column.primaryKey())
      .addColumn('digest', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('content', 'bytea', (column) => column.notNull())
      .addColumn('uploaded_by', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('uploaded_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addUniqueConstraint('document_once', ['uploaded_by', 'digest', 'name'])
      .execute();
    // Files are compressed already.
    await sql`alter table document alter column content set storage external`.execute(database);
  },
};
