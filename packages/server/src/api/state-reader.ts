import { type StreamKind, streamName } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { readHead } from '../ledger/head.ts';
import { bringUp, StreamStates } from '../ledger/stream-states.ts';
import type { Appended, Ledger, StreamState } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';
import { sharedReads } from './shared-reads.ts';

/** Reads the newest committed state of a stream. */
export type StateReader = <State>(
  kind: StreamKind<State>,
  id: string,
) => Promise<StreamState<State>>;

/**
 * Makes a reader that folds only the acts it has not seen yet. While nothing is appended a stream that
 * is known costs one look at the head of the log; whoever asks for a stream at the same time shares a
 * reading that began after the question.
 *
 * @param ledger of this process: what it appends is known here at once, and only acts of other processes
 *   are read and folded again. The head of the log is looked at all the same, so this is never the truth.
 */
export function makeStateReader(
  database: Kysely<Tables>,
  ledger?: Pick<Ledger, 'onAppended'>,
): StateReader {
  const states = new StreamStates();
  /** Up to which size of the log a state holds. */
  const sizes = new WeakMap<StreamState<unknown>, number>();
  let known = '';
  const head = sharedReads(() => readHead(database));
  const take = ({ generation, from, size, states: made }: Appended): void => {
    if (generation !== known) return;
    for (const [stream, kept] of [...states.all()]) {
      const state = made.get(stream) ?? kept;
      // What this reader did not follow up to there may lack acts of other processes.
      if (state === kept && (sizes.get(kept) ?? -1) < from) continue;
      sizes.set(state, Math.max(size, sizes.get(state) ?? 0));
      states.keep(stream, state);
    }
  };
  ledger?.onAppended(take);
  const read = async (stream: string): Promise<StreamState<unknown>> => {
    const { generation, size } = await head('');
    if (generation !== known) states.clear();
    known = generation;
    const kept = states.get(stream)?.state;
    if (kept !== undefined && (sizes.get(kept) ?? -1) >= size) return kept;
    const found = await bringUp(database, stream, kept);
    // The ledger may have brought a newer one meanwhile.
    const newest = states.get(stream)?.state;
    if (newest !== undefined && (sizes.get(newest) ?? -1) >= size) return newest;
    sizes.set(found, size);
    if (found.state !== null && generation === known) states.keep(stream, found);
    return found;
  };
  const shared = sharedReads(read);
  return <State>(kind: StreamKind<State>, id: string) =>
    shared(streamName(kind, id)) as Promise<StreamState<State>>;
}
