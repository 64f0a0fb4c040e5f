import { z } from 'zod';
import type { Draft } from '../../acts/draft.ts';
import { invitedPerson } from '../../acts/entries/presence.ts';
import { officialText, personRef } from '../../acts/values.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { withEntries, withEntry } from '../../state/with-entry.ts';
import { unitId } from '../../units/unit-id.ts';
import { electorateParts } from '../electorate.ts';
import type { Meeting } from '../meeting.ts';
import { invitedTo } from '../presence.ts';
import { mayEnter, withRepresentative } from '../representatives.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';

/** The appointed panel, and recusals at selection (plan §III.4; R41). */

type Invited = DeepReadonly<z.output<typeof invitedPerson>>;

function mayBeInvited(
  meeting: Meeting,
  campaign: Campaign,
  { person, category, part }: Invited,
): readonly CampaignReason[] {
  const unmet: CampaignReason[] = [];
  const recusal = meeting.recusals.get(person);
  if (recusal !== undefined)
    unmet.push({ code: 'person-recused', facts: { person, unit: recusal.unit } });
  const known = meeting.representatives.get(person);
  if (known !== undefined && known.category !== category)
    unmet.push({
      code: 'category-fixed',
      facts: { person, need: known.category, have: category },
    });
  else if (known !== undefined && known.withdrawn === null)
    unmet.push({ code: 'person-invited-already', facts: { person, seq: known.invited.seq } });
  if (!campaign.plan.categories.some(({ id }) => id === category))
    unmet.push({
      code: 'category-unknown',
      facts: { checkpoint: 'invited', category, persons: 1 },
    });
  const parts = electorateParts(campaign.scheme);
  if (!parts.includes(part))
    unmet.push({
      code: 'part-wrong',
      facts: { person, need: parts.flatMap((each) => each ?? []), have: part ?? '' },
    });
  return unmet;
}

/** The public totals of those who are invited. */
function panelAppointed(persons: readonly Pick<Invited, 'category'>[]): Draft {
  const invited: Record<string, number> = {};
  for (const { category } of persons) invited[category] = (invited[category] ?? 0) + 1;
  return { type: 'panel-appointed', payload: { persons: persons.length, invited } };
}

/**
 * Representatives are appointed from the pools and invited, each in one category. Who they are is
 * internal; how many, of which categories, and that they are appointed is public.
 */
export const inviteRepresentatives = meetingRule({
  type: 'invite-representatives',
  body: z.strictObject({ persons: z.array(invitedPerson).min(1) }),
  causes: ['representatives-invited', 'panel-appointed'],
  rule: (meeting, { persons }, { campaign }) => {
    const unmet = persons.flatMap((each) => mayBeInvited(meeting, campaign, each));
    const ids = persons.map(({ person }) => person);
    for (const person of new Set(ids.filter((id, i) => ids.indexOf(id) !== i)))
      unmet.push({ code: 'person-named-twice', facts: { person } });
    const panel = panelAppointed([...invitedTo(meeting), ...persons]);
    return { unmet, acts: [{ type: 'representatives-invited', payload: { persons } }, panel] };
  },
});

export const representativesInvited: MeetingEffect<'representatives-invited'> = (meeting, act) => {
  const invited = markOf(act);
  const rest = { invited, withdrawn: null, signedIn: null, left: null, served: null };
  const entries = act.payload.persons.map(
    ({ person, category, part }) => [person, { person, category, part, ...rest }] as const,
  );
  return { ...meeting, representatives: withEntries(meeting.representatives, entries) };
};

/**
 * Takes an invitation back, with a reason, until the person has signed in. The public totals are told
 * anew; the category stays fixed, should the person be invited again.
 */
export const withdrawInvitation = meetingRule({
  type: 'withdraw-invitation',
  body: z.strictObject({ person: personRef, reason: officialText }),
  causes: ['invitation-withdrawn', 'panel-appointed'],
  rule: (meeting, body) => {
    const { person } = body;
    const unmet: CampaignReason[] = [...mayEnter(meeting, person)];
    const signedIn = meeting.representatives.get(person)?.signedIn ?? null;
    if (unmet.length === 0 && signedIn !== null)
      unmet.push({ code: 'person-signed-in-already', facts: { person, seq: signedIn.seq } });
    const rest = invitedTo(meeting).filter((each) => each.person !== person);
    const acts = [{ type: 'invitation-withdrawn' as const, payload: body }, panelAppointed(rest)];
    return { unmet, acts };
  },
});

export const invitationWithdrawn: MeetingEffect<'invitation-withdrawn'> = (meeting, act) =>
  withRepresentative(meeting, act.payload.person, { withdrawn: markOf(act) });

/**
 * Recuses a person linked to a unit of the meeting: the person is not invited to it, or no longer, and is
 * refused at the desk. Possible until the person has signed in.
 */
export const recuseRepresentative = meetingRule({
  type: 'recuse-representative',
  body: z.strictObject({ person: personRef, unit: unitId }),
  causes: ['representative-recused'],
  rule: (meeting, body) => {
    const { person, unit } = body;
    const unmet: CampaignReason[] = [];
    if (!meeting.particulars.units.includes(unit))
      unmet.push({ code: 'unit-not-in-meeting', facts: { unit } });
    const recusal = meeting.recusals.get(person);
    if (recusal !== undefined)
      unmet.push({ code: 'person-recused-already', facts: { person, seq: recusal.seq } });
    const signedIn = meeting.representatives.get(person)?.signedIn ?? null;
    if (signedIn !== null)
      unmet.push({ code: 'person-signed-in-already', facts: { person, seq: signedIn.seq } });
    return record(unmet, { type: 'representative-recused', payload: body });
  },
});

export const representativeRecused: MeetingEffect<'representative-recused'> = (meeting, act) => {
  const { person, unit } = act.payload;
  const recusals = withEntry(meeting.recusals, person, { ...markOf(act), unit });
  return { ...meeting, recusals };
};
