import type { AccountId } from '@pingyi/core';
import type { Problem } from '../../api/problems/problem.ts';
import type { Submission } from '../../ledger/submission.ts';
import { endLinks, holdLink } from '../links/one-time-links.ts';
import { logAccess } from '../log/access-log.ts';
import { accountSubmission } from './account-submission.ts';
import { isUserNameTaken, writeCredentials } from './credentials.ts';

/** What somebody who was invited chooses. */
export interface Acceptance {
  readonly token: string;
  readonly userName: string;
  readonly passwordHash: string;
}

/**
 * Opens the account that an invitation brings. Whoever invited is the one who grants: the act stands
 * only if that person still may when the invitation is used.
 */
export function acceptInvitation(
  installation: string,
  { token, userName, passwordHash }: Acceptance,
): Submission<AccountId, Problem> {
  return accountSubmission(installation, async ({ transaction }) => {
    const link = await holdLink(transaction, 'invitation', token);
    if (link === null) return { ok: false, problem: { code: 'link-over', facts: {} } };
    if (await isUserNameTaken(transaction, userName))
      return { ok: false, problem: { code: 'user-name-taken', facts: {} } };
    const { account, grants, madeBy } = link;
    return {
      ok: true,
      prepared: {
        command: { type: 'open-account', actor: madeBy, body: { account, grants } },
        write: async (within) => {
          await writeCredentials(within, { account, userName, passwordHash });
          await endLinks(within, { account, purpose: 'invitation', as: 'used' });
          await logAccess(within, { kind: 'invitation-used', account });
        },
        answer: account,
      },
    };
  });
}
