import type { ActType, StoredAct } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { actOf } from '../ledger/stored-acts.ts';
import type { Tables } from '../storage/tables.ts';

/** The acts of one type in a stream, in their order: for what a state does not keep. */
export async function actsOfType<Type extends ActType>(
  database: Kysely<Tables>,
  stream: string,
  type: Type,
): Promise<readonly StoredAct<Type>[]> {
  const rows = await database
    .selectFrom('history')
    .innerJoin('act', 'act.seq', 'history.seq')
    .leftJoin('internal_act', 'internal_act.seq', 'act.seq')
    .select(['act.seq', 'act.leaf', 'internal_act.act'])
    .where('history.stream', '=', stream)
    .where('history.type', '=', type)
    .orderBy('act.seq')
    .execute();
  return rows.flatMap((row) => (actOf(row) as StoredAct<Type> | null) ?? []);
}
