import { z } from 'zod';
import { count, digest, eventHash, type PollId, pollId } from '../../acts/values.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { uncountedPapers } from '../../paper/count.ts';
import { withEntry } from '../../state/with-entry.ts';
import { ownersOf, pollIsIn, withPoll } from '../electronic.ts';
import { ownerNumber } from '../poll.ts';

/**
 * From the closed poll to its counts: encrypted tally, partial decryptions, result. What their hashes
 * stand for is checked by the ballot room before the command is given, and by every verifier after it.
 */

/**
 * A poll in which fewer people voted than the minimum cohort is never decrypted: its exact counts would
 * show how single persons voted. It is voided and repeated, or these people vote on paper.
 */
function enoughVoters(meeting: Meeting, poll: PollId, cohort: number): readonly CampaignReason[] {
  const voters = meeting.electronic.polls.get(poll)?.voters ?? null;
  if (voters === null || voters >= cohort) return [];
  return [{ code: 'ballots-below-cohort', facts: { poll, need: cohort, have: voters } }];
}

/** The encrypted ballots were added up: the newest ballot of each credential, all of them. */
export const recordTally = meetingRule({
  type: 'record-tally',
  body: z.strictObject({ poll: pollId, encryptedTally: eventHash, tallied: count }),
  causes: ['poll-tallied'],
  rule: (meeting, body, { campaign }) => {
    const { poll, tallied } = body;
    const unmet: CampaignReason[] = [
      ...pollIsIn(meeting, poll, ['covered']),
      ...enoughVoters(meeting, poll, campaign.scheme.panel.minimumCohort),
    ];
    const need = meeting.electronic.polls.get(poll)?.voters ?? null;
    if (need !== null && tallied !== need)
      unmet.push({ code: 'tallied-differ', facts: { poll, need, have: tallied } });
    return record(unmet, { type: 'poll-tallied', payload: body });
  },
});

export const pollTallied: MeetingEffect<'poll-tallied'> = (meeting, { payload }) =>
  withPoll(meeting, payload.poll, () => ({ state: 'tallied' }));

/**
 * An owner's partial decryption, verified, is accepted: once for each owner and poll, and only when the
 * sheets of paper are counted and signed. So tellers count without knowing the electronic result, and
 * nothing of the vote can be voided any more by somebody who knows it.
 */
export const acceptDecryption = meetingRule({
  type: 'accept-decryption',
  body: z.strictObject({ poll: pollId, partialDecryption: eventHash, strongProofs: digest }),
  causes: ['decryption-accepted'],
  rule: (meeting, body, { actor }) => {
    const { poll } = body;
    const unmet: CampaignReason[] = [
      ...pollIsIn(meeting, poll, ['tallied']),
      ...uncountedPapers(meeting),
    ];
    const need = meeting.electronic.drafted?.keys === 'server' ? 'server' : 'trustee';
    const have = actor.role === 'trustee' ? 'trustee' : 'server';
    if (have !== need) unmet.push({ code: 'key-holder-wrong', facts: { poll, need, have } });
    const trustees = meeting.officers?.trustees ?? [];
    const owner = have === 'server' ? 1 : ownerNumber(trustees, actor.account);
    const given = meeting.electronic.polls.get(poll)?.decryptions.get(owner);
    if (given !== undefined)
      unmet.push({ code: 'decryption-given-already', facts: { poll, owner, seq: given.seq } });
    return record(unmet, { type: 'decryption-accepted', payload: { ...body, owner } });
  },
});

export const decryptionAccepted: MeetingEffect<'decryption-accepted'> = (meeting, act) =>
  withPoll(meeting, act.payload.poll, ({ decryptions }) => ({
    decryptions: withEntry(decryptions, act.payload.owner, markOf(act)),
  }));

/** Counts have a row for each question and add up, in each, to the ballots that were tallied. */
function countsConditions(
  meeting: Meeting,
  poll: PollId,
  counts: readonly (readonly number[])[],
  grades: number,
): readonly CampaignReason[] {
  const { drafted, polls } = meeting.electronic;
  const questions = drafted?.questions ?? [];
  const voters = polls.get(poll)?.voters ?? null;
  const need = [questions.length, grades + 1];
  const widths = new Set(counts.map((row) => row.length));
  const isRight = counts.length === questions.length && [...widths].join() === `${grades + 1}`;
  if (!isRight)
    return [{ code: 'counts-misshapen', facts: { poll, need, have: [counts.length, ...widths] } }];
  if (voters === null) return [];
  return questions.flatMap(({ unit, item }, place) => {
    const have = (counts[place] ?? []).reduce((sum, each) => sum + each, 0);
    if (have === voters) return [];
    const facts = { poll, unit, item, need: voters, have };
    return [{ code: 'counts-differ-from-tallied' as const, facts }];
  });
}

/** All partial decryptions are there and give the counts. */
export const recordPollResult = meetingRule({
  type: 'record-poll-result',
  body: z.strictObject({ poll: pollId, result: eventHash, counts: z.array(z.array(count)) }),
  causes: ['poll-result'],
  rule: (meeting, body, { campaign }) => {
    const { poll, counts } = body;
    const unmet: CampaignReason[] = [...pollIsIn(meeting, poll, ['tallied'])];
    const need = ownersOf(meeting);
    const have = meeting.electronic.polls.get(poll)?.decryptions.size ?? 0;
    if (have < need) unmet.push({ code: 'decryptions-missing', facts: { poll, need, have } });
    if (unmet.length === 0)
      unmet.push(...countsConditions(meeting, poll, counts, campaign.scheme.grades.length));
    return record(unmet, { type: 'poll-result', payload: body });
  },
});

export const pollResult: MeetingEffect<'poll-result'> = (meeting, { payload }) =>
  withPoll(meeting, payload.poll, () => ({ state: 'counted', counts: payload.counts }));
