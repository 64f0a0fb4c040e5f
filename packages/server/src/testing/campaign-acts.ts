import type { StoredAct } from '@pingyi/core';

/** Of some acts those in the streams of campaigns, numbered as a log of them alone would. */
export function campaignActs(acts: readonly StoredAct[]): readonly StoredAct[] {
  return acts
    .filter(({ stream }) => stream.startsWith('campaign/'))
    .map((act, seq) => ({ ...act, seq }));
}
