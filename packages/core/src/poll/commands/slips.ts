import { z } from 'zod';
import {
  type Correction,
  correction,
  count,
  digest,
  officerSignature,
  officialText,
  type PollId,
  pollId,
  word,
} from '../../acts/values.ts';
import { recordedOnceOrCorrected } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { signedByTwoBodies } from '../../meeting/checks.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { withEntry } from '../../state/with-entry.ts';
import { balanceOf, imbalances, unvoidedBoxes } from '../balance.ts';
import { pollsAreDrafted, withElectronic } from '../electronic.ts';
import { partKey, pollsOf, standingPoll } from '../poll.ts';

/** Slips made, the rest of the box voided, and the balance that two scrutineers of different bodies sign. */

const lists = z.array(z.strictObject({ poll: pollId, digest }));

const unused = { printed: 0, singleMaker: 0, voided: null };

/**
 * Polls of this meeting with slips, one list for each poll of the part, spares included; nothing of it
 * may change while a poll of the part stands opened.
 */
function slipConditions(
  meeting: Meeting,
  part: string | null,
  given: readonly { readonly poll: PollId }[],
): readonly CampaignReason[] {
  const unmet: CampaignReason[] = [...pollsAreDrafted(meeting)];
  const { electronic } = meeting;
  if (electronic.drafted?.credentials === 'links')
    unmet.push({ code: 'slips-not-used', facts: { need: 'links', have: 'slips' } });
  const need = pollsOf(electronic, part).map(({ id }) => id);
  const have = given.map(({ poll }) => poll);
  const isComplete = need.length === have.length && need.every((poll) => have.includes(poll));
  if (electronic.drafted !== null && (need.length === 0 || !isComplete))
    unmet.push({ code: 'slip-lists-wrong', facts: { need, have } });
  const standing = standingPoll(electronic, part)?.opened ?? null;
  if (standing !== null) unmet.push({ code: 'slips-fixed', facts: { seq: standing.seq } });
  return unmet;
}

/** Slips of a batch were made and printed; the page forgot their secrets. */
export const recordSlips = meetingRule({
  type: 'record-slips',
  body: z.strictObject({
    part: word.nullable(),
    printed: count.min(1).max(100_000),
    lists,
    makers: z.int().min(1).max(2),
  }),
  causes: ['slips-made'],
  rule: (meeting, body) => {
    const unmet: CampaignReason[] = [...slipConditions(meeting, body.part, body.lists)];
    const voided = meeting.electronic.slips.get(partKey(body.part))?.voided ?? null;
    if (voided !== null) unmet.push({ code: 'slips-fixed', facts: { seq: voided.seq } });
    return record(unmet, { type: 'slips-made', payload: body });
  },
});

export const slipsMade: MeetingEffect<'slips-made'> = (meeting, { payload }) => {
  const { part, printed, makers } = payload;
  const { slips } = meeting.electronic;
  const old = slips.get(partKey(part)) ?? unused;
  const next = {
    ...old,
    printed: old.printed + printed,
    singleMaker: old.singleMaker + (makers === 1 ? 1 : 0),
  };
  return withElectronic(meeting, { slips: withEntry(slips, partKey(part), next) });
};

function voidedOnceOrCorrected(
  meeting: Meeting,
  part: string | null,
  given: Correction | null,
): readonly CampaignReason[] {
  return recordedOnceOrCorrected(meeting.electronic.slips.get(partKey(part))?.voided, given);
}

/** What is left in the box was scanned and is voided; a box scanned again is a correction. */
export const voidBox = meetingRule({
  type: 'void-box',
  body: z.strictObject({
    part: word.nullable(),
    voided: count,
    lists,
    correction: correction.nullable(),
  }),
  causes: ['box-voided'],
  rule: (meeting, body) => {
    const { part, voided } = body;
    const unmet: CampaignReason[] = [
      ...slipConditions(meeting, part, body.lists),
      ...voidedOnceOrCorrected(meeting, part, body.correction),
    ];
    const need = meeting.electronic.slips.get(partKey(part))?.printed ?? 0;
    const facts = { part: partKey(part), need, have: voided };
    if (need === 0) unmet.push({ code: 'slips-unmade', facts: { ...facts, need: 1, have: 0 } });
    else if (voided > need) unmet.push({ code: 'voided-exceed-printed', facts });
    return record(unmet, { type: 'box-voided', payload: body });
  },
});

export const boxVoided: MeetingEffect<'box-voided'> = (meeting, act) => {
  const { part, voided } = act.payload;
  const { slips } = meeting.electronic;
  const next = {
    ...(slips.get(partKey(part)) ?? unused),
    voided: { ...markOf(act), slips: voided },
  };
  return withElectronic(meeting, { slips: withEntry(slips, partKey(part), next) });
};

/**
 * Two scrutineers of different bodies sign the balance. Both equations hold exactly, or the two sign an
 * explanation: then the vote may open, and the record shows the claim as failed beside it.
 */
export const signSlipBalance = meetingRule({
  type: 'sign-slip-balance',
  body: z.strictObject({
    explanation: officialText.nullable(),
    signatures: z.array(officerSignature),
  }),
  causes: ['slip-balance-signed'],
  rule: (meeting, body) => {
    const balance = balanceOf(meeting);
    const wrong = imbalances(balance);
    const onPaper = meeting.particulars.ballots === 'paper';
    const unmet: CampaignReason[] = [
      ...(onPaper ? [] : pollsAreDrafted(meeting)),
      ...unvoidedBoxes(meeting),
      ...signedByTwoBodies(meeting, body.signatures),
    ];
    if (wrong.length > 0 && body.explanation === null)
      unmet.push(...wrong, { code: 'explanation-missing', facts: { need: 1, have: 0 } });
    if (wrong.length === 0 && body.explanation !== null)
      unmet.push({ code: 'explanation-needless', facts: { need: 0, have: 1 } });
    return record(unmet, { type: 'slip-balance-signed', payload: { ...balance, ...body } });
  },
});

export const slipBalanceSigned: MeetingEffect<'slip-balance-signed'> = (meeting, act) => {
  const { signatures: _, ...balance } = act.payload;
  return withElectronic(meeting, { balance: { ...markOf(act), ...balance } });
};
