import { type Kysely, sql } from 'kysely';
import { projectedTables } from '../projections/projection.ts';

/** The schemas that are Pingyi's own. */
const ownSchemas = ['public', 'auth'];

/** Tables of the migrations' own; the manifest names the migration instead. */
const migrationTables = ['migration', 'migration_lock'];

/**
 * Tables whose rows are not carried: projections, which a restore makes again of the acts, tokens of
 * set-up links, which end with their server, and checked lists, which nobody needs after a day.
 */
const leftOut: readonly string[] = [...projectedTables, 'set_up_token', 'list_check'];

/** True for a table whose rows are in a backup. */
export function isCarried({ schema, name }: Pick<Table, 'schema' | 'name'>): boolean {
  return schema !== 'public' || !leftOut.includes(name);
}

/** A column as the catalogue of the database knows it. */
interface Column {
  readonly name: string;
  /** As PostgreSQL writes it: `bigint`, `timestamp with time zone`. */
  readonly type: string;
}

/** A table with all that is kept of its rows. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns of the primary key in its order, and whether each is ordered as text. */
  readonly key: readonly { readonly name: string; readonly isText: boolean }[];
}

interface CatalogueRow extends Table {
  readonly sequences: number;
}

/**
 * Every table of Pingyi, by name, so that a table of a later migration is among them by itself.
 *
 * @throws Error for a table that a backup cannot carry as it is: without a primary key there is no order
 *   of rows, and a sequence has a value besides the rows
 */
export async function readCatalogue<Any>(database: Kysely<Any>): Promise<readonly Table[]> {
  const { rows } = await sql<CatalogueRow>`
    select schema.nspname as schema, class.relname as name,
      (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod))
          order by attnum) from pg_attribute
        where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = ''
      ) as columns,
      (select coalesce(json_agg(json_build_object('name', attname, 'isText', typcategory = 'S')
          order by place), '[]')
        from pg_index, unnest(indkey) with ordinality as part (number, place)
        join pg_attribute on attrelid = class.oid and attnum = number
        join pg_type on pg_type.oid = atttypid
        where indrelid = class.oid and indisprimary) as key,
      (select count(*)::int from pg_depend
        join pg_class sequence on sequence.oid = objid and sequence.relkind = 'S'
        where classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass
          and refobjid = class.oid) as sequences
    from pg_class class join pg_namespace schema on schema.oid = relnamespace
    where relkind in ('r', 'p') and not relispartition and nspname = any (${ownSchemas})
      and relname <> all (${migrationTables})
      and not exists (select from pg_depend
        where classid = 'pg_class'::regclass and objid = class.oid and deptype = 'e')
    order by schema.nspname collate "C", class.relname collate "C"`.execute(database);
  for (const { name, key, sequences } of rows) {
    if (key.length === 0) throw new Error(`backup: table ${name} has no primary key`);
    if (sequences > 0)
      throw new Error(`backup: table ${name} has a sequence, which is not carried`);
  }
  return rows.map(({ schema, name, columns, key }) => ({ schema, name, columns, key }));
}

/** Functions of Pingyi, as `drop function` takes them. */
export async function readFunctions<Any>(database: Kysely<Any>): Promise<readonly string[]> {
  const { rows } = await sql<{ signature: string }>`
    select format('%I.%I(%s)', nspname, proname, pg_get_function_identity_arguments(pg_proc.oid))
      as signature
    from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
    where nspname = any (${ownSchemas}) and not exists (select from pg_depend
      where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')`.execute(
    database,
  );
  return rows.map(({ signature }) => signature);
}

/** Makes values read and written as exact texts that do not depend on the server's settings. */
export async function useExactTexts<Any>(transaction: Kysely<Any>): Promise<void> {
  await sql`select set_config('DateStyle', 'ISO, YMD', true), set_config('TimeZone', 'UTC', true),
    set_config('IntervalStyle', 'iso_8601', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true)`.execute(transaction);
}
