import { invitedTo, type Meeting, type PersonRef } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { logAccess } from '../access/log/access-log.ts';
import { ProblemError } from '../api/problems/problem.ts';
import { readAllPeople } from '../people/read-people.ts';
import type { Tables } from '../storage/tables.ts';
import { newLinkToken } from './link-token.ts';

/** Somebody invited, with what is needed to write to the person. */
export interface Invitee {
  readonly person: PersonRef;
  /** Null for somebody who is not in the pool any more. */
  readonly name: string | null;
  readonly phone: string | null;
}

/** A link that was just made: its token is told now and never again. */
export interface MadeLink extends Invitee {
  readonly token: string;
}

/** Everybody invited and not recused, in the order of the invitations; noted in the access log. */
export async function readInvitees(
  database: Kysely<Tables>,
  meeting: Meeting,
  account: string,
): Promise<readonly Invitee[]> {
  const people = await readAllPeople(database, meeting.campaign);
  const known = new Map(people.map((each) => [each.person, each]));
  const invited = invitedTo(meeting).map(({ person }): Invitee => {
    const { name = null, phone = null } = known.get(person) ?? {};
    return { person, name, phone };
  });
  await logAccess(database, {
    kind: 'data-exported',
    account,
    what: `invited ${meeting.id}`,
    rowCount: invited.length,
  });
  return invited;
}

/**
 * The meeting's polls are held with personal links, and nobody's registration is over.
 *
 * @throws ProblemError otherwise
 */
export function mustOfferLinks(meeting: Meeting): void {
  const facts = { meeting: meeting.id };
  if (meeting.electronic.drafted?.credentials !== 'links')
    throw new ProblemError({ code: 'links-not-offered', facts });
}

/**
 * Makes links for some of the invited, or for all. A person's unused link is replaced and works no longer; a
 * used one stays, since nobody can tell which credential was registered with it.
 */
export async function makeLinks(
  database: Kysely<Tables>,
  meeting: Meeting,
  account: string,
  wanted: readonly PersonRef[] | null,
): Promise<readonly MadeLink[]> {
  mustOfferLinks(meeting);
  if (meeting.electronic.links.size > 0)
    throw new ProblemError({ code: 'link-registration-over', facts: { meeting: meeting.id } });
  const invited = await readInvitees(database, meeting, account);
  const chosen = wanted === null ? invited : invited.filter((each) => wanted.includes(each.person));
  const made: MadeLink[] = [];
  await database.transaction().execute(async (transaction) => {
    for (const invitee of chosen) {
      const { text: token, digest } = newLinkToken(meeting.id);
      const row = await transaction
        .insertInto('personal_link')
        .values({ meeting: meeting.id, person: invitee.person, digest, state: 'sent' })
        .onConflict((conflict) =>
          conflict
            .columns(['meeting', 'person'])
            .doUpdateSet({ digest })
            .where('personal_link.state', '=', 'sent'),
        )
        .returning('person')
        .executeTakeFirst();
      if (row !== undefined) made.push({ ...invitee, token });
    }
  });
  return made;
}

/** Revokes a person's unused link; false when there is none. */
export async function revokeLink(
  database: Kysely<Tables>,
  meeting: string,
  person: string,
): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('personal_link')
    .where('meeting', '=', meeting)
    .where('person', '=', person)
    .where('state', '=', 'sent')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** How many links were made and how many of them were used. Who used one is shown to nobody. */
export async function countLinks(
  database: Kysely<Tables>,
  meeting: string,
): Promise<{ readonly made: number; readonly used: number }> {
  const rows = await database
    .selectFrom('personal_link')
    .select('state')
    .where('meeting', '=', meeting)
    .execute();
  const used = rows.filter(({ state }) => state === 'used' || state === 'recorded').length;
  return { made: rows.length, used };
}
