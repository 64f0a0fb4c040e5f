import { type AccountCommand, type AccountId, type Actor, accountsStream } from '@pingyi/core';
import type { ApiParts } from '../../api/parts.ts';
import { record } from '../../api/record.ts';
import { logAccess } from '../log/access-log.ts';
import { plainSubmission } from './account-submission.ts';
import { endSignIns, removeSecondFactor } from './credentials.ts';

type Parts = Pick<ApiParts, 'access' | 'ledger' | 'readState'>;

/** Somebody as the actor of an act on the own account: in the first of the own roles. */
async function ownActor(parts: Parts, account: AccountId): Promise<Actor & { hasFactor: boolean }> {
  const { state } = await parts.readState(accountsStream, await parts.access.installation());
  const found = state?.get(account);
  const role = found?.grants[0]?.role;
  if (found === undefined || role === undefined) throw new Error(`no account ${account}`);
  return { role, account, hasFactor: found.hasSecondFactor };
}

/**
 * Records that an account has a second factor, unless it is recorded already. Asked after each sign-in
 * with a code too: then a server that stopped between setting up and recording does no harm.
 *
 * @param keep token of the sign-in that stays; all others ended, as they were opened without the factor
 */
export async function recordSecondFactor(
  parts: Parts,
  account: AccountId,
  keep?: string,
): Promise<void> {
  const { hasFactor, ...actor } = await ownActor(parts, account);
  if (hasFactor) return;
  const command: AccountCommand = { type: 'set-second-factor', actor, body: { account } };
  const submission = plainSubmission(await parts.access.installation(), command, async (within) => {
    if (keep !== undefined) await endSignIns(within, account, { token: keep });
    await logAccess(within, { kind: 'second-factor-set', account });
  });
  await record(parts, submission);
}

/** Gives up the second factor of the own account, where its grants do not ask for one. */
export async function giveUpSecondFactor(parts: Parts, account: AccountId): Promise<void> {
  const { hasFactor: _, ...actor } = await ownActor(parts, account);
  const command: AccountCommand = { type: 'remove-second-factor', actor, body: { account } };
  const submission = plainSubmission(await parts.access.installation(), command, async (within) => {
    await removeSecondFactor(within, account);
    await logAccess(within, { kind: 'second-factor-removed', account });
  });
  await record(parts, submission);
}
