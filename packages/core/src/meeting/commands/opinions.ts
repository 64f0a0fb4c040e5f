import { z } from 'zod';
import { opinionsFields } from '../../acts/entries/opinions.ts';
import { recordedOnceOrCorrected } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import type { Meeting } from '../meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';

/** Whether no vote of the meeting is open or to be repeated: then every opinion is in. */
export function areOpinionsComplete({ vote }: Meeting): boolean {
  return vote.state === 'closed' && (!vote.isInterrupted || vote.givenUp !== null);
}

/**
 * The office publishes the opinions that it screened, after the vote: how many came in, how many are
 * published, how many are withheld and why. Texts and decisions are checked by the server; a correction
 * publishes the list anew.
 */
export const publishOpinions = meetingRule({
  type: 'publish-opinions',
  body: z.strictObject(opinionsFields),
  causes: ['opinions-published'],
  mayCorrectLater: true,
  rule: (meeting, body) => {
    const { received, published, hidden } = body;
    const unmet: CampaignReason[] = [...recordedOnceOrCorrected(meeting.opinions, body.correction)];
    if (!areOpinionsComplete(meeting))
      unmet.push({ code: 'vote-not-closed', facts: { need: 1, have: 0 } });
    const have = hidden.reduce((sum, { opinions }) => sum + opinions, published);
    if (have !== received)
      unmet.push({ code: 'opinions-unbalanced', facts: { need: received, have } });
    return record(unmet, { type: 'opinions-published', payload: body });
  },
});

export const opinionsPublished: MeetingEffect<'opinions-published'> = (meeting, act) => {
  const { received, published, list } = act.payload;
  return { ...meeting, opinions: { received, published, list, ...markOf(act) } };
};
