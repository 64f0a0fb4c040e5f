import { type AccountId, accountId } from '@pingyi/core';
import { type Kysely, sql } from 'kysely';
import { drawId } from '../../files/draw-id.ts';
import type { Tables } from '../../storage/tables.ts';
import { endLinks } from '../links/one-time-links.ts';

/** An id for a new account: opaque, so that the public record tells nothing by it. */
export function newAccountId(): AccountId {
  return accountId.parse(drawId('acc', 10));
}

/** Whether another account has this user name. */
export async function isUserNameTaken(
  database: Kysely<Tables>,
  userName: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('auth.user')
    .select('id')
    .where('username', '=', userName)
    .executeTakeFirst();
  return row !== undefined;
}

/** What an account signs in with; nothing of it stands in an act. */
export interface Credentials {
  readonly account: AccountId;
  readonly userName: string;
  /** Null: nobody signs in with a password before one is set. */
  readonly passwordHash: string | null;
}

/** Writes the sign-in of a new account. Name and address of the library's own are placeholders. */
export async function writeCredentials(
  database: Kysely<Tables>,
  { account, userName, passwordHash }: Credentials,
): Promise<void> {
  await database
    .insertInto('auth.user')
    .values({
      id: account,
      name: account,
      email: `${account}@account.invalid`,
      emailVerified: false,
      username: userName,
      twoFactorEnabled: false,
    })
    .execute();
  await database
    .insertInto('auth.account')
    .values({
      id: account,
      accountId: account,
      providerId: 'credential',
      userId: account,
      password: passwordHash,
      updatedAt: sql<Date>`now()`,
    })
    .execute();
}

/** Sets another password, or none at all: then nobody signs in before a new one is set. */
export async function writePassword(
  database: Kysely<Tables>,
  account: AccountId,
  passwordHash: string | null,
): Promise<void> {
  await database
    .updateTable('auth.account')
    .set({ password: passwordHash, updatedAt: sql<Date>`now()` })
    .where('userId', '=', account)
    .execute();
}

/** Ends sign-ins of an account, all but one where `except` names it; gives how many. */
export async function endSignIns(
  database: Kysely<Tables>,
  account: string,
  except: { readonly id?: string; readonly token?: string } = {},
): Promise<number> {
  let query = database.deleteFrom('auth.session').where('userId', '=', account);
  if (except.id !== undefined) query = query.where('id', '!=', except.id);
  if (except.token !== undefined) query = query.where('token', '!=', except.token);
  const { numDeletedRows } = await query.executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets the second factor of an account with its backup codes. */
export async function removeSecondFactor(
  database: Kysely<Tables>,
  account: AccountId,
): Promise<void> {
  await database.deleteFrom('auth.twoFactor').where('userId', '=', account).execute();
  await database
    .updateTable('auth.user')
    .set({ twoFactorEnabled: false })
    .where('id', '=', account)
    .execute();
}

/** Ends everything by which somebody could act for an account now. */
export async function cutOff(database: Kysely<Tables>, account: AccountId): Promise<void> {
  await endSignIns(database, account);
  await endLinks(database, { account, as: 'withdrawn' });
}
