import { type NewAct, type StoredAct, type StreamKind, streamName } from '@pingyi/core';
import type { Frontier, TreeNode } from '@pingyi/record';
import type { Transaction } from 'kysely';
import { projectAct } from '../projections/project-act.ts';
import type { RowChange } from '../projections/projection.ts';
import type { Tables } from '../storage/tables.ts';
import type { Head } from './head.ts';
import { instantOf, type PlacedAct, placeAct } from './place-acts.ts';
import { bringUp, type StreamStates } from './stream-states.ts';
import type { IdempotencyKey, StreamState, View } from './submission.ts';

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
  readonly states: StreamStates;
  /** The machine's clock, milliseconds since 1970. */
  readonly clock: number;
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
  readonly #states = new Map<string, StreamState<unknown>>();
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

  /** The states that this group made, by stream. */
  get states(): ReadonlyMap<string, StreamState<unknown>> {
    return this.#states;
  }

  async load<State>(kind: StreamKind<State>, id: string): Promise<StreamState<State>> {
    // The kind of a stream follows from its name, so the state is of that kind.
    return (await this.#load(streamName(kind, id))) as StreamState<State>;
  }

  async #load(stream: string): Promise<StreamState<unknown>> {
    const own = this.#states.get(stream);
    if (own !== undefined) return own;
    const { states, transaction } = this.#start;
    const kept = states.get(stream);
    const state =
      kept?.mayLag === false ? kept.state : await bringUp(transaction, stream, kept?.state);
    this.#states.set(stream, state);
    return state;
  }

  /** Gives acts their places; their streams' states are those after them. */
  async append(acts: readonly NewAct[]): Promise<readonly StoredAct[]> {
    const stored: StoredAct[] = [];
    for (const draft of acts) {
      const { version: last } = await this.#load(draft.stream);
      const version = last + 1;
      const place = { at: this.now, streamVersion: version };
      const { placed, frontier, nodes } = placeAct(draft, this.#frontier, place);
      const { act } = placed;
      this.#frontier = frontier;
      this.placed.push(placed);
      this.nodes.push(...nodes);
      this.rows.push(
        ...(await projectAct(
          act,
          { stream: act.stream, version },
          {
            load: (stream) => this.#load(stream),
            keep: (stream, state) => void this.#states.set(stream, state),
          },
        )),
      );
      stored.push(act);
    }
    return stored;
  }
}
