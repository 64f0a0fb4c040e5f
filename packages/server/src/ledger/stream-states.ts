import type { Kysely } from 'kysely';
import { projectedStreamOf } from '../projections/list.ts';
import type { Tables } from '../storage/tables.ts';
import { actOf, readJointStream } from './stored-acts.ts';
import type { StreamState } from './submission.ts';

/** Streams whose state is kept in memory; one that is not there is folded again from its acts. */
const mostStates = 64;

/** A stream before its first act. */
export const noActs: StreamState<unknown> = { state: null, version: 0, seq: -1 };

/** The state of a stream brought up to its newest act, from a state of it that is known. */
export async function bringUp(
  database: Kysely<Tables>,
  stream: string,
  known: StreamState<unknown> = noActs,
): Promise<StreamState<unknown>> {
  const { kind } = projectedStreamOf(stream);
  let { state, version, seq } = known;
  for (const row of await readJointStream(database, stream, seq)) {
    const act = actOf(row);
    if (act !== null) state = kind.apply(state, act);
    if (row.stream === stream) version = row.stream_version;
    seq = Number(row.seq);
  }
  return { state, version, seq };
}

/**
 * States kept between transactions. It is never the truth: what is kept was committed, and acts never
 * change, so at most a state lags behind.
 */
export class StreamStates {
  readonly #kept = new Map<
    string,
    { readonly state: StreamState<unknown>; readonly turn: number }
  >();
  #turn = 0;

  /** A state to go on from, and whether it may lag behind. */
  get(
    stream: string,
  ): { readonly state: StreamState<unknown>; readonly mayLag: boolean } | undefined {
    const kept = this.#kept.get(stream);
    return kept && { state: kept.state, mayLag: kept.turn !== this.#turn };
  }

  /** Somebody else appended: every state that is kept now may lag behind. */
  lag(): void {
    this.#turn += 1;
  }

  keep(stream: string, state: StreamState<unknown>): void {
    this.#kept.delete(stream);
    this.#kept.set(stream, { state, turn: this.#turn });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostStates && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** Every state that is kept, by stream. */
  *all(): Generator<readonly [stream: string, state: StreamState<unknown>]> {
    for (const [stream, { state }] of this.#kept) yield [stream, state];
  }

  clear(): void {
    this.#kept.clear();
  }
}
