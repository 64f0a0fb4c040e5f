import type { Actor } from '../acts/act.ts';
import type { Role } from '../acts/role.ts';
import type { AccountId, OfficerSignature, PersonRef } from '../acts/values.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import type { Meeting } from './meeting.ts';

/** Checks that several commands of a meeting share. */

/** Roles that a meeting names its own officers for. */
const officerRoles = ['chair', 'scrutineer', 'teller', 'trustee'] as const;

type OfficerRole = (typeof officerRoles)[number];

function isOfficerRole(role: Role): role is OfficerRole {
  return officerRoles.some((each) => each === role);
}

/** The accounts that hold an office of the meeting, in the order of naming. */
export function officersOf({ officers }: Meeting, role: OfficerRole): readonly AccountId[] {
  if (officers === null) return [];
  switch (role) {
    case 'chair':
      return officers.chairs;
    case 'scrutineer':
      return officers.scrutineers.map(({ account }) => account);
    case 'teller':
      return officers.tellers;
    case 'trustee':
      return officers.trustees.map(({ account }) => account);
  }
}

/** Who acts as an officer was named one for this meeting. */
export function isNamedOfficer(meeting: Meeting, actor: Actor): readonly CampaignReason[] {
  const { role, account } = actor;
  if (!isOfficerRole(role)) return [];
  if (meeting.officers === null) return [{ code: 'officers-unnamed', facts: { need: 1, have: 0 } }];
  if (officersOf(meeting, role).includes(account)) return [];
  return [{ code: 'not-an-officer', facts: { role, account } }];
}

/** How many officers of a role have a listed key. */
export function keysListed(meeting: Meeting, role: OfficerRole): number {
  return officersOf(meeting, role).filter((account) => meeting.keys.has(account)).length;
}

/** The bodies that sent these scrutineers, each once. */
export function bodiesOf(meeting: Meeting, accounts: readonly AccountId[]): readonly string[] {
  const sent = meeting.officers?.scrutineers ?? [];
  return [
    ...new Set(sent.filter(({ account }) => accounts.includes(account)).map(({ body }) => body)),
  ];
}

/**
 * An act carries the signatures of exactly so many different officers of a role, each with a listed key.
 * That each signature holds is checked where the cryptography lives, before the command is decided.
 */
export function signedBy(
  meeting: Meeting,
  signatures: readonly OfficerSignature[],
  role: OfficerRole,
  need: number,
): readonly CampaignReason[] {
  const officers = officersOf(meeting, role);
  const accounts = new Set(signatures.map(({ account }) => account));
  const have = [...accounts].filter(
    (account) => officers.includes(account) && meeting.keys.has(account),
  ).length;
  if (have === need && signatures.length === need) return [];
  return [{ code: 'signatures-wrong', facts: { role, need, have } }];
}

/** Signatures of two scrutineers whom different bodies sent. */
export function signedByTwoBodies(
  meeting: Meeting,
  signatures: readonly OfficerSignature[],
): readonly CampaignReason[] {
  const reasons = signedBy(meeting, signatures, 'scrutineer', 2);
  if (reasons.length > 0) return reasons;
  const have = bodiesOf(
    meeting,
    signatures.map(({ account }) => account),
  ).length;
  return have < 2 ? [{ code: 'scrutineers-of-one-body', facts: { need: 2, have } }] : [];
}

/** Invited and not recused; recused and uninvited persons are refused with the reason. */
export function mayEnter(meeting: Meeting, person: PersonRef): readonly CampaignReason[] {
  const recusal = meeting.recusals.get(person);
  if (recusal !== undefined)
    return [{ code: 'person-recused', facts: { person, unit: recusal.unit } }];
  if (meeting.representatives.has(person)) return [];
  return [{ code: 'person-not-invited', facts: { person } }];
}
