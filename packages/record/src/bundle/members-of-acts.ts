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
  /** Uuids of polls that were opened. */
  readonly polls: readonly string[];
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
  const polls = new Set<string>();
  for (const act of acts) {
    if (act.type === 'meeting-planned' && act.payload.campaign === campaign)
      meetings.set(act.stream, act.payload.meeting);
    const meeting = meetings.get(act.stream);
    if (meeting === undefined) continue;
    if (act.type === 'count-sheet-signed')
      sheets.push({ name: sheetName(act.seq), open: () => [signedText(meeting, act)] });
    if (act.type === 'closing-covered') checkpoints.add(act.payload.size);
    if (act.type === 'poll-opened') polls.add(act.payload.poll);
  }
  return { sheets, checkpoints: [...checkpoints], polls: [...polls] };
}
