import type { ActOf } from '../acts/act.ts';
import { withEntry } from '../state/with-entry.ts';
import type { Account, Accounts } from './accounts.ts';

type AccountAct = ActOf<'accounts'>;

/** What an act makes of the account that it concerns. */
function after(account: Account, act: Exclude<AccountAct, { type: 'account-opened' }>): Account {
  switch (act.type) {
    case 'account-grants-changed':
      return { ...account, grants: act.payload.grants };
    case 'account-suspended':
      return { ...account, state: 'suspended' };
    case 'account-reopened':
      return { ...account, state: 'open' };
    case 'account-closed':
      return { ...account, state: 'closed' };
    case 'account-recovered':
      return act.payload.what === 'password' ? account : { ...account, hasSecondFactor: false };
    case 'second-factor-set':
      return { ...account, hasSecondFactor: true };
    case 'second-factor-removed':
      return { ...account, hasSecondFactor: false };
  }
}

/**
 * The accounts after one more act of their stream. Pure, and total over acts that a decision returned: an
 * act that does not fit is a fault of the log and throws.
 */
export function applyToAccounts(accounts: Accounts | null, act: AccountAct): Accounts {
  const known: Accounts = accounts ?? new Map();
  const { account: id } = act.payload;
  if (act.type === 'account-opened') {
    if (known.has(id)) throw new Error(`accounts: ${id} is opened twice`);
    const { seq, at, payload } = act;
    const { grants } = payload;
    return withEntry(known, id, {
      id,
      grants,
      state: 'open',
      hasSecondFactor: false,
      opened: { seq, at },
    });
  }
  const account = known.get(id);
  if (account === undefined) throw new Error(`accounts: ${act.type} on an unknown account ${id}`);
  return withEntry(known, id, after(account, act));
}
