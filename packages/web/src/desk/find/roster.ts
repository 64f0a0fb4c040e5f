import { readSlipText } from '@pingyi/ballot';
import {
  type CampaignReason,
  invitationCode,
  type Meeting,
  type MeetingId,
  mayEnter,
  type PersonRef,
  type Representative,
  readInvitationCode,
} from '@pingyi/core';
import { type Ask, wellAnswered } from '../../meeting-data/ask.ts';
import { initialsOf } from './initials.ts';

/** A person as the desk finds one. Names stay in the page's memory and are gone with it. */
export interface Known {
  readonly person: PersonRef;
  /** The person's name; the reference where the pool has none. */
  readonly name: string;
  readonly initials: string;
  /** Masked, to tell persons of one name apart. */
  readonly phone: string | null;
  /** The code on the invitation. */
  readonly code: string;
}

export type Roster = ReadonlyMap<PersonRef, Known>;

interface Named {
  readonly person: string;
  readonly name: string;
  readonly phone: string | null;
}

/** What only the server knows: who the persons are, and which accounts signed somebody in. */
export interface DeskNames {
  readonly people: readonly Named[];
  readonly desks: readonly { readonly account: string; readonly userName: string | null }[];
}

/**
 * The names of those who are invited to a meeting or recused from it.
 *
 * @throws ProblemError
 */
export async function fetchNames(ask: Ask, meeting: MeetingId): Promise<DeskNames> {
  const address = `/api/meetings/${encodeURIComponent(meeting)}/desk`;
  const answer = await wellAnswered(await ask(address));
  return (await answer.json()) as DeskNames;
}

/** Everybody whom the desk may meet: invited or recused, with a name where the pool has one. */
export function rosterOf(
  { id, representatives, recusals }: Meeting,
  names: readonly Named[],
): Roster {
  const named = new Map(names.map((each) => [each.person, each] as const));
  const persons = new Set([...representatives.keys(), ...recusals.keys()]);
  return new Map(
    [...persons].map((person) => {
      const { name = person, phone = null } = named.get(person) ?? {};
      const initials = initialsOf(name);
      return [person, { person, name, initials, phone, code: invitationCode(id, person) }];
    }),
  );
}

/** Whether two spellings are the same to somebody who types: width, case and spaces do not matter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•]/gu, '');
}

/** Why nobody was found by a code. */
export type CodeFault = 'mistyped' | 'of-nobody' | 'slip';

/** What a typed or scanned text leads to: one person by a code, or all whose name fits. */
export type Found =
  | { readonly is: 'person'; readonly known: Known }
  | { readonly is: 'names'; readonly all: readonly Known[] }
  | { readonly is: 'fault'; readonly fault: CodeFault };

/** A slip's own address or text: a secret that the desk must neither keep nor show. */
function isSlip(text: string): boolean {
  return /\/v\/[^/#?]+#/u.test(text) || readSlipText(text).ok;
}

/** Finds persons by the code of an invitation, by a name, a part of it, or its initials. */
export function find(roster: Roster, given: string): Found {
  const text = given.trim();
  if (isSlip(text)) return { is: 'fault', fault: 'slip' };
  const read = readInvitationCode(text);
  const all = [...roster.values()];
  if (read.ok) {
    const known = all.find(({ code }) => code === read.code);
    return known === undefined ? { is: 'fault', fault: 'of-nobody' } : { is: 'person', known };
  }
  if (/^py[-\s]/iu.test(text)) return { is: 'fault', fault: 'mistyped' };
  const sought = plain(text);
  if (sought === '') return { is: 'names', all: [] };
  const fitting = all.filter(
    ({ name, initials, phone }) =>
      plain(name).includes(sought) ||
      initials.startsWith(sought) ||
      (/^\d{4}$/u.test(sought) && (phone?.endsWith(sought) ?? false)),
  );
  const best = (known: Known): number => (plain(known.name).startsWith(sought) ? 0 : 1);
  return {
    is: 'names',
    all: fitting.sort(
      (one, other) => best(one) - best(other) || one.name.localeCompare(other.name, 'zh-CN'),
    ),
  };
}

/** How a person stands at the desk. */
export type Standing =
  /** Not let in, with the reasons of the rules. */
  | { readonly is: 'recused' | 'withdrawn'; readonly reasons: readonly CampaignReason[] }
  | { readonly is: 'expected'; readonly representative: Representative }
  | { readonly is: 'there'; readonly representative: Representative }
  | { readonly is: 'away'; readonly representative: Representative };

/** How a person of the roster stands, by the meeting as it is or will be. */
export function standingOf(meeting: Meeting, person: PersonRef): Standing {
  const reasons = mayEnter(meeting, person);
  if (reasons.length > 0)
    return { is: meeting.recusals.has(person) ? 'recused' : 'withdrawn', reasons };
  const representative = meeting.representatives.get(person);
  if (representative === undefined) throw new Error(`${person} is not on the roster`);
  if (representative.signedIn === null) return { is: 'expected', representative };
  return { is: representative.left === null ? 'there' : 'away', representative };
}
