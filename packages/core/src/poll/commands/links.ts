import { z } from 'zod';
import { count, digest, personRef, pollId, word } from '../../acts/values.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { mayEnter } from '../../meeting/checks.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { withEntries, withEntry } from '../../state/with-entry.ts';
import { pollsAreDrafted, withElectronic } from '../electronic.ts';
import { partKey, pollsOf, standingPoll } from '../poll.ts';

/** Registrations through personal links, taken into the record in one batch for each part. */

/** Invited, not recused, of the part, and neither signed in nor registered before. */
function mayRegister(
  meeting: Meeting,
  person: z.output<typeof personRef>,
  part: string | null,
): readonly CampaignReason[] {
  const barred = mayEnter(meeting, person);
  if (barred.length > 0) return barred;
  const found = meeting.representatives.get(person);
  if (found !== undefined && found.part !== part)
    return [
      {
        code: 'part-wrong',
        facts: { person, need: [partKey(found.part)], have: partKey(part) },
      },
    ];
  const signedIn = found?.signedIn ?? null;
  return signedIn === null
    ? []
    : [{ code: 'person-signed-in-already', facts: { person, seq: signedIn.seq } }];
}

/**
 * Registration ends for a part: whoever registered counts as present and served with a link, and the
 * sorted lists of the public credentials that their devices made are the frozen lists of its polls. Who
 * registered and what was registered lie in two acts without a common order; that they were not kept
 * together before has to be believed (docs/decisions/0171).
 */
export const recordLinks = meetingRule({
  type: 'record-links',
  body: z.strictObject({
    part: word.nullable(),
    registered: count.min(1),
    persons: z.array(personRef).min(1),
    lists: z.array(z.strictObject({ poll: pollId, digest })),
  }),
  causes: ['links-registered', 'representatives-registered'],
  rule: (meeting, { part, registered, persons, lists }) => {
    const { electronic } = meeting;
    const unmet: CampaignReason[] = [...pollsAreDrafted(meeting)];
    if (electronic.drafted?.credentials === 'slips')
      unmet.push({ code: 'links-not-used', facts: { need: 'slips', have: 'links' } });
    const need = pollsOf(electronic, part).map(({ id }) => id);
    const have = lists.map(({ poll }) => poll);
    const isComplete = need.length === have.length && need.every((poll) => have.includes(poll));
    if (electronic.drafted !== null && (need.length === 0 || !isComplete))
      unmet.push({ code: 'slip-lists-wrong', facts: { need, have } });
    const fixed =
      electronic.links.get(partKey(part)) ?? standingPoll(electronic, part)?.opened ?? null;
    if (fixed !== null) unmet.push({ code: 'links-fixed', facts: { seq: fixed.seq } });
    for (const person of new Set(persons.filter((each, i) => persons.indexOf(each) !== i)))
      unmet.push({ code: 'person-named-twice', facts: { person } });
    if (registered !== persons.length)
      unmet.push({
        code: 'registrations-differ',
        facts: { part: partKey(part), need: persons.length, have: registered },
      });
    unmet.push(...persons.flatMap((person) => mayRegister(meeting, person, part)));
    return {
      unmet,
      acts: [
        { type: 'links-registered', payload: { part, registered, lists } },
        { type: 'representatives-registered', payload: { persons } },
      ],
    };
  },
});

export const linksRegistered: MeetingEffect<'links-registered'> = (meeting, act) => {
  const { part, registered } = act.payload;
  const { links } = meeting.electronic;
  const entry = { registered, ...markOf(act) };
  return withElectronic(meeting, { links: withEntry(links, partKey(part), entry) });
};

/** Throws for nobody known: an outsider who does not see invitations sees no registration either. */
export const representativesRegistered: MeetingEffect<'representatives-registered'> = (
  meeting,
  act,
) => {
  const signedIn = markOf(act);
  const served = { ...signedIn, with: 'link' as const };
  const entries = act.payload.persons.map((person) => {
    const known = meeting.representatives.get(person);
    if (known === undefined) throw new Error(`meeting: ${person} was not invited`);
    return [person, { ...known, signedIn, served }] as const;
  });
  return { ...meeting, representatives: withEntries(meeting.representatives, entries) };
};
