import { type AccountCommand, accountsStream, decideAccounts } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { writeCredentials } from '../access/accounts/credentials.ts';
import { writeHolder } from '../access/accounts/holders.ts';
import type { Submission } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';
import { exampleAccount, type Player } from './cast.ts';
import { onceAs } from './play-step.ts';

function commandOf({ account, grants, role, openedBy }: Player): AccountCommand {
  if (openedBy === null)
    return { type: 'open-first-account', actor: { role, account }, body: { account } };
  const actor = { role: openedBy, account: exampleAccount(openedBy) };
  return { type: 'open-account', actor, body: { account, grants } };
}

/**
 * An account of the example as the ledger takes it. It has no password, so one-time links are the only way
 * in until its holder sets one.
 *
 * @param also written in the same transaction
 */
export function accountOpening(
  installation: string,
  player: Player,
  also: (transaction: Kysely<Tables>) => Promise<void> = async () => undefined,
): Submission<null, never> {
  const { account, key, holder } = player;
  return {
    idempotency: onceAs(account, `account/${key}`),
    decide: async (view) => {
      const { state } = await view.load(accountsStream, installation);
      const decision = decideAccounts(state, commandOf(player), installation);
      if (!decision.ok)
        throw new Error(`example: ${key} is refused: ${JSON.stringify(decision.unmet)}`);
      const write = async (within: Kysely<Tables>): Promise<void> => {
        const userName = `example-${key}`;
        await writeCredentials(within, { account, userName, passwordHash: null });
        await writeHolder(within, account, { name: holder, phone: null });
        await also(within);
      };
      return { ok: true, acts: decision.acts, write, answer: () => null };
    },
  };
}
