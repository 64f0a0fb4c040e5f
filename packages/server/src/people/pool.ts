import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** The representatives of a campaign as a whole. */
export interface Pool {
  /** Counts changes; 0 before the first. */
  readonly version: number;
  /** `YYYY-MM-DD`: after this day its people are erased. */
  readonly keepUntil: string;
  /** False after that day: nothing is added any more. */
  readonly isKept: boolean;
}

/** The place of the next person, besides. */
export interface LockedPool extends Pool {
  readonly nextPosition: number;
}

/** How long people of a year's campaign are kept unless the office says otherwise. */
function usualKeepUntil(year: number): string {
  return `${year + 1}-06-30`;
}

/** The pool of a campaign, which exists once somebody was written down. */
export async function readPool(
  database: Kysely<Tables>,
  campaign: string,
  year: number,
): Promise<Pool> {
  const usual = usualKeepUntil(year);
  const { rows } = await sql<Pool>`
    select coalesce(version, 0) as version, to_char(day, 'YYYY-MM-DD') as "keepUntil",
      day >= current_date as "isKept"
    from (select 1) one left join people_pool on campaign = ${campaign},
      lateral (select coalesce(keep_until, ${usual}::date) as day) kept`.execute(database);
  const [pool] = rows;
  if (pool === undefined) throw new Error('a pool without a row');
  return pool;
}

/** Locks the pool until the end of the transaction; whoever writes people does so first. */
export async function lockPool(
  transaction: Transaction<Tables>,
  campaign: string,
  year: number,
): Promise<LockedPool> {
  await transaction
    .insertInto('people_pool')
    .values({ campaign, version: 0, next_position: 0, keep_until: usualKeepUntil(year) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { rows } = await sql<LockedPool>`
    select version, next_position as "nextPosition", to_char(keep_until, 'YYYY-MM-DD') as "keepUntil",
      keep_until >= current_date as "isKept"
    from people_pool where campaign = ${campaign} for update`.execute(transaction);
  const [pool] = rows;
  if (pool === undefined) throw new Error(`no pool of ${campaign} after it was made`);
  return pool;
}

/** Counts a change of the pool in which so many people were added. */
export async function turnPool(
  transaction: Transaction<Tables>,
  campaign: string,
  added: number,
): Promise<void> {
  await transaction
    .updateTable('people_pool')
    .set({
      version: sql<number>`version + 1`,
      next_position: sql<number>`next_position + ${added}::int`,
    })
    .where('campaign', '=', campaign)
    .execute();
}

/** Says how long people of a campaign are kept; a day that is over is refused with false. */
export async function setKeepUntil(
  transaction: Transaction<Tables>,
  campaign: string,
  day: string,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('people_pool')
    .set({ keep_until: day })
    .where('campaign', '=', campaign)
    .where(sql<boolean>`${day}::date >= current_date`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
