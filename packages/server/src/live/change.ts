import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** One act as those hear of it who follow changes: where it is, not what it says. */
export interface Change {
  readonly seq: number;
  readonly stream: string;
  readonly type: string;
  /** The campaign of a meeting's stream: who may hear is decided by campaign. */
  readonly campaign?: string | null;
  /** The stream of another kind whose state it changes too. */
  readonly joins?: string | null;
}

/** Reads changes in the order of the log. */
export type ReadChanges = (from: number, limit: number) => Promise<readonly Change[]>;

/** Reads changes from the database. */
export function changesOf(database: Kysely<Tables>): ReadChanges {
  return async (from, limit) => {
    const rows = await database
      .selectFrom('history')
      .leftJoin('meeting_list', (join) =>
        join.on(sql`'meeting/' || meeting_list.meeting`, '=', sql.ref('history.stream')),
      )
      .leftJoin('joint_act', 'joint_act.seq', 'history.seq')
      .select([
        'history.seq',
        'history.stream',
        'history.type',
        'meeting_list.campaign',
        'joint_act.stream as joins',
      ])
      .where('history.seq', '>=', String(from))
      .orderBy('history.seq')
      .limit(limit)
      .execute();
    return rows.map(({ seq, ...rest }) => ({ ...rest, seq: Number(seq) }));
  };
}
