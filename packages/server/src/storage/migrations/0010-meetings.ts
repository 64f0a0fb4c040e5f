import { type Kysely, type Migration, sql } from 'kysely';

const id = sql`text collate "C"`;

/**
 * Meetings as lists show them, acts of a campaign that belong to a meeting as well, and what acts of a
 * meeting name by digest.
 */
export const meetingsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema
      .createTable('meeting_list')
      .addColumn('meeting', id, (column) => column.primaryKey())
      .addColumn('campaign', id, (column) => column.notNull())
      .addColumn('level', id, (column) => column.notNull())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('begins', id, (column) => column.notNull())
      .addColumn('ends', id, (column) => column.notNull())
      .addColumn('mode', id, (column) => column.notNull())
      .addColumn('ballots', id, (column) => column.notNull())
      .addColumn('units', 'integer', (column) => column.notNull())
      .addColumn('state', id, (column) => column.notNull())
      .addColumn('updated_seq', 'bigint', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    await schema
      .createIndex('meeting_of_campaign')
      .on('meeting_list')
      .columns(['campaign', 'begins', 'meeting'])
      .execute();
    await schema
      .createTable('joint_act')
      .addColumn('stream', id, (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('joint_act_key', ['stream', 'seq'])
      .execute();
    await schema
      .createTable('meeting_content')
      .addColumn('meeting', id, (column) => column.notNull())
      .addColumn('digest', id, (column) => column.notNull())
      .addColumn('content', 'bytea', (column) => column.notNull())
      .addColumn('uploaded_by', id, (column) => column.notNull())
      .addColumn('uploaded_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('meeting_content_key', ['meeting', 'digest'])
      .execute();
    await schema
      .createIndex('meeting_content_by_digest')
      .on('meeting_content')
      .column('digest')
      .execute();
  },
};
