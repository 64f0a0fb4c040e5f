import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { useSay } from '../words/language.tsx';
import { useAccounts } from './queries.ts';

/** How an account is called, as far as the reader may know: the holder's name, otherwise the id. */
export function useHolderNames(): (account: string) => string {
  const say = useSay();
  const own = useOwnAccount();
  const { data: accounts = [] } = useAccounts(hasRight(own, 'list-accounts'));
  const names = new Map(accounts.map(({ account, shownAs }) => [account, say(shownAs)] as const));
  return (account) => names.get(account) ?? account;
}
