import { z } from 'zod';
import type { Draft } from '../../acts/draft.ts';
import { count, officialText, type PollId, pollId } from '../../acts/values.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { deskOf } from '../../meeting/presence.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { signedSheets } from '../../paper/paper.ts';
import { pollIsIn, withPoll } from '../electronic.ts';
import { isDecryptionBegun, standingPolls } from '../poll.ts';

/**
 * Voiding: possible only before the first partial decryption is accepted or a count sheet is signed; after
 * that the result stands and only an objection can follow. What is voided stays in the record.
 */

function notDecrypted(meeting: Meeting, poll: PollId): readonly CampaignReason[] {
  const found = meeting.electronic.polls.get(poll);
  if (found === undefined || !isDecryptionBegun(found)) return [];
  return [{ code: 'decryption-begun', facts: { poll, need: 0, have: found.decryptions.size } }];
}

function notSigned({ paper }: Meeting): readonly CampaignReason[] {
  const [first] = signedSheets(paper);
  return first === undefined ? [] : [{ code: 'paper-sheet-signed', facts: { seq: first.seq } }];
}

export const voidPoll = meetingRule({
  type: 'void-poll',
  body: z.strictObject({ poll: pollId, ballots: count, reason: officialText }),
  causes: ['poll-voided'],
  rule: (meeting, body) =>
    record(
      [
        ...pollIsIn(meeting, body.poll, ['open', 'closed', 'covered', 'tallied']),
        ...notDecrypted(meeting, body.poll),
      ],
      { type: 'poll-voided', payload: body },
    ),
});

/** Sheets of paper are void: more came back than were issued, or the box was not guarded. */
export const voidPaper = meetingRule({
  type: 'void-paper',
  body: z.strictObject({ reason: officialText }),
  causes: ['paper-voided'],
  rule: (meeting, body) => {
    const unmet: CampaignReason[] = [...notSigned(meeting)];
    if (meeting.paper.state === 'unopened')
      unmet.push({ code: 'no-papers', facts: { need: 1, have: 0 } });
    const { papers } = deskOf(meeting);
    return record(unmet, { type: 'paper-voided', payload: { ...body, papers } });
  },
});

/**
 * The vote is given up in this meeting: every poll and the paper are voided, and its units may be voted on
 * in another meeting, or be exempted.
 */
export const voidVote = meetingRule({
  type: 'void-vote',
  body: z.strictObject({
    /** Ballots in the box of each standing poll. */
    polls: z.array(z.strictObject({ poll: pollId, ballots: count })),
    reason: officialText,
  }),
  causes: ['poll-voided', 'paper-voided', 'vote-voided'],
  rule: (meeting, { polls, reason }) => {
    const { vote, paper } = meeting;
    const unmet: CampaignReason[] = [...notSigned(meeting)];
    if (vote.opened === null) unmet.push({ code: 'vote-not-open', facts: { need: 1, have: 0 } });
    if (vote.givenUp !== null)
      unmet.push({ code: 'vote-given-up', facts: { seq: vote.givenUp.seq } });
    const need = standingPolls(meeting.electronic).map(({ id }) => id);
    const have = polls.map(({ poll }) => poll);
    if (need.length !== have.length || !need.every((poll) => have.includes(poll)))
      unmet.push({ code: 'polls-to-close-wrong', facts: { need, have } });
    unmet.push(...need.flatMap((poll) => notDecrypted(meeting, poll)));
    const acts: Draft[] = polls.map((poll) => ({
      type: 'poll-voided',
      payload: { ...poll, reason },
    }));
    if (paper.state !== 'unopened')
      acts.push({ type: 'paper-voided', payload: { papers: deskOf(meeting).papers, reason } });
    const voids = vote.voids + acts.length;
    const payload = { meeting: meeting.id, voids, reason };
    return { unmet, acts: [...acts, { type: 'vote-voided', payload }] };
  },
});

/** The vote after something of it was voided; nothing open is left of it when the last was voided. */
function interrupted(meeting: Meeting): Meeting {
  const { electronic, paper, vote } = meeting;
  const isOpen =
    paper.state === 'open' || [...electronic.polls.values()].some(({ state }) => state === 'open');
  const state = vote.state === 'open' && !isOpen ? 'closed' : vote.state;
  return {
    ...meeting,
    vote: { ...vote, state, isInterrupted: true, voids: vote.voids + 1 },
  };
}

export const pollVoided: MeetingEffect<'poll-voided'> = (meeting, { payload }) =>
  interrupted(withPoll(meeting, payload.poll, () => ({ state: 'voided' })));

export const paperVoided: MeetingEffect<'paper-voided'> = (meeting) =>
  interrupted({ ...meeting, paper: { state: 'unopened', issued: 0, counts: new Map() } });

export const voteVoided: MeetingEffect<'vote-voided'> = (meeting, act) => ({
  ...meeting,
  vote: { ...meeting.vote, state: 'closed', givenUp: markOf(act) },
});
