import { type Kysely, type Migration, sql } from 'kysely';

const id = sql`text collate "C"`;

/**
 * Representatives and contacts of units, which can be erased without touching an act; what lists were
 * checked and wait to be confirmed; what headings of the office's own mean.
 *
 * People are found by `name_key`, in which width, spaces and case do not matter. Whoever writes one locks
 * the row of the pool first, so that nobody is added twice.
 */
export const peopleMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { schema } = database;
    await schema
      .createTable('people_pool')
      .addColumn('campaign', id, (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('next_position', 'integer', (column) => column.notNull())
      .addColumn('keep_until', 'date', (column) => column.notNull())
      .execute();
    await schema
      .createTable('person')
      .addColumn('campaign', id, (column) => column.notNull())
      .addColumn('person', id, (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('name_key', id, (column) => column.notNull())
      .addColumn('category', id, (column) => column.notNull())
      .addColumn('phone', id)
      .addColumn('units', sql`text[] collate "C"`, (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('added_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('added_by', id, (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('changed_by', id, (column) => column.notNull())
      .addPrimaryKeyConstraint('person_key', ['campaign', 'person'])
      .addUniqueConstraint('person_order', ['campaign', 'position'])
      .addForeignKeyConstraint('person_pool', ['campaign'], 'people_pool', ['campaign'])
      .execute();
    await schema
      .createIndex('person_by_category')
      .on('person')
      .columns(['campaign', 'category', 'position'])
      .execute();
    await schema
      .createIndex('person_by_name')
      .on('person')
      .columns(['campaign', 'name_key'])
      .execute();
    await schema.createIndex('person_by_unit').on('person').using('gin').column('units').execute();
    await schema
      .createTable('unit_contact')
      .addColumn('campaign', id, (column) => column.notNull())
      .addColumn('unit', id, (column) => column.notNull())
      .addColumn('leader', 'text')
      .addColumn('liaison', 'text')
      .addColumn('liaison_phone', id)
      .addPrimaryKeyConstraint('unit_contact_key', ['campaign', 'unit'])
      .addForeignKeyConstraint('unit_contact_pool', ['campaign'], 'people_pool', ['campaign'])
      .execute();
    await schema
      .createTable('list_check')
      .addColumn('id', id, (column) => column.primaryKey())
      .addColumn('campaign', id, (column) => column.notNull())
      .addColumn('list', id, (column) => column.notNull())
      .addColumn('rows', 'text', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      .addColumn('ground', id, (column) => column.notNull())
      .addColumn('made_by', id, (column) => column.notNull())
      .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .addColumn('confirmed_at', 'timestamptz')
      .addColumn('confirmed_by', id)
      .execute();
    await schema
      .createTable('list_mapping')
      .addColumn('campaign', id, (column) => column.notNull())
      .addColumn('list', id, (column) => column.notNull())
      .addColumn('mapping', 'text', (column) => column.notNull())
      .addColumn('said_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('list_mapping_key', ['campaign', 'list'])
      .execute();
  },
};
