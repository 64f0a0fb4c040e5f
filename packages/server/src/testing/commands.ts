import {
  type CampaignReason,
  type Command,
  campaignStream,
  decide,
  readCommand,
  type StoredAct,
} from '@pingyi/core';
import type { Submission } from '../ledger/submission.ts';

/** Reads a command of the office, or of another role. */
export function commandOf(type: string, body: unknown, role = 'office'): Command {
  const read = readCommand({ type, actor: { role, account: `test-${role}` }, body });
  if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.faults)}`);
  return read.command;
}

/** A command of a campaign as a submission; its answer are the places of its acts. */
export function submissionOf(
  campaign: string,
  command: Command,
  more: Pick<Submission<never, never>, 'idempotency'> = {},
): Submission<readonly number[], readonly CampaignReason[]> {
  return {
    ...more,
    decide: async (view) => {
      const { state } = await view.load(campaignStream, campaign);
      const decision = decide(state, command, view.now);
      if (!decision.ok) return { ok: false, refusal: decision.unmet };
      const answer = (stored: readonly StoredAct[]) => stored.map(({ seq }) => seq);
      return { ok: true, acts: decision.acts, answer };
    },
  };
}
