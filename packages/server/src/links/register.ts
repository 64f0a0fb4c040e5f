import { type Meeting, type PollId, pollsOf } from '@pingyi/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Problem, ProblemError } from '../api/problems/problem.ts';
import type { ListExaminer } from '../box/list-examiner.ts';
import { digestOfContent } from '../meetings/content-store.ts';
import type { Tables } from '../storage/tables.ts';
import { digestOfTyped } from './link-token.ts';
import { mustOfferLinks } from './make-links.ts';

/** A public credential that somebody's device made for a poll. */
export interface NewCredential {
  readonly poll: PollId;
  readonly credential: string;
}

/** What a link is good for: the polls of its holder's part, spares included. */
export interface OpenedLink {
  readonly state: 'sent' | 'used' | 'recorded' | 'over';
  readonly polls: readonly PollId[];
}

function fail(problem: Problem): never {
  throw new ProblemError(problem);
}

/** Lets registrations pass side by side, and the end of registration only when none is under way. */
async function holdLinks(
  transaction: Transaction<Tables>,
  meeting: string,
  how: 'shared' | 'alone',
): Promise<void> {
  const key = sql`hashtextextended(${`links ${meeting}`}, 0)`;
  if (how === 'shared') await sql`select pg_advisory_xact_lock_shared(${key})`.execute(transaction);
  else await sql`select pg_advisory_xact_lock(${key})`.execute(transaction);
}

export function holdLinksAlone(transaction: Transaction<Tables>, meeting: string): Promise<void> {
  return holdLinks(transaction, meeting, 'alone');
}

/** The row of a link, and whose polls it opens; whoever is no longer invited has none. */
async function findLink(database: Kysely<Tables>, meeting: Meeting, typed: string) {
  const digest = digestOfTyped(meeting.id, typed);
  if (digest === null) return fail({ code: 'link-unknown', facts: {} });
  const row = await database
    .selectFrom('personal_link')
    .select(['person', 'state'])
    .where('meeting', '=', meeting.id)
    .where('digest', '=', digest)
    .forUpdate()
    .executeTakeFirst();
  const person = row?.person as Parameters<typeof meeting.representatives.get>[0] | undefined;
  const representative = person === undefined ? undefined : meeting.representatives.get(person);
  if (
    row === undefined ||
    representative === undefined ||
    meeting.recusals.has(representative.person)
  )
    return fail({ code: 'link-unknown', facts: {} });
  const polls = pollsOf(meeting.electronic, representative.part).map(({ id }) => id);
  return { person: row.person, state: row.state as OpenedLink['state'], polls };
}

/**
 * Looks at a link without using it.
 *
 * @throws ProblemError for a link that is none of the meeting
 */
export async function lookAtLink(
  database: Kysely<Tables>,
  meeting: Meeting,
  typed: string,
): Promise<OpenedLink> {
  mustOfferLinks(meeting);
  const { state, polls } = await database
    .transaction()
    .execute((transaction) => findLink(transaction, meeting, typed));
  return { state, polls };
}

/** Each is an element of the group that is not the identity. */
async function examine(lists: ListExaminer, credentials: readonly NewCredential[]): Promise<void> {
  for (const { poll, credential } of credentials) {
    const text = JSON.stringify([credential]);
    const fault = await lists.examine(digestOfContent(text), text);
    if (fault !== null) fail({ code: 'link-credential-refused', facts: { poll, why: fault.why } });
  }
}

/** Whether the very same credentials are registered: the answer to them may have been lost. */
async function areRegistered(
  database: Kysely<Tables>,
  credentials: readonly NewCredential[],
): Promise<boolean> {
  for (const { poll, credential } of credentials) {
    const found = await database
      .selectFrom('link_credential')
      .select('poll')
      .where('poll', '=', poll)
      .where('credential', '=', credential)
      .executeTakeFirst();
    if (found === undefined) return false;
  }
  return true;
}

/**
 * Registers the public credentials that a person's device made: the link is used, the credentials are listed,
 * and no row holds both. Asked again with the same credentials it says so; with others it is refused.
 *
 * @returns whether they are new
 * @throws ProblemError for an unknown or used link, wrong polls or credentials, and after the end
 */
export async function registerCredentials(
  database: Kysely<Tables>,
  lists: ListExaminer,
  meeting: Meeting,
  typed: string,
  credentials: readonly NewCredential[],
): Promise<boolean> {
  const { polls: need } = await lookAtLink(database, meeting, typed);
  const have = credentials.map(({ poll }) => poll);
  const isComplete = need.length === have.length && need.every((poll) => have.includes(poll));
  if (!isComplete) {
    const faults = [{ path: 'body.credentials', detail: 'one for each poll of the link' }];
    fail({ code: 'request-invalid', facts: { faults } });
  }
  await examine(lists, credentials);
  return database.transaction().execute(async (transaction) => {
    await holdLinks(transaction, meeting.id, 'shared');
    const { person, state } = await findLink(transaction, meeting, typed);
    if (state === 'used' && (await areRegistered(transaction, credentials))) return false;
    if (state === 'used') fail({ code: 'link-used', facts: {} });
    if (state !== 'sent') fail({ code: 'link-registration-over', facts: { meeting: meeting.id } });
    for (const { poll, credential } of credentials) {
      const added = await transaction
        .insertInto('link_credential')
        .values({ poll, credential })
        .onConflict((conflict) => conflict.doNothing())
        .returning('poll')
        .executeTakeFirst();
      if (added === undefined) fail({ code: 'credential-taken', facts: { poll } });
    }
    await transaction
      .updateTable('personal_link')
      .set({ state: 'used' })
      .where('meeting', '=', meeting.id)
      .where('person', '=', person)
      .execute();
    return true;
  });
}
