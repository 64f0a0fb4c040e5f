import { isAccountAct } from '../acts/act.ts';
import { type StreamKind, streamName } from '../acts/stream-kind.ts';
import type { Accounts } from './accounts.ts';
import { applyToAccounts } from './apply.ts';

/** The one stream of an installation's accounts, `accounts/<installation id>`. */
export const accountsStream: StreamKind<Accounts> = {
  prefix: 'accounts',
  apply: (accounts, act) => {
    if (!isAccountAct(act)) throw new Error(`accounts: ${act.type} belongs to another stream`);
    return applyToAccounts(accounts, act);
  },
};

/** The stream of an installation's accounts. */
export function accountsStreamOf(installation: string): string {
  return streamName(accountsStream, installation);
}
