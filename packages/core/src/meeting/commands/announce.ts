import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { type AccountId, correction, documentRef, officerSignature } from '../../acts/values.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { recordedOnceOrCorrected, unitIsEvaluated } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { resultMayChange } from '../../campaign/results/final.ts';
import { record } from '../../campaign/rule.ts';
import { withEntry } from '../../state/with-entry.ts';
import { type UnitId, unitId } from '../../units/unit-id.ts';
import { signedBy } from '../checks.ts';
import type { Meeting } from '../meeting.ts';
import { countsOf, resultConditions, resultDigestOf } from '../result.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';
import { satisfactionOfTallies } from '../score.ts';
import { dueTurns, insideStep, isHeld, unitsToHear } from '../turns.ts';

/** Confirming the result, announcing it in the meeting, and ending the meeting (plan §III.4, R49). */

/** Scrutineers who confirmed the result as it is now. */
function confirmedBy(meeting: Meeting, campaign: Campaign): readonly AccountId[] {
  const now = resultDigestOf(meeting, campaign.scheme);
  const accounts = meeting.confirmations
    .filter(({ result }) => result === now)
    .map(({ account }) => account);
  return [...new Set(accounts)];
}

/** One scrutineer signs the complete result. */
export const confirmResult = meetingRule({
  type: 'confirm-result',
  body: z.strictObject({ signatures: z.array(officerSignature) }),
  causes: ['result-confirmed'],
  mayCorrectLater: true,
  rule: (meeting, { signatures }, { campaign, actor }) => {
    const { account } = actor;
    const unmet: CampaignReason[] = [
      ...resultConditions(meeting),
      ...signedBy(meeting, signatures, 'scrutineer', 1),
    ];
    if (signatures.some((each) => each.account !== account))
      unmet.push({ code: 'signatures-wrong', facts: { role: 'scrutineer', need: 1, have: 0 } });
    if (confirmedBy(meeting, campaign).includes(account))
      unmet.push({ code: 'result-confirmed-already', facts: { account } });
    const result = resultDigestOf(meeting, campaign.scheme);
    return record(unmet, { type: 'result-confirmed', payload: { result, signatures } });
  },
});

export const resultConfirmed: MeetingEffect<'result-confirmed'> = (meeting, act) => {
  const { account } = act.actor;
  const confirmation = { ...markOf(act), account, result: act.payload.result };
  return { ...meeting, confirmations: [...meeting.confirmations, confirmation] };
};

/** Polls and paper votes on a unit that were voided before, in this meeting and in earlier ones. */
function voidsOf(meeting: Meeting, campaign: Campaign, unit: UnitId): number {
  const earlier = [...campaign.votes.values()].filter(
    (vote) => vote.meeting !== meeting.id && vote.units.includes(unit),
  );
  return earlier.reduce((sum, { voids }) => sum + (voids ?? 0), meeting.vote.voids);
}

/** Scrutineers who confirm a result before it is announced. */
export const confirmationsNeeded = 2;

/** Enough scrutineers confirmed the result as it is now. */
export function confirmationConditions(
  meeting: Meeting,
  campaign: Campaign,
): readonly CampaignReason[] {
  const have = confirmedBy(meeting, campaign).length;
  if (have >= confirmationsNeeded) return [];
  return [{ code: 'result-unconfirmed', facts: { need: confirmationsNeeded, have } }];
}

/** What a unit's result stands on: nothing, a result of this meeting that is corrected, or another's. */
function notAnnouncedElsewhere(
  meeting: Meeting,
  campaign: Campaign,
  unit: UnitId,
): readonly CampaignReason[] {
  const result = campaign.results.get(unit);
  if (result === undefined || result.meeting === meeting.id) return [];
  return [{ code: 'result-stands', facts: { unit, seq: result.seq } }];
}

/**
 * The chair announces a unit's result in the meeting. Counts and score are computed from what was
 * decrypted and signed, never typed; two scrutineers confirmed them, who cannot be the chair since one
 * account holds one office. What stands is only replaced by a correction that names it.
 */
export const announceResult = meetingRule({
  type: 'announce-result',
  body: z.strictObject({ unit: unitId, correction: correction.nullable() }),
  causes: ['unit-result-announced'],
  mayCorrectLater: true,
  rule: (meeting, body, { campaign }) => {
    const { unit } = body;
    const unmet: CampaignReason[] = [];
    if (!meeting.particulars.units.includes(unit))
      unmet.push({ code: 'unit-not-in-meeting', facts: { unit } });
    unmet.push(...unitIsEvaluated(campaign, unit), ...resultMayChange(campaign));
    unmet.push(...resultConditions(meeting));
    unmet.push(...confirmationConditions(meeting, campaign));
    const confirmed = confirmedBy(meeting, campaign);
    const elsewhere = notAnnouncedElsewhere(meeting, campaign, unit);
    const standing = elsewhere.length > 0 ? null : campaign.results.get(unit);
    unmet.push(...elsewhere, ...recordedOnceOrCorrected(standing, body.correction));
    if (body.correction === null) unmet.push(...insideStep(meeting, campaign, 'result'));
    const { tallies, byOrigin } = countsOf(meeting, campaign.scheme, unit);
    return record(unmet, {
      type: 'unit-result-announced',
      payload: {
        ...body,
        meeting: meeting.id,
        tallies,
        byOrigin,
        satisfaction: satisfactionOfTallies(tallies, campaign.scheme),
        schemeDigest: actDigestOf(campaign.scheme),
        voids: voidsOf(meeting, campaign, unit),
        confirmedBy: confirmed,
      },
    });
  },
});

export const unitResultAnnounced: MeetingEffect<'unit-result-announced'> = (meeting, act) => ({
  ...meeting,
  announced: withEntry(meeting.announced, act.payload.unit, markOf(act)),
});

/** What a meeting lacks before it may end: every step held, every result announced. */
export function endingConditions(meeting: Meeting, campaign: Campaign): readonly CampaignReason[] {
  if (meeting.vote.givenUp !== null) return [];
  const unmet: CampaignReason[] = [];
  const due = dueTurns(meeting, campaign);
  const held = due.filter((turn) => isHeld(meeting, turn)).length;
  if (held < due.length)
    unmet.push({ code: 'steps-unheld', facts: { need: due.length, have: held } });
  const units = unitsToHear(meeting, campaign);
  const missing = units.filter((unit) => !meeting.announced.has(unit));
  if (missing.length > 0)
    unmet.push({
      code: 'results-missing',
      facts: { need: units.length, have: units.length - missing.length, missing },
    });
  return unmet;
}

/** The meeting ends when every step was held and every result announced, or its vote was given up. */
export const endMeeting = meetingRule({
  type: 'end-meeting',
  body: z.strictObject({ minutes: documentRef }),
  causes: ['meeting-ended'],
  rule: (meeting, body, { campaign }) =>
    record(endingConditions(meeting, campaign), { type: 'meeting-ended', payload: body }),
});

export const meetingEnded: MeetingEffect<'meeting-ended'> = (meeting, act) => ({
  ...meeting,
  ended: markOf(act),
});
