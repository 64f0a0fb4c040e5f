import {
  type Accounts,
  accountsStream,
  type Campaign,
  campaignStream,
  namesOf,
  partsOfStream,
  type StreamKind,
} from '@pingyi/core';
import { campaignList } from './campaign-list.ts';
import { historyOf } from './history.ts';
import type { Change, Projection, RowChange } from './projection.ts';
import { unitList } from './unit-list.ts';

/** A kind of stream with the projections of its acts. */
export interface ProjectedStream<State> {
  readonly kind: StreamKind<State>;
  readonly project: Projection<State>;
}

const campaigns: ProjectedStream<Campaign> = {
  kind: campaignStream,
  project: (change: Change<Campaign>): readonly RowChange[] => [
    ...campaignList(change),
    ...unitList(change),
    ...historyOf(change.act, namesOf(change.after)),
  ],
};

const accounts: ProjectedStream<Accounts> = {
  kind: accountsStream,
  project: ({ act }) => historyOf(act, namesOf(null)),
};

/** By prefix. What a stream's kind makes of its state is handed to the projections of that kind only. */
const streams = new Map([
  [campaigns.kind.prefix, campaigns as ProjectedStream<unknown>],
  [accounts.kind.prefix, accounts as ProjectedStream<unknown>],
]);

/**
 * The kind of a stream, with its projections.
 *
 * @throws Error for a stream of no kind
 */
export function projectedStreamOf(stream: string): ProjectedStream<unknown> {
  const found = streams.get(partsOfStream(stream).prefix);
  if (found === undefined) throw new Error(`no such kind of stream: ${stream}`);
  return found;
}
