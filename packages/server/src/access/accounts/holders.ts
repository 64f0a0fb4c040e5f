import type { Sentence } from '@pingyi/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** Whose account it is, as an erasable table knows it. */
export interface Holder {
  readonly name: string | null;
  readonly phone: string | null;
  readonly isErased: boolean;
}

/** What stands in the place of a name that was erased. */
export const erasedName: Sentence = { zh: '已删除的人员', en: 'a person whose data was erased' };

/** Writes name and telephone of an account's holder; an erased holder stays erased. */
export async function writeHolder(
  database: Kysely<Tables>,
  account: string,
  { name, phone }: { readonly name: string | null; readonly phone: string | null },
): Promise<void> {
  await database
    .insertInto('account_holder')
    .values({ account, name, phone, erased_at: null })
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet({ name, phone })
        .where('account_holder.erased_at', 'is', null),
    )
    .execute();
}

/** Holders by account. Whoever shows them to somebody logs it as a read of personal data. */
export async function readHolders(
  database: Kysely<Tables>,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  if (accounts.length === 0) return new Map();
  const rows = await database
    .selectFrom('account_holder')
    .select(['account', 'name', 'phone', 'erased_at'])
    .where('account', 'in', accounts)
    .execute();
  return new Map(
    rows.map(({ account, name, phone, erased_at }) => [
      account,
      { name, phone, isErased: erased_at !== null },
    ]),
  );
}

/**
 * Erases who held a closed account: name, telephone, user name and password. Its acts keep the account's
 * opaque id, so history stays readable and the log stays valid.
 */
export async function eraseHolder(database: Kysely<Tables>, account: string): Promise<void> {
  await database
    .insertInto('account_holder')
    .values({ account, name: null, phone: null, erased_at: sql<Date>`now()` })
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet({ name: null, phone: null, erased_at: sql<Date>`now()` }),
    )
    .execute();
  await database.deleteFrom('auth.user').where('id', '=', account).execute();
}
