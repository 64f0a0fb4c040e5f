import type { AccountId } from '@pingyi/core';
import type { Problem } from '../../api/problems/problem.ts';
import type { Submission } from '../../ledger/submission.ts';
import { logAccess } from '../log/access-log.ts';
import { endSetUp, holdSetUpToken } from '../set-up-token.ts';
import { accountSubmission } from './account-submission.ts';
import { newAccountId, writeCredentials } from './credentials.ts';
import { writeHolder } from './holders.ts';

/** Whom the first account is for. */
export interface FirstAccount {
  /** The token behind the `#` of the set-up link. */
  readonly token: string;
  readonly userName: string;
  readonly passwordHash: string;
  readonly name: string | null;
}

/** Opens the first account, which administers. Set-up links of all servers end with it. */
export function openFirstAccount(
  installation: string,
  { token, userName, passwordHash, name }: FirstAccount,
): Submission<AccountId, Problem> {
  const account = newAccountId();
  return accountSubmission(installation, async ({ transaction }) => {
    if (!(await holdSetUpToken(transaction, token)))
      return { ok: false, problem: { code: 'link-over', facts: {} } };
    return {
      ok: true,
      prepared: {
        command: {
          type: 'open-first-account',
          actor: { role: 'administrator', account },
          body: { account },
        },
        write: async (within) => {
          await writeCredentials(within, { account, userName, passwordHash });
          await writeHolder(within, account, { name, phone: null });
          await endSetUp(within);
          await logAccess(within, { kind: 'first-account-opened', account });
        },
        answer: account,
      },
    };
  });
}
