import { type Kysely, type Migration, sql } from 'kysely';

const id = sql`text collate "C"`;

/**
 * Personal links by the digest of their token, public credentials until their lists are recorded, the moment
 * from which a box takes no more ballots, and opinions once they are released from their box.
 */
export const linksAndOpinionsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema.alterTable('poll').addColumn('accepts_until', 'timestamptz').execute();
    await schema
      .createTable('personal_link')
      .addColumn('meeting', id, (column) => column.notNull())
      .addColumn('person', id, (column) => column.notNull())
      .addColumn('digest', 'bytea', (column) => column.notNull().unique())
      .addColumn('state', id, (column) => column.notNull())
      .addPrimaryKeyConstraint('personal_link_key', ['meeting', 'person'])
      .execute();
    await schema
      .createTable('link_credential')
      .addColumn('poll', id, (column) => column.notNull())
      .addColumn('credential', id, (column) => column.notNull())
      .addPrimaryKeyConstraint('link_credential_key', ['poll', 'credential'])
      .execute();
    await schema
      .createTable('released_opinion')
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('meeting', id, (column) => column.notNull())
      .addColumn('unit', id, (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('decision', id)
      .addColumn('is_published', 'boolean', (column) => column.notNull().defaultTo(false))
      .execute();
    await schema
      .createIndex('released_opinion_of_meeting')
      .on('released_opinion')
      .column('meeting')
      .execute();
  },
};
