import type { ColumnType } from 'kysely';

/** A `bigint` column: read as text, which `pg` does not cut, written as a number. */
export type BigInteger = ColumnType<string, number, number>;
