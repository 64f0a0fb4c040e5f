import {
  isSigned,
  type Meeting,
  type MeetingId,
  type PollId,
  replayMeeting,
  type SignedDraft,
  type StoredAct,
} from '@pingyi/core';
import { checkOfficerSignatures } from '@pingyi/record';
import { type CheckLine, fails, holds, undecided } from './check.ts';

/** What the acts of the meeting say of a poll. */
export interface RecordedPoll {
  readonly part: string | null;
  /** The trustee's number, from 1. */
  readonly owner: number;
  readonly setup: string;
  readonly endBallots: string;
  readonly electorate: number;
  readonly ballots: number;
  readonly voters: number;
  readonly minimumCohort: number;
}

export interface CheckedActs {
  readonly lines: readonly CheckLine[];
  /** Undefined when the acts do not record a closed poll in which this key has a part. */
  readonly recorded: RecordedPoll | undefined;
}

/** The acts whose signatures count here; the newest of each. */
const signedTypes = ['slip-balance-signed', 'poll-opened', 'poll-closed'] as const;

function checkSignatures(meeting: Meeting, acts: readonly StoredAct[], poll: PollId): CheckLine {
  for (const type of signedTypes) {
    const ofPoll = acts.filter(
      (act) =>
        act.type === type &&
        (act.type === 'slip-balance-signed' ||
          ('poll' in act.payload && act.payload.poll === poll)),
    );
    const act = ofPoll.at(-1) as SignedDraft | undefined;
    if (act === undefined || !isSigned(act))
      return fails('officersSigned', 'signature-missing', { act: type });
    const need = type === 'slip-balance-signed' ? 2 : 1;
    const findings = checkOfficerSignatures(meeting.id, act, meeting.keys);
    const accounts = new Set(findings.map(({ account }) => account));
    if (accounts.size < need) return fails('officersSigned', 'signature-missing', { act: type });
    const bad = findings.find(({ state }) => state !== 'holds');
    if (bad !== undefined)
      return fails('officersSigned', 'signature-fails', { act: type, account: bad.account });
  }
  return holds('officersSigned');
}

function ownerOf(meeting: Meeting, poll: PollId, publicKey: string): number {
  const keys = meeting.electronic.polls.get(poll)?.keys ?? new Map<number, { key: string }>();
  return [...keys].find(([, { key }]) => key === publicKey)?.[0] ?? 0;
}

/**
 * Folds the meeting from its public acts by core's own functions, and finds in it the opening and the
 * closing of the poll, under the officers' signatures, and the trustee's own key.
 *
 * @param publicKey the trustee's key of this poll, derived anew from the key file
 */
export function checkActs(
  id: MeetingId,
  poll: PollId,
  acts: readonly StoredAct[],
  publicKey: string,
): CheckedActs {
  const meeting = replayMeeting(id, acts);
  const opened = acts
    .filter((act) => act.type === 'poll-opened' && act.payload.poll === poll)
    .at(-1);
  const closed = acts
    .filter((act) => act.type === 'poll-closed' && act.payload.poll === poll)
    .at(-1);
  const found = meeting?.electronic.polls.get(poll);
  if (meeting === null || found === undefined)
    return {
      lines: [fails('keyRegistered', 'poll-unknown', { poll }), undecided('officersSigned')],
      recorded: undefined,
    };
  const owner = ownerOf(meeting, poll, publicKey);
  if (owner === 0)
    return {
      lines: [fails('keyRegistered', 'own-key-unregistered'), undecided('officersSigned')],
      recorded: undefined,
    };
  if (opened?.type !== 'poll-opened' || closed?.type !== 'poll-closed' || found.state === 'voided')
    return {
      lines: [holds('keyRegistered'), fails('officersSigned', 'poll-not-closed', { poll })],
      recorded: undefined,
    };
  const { setup, electorate, minimumCohort } = opened.payload;
  const { endBallots, ballots, voters } = closed.payload;
  const { part } = found;
  return {
    lines: [holds('keyRegistered'), checkSignatures(meeting, acts, poll)],
    recorded: { part, owner, setup, endBallots, electorate, ballots, voters, minimumCohort },
  };
}
