import { type Kysely, type Migration, sql } from 'kysely';

const id = sql`text collate "C"`;

/** Tables that are made of acts and can be made again of them: lists, searches, history. */
export const projectionsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema
      .createTable('campaign_list')
      .addColumn('campaign', id, (column) => column.primaryKey())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('phase', id)
      .addColumn('units', 'integer', (column) => column.notNull())
      .addColumn('editions', 'integer', (column) => column.notNull())
      .addColumn('updated_seq', 'bigint', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    await schema
      .createTable('unit_list')
      .addColumn('campaign', id, (column) => column.notNull())
      .addColumn('unit', id, (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('class', id, (column) => column.notNull())
      .addColumn('level', id, (column) => column.notNull())
      .addColumn('parent', id)
      .addColumn('role', id)
      .addColumn('merged_into', id)
      .addColumn('exempted_by', 'bigint')
      .addPrimaryKeyConstraint('unit_list_key', ['campaign', 'unit'])
      .execute();
    await schema
      .createTable('history')
      .addColumn('seq', 'bigint', (column) => column.primaryKey())
      .addColumn('stream', id, (column) => column.notNull())
      .addColumn('type', id, (column) => column.notNull())
      .addColumn('at', id, (column) => column.notNull())
      .addColumn('role', id, (column) => column.notNull())
      .addColumn('account', id, (column) => column.notNull())
      .addColumn('zh', 'text', (column) => column.notNull())
      .addColumn('en', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createIndex('history_of_stream')
      .on('history')
      .columns(['stream', 'seq'])
      .execute();
    await schema
      .createTable('history_subject')
      .addColumn('stream', id, (column) => column.notNull())
      .addColumn('kind', id, (column) => column.notNull())
      .addColumn('subject', id, (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('history_subject_key', ['stream', 'kind', 'subject', 'seq'])
      .execute();
  },
};
