import { apply, type NewAct, type StoredAct, streamOf } from '@pingyi/core';
import type { Frontier, TreeNode } from '@pingyi/record';
import type { Transaction } from 'kysely';
import { project } from '../projections/list.ts';
import type { RowChange } from '../projections/projection.ts';
import type { Tables } from '../storage/tables.ts';
import { bringUp, type CampaignStates } from './campaign-states.ts';
import type { Head } from './head.ts';
import { instantOf, type PlacedAct, placeAct } from './place-acts.ts';
import type { CampaignState, IdempotencyKey, View } from './submission.ts';

/** An answer that is to be given again when its key comes again. */
export interface KeptAnswer {
  readonly idempotency: IdempotencyKey;
  readonly answer: unknown;
}

/** Where a group begins. */
interface Start {
  readonly transaction: Transaction<Tables>;
  readonly head: Head;
  readonly frontier: Frontier;
  readonly states: CampaignStates;
  /** The machine's clock, milliseconds since 1970. */
  readonly clock: number;
}

function campaignIdOf(stream: string): string {
  const prefix = streamOf('');
  if (!stream.startsWith(prefix)) throw new Error(`ledger: no such kind of stream: ${stream}`);
  return stream.slice(prefix.length);
}

/**
 * What one transaction has decided so far: acts in their places, subtrees, rows of projections. Nothing
 * of it is written before the end, and nothing of it is remembered unless the transaction commits.
 */
export class Group implements View {
  readonly transaction: Transaction<Tables>;
  readonly now: View['now'];
  readonly placed: PlacedAct[] = [];
  readonly nodes: TreeNode[] = [];
  readonly rows: RowChange[] = [];
  readonly answers: KeptAnswer[] = [];
  readonly #start: Start;
  readonly #states = new Map<string, CampaignState>();
  #frontier: Frontier;

  constructor(start: Start) {
    this.#start = start;
    this.#frontier = start.frontier;
    this.transaction = start.transaction;
    // Acts keep their order also when the machine's clock is set back.
    this.now = instantOf(Math.max(start.clock, start.head.at));
  }

  get frontier(): Frontier {
    return this.#frontier;
  }

  /** The states that this group made, by campaign. */
  get states(): ReadonlyMap<string, CampaignState> {
    return this.#states;
  }

  async campaign(id: string): Promise<CampaignState> {
    const own = this.#states.get(id);
    if (own !== undefined) return own;
    const { states, transaction } = this.#start;
    const kept = states.get(id);
    const state = kept?.mayLag === false ? kept.state : await bringUp(transaction, id, kept?.state);
    this.#states.set(id, state);
    return state;
  }

  /** Gives acts their places; their streams' states are those after them. */
  async append(acts: readonly NewAct[]): Promise<readonly StoredAct[]> {
    const stored: StoredAct[] = [];
    for (const draft of acts) {
      const id = campaignIdOf(draft.stream);
      const { campaign: before, version } = await this.campaign(id);
      const place = { at: this.now, streamVersion: version + 1 };
      const { placed, frontier, nodes } = placeAct(draft, this.#frontier, place);
      const after = apply(before, placed.act);
      this.#frontier = frontier;
      this.placed.push(placed);
      this.nodes.push(...nodes);
      this.rows.push(...project({ act: placed.act, before, after, version: version + 1 }));
      this.#states.set(id, { campaign: after, version: version + 1 });
      stored.push(placed.act);
    }
    return stored;
  }
}
