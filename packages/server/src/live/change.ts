import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** One act as those hear of it who follow changes: where it is, not what it says. */
export interface Change {
  readonly seq: number;
  readonly stream: string;
  readonly type: string;
}

/** Reads changes in the order of the log. */
export type ReadChanges = (from: number, limit: number) => Promise<readonly Change[]>;

/** Reads changes from the database. */
export function changesOf(database: Kysely<Tables>): ReadChanges {
  return async (from, limit) => {
    const rows = await database
      .selectFrom('history')
      .select(['seq', 'stream', 'type'])
      .where('seq', '>=', String(from))
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map(({ seq, stream, type }) => ({ seq: Number(seq), stream, type }));
  };
}
