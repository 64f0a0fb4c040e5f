import type { MeetingId, StoredAct } from '@pingyi/core';
import { signedText } from '../claims/signatures.ts';
import { sheetName } from './members.ts';
import type { BundleSource } from './write-bundle.ts';

/** What a bundle holds because some act asks for it. */
export interface MembersOfActs {
  /** The texts of count sheets as tellers signed them. */
  readonly sheets: readonly BundleSource[];
  /** Sizes of checkpoints that acts name. */
  readonly checkpoints: readonly number[];
  /** Polls that were closed: their archives are complete as far as acts name their events. */
  readonly polls: readonly NamedPoll[];
}

/** A closed poll, and which events of its archive acts name. */
export interface NamedPoll {
  readonly poll: string;
  /** Hashes of events from EndBallots on; those of a partial decryption only with the result. */
  readonly events: ReadonlySet<string>;
}

interface NamedEvents {
  readonly shown: string[];
  readonly parts: string[];
  hasResult: boolean;
}

/** Parts of a decryption are shown only when all are in: with fewer nobody can check them by the counts. */
function nameEvents(polls: Map<string, NamedEvents>, act: StoredAct): void {
  if (act.type === 'poll-closed')
    polls.set(act.payload.poll, {
      shown: [act.payload.endBallots],
      parts: [],
      hasResult: false,
    });
  const named = 'poll' in act.payload ? polls.get(act.payload.poll) : undefined;
  if (named === undefined) return;
  if (act.type === 'poll-tallied') named.shown.push(act.payload.encryptedTally);
  if (act.type === 'decryption-accepted') named.parts.push(act.payload.partialDecryption);
  if (act.type === 'poll-result') {
    named.shown.push(act.payload.result);
    named.hasResult = true;
  }
}

/**
 * The members that public acts of a campaign and its meetings ask for.
 *
 * @param acts in the order of the log; acts of other campaigns and their meetings are passed over
 */
export function membersOfActs(campaign: string, acts: Iterable<StoredAct>): MembersOfActs {
  const meetings = new Map<string, MeetingId>();
  const sheets: BundleSource[] = [];
  const checkpoints = new Set<number>();
  const polls = new Map<string, NamedEvents>();
  for (const act of acts) {
    if (act.type === 'meeting-planned' && act.payload.campaign === campaign)
      meetings.set(act.stream, act.payload.meeting);
    const meeting = meetings.get(act.stream);
    if (meeting === undefined) continue;
    if (act.type === 'count-sheet-signed')
      sheets.push({ name: sheetName(act.seq), open: () => [signedText(meeting, act)] });
    if (act.type === 'closing-covered') checkpoints.add(act.payload.size);
    nameEvents(polls, act);
  }
  return {
    sheets,
    checkpoints: [...checkpoints],
    polls: [...polls].map(([poll, { shown, parts, hasResult }]) => ({
      poll,
      events: new Set(hasResult ? [...shown, ...parts] : shown),
    })),
  };
}
