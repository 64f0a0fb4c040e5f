import { type Account, type Accounts, accountsStream, type Sentence } from '@pingyi/core';
import { erasedName, type Holder, readHolders } from '../../../access/accounts/holders.ts';
import { userNamesOf } from '../../../access/accounts/user-names.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { namedGrants } from '../invitations/list-invitations.ts';
import { getAccountSchema, listAccountsSchema } from './accounts.schemas.ts';

/** Every account, as its acts leave it now. */
async function accountsOf(parts: ApiParts): Promise<Accounts> {
  const { state } = await parts.readState(accountsStream, await parts.access.installation());
  return state ?? new Map();
}

/** @throws ProblemError when there is no such account */
export async function mustBeAccount(parts: ApiParts, id: Account['id']): Promise<Account> {
  const account = (await accountsOf(parts)).get(id);
  if (account === undefined)
    throw new ProblemError({ code: 'account-unknown', facts: { account: id } });
  return account;
}

function shownAs(holder: Holder | undefined, userName: string | null, id: string): Sentence {
  if (holder?.isErased === true) return erasedName;
  const name = holder?.name ?? userName ?? id;
  return { zh: name, en: name };
}

async function viewsOf({ database: { queries } }: ApiParts, accounts: readonly Account[]) {
  const ids = accounts.map(({ id }) => id);
  const [holders, userNames] = [
    await readHolders(queries, ids),
    await userNamesOf(queries, ids),
  ] as const;
  return accounts.map(({ id, state, grants, hasSecondFactor, opened }) => {
    const holder = holders.get(id);
    const userName = userNames.get(id) ?? null;
    return {
      account: id,
      state,
      grants: namedGrants(grants),
      hasSecondFactor,
      openedAt: opened.at,
      userName,
      name: holder?.name ?? null,
      phone: holder?.phone ?? null,
      isErased: holder?.isErased ?? false,
      shownAs: shownAs(holder, userName, id),
    };
  });
}

/** Every account with its holder. */
export function listAccounts(api: Api, parts: ApiParts): void {
  api.get(
    '/accounts',
    { schema: listAccountsSchema, config: { access: 'list-accounts' } },
    async (request) => {
      const accounts = await viewsOf(parts, [...(await accountsOf(parts)).values()]);
      const { account } = identityOf(request);
      const { queries } = parts.database;
      await logAccess(queries, { kind: 'holders-read', account, rowCount: accounts.length });
      return { accounts };
    },
  );
}

/** One account with its holder. */
export function getAccount(api: Api, parts: ApiParts): void {
  api.get(
    '/accounts/:account',
    { schema: getAccountSchema, config: { access: 'list-accounts' } },
    async (request) => {
      const account = await mustBeAccount(parts, request.params.account);
      const [view] = await viewsOf(parts, [account]);
      if (view === undefined) throw new Error('an account without a view');
      const { account: reader } = identityOf(request);
      const entry = { account: reader, subject: account.id, rowCount: 1 };
      await logAccess(parts.database.queries, { kind: 'holders-read', ...entry });
      const { userName } = view;
      const isLocked = userName !== null && (await parts.access.attempts.isLocked(userName));
      return { ...view, isLocked };
    },
  );
}
