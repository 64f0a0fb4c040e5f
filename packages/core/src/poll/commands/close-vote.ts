import { z } from 'zod';
import type { Draft } from '../../acts/draft.ts';
import { count, digest, eventHash, officerSignature, pollId } from '../../acts/values.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { signedBy } from '../../meeting/checks.ts';
import { closingWindow } from '../../meeting/commands/broadcast.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { deskOf } from '../../meeting/presence.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { insideStep } from '../../meeting/turns.ts';
import { pollIsIn, withPoll } from '../electronic.ts';

/** Closing the vote, and the checkpoint that must cover it before anything is decrypted. */

const closed = z.strictObject({
  poll: pollId,
  endBallots: eventHash,
  ballots: count,
  voters: count,
  signatures: z.array(officerSignature),
});

function openPolls({ electronic }: Meeting) {
  return [...electronic.polls.values()].filter(({ state }) => state === 'open');
}

/** Nobody votes twice or without a credential: credentials with a ballot <= ballots, <= frozen list. */
function votersConditions(
  meeting: Meeting,
  { poll, ballots, voters }: Pick<z.output<typeof closed>, 'poll' | 'ballots' | 'voters'>,
): readonly CampaignReason[] {
  const unmet: CampaignReason[] = [];
  const electorate = meeting.electronic.polls.get(poll)?.electorate ?? null;
  if (electorate !== null && voters > electorate)
    unmet.push({
      code: 'voters-exceed-electorate',
      facts: { poll, need: electorate, have: voters },
    });
  if (voters > ballots)
    unmet.push({ code: 'voters-exceed-ballots', facts: { poll, need: ballots, have: voters } });
  return unmet;
}

/** The chair closes the vote: every open poll with it, and the box of papers. */
export const closeVote = meetingRule({
  type: 'close-vote',
  body: z.strictObject({ polls: z.array(closed), signatures: z.array(officerSignature) }),
  causes: ['vote-closed', 'poll-closed'],
  rule: (meeting, body, { campaign, now }) => {
    const unmet: CampaignReason[] = [];
    if (meeting.vote.state === 'open') unmet.push(...closingWindow(meeting, now));
    else unmet.push({ code: 'vote-not-open', facts: { need: 1, have: 0 } });
    unmet.push(...insideStep(meeting, campaign, 'vote'));
    const need = openPolls(meeting).map(({ id }) => id);
    const have = body.polls.map(({ poll }) => poll);
    if (need.length !== have.length || !need.every((poll) => have.includes(poll)))
      unmet.push({ code: 'polls-to-close-wrong', facts: { need, have } });
    unmet.push(...signedBy(meeting, body.signatures, 'chair', 1));
    for (const poll of body.polls)
      unmet.push(
        ...votersConditions(meeting, poll),
        ...signedBy(meeting, poll.signatures, 'chair', 1),
      );
    const { signatures } = body;
    const { papers } = deskOf(meeting);
    const drafts = body.polls.map((payload): Draft => ({ type: 'poll-closed', payload }));
    return {
      unmet,
      acts: [{ type: 'vote-closed', payload: { polls: have, papers, signatures } }, ...drafts],
    };
  },
});

export const voteClosed: MeetingEffect<'vote-closed'> = (meeting, { payload }) => {
  const { paper, vote } = meeting;
  return {
    ...meeting,
    vote: { ...vote, state: 'closed' },
    paper: paper.state === 'open' ? { ...paper, state: 'closed', issued: payload.papers } : paper,
  };
};

export const pollClosed: MeetingEffect<'poll-closed'> = (meeting, act) => {
  const { poll, voters } = act.payload;
  return withPoll(meeting, poll, () => ({ state: 'closed', closed: markOf(act), voters }));
};

/** A signed checkpoint of the log covers the closing: its tree holds the act that closed the poll. */
export const coverClosing = meetingRule({
  type: 'cover-closing',
  body: z.strictObject({ poll: pollId, size: count, checkpoint: digest }),
  causes: ['closing-covered'],
  rule: (meeting, body) => {
    const { poll, size } = body;
    const unmet: CampaignReason[] = [...pollIsIn(meeting, poll, ['closed'])];
    const act = meeting.electronic.polls.get(poll)?.closed ?? null;
    if (act !== null && size <= act.seq)
      unmet.push({ code: 'closing-uncovered', facts: { poll, need: act.seq + 1, have: size } });
    return record(unmet, { type: 'closing-covered', payload: body });
  },
});

export const closingCovered: MeetingEffect<'closing-covered'> = (meeting, { payload }) =>
  withPoll(meeting, payload.poll, () => ({ state: 'covered' }));
