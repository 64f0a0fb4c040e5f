import type { Kysely } from 'kysely';
import { linkAddress } from '../access/links/link-text.ts';
import { makeLink } from '../access/links/one-time-links.ts';
import { logAccess } from '../access/log/access-log.ts';
import type { Tables } from '../storage/tables.ts';
import { exampleAccount, type Player } from './cast.ts';

/**
 * Makes a one-time link by which an account of the example signs in. Earlier ones of the account end.
 *
 * @param origin the address under which people reach the server
 */
export async function makeSignInLink(
  database: Kysely<Tables>,
  { account }: Pick<Player, 'account'>,
  origin: string,
): Promise<string> {
  return database.transaction().execute(async (transaction) => {
    const madeBy = { role: 'administrator', account: exampleAccount('administrator') } as const;
    const { token } = await makeLink(transaction, { purpose: 'sign-in', account, madeBy });
    await logAccess(transaction, { kind: 'example-link-made', account: null, subject: account });
    return linkAddress(origin, 'sign-in', token);
  });
}
