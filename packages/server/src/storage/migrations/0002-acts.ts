import { type Kysely, type Migration, sql } from 'kysely';

/** Rows of these tables are only ever added; what the trigger refuses could not be undone unnoticed. */
const appendOnly = ['act', 'log_node', 'checkpoint', 'log_key'];

/**
 * The acts and their log. `act` holds the leaf of every act, `internal_act` what an internal leaf hides
 * (the one table of these that may be erased), `log_node` every perfect subtree of the Merkle tree. A
 * restored backup gets a new `generation`, which tells running servers to forget what they remember.
 */
export const actsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema
      .alterTable('installation')
      .addColumn('generation', 'uuid', (column) =>
        column.notNull().defaultTo(sql`gen_random_uuid()`),
      )
      .execute();
    await schema
      .createTable('act')
      .addColumn('seq', 'bigint', (column) => column.primaryKey().check(sql`seq >= 0`))
      .addColumn('stream', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('stream_version', 'integer', (column) =>
        column.notNull().check(sql`stream_version >= 1`),
      )
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('leaf', 'text', (column) => column.notNull())
      .addUniqueConstraint('act_stream_order', ['stream', 'stream_version'])
      .execute();
    await schema
      .createTable('internal_act')
      .addColumn('seq', 'bigint', (column) => column.primaryKey().references('act.seq'))
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('salt', 'bytea', (column) => column.notNull().check(sql`length(salt) = 32`))
      .execute();
    await schema
      .createTable('log_node')
      .addColumn('level', 'smallint', (column) => column.notNull())
      .addColumn('index', 'bigint', (column) => column.notNull())
      .addColumn('hash', 'bytea', (column) => column.notNull().check(sql`length(hash) = 32`))
      .addPrimaryKeyConstraint('log_node_place', ['level', 'index'])
      .execute();
    await schema
      .createTable('checkpoint')
      .addColumn('size', 'bigint', (column) => column.primaryKey())
      .addColumn('note', 'text', (column) => column.notNull())
      .addColumn('signed_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await schema
      .createTable('log_key')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('vkey', 'text', (column) => column.notNull().unique())
      .addColumn('registered_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    await sql`create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'rows of % are never changed', tg_table_name; end $$`.execute(
      database,
    );
    for (const table of appendOnly)
      await sql`create trigger never_changed before update or delete or truncate on
        ${sql.table(table)} for each statement execute function refuse_change()`.execute(database);
  },
};
