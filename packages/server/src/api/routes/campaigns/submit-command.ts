import {
  type Campaign,
  type CampaignReason,
  type Command,
  campaignStream,
  decide,
  type StoredAct,
} from '@pingyi/core';
import type { Submission } from '../../../ledger/submission.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Recorded, recordedOf, toldReasons } from '../commands/recorded.ts';

/** What a refusal by core is to whoever asked. */
export function problemOfRefusal(
  unmet: readonly CampaignReason[],
  id: string,
  campaign: Campaign | null,
): Problem {
  const codes = unmet.map(({ code }) => code);
  if (codes.includes('no-campaign')) return { code: 'campaign-unknown', facts: { campaign: id } };
  const code = codes.includes('role-may-not') ? 'role-may-not' : 'refused';
  return { code, facts: { unmet: toldReasons(unmet, campaign) } };
}

/**
 * A command as the ledger takes it: decided by core on the newest state.
 *
 * @param expected the version that it must be decided on, or null for whichever is the newest
 */
export function commandSubmission(
  id: string,
  command: Command,
  expected: number | null,
): Submission<Recorded, Problem> {
  return {
    decide: async (view) => {
      const { state: campaign, version } = await view.load(campaignStream, id);
      if (expected !== null && campaign !== null && expected !== version)
        return { ok: false, refusal: { code: 'version-differs', facts: { version } } };
      const decision = decide(campaign, command, view.now);
      if (!decision.ok)
        return { ok: false, refusal: problemOfRefusal(decision.unmet, id, campaign) };
      const answer = (stored: readonly StoredAct[]): Recorded => {
        let after = campaign;
        for (const act of stored) after = campaignStream.apply(after, act);
        const warnings = toldReasons(decision.warnings, after);
        return recordedOf(stored, version + stored.length, warnings);
      };
      return { ok: true, acts: decision.acts, answer };
    },
  };
}
