import { type StreamKind, streamName } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { readHead } from '../ledger/head.ts';
import { bringUp, StreamStates } from '../ledger/stream-states.ts';
import type { StreamState } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';

/** Reads the newest committed state of a stream. */
export type StateReader = <State>(
  kind: StreamKind<State>,
  id: string,
) => Promise<StreamState<State>>;

/** Makes a reader that folds only the acts it has not seen yet. */
export function makeStateReader(database: Kysely<Tables>): StateReader {
  const states = new StreamStates();
  let known = '';
  return async <State>(kind: StreamKind<State>, id: string) => {
    const { generation } = await readHead(database);
    if (generation !== known) states.clear();
    known = generation;
    const stream = streamName(kind, id);
    const found = await bringUp(database, stream, states.get(stream)?.state);
    if (found.state !== null) states.keep(stream, found);
    return found as StreamState<State>;
  };
}
