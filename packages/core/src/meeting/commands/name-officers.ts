import { z } from 'zod';
import { meetingOfficersFields } from '../../acts/entries/meeting.ts';
import { correction, officerKey } from '../../acts/values.ts';
import { recordedOnceOrCorrected } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { withEntry } from '../../state/with-entry.ts';
import type { Meeting } from '../meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';

/** Who chairs, scrutinises, counts and keeps keys, and the public keys they sign with. */

/** From the first opening on nobody joins or leaves: signatures must mean the same to the end. */
function notOpenedYet({ vote }: Meeting): readonly CampaignReason[] {
  if (vote.opened === null) return [];
  return [{ code: 'officers-fixed', facts: { seq: vote.opened.seq } }];
}

/**
 * The officers of a meeting. One account holds one office: who scrutinises neither chairs nor counts, and
 * a trustee does neither. Trustees are fixed once a poll is drafted, since its keys are numbered by them.
 */
export const nameMeetingOfficers = meetingRule({
  type: 'name-meeting-officers',
  body: z.strictObject({ ...meetingOfficersFields, correction: correction.nullable() }),
  causes: ['meeting-officers-named'],
  rule: (meeting, body) => {
    const sent = [...body.scrutineers, ...body.trustees].map(({ account }) => account);
    const accounts = [...body.chairs, ...body.tellers, ...sent];
    const unmet: CampaignReason[] = [
      ...notOpenedYet(meeting),
      ...recordedOnceOrCorrected(meeting.officers, body.correction),
    ];
    for (const account of new Set(accounts.filter((each, i) => accounts.indexOf(each) !== i)))
      unmet.push({ code: 'officer-twice', facts: { account } });
    const { drafted } = meeting.electronic;
    const trustees = (list: typeof body.trustees) => list.map(({ account }) => account).join();
    const old = meeting.officers?.trustees ?? [];
    if (drafted !== null && trustees(old) !== trustees(body.trustees))
      unmet.push({ code: 'polls-fixed', facts: { seq: drafted.seq } });
    return record(unmet, { type: 'meeting-officers-named', payload: body });
  },
});

export const meetingOfficersNamed: MeetingEffect<'meeting-officers-named'> = (meeting, act) => {
  const { correction: _, ...officers } = act.payload;
  return { ...meeting, officers: { ...officers, ...markOf(act) } };
};

/** An officer lists the public key made in the own browser, before the vote opens. */
export const listOfficerKey = meetingRule({
  type: 'list-officer-key',
  body: z.strictObject({ key: officerKey, correction: correction.nullable() }),
  causes: ['officer-key-listed'],
  rule: (meeting, body, { actor }) => {
    const { account } = actor;
    const unmet: CampaignReason[] = [
      ...notOpenedYet(meeting),
      ...recordedOnceOrCorrected(meeting.keys.get(account), body.correction),
    ];
    for (const [owner, { key }] of meeting.keys)
      if (key === body.key) unmet.push({ code: 'key-twice', facts: { account: owner } });
    return record(unmet, { type: 'officer-key-listed', payload: { ...body, account } });
  },
});

export const officerKeyListed: MeetingEffect<'officer-key-listed'> = (meeting, act) => {
  const { account, key } = act.payload;
  return { ...meeting, keys: withEntry(meeting.keys, account, { key, ...markOf(act) }) };
};
