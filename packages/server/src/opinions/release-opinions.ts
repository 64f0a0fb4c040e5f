import { sql, type Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/**
 * Releases what voters of a meeting sent, in one batch after the vote: written anew in an order by chance and
 * under names by chance, so that neither tells in which order they came. Rows of the box itself may lie in
 * the order of arrival until then (docs/decisions/0170).
 */
export async function releaseOpinions(
  transaction: Transaction<Tables>,
  meeting: string,
): Promise<void> {
  await sql`insert into released_opinion (meeting, unit, content)
    select meeting, unit, content from opinion where meeting = ${meeting}
    order by random()`.execute(transaction);
  await transaction.deleteFrom('opinion').where('meeting', '=', meeting).execute();
}
