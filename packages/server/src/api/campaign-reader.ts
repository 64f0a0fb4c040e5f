import type { Kysely } from 'kysely';
import { bringUp, CampaignStates } from '../ledger/campaign-states.ts';
import { readHead } from '../ledger/head.ts';
import type { CampaignState } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';

/** Reads the newest committed state of a campaign. */
export type CampaignReader = (id: string) => Promise<CampaignState>;

/** Makes a reader that folds only the acts it has not seen yet. */
export function makeCampaignReader(database: Kysely<Tables>): CampaignReader {
  const states = new CampaignStates();
  let known = '';
  return async (id) => {
    const { generation } = await readHead(database);
    if (generation !== known) states.clear();
    known = generation;
    const state = await bringUp(database, id, states.get(id)?.state);
    if (state.campaign !== null) states.keep(id, state);
    return state;
  };
}
