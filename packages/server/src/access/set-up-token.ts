import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** How long the link of a start that never ended in order stays good, in days. */
const longestLife = 7;

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The link of one start: its token is printed once and kept nowhere, the database knows its digest. */
export interface SetUpToken {
  readonly token: string;
  /** Ends the link. */
  revoke(): Promise<void>;
}

/** Makes a token of 256 random bits, and forgets those of starts long past. */
export async function issueSetUpToken(database: Kysely<Tables>): Promise<SetUpToken> {
  const token = randomBytes(32).toString('base64url');
  const digest = digestOf(token);
  const oldest = new Date(Date.now() - longestLife * 86_400_000);
  await database.deleteFrom('set_up_token').where('made_at', '<', oldest).execute();
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
    .where('digest', '=', digestOf(token))
    .executeTakeFirst();
  return row !== undefined;
}
