import type { ActType } from '@pingyi/core';
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
  /** The unit that an internal act tells of its own work; null where it tells no unit. */
  readonly toldUnit?: string | null;
}

/** Internal acts that a unit’s liaison reads as soon as they are recorded: its own lines, and what came back. */
const toldTypes: readonly ActType[] = [
  'daily-lines-entered',
  'daily-line-returned',
  'final-report-returned',
  'self-check-report-returned',
  'unit-plan-returned',
  'unit-officers-named',
];

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
      .leftJoin('internal_act', (join) =>
        join.onRef('internal_act.seq', '=', 'history.seq').on('history.type', 'in', [...toldTypes]),
      )
      .select([
        'history.seq',
        'history.stream',
        'history.type',
        'meeting_list.campaign',
        'joint_act.stream as joins',
        sql<string | null>`internal_act.act::jsonb #>> '{payload,unit}'`.as('toldUnit'),
      ])
      .where('history.seq', '>=', String(from))
      .orderBy('history.seq')
      .limit(limit)
      .execute();
    return rows.map(({ seq, ...rest }) => ({ ...rest, seq: Number(seq) }));
  };
}
