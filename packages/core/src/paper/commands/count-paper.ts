import { z } from 'zod';
import { itemCountSchema } from '../../acts/entries/paper.ts';
import { correction, count, officerSignature, officialText, word } from '../../acts/values.ts';
import { recordedOnceOrCorrected } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { signedBy } from '../../meeting/checks.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { deskOf } from '../../meeting/presence.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { partKey } from '../../poll/poll.ts';
import { withEntry } from '../../state/with-entry.ts';
import { type UnitId, unitId } from '../../units/unit-id.ts';
import { countConditions, countOf, differencesOf, settledCount } from '../count.ts';
import { type Count, countKey } from '../paper.ts';

/**
 * Counting paper: two tellers enter what they counted without seeing each other's numbers, a third person
 * decides with the sheets in hand where they differ, and two tellers sign the sheet.
 */

const place = { unit: unitId, part: word.nullable() };

const counted = z.strictObject({
  ...place,
  returned: count,
  items: z.array(itemCountSchema).min(1),
});

const entriesNeeded = 2;

function issuedOf(meeting: Meeting, part: string | null): number {
  return deskOf(meeting, part).papers;
}

function notAboveIssued(
  meeting: Meeting,
  unit: UnitId,
  part: string | null,
  returned: number,
): readonly CampaignReason[] {
  const need = issuedOf(meeting, part);
  if (returned <= need) return [];
  return [{ code: 'papers-exceed-issued', facts: { unit, need, have: returned } }];
}

/** A teller's own count. More returned than issued only warns here, so that it comes to light. */
export const enterCount = meetingRule({
  type: 'enter-count',
  body: counted,
  causes: ['count-entered'],
  rule: (meeting, body, { campaign, actor }) => {
    const { unit, part } = body;
    const unmet: CampaignReason[] = [...countConditions(meeting, campaign.scheme, body)];
    const { entries } = countOf(meeting, unit, part);
    const own = entries.find(({ account }) => account === actor.account);
    if (own !== undefined)
      unmet.push({
        code: 'count-entered-already',
        facts: { account: actor.account, unit, seq: own.seq },
      });
    else if (entries.length >= entriesNeeded)
      unmet.push({
        code: 'count-complete',
        facts: { unit, need: entriesNeeded, have: entries.length },
      });
    return {
      unmet,
      warnings: notAboveIssued(meeting, unit, part, body.returned),
      acts: [{ type: 'count-entered', payload: body }],
    };
  },
});

/** A third person decides where the tellers' entries differ, or, with a reason, corrects a signed sheet. */
export const decideCount = meetingRule({
  type: 'decide-count',
  body: counted.extend({ reason: officialText }),
  causes: ['count-decided'],
  mayCorrectLater: true,
  rule: (meeting, body, { campaign, actor }) => {
    const { unit, part } = body;
    const { reason: _, ...given } = body;
    const unmet: CampaignReason[] = [...countConditions(meeting, campaign.scheme, given)];
    const { entries, sheet } = countOf(meeting, unit, part);
    const [one, other] = entries;
    if (one === undefined || other === undefined)
      unmet.push({
        code: 'entries-missing',
        facts: { unit, need: entriesNeeded, have: entries.length },
      });
    else if (sheet === null && differencesOf(one.count, other.count) === 0)
      unmet.push({ code: 'entries-agree', facts: { unit } });
    if (entries.some(({ account }) => account === actor.account))
      unmet.push({ code: 'third-person-counted', facts: { account: actor.account, unit } });
    return record(unmet, { type: 'count-decided', payload: body });
  },
});

/**
 * Two tellers sign the sheet as it was settled. `issued = returned + not returned`; more returned than
 * issued blocks the meeting until the paper vote is voided and repeated, and so do fewer than the
 * minimum cohort.
 */
export const signCountSheet = meetingRule({
  type: 'sign-count-sheet',
  body: z.strictObject({
    ...place,
    signatures: z.array(officerSignature),
    correction: correction.nullable(),
  }),
  causes: ['count-sheet-signed'],
  mayCorrectLater: true,
  rule: (meeting, body, { campaign }) => {
    const { unit, part, signatures } = body;
    const found = countOf(meeting, unit, part);
    const settled = settledCount(found);
    const [one, other] = found.entries;
    if (settled === null)
      return {
        unmet:
          one === undefined || other === undefined
            ? [
                {
                  code: 'entries-missing',
                  facts: { unit, need: entriesNeeded, have: found.entries.length },
                },
              ]
            : [
                {
                  code: 'entries-differ',
                  facts: { unit, differences: differencesOf(one.count, other.count) },
                },
              ],
        acts: [],
      };
    const issued = issuedOf(meeting, part);
    const { returned, items } = settled;
    const unmet: CampaignReason[] = [
      ...notAboveIssued(meeting, unit, part, returned),
      ...recordedOnceOrCorrected(found.sheet, body.correction),
      ...signedBy(meeting, signatures, 'teller', 2),
    ];
    const need = campaign.scheme.panel.minimumCohort;
    if (returned < need)
      unmet.push({
        code: 'papers-below-cohort',
        facts: { part: partKey(part), need, have: returned },
      });
    const notReturned = Math.max(0, issued - returned);
    const decided = found.decision !== null;
    return record(unmet, {
      type: 'count-sheet-signed',
      payload: { ...body, returned, items, issued, notReturned, decided },
    });
  },
});

function withCount(
  meeting: Meeting,
  { unit, part }: { readonly unit: UnitId; readonly part: string | null },
  change: (count: Count) => Partial<Count>,
): Meeting {
  const old = countOf(meeting, unit, part);
  const counts = withEntry(meeting.paper.counts, countKey(unit, part), { ...old, ...change(old) });
  return { ...meeting, paper: { ...meeting.paper, counts } };
}

export const countEntered: MeetingEffect<'count-entered'> = (meeting, act) =>
  withCount(meeting, act.payload, ({ entries }) => ({
    entries: [...entries, { ...markOf(act), account: act.actor.account, count: act.payload }],
  }));

export const countDecided: MeetingEffect<'count-decided'> = (meeting, act) => {
  const { reason: _, ...decision } = act.payload;
  return withCount(meeting, act.payload, () => ({ decision }));
};

export const countSheetSigned: MeetingEffect<'count-sheet-signed'> = (meeting, act) => {
  const { signatures: _, correction: __, ...sheet } = act.payload;
  return withCount(meeting, act.payload, () => ({ sheet: { ...markOf(act), ...sheet } }));
};
