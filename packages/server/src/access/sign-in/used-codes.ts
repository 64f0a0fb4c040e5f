import { createHmac } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** Longer than any code is taken: its own 30 seconds and one step to each side. */
const validity = 120;

/**
 * Takes a code of a second factor once: true the first time, false when it was shown before while it
 * still counted (RFC 6238, section 5.2). Of two requests at once with the same code one gets it.
 *
 * @param secret keys the digest, since six digits are guessed at once
 */
export async function takeCode(
  database: Kysely<Tables>,
  secret: string,
  used: { readonly account: string; readonly code: string },
): Promise<boolean> {
  const { account, code } = used;
  const digest = createHmac('sha256', secret).update(`code/${account}/${code}`).digest();
  await database
    .deleteFrom('used_code')
    .where('used_at', '<', sql<Date>`now() - make_interval(secs => ${validity})`)
    .execute();
  const taken = await database
    .insertInto('used_code')
    .values({ account, digest, used_at: sql<Date>`now()` })
    .onConflict((conflict) => conflict.doNothing())
    .returning('account')
    .executeTakeFirst();
  return taken !== undefined;
}
