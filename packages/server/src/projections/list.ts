import {
  type Accounts,
  accountsStream,
  type Campaign,
  campaignStream,
  type Meeting,
  meetingOfAct,
  meetingStream,
  meetingStreamOf,
  namesOf,
  partsOfStream,
  type StoredAct,
  type StreamKind,
  streamOf,
} from '@pingyi/core';
import { campaignList } from './campaign-list.ts';
import { historyOf } from './history.ts';
import { meetingList } from './meeting-list.ts';
import type { Change, Projection, RowChange } from './projection.ts';
import { unitList } from './unit-list.ts';

/** A kind of stream with the projections of its acts. */
export interface ProjectedStream<State> {
  readonly kind: StreamKind<State>;
  readonly project: Projection<State>;
  /** A stream of another kind whose state an act changes too, or null: the acts of both make that state. */
  readonly joins?: (act: StoredAct) => string | null;
  /** What an act that another stream joined writes for the stream that it joins. */
  readonly projectJoined?: Projection<State>;
  /** The stream of the campaign whose names the sentences use; the stream itself unless said otherwise. */
  readonly campaignOf?: (state: State) => string;
}

function joinedMeeting(act: StoredAct): string | null {
  const meeting = meetingOfAct(act);
  return meeting === null ? null : meetingStreamOf(meeting);
}

/** The place of an act in a stream that is not its own. */
function jointAct(act: StoredAct): readonly RowChange[] {
  const stream = joinedMeeting(act);
  return stream === null ? [] : [{ table: 'joint_act', row: { stream, seq: act.seq } }];
}

const campaigns: ProjectedStream<Campaign> = {
  kind: campaignStream,
  project: (change: Change<Campaign>): readonly RowChange[] => [
    ...campaignList(change),
    ...unitList(change),
    ...jointAct(change.act),
    ...historyOf(change.act, namesOf(change.after)),
  ],
  joins: joinedMeeting,
};

const meetings: ProjectedStream<Meeting> = {
  kind: meetingStream,
  project: (change) => [...meetingList(change), ...historyOf(change.act, namesOf(change.campaign))],
  projectJoined: meetingList,
  campaignOf: ({ campaign }) => streamOf(campaign),
};

const accounts: ProjectedStream<Accounts> = {
  kind: accountsStream,
  project: ({ act }) => historyOf(act, namesOf(null)),
};

/** By prefix. What a stream's kind makes of its state is handed to the projections of that kind only. */
const streams = new Map([
  [campaigns.kind.prefix, campaigns as ProjectedStream<unknown>],
  [meetings.kind.prefix, meetings as ProjectedStream<unknown>],
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
