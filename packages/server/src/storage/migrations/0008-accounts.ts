import { type Kysely, type Migration, sql } from 'kysely';

const id = sql`text collate "C"`;

/**
 * What is known about accounts beside their acts: whose they are (erasable), one-time links, failed
 * sign-ins, codes that were used, the access log, and which campaigns are the example's.
 *
 * The access log is append-only; a row may be deleted when it is older than 180 days, the shortest time
 * for which network logs are kept by law (网络安全法 §21(3): not less than six months).
 */
export const accountsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema
      .createTable('account_holder')
      .addColumn('account', id, (column) => column.primaryKey())
      .addColumn('name', 'text')
      .addColumn('phone', 'text')
      .addColumn('erased_at', 'timestamptz')
      .execute();
    await schema
      .createTable('one_time_link')
      .addColumn('id', id, (column) => column.primaryKey())
      .addColumn('purpose', id, (column) => column.notNull())
      .addColumn('digest', 'bytea', (column) => column.notNull().unique())
      .addColumn('account', id, (column) => column.notNull())
      .addColumn('grants', 'text')
      .addColumn('made_by', id, (column) => column.notNull())
      .addColumn('made_as', id, (column) => column.notNull())
      .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .addColumn('ended_at', 'timestamptz')
      .addColumn('ended_as', id)
      .execute();
    await schema
      .createTable('sign_in_attempt')
      .addColumn('name_digest', 'bytea', (column) => column.primaryKey())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('locked_until', 'timestamptz', (column) => column.notNull())
      .addColumn('last_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await schema
      .createTable('used_code')
      .addColumn('account', id, (column) => column.notNull())
      .addColumn('digest', 'bytea', (column) => column.notNull())
      .addColumn('used_at', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('used_code_key', ['account', 'digest'])
      .execute();
    await schema
      .createTable('access_log')
      .addColumn('entry', id, (column) => column.primaryKey())
      .addColumn('at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('kind', id, (column) => column.notNull())
      .addColumn('account', id)
      .addColumn('subject', id)
      .addColumn('what', id)
      .addColumn('row_count', 'integer')
      .execute();
    await schema.createIndex('access_log_age').on('access_log').column('at').execute();
    await sql`create function refuse_young_deletion() returns trigger language plpgsql as
      $$ begin
        if old.at > now() - interval '180 days' then
          raise exception 'the access log is kept for 180 days';
        end if;
        return old;
      end $$`.execute(database);
    await sql`create trigger never_changed before update or truncate on access_log
      for each statement execute function refuse_change()`.execute(database);
    await sql`create trigger kept_long_enough before delete on access_log
      for each row execute function refuse_young_deletion()`.execute(database);
    await schema
      .createTable('example_campaign')
      .addColumn('campaign', id, (column) => column.primaryKey())
      .execute();
  },
};
