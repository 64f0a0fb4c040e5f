import {
  type Campaign,
  type CampaignReason,
  campaignSentence,
  namesOf,
  type StoredAct,
} from '@pingyi/core';
import type { Unmet } from '../../problems/problem.ts';

/** What a command is answered with. */
export interface Recorded {
  readonly acts: readonly { readonly seq: number; readonly type: string }[];
  /** The campaign's or meeting's version afterwards. */
  readonly version: number;
  /** The smallest size of the log that has all of them. */
  readonly size: number;
  readonly warnings: readonly Unmet[];
}

/** Reasons with their sentences, in the campaign's names. */
export function toldReasons(
  reasons: readonly CampaignReason[],
  campaign: Campaign | null,
): readonly Unmet[] {
  const names = namesOf(campaign);
  return reasons.map((reason) => ({ ...reason, sentence: campaignSentence(reason, names) }));
}

/** The answer to a command whose acts have their places. */
export function recordedOf(
  stored: readonly StoredAct[],
  version: number,
  warnings: readonly Unmet[],
): Recorded {
  return {
    acts: stored.map(({ seq, type }) => ({ seq, type })),
    version,
    size: (stored.at(-1)?.seq ?? -1) + 1,
    warnings,
  };
}
