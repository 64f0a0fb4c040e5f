import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { makeToken, tokenDigest } from './links/token.ts';

/** How long the link of a start that never ended in order stays good, in days. */
const longestLife = 7;

/** The set-up link of one start: its token is printed once, the database knows its digest. */
export interface SetUpToken {
  readonly token: string;
  /** Ends the link. */
  revoke(): Promise<void>;
}

/** Whether there is no account yet, so that the first one can be opened with a set-up link. */
export async function isSetUpNeeded(database: Kysely<Tables>): Promise<boolean> {
  const row = await database.selectFrom('auth.user').select('id').limit(1).executeTakeFirst();
  return row === undefined;
}

/** Makes a set-up token, and forgets those of starts long past. */
export async function issueSetUpToken(database: Kysely<Tables>): Promise<SetUpToken> {
  const token = makeToken();
  const digest = tokenDigest(token);
  await database
    .deleteFrom('set_up_token')
    .where('made_at', '<', sql<Date>`now() - make_interval(days => ${longestLife})`)
    .execute();
  await database.insertInto('set_up_token').values({ digest }).execute();
  const revoke = async (): Promise<void> => {
    await database.deleteFrom('set_up_token').where('digest', '=', digest).execute();
  };
  return { token, revoke };
}

/** Whether a token is one of a running server. What is compared are digests, so time tells nothing. */
export async function isSetUpToken(database: Kysely<Tables>, token: string): Promise<boolean> {
  const row = await database
    .selectFrom('set_up_token')
    .select('digest')
    .where('digest', '=', tokenDigest(token))
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a token is one of a running server; held until the transaction ends. */
export async function holdSetUpToken(transaction: Kysely<Tables>, token: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('set_up_token')
    .select('digest')
    .where('digest', '=', tokenDigest(token))
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends every set-up link: the first account is there. */
export async function endSetUp(transaction: Kysely<Tables>): Promise<void> {
  await transaction.deleteFrom('set_up_token').execute();
}
