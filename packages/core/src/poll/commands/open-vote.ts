import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import type { Draft } from '../../acts/draft.ts';
import { count, eventHash, officerSignature, pollId } from '../../acts/values.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { signedBy } from '../../meeting/checks.ts';
import { openingWindow } from '../../meeting/commands/broadcast.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { deskOf, invitedTo, isPresent } from '../../meeting/presence.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { unitsToHear } from '../../meeting/turns.ts';
import { measuredPanel, voteGate } from '../../meeting/vote-gate.ts';
import { withPoll } from '../electronic.ts';
import { isPaperToOpen, pollGate } from '../poll-gate.ts';

/** May this vote open at all: not while it is open, and not after it was given up. */
function mayOpen({ vote }: Meeting): readonly CampaignReason[] {
  if (vote.givenUp !== null) return [{ code: 'vote-given-up', facts: { seq: vote.givenUp.seq } }];
  if (vote.state === 'open' && vote.opened !== null)
    return [{ code: 'vote-open-already', facts: { seq: vote.opened.seq } }];
  return [];
}

/**
 * The chair opens the vote: every gate holds, every poll that is due opens with it, and the totals of
 * presence and desk are signed (plan §III.4). After a poll or the paper vote was voided the same command
 * opens what is to be repeated.
 */
export const openVote = meetingRule({
  type: 'open-vote',
  body: z.strictObject({
    polls: z.array(
      z.strictObject({
        poll: pollId,
        setup: eventHash,
        electorate: count,
        signatures: z.array(officerSignature),
      }),
    ),
    signatures: z.array(officerSignature),
  }),
  causes: ['vote-opened', 'poll-opened'],
  rule: (meeting, body, { campaign, others, now }) => {
    const { scheme } = campaign;
    const { minimumCohort } = scheme.panel;
    const views = { campaign, others };
    const gate = voteGate(meeting, views);
    const unmet: CampaignReason[] = [
      ...mayOpen(meeting),
      ...gate.unmet,
      ...openingWindow(meeting, now),
      ...pollGate(meeting, body.polls, minimumCohort, now),
      ...signedBy(meeting, body.signatures, 'chair', 1),
      ...body.polls.flatMap(({ signatures }) => signedBy(meeting, signatures, 'chair', 1)),
    ];
    const { level, particulars, electronic, vote } = meeting;
    const keys = electronic.drafted?.keys ?? 'server';
    const opened: Draft = {
      type: 'vote-opened',
      payload: {
        meeting: meeting.id,
        opening: vote.openings + 1,
        level,
        units: unitsToHear(meeting, campaign),
        mode: particulars.mode,
        panel: measuredPanel(meeting, views),
        present: invitedTo(meeting).filter(isPresent).length,
        desk: deskOf(meeting),
        schemeDigest: actDigestOf(scheme),
        polls: body.polls.map(({ poll }) => poll),
        signatures: body.signatures,
      },
    };
    const polls = body.polls.map((given): Draft => {
      const part = electronic.polls.get(given.poll)?.part ?? null;
      return { type: 'poll-opened', payload: { ...given, part, minimumCohort, keys } };
    });
    return { unmet, warnings: gate.warnings, acts: [opened, ...polls] };
  },
});

export const voteOpened: MeetingEffect<'vote-opened'> = (meeting, act) => {
  const { opening, desk } = act.payload;
  const { vote, paper } = meeting;
  const opensPaper = isPaperToOpen(paper, desk.papers);
  return {
    ...meeting,
    vote: {
      ...vote,
      state: 'open',
      openings: opening,
      opened: markOf(act),
      isInterrupted: false,
    },
    paper: opensPaper ? { state: 'open', issued: 0, counts: new Map() } : paper,
  };
};

export const pollOpened: MeetingEffect<'poll-opened'> = (meeting, act) => {
  const { poll, electorate } = act.payload;
  return withPoll(meeting, poll, () => ({ state: 'open', opened: markOf(act), electorate }));
};
