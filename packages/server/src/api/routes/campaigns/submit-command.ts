import {
  type Campaign,
  type CampaignReason,
  type Command,
  campaignSentence,
  campaignStream,
  decide,
  namesOf,
  type StoredAct,
} from '@pingyi/core';
import type { Submission } from '../../../ledger/submission.ts';
import type { Problem, Unmet } from '../../problems/problem.ts';

/** What a command is answered with. */
interface Recorded {
  readonly acts: readonly { readonly seq: number; readonly type: string }[];
  /** The campaign's version afterwards. */
  readonly version: number;
  /** The smallest size of the log that has all of them. */
  readonly size: number;
  readonly warnings: readonly Unmet[];
}

function told(reasons: readonly CampaignReason[], campaign: Campaign | null): readonly Unmet[] {
  const names = namesOf(campaign);
  return reasons.map((reason) => ({ ...reason, sentence: campaignSentence(reason, names) }));
}

/** What a refusal by core is to whoever asked. */
export function problemOfRefusal(
  unmet: readonly CampaignReason[],
  id: string,
  campaign: Campaign | null,
): Problem {
  const codes = unmet.map(({ code }) => code);
  if (codes.includes('no-campaign')) return { code: 'campaign-unknown', facts: { campaign: id } };
  const code = codes.includes('role-may-not') ? 'role-may-not' : 'refused';
  return { code, facts: { unmet: told(unmet, campaign) } };
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
        return {
          acts: stored.map(({ seq, type }) => ({ seq, type })),
          version: version + stored.length,
          size: (stored.at(-1)?.seq ?? -1) + 1,
          warnings: told(decision.warnings, after),
        };
      };
      return { ok: true, acts: decision.acts, answer };
    },
  };
}
