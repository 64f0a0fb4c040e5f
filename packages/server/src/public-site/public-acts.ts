import { type CampaignId, type StoredAct, streamOf } from '@pingyi/core';
import { type Kysely, sql } from 'kysely';
import { readHead } from '../ledger/head.ts';
import { actOf } from '../ledger/stored-acts.ts';
import type { Tables } from '../storage/tables.ts';

/** The public acts of one campaign as far as they were read. */
interface Known {
  /** The newest leaf of the campaign that was looked at. */
  readonly until: number;
  readonly acts: readonly StoredAct[];
}

/** Reads the public acts of campaigns. */
export type PublicActs = (campaign: CampaignId) => Promise<readonly StoredAct[] | null>;

/**
 * Makes a reader that reads each act once. Only leaves are read: what an internal act says lies in another
 * table, which this reader never asks.
 */
export function publicActsOf(database: Kysely<Tables>): PublicActs {
  const known = new Map<CampaignId, Known>();
  let generation = '';
  return async (campaign) => {
    const head = await readHead(database);
    if (head.generation !== generation) known.clear();
    generation = head.generation;
    const { until, acts } = known.get(campaign) ?? { until: -1, acts: [] };
    const { rows } = await sql<{ seq: string; leaf: string }>`
      select seq, leaf from act
      where seq > ${String(until)} and stream in (
        select ${streamOf(campaign)} union all
        select 'meeting/' || meeting from meeting_list where campaign = ${campaign})
      order by seq`.execute(database);
    const last = rows.at(-1);
    if (last === undefined) return acts.length === 0 ? null : acts;
    const added = rows.flatMap((row) => actOf({ ...row, act: null }) ?? []);
    // A meeting's row and its first act are written at once, so nothing older can appear later.
    const next = { until: Number(last.seq), acts: added.length === 0 ? acts : [...acts, ...added] };
    const newest = known.get(campaign);
    if (newest === undefined || newest.until < next.until) known.set(campaign, next);
    return next.acts;
  };
}
