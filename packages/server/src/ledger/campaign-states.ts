import { apply, streamOf } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { actOf, readStream } from './stored-acts.ts';
import type { CampaignState } from './submission.ts';

/** Streams whose state is kept in memory; one that is not there is folded again from its acts. */
const mostStates = 64;

const nothing: CampaignState = { campaign: null, version: 0 };

/** The state of a campaign brought up to its newest act, from a state of it that is known. */
export async function bringUp(
  database: Kysely<Tables>,
  id: string,
  known: CampaignState = nothing,
): Promise<CampaignState> {
  let { campaign, version } = known;
  for (const row of await readStream(database, streamOf(id), version)) {
    const act = actOf(row);
    if (act !== null) campaign = apply(campaign, act);
    version = row.stream_version;
  }
  return { campaign, version };
}

/**
 * States kept between transactions. It is never the truth: what is kept was committed, and acts never
 * change, so at most a state lags behind.
 */
export class CampaignStates {
  readonly #kept = new Map<string, { readonly state: CampaignState; readonly turn: number }>();
  #turn = 0;

  /** A state to go on from, and whether it may lag behind. */
  get(id: string): { readonly state: CampaignState; readonly mayLag: boolean } | undefined {
    const kept = this.#kept.get(id);
    return kept && { state: kept.state, mayLag: kept.turn !== this.#turn };
  }

  /** Somebody else appended: every state that is kept now may lag behind. */
  lag(): void {
    this.#turn += 1;
  }

  keep(id: string, state: CampaignState): void {
    this.#kept.delete(id);
    this.#kept.set(id, { state, turn: this.#turn });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostStates && oldest !== undefined) this.#kept.delete(oldest);
  }

  clear(): void {
    this.#kept.clear();
  }
}
