import { type Kysely, type Migration, sql } from 'kysely';

const id = sql`text collate "C"`;

/**
 * The ballot box. Ballots are kept by poll, credential and the number among those of the credential: no
 * serial number, no time, no address. Every table begins its key with the poll, so that they can be
 * divided by it.
 */
export const ballotBoxMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema
      .createTable('poll')
      .addColumn('poll', id, (column) => column.primaryKey())
      .addColumn('meeting', id, (column) => column.notNull())
      .addColumn('election', 'text')
      .addColumn('trustees', 'text')
      .addColumn('credentials', 'text')
      .addColumn('state', id, (column) => column.notNull())
      .addColumn('paused_until', 'timestamptz')
      .addColumn('opened_at', 'timestamptz')
      .addColumn('electorate', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('ballots', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('voters', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('end_hash', id)
      .addColumn('ended_ballots', 'integer')
      .execute();
    await schema.createIndex('poll_of_meeting').on('poll').column('meeting').execute();
    await schema
      .createTable('poll_credential')
      .addColumn('poll', id, (column) => column.notNull())
      .addColumn('credential', id, (column) => column.notNull())
      .addColumn('counter', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('poll_credential_key', ['poll', 'credential'])
      .addForeignKeyConstraint('poll_credential_poll', ['poll'], 'poll', ['poll'])
      .execute();
    await schema
      .createTable('ballot')
      .addColumn('poll', id, (column) => column.notNull())
      .addColumn('credential', id, (column) => column.notNull())
      .addColumn('counter', 'integer', (column) => column.notNull())
      .addColumn('ballot', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('ballot_key', ['poll', 'credential', 'counter'])
      .execute();
    await schema
      .createTable('board_code')
      .addColumn('poll', id, (column) => column.notNull())
      .addColumn('code', id, (column) => column.notNull())
      .addColumn('is_shown', 'boolean', (column) => column.notNull())
      .addPrimaryKeyConstraint('board_code_key', ['poll', 'code'])
      .execute();
    await schema
      .createTable('poll_event')
      .addColumn('poll', id, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('kind', id, (column) => column.notNull())
      .addColumn('owner', 'integer')
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('strong', 'text')
      .addPrimaryKeyConstraint('poll_event_key', ['poll', 'number'])
      .execute();
    await schema
      .createTable('opinion')
      .addColumn('id', 'uuid', (column) => column.primaryKey().defaultTo(sql`gen_random_uuid()`))
      .addColumn('meeting', id, (column) => column.notNull())
      .addColumn('unit', id, (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
  },
};
