import { type StreamKind, streamName } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { readHead } from '../ledger/head.ts';
import { bringUp, StreamStates } from '../ledger/stream-states.ts';
import type { StreamState } from '../ledger/submission.ts';
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
 */
export function makeStateReader(database: Kysely<Tables>): StateReader {
  const states = new StreamStates();
  /** Up to which size of the log a state holds. */
  const sizes = new WeakMap<StreamState<unknown>, number>();
  let known = '';
  const read = async (stream: string): Promise<StreamState<unknown>> => {
    const { generation, size } = await readHead(database);
    if (generation !== known) states.clear();
    known = generation;
    const kept = states.get(stream)?.state;
    if (kept !== undefined && (sizes.get(kept) ?? -1) >= size) return kept;
    const found = await bringUp(database, stream, kept);
    sizes.set(found, size);
    if (found.state !== null && generation === known) states.keep(stream, found);
    return found;
  };
  const shared = sharedReads(read);
  return <State>(kind: StreamKind<State>, id: string) =>
    shared(streamName(kind, id)) as Promise<StreamState<State>>;
}
