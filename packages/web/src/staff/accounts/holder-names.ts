import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { words } from '../words/holders.ts';
import { useSay } from '../words/language.tsx';
import { useAccounts } from './queries.ts';

/**
 * How the holder of an account is called, as far as the reader may know it: the reader, or the holder's name; null
 * for everybody else, whose role says enough.
 */
export function useKnownHolders(): (account: string) => string | null {
  const say = useSay();
  const own = useOwnAccount();
  const { data: accounts = [] } = useAccounts(hasRight(own, 'list-accounts'));
  const names = new Map(accounts.map(({ account, shownAs }) => [account, say(shownAs)] as const));
  return (account) => names.get(account) ?? (account === own.account ? say(words.you) : null);
}

/** The same where no role stands beside it: a member of staff, for whoever may not know more. */
export function useHolderNames(): (account: string) => string {
  const say = useSay();
  const known = useKnownHolders();
  return (account) => known(account) ?? say(words.staff);
}
