import type { PersonRef } from '../acts/values.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import { withEntry } from '../state/with-entry.ts';
import type { Meeting, Representative } from './meeting.ts';

/** Reading and changing one representative of a meeting. */

/** Invited, not recused, and the invitation not withdrawn; all others are refused with the reason. */
export function mayEnter(meeting: Meeting, person: PersonRef): readonly CampaignReason[] {
  const recusal = meeting.recusals.get(person);
  if (recusal !== undefined)
    return [{ code: 'person-recused', facts: { person, unit: recusal.unit } }];
  const known = meeting.representatives.get(person);
  if (known === undefined) return [{ code: 'person-not-invited', facts: { person } }];
  const { withdrawn } = known;
  if (withdrawn === null) return [];
  return [{ code: 'invitation-withdrawn', facts: { person, seq: withdrawn.seq } }];
}

/**
 * The meeting with one representative changed. Throws for nobody known: an outsider who does not see
 * invitations sees no desk either.
 */
export function withRepresentative(
  meeting: Meeting,
  person: PersonRef,
  change: Partial<Representative>,
): Meeting {
  const known = meeting.representatives.get(person);
  if (known === undefined) throw new Error(`meeting: ${person} was not invited`);
  const representatives = withEntry(meeting.representatives, person, { ...known, ...change });
  return { ...meeting, representatives };
}
