import { groupOf, writeCredentialList } from '@pingyi/ballot';
import { type Actor, type Meeting, type PersonRef, partsOf, pollsOf } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { ProblemError } from '../api/problems/problem.ts';
import type { Recorded } from '../api/routes/commands/recorded.ts';
import { failed } from '../meetings/command-check.ts';
import { digestOfContent, keepContent } from '../meetings/content-store.ts';
import type { MeetingPlace } from '../meetings/submit-command.ts';
import type { Tables } from '../storage/tables.ts';
import { type Giving, giveCommand } from '../votes/give.ts';
import { mustOfferLinks } from './make-links.ts';
import { holdLinksAlone } from './register.ts';

/** The polls that decide something are all held in this group. */
const group = groupOf('Ed25519');

/** What was registered in a part: who, and the sorted list of each poll. */
async function registrationsOf(database: Kysely<Tables>, meeting: Meeting, part: string | null) {
  const rows = await database
    .selectFrom('personal_link')
    .select('person')
    .where('meeting', '=', meeting.id)
    .where('state', '=', 'used')
    .orderBy('person')
    .execute();
  const persons = rows
    .map(({ person }) => person as PersonRef)
    .filter((person) => meeting.representatives.get(person)?.part === part);
  const lists = [];
  for (const { id: poll } of pollsOf(meeting.electronic, part)) {
    const entries = await database
      .selectFrom('link_credential')
      .select('credential')
      .where('poll', '=', poll)
      .orderBy('credential')
      .execute();
    const text = writeCredentialList(
      group,
      entries.map(({ credential }) => credential),
    );
    lists.push({ poll, text, digest: digestOfContent(text) });
  }
  return { persons, lists };
}

type Registrations = Awaited<ReturnType<typeof registrationsOf>>;

function isSame(one: Registrations, other: Registrations): boolean {
  const textOf = ({ persons, lists }: Registrations) =>
    JSON.stringify([persons, lists.map(({ digest }) => digest)]);
  return textOf(one) === textOf(other);
}

/** Of what was registered nothing is left but the sorted lists and the acts. */
async function forget(
  database: Kysely<Tables>,
  meeting: Meeting,
  { persons, lists }: Registrations,
): Promise<void> {
  await database
    .updateTable('personal_link')
    .set({ state: 'recorded' })
    .where('meeting', '=', meeting.id)
    .where('person', 'in', [...persons])
    .execute();
  await database
    .updateTable('personal_link')
    .set({ state: 'over' })
    .where('meeting', '=', meeting.id)
    .where('state', '=', 'sent')
    .execute();
  await database
    .deleteFrom('link_credential')
    .where(
      'poll',
      'in',
      lists.map(({ poll }) => poll),
    )
    .execute();
}

/** Attempts when somebody registers at the same moment. */
const mostAttempts = 5;

async function endPart(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  meeting: Meeting,
  part: string | null,
): Promise<Recorded['acts']> {
  const { database } = giving.votes;
  for (let attempt = 1; ; attempt += 1) {
    const found = await registrationsOf(database, meeting, part);
    if (found.persons.length === 0) return [];
    for (const { text } of found.lists) {
      const content = Buffer.from(text, 'utf8');
      await keepContent(database, { meeting: meeting.id, content, by: actor.account });
    }
    const lists = found.lists.map(({ poll, digest }) => ({ poll, digest }));
    const { persons } = found;
    const body = { part, registered: persons.length, persons, lists };
    const outcome = await giveCommand(
      giving,
      place,
      actor,
      'record-links',
      body,
      async ({ view }) => {
        await holdLinksAlone(view.transaction, meeting.id);
        const now = await registrationsOf(view.transaction, meeting, part);
        if (!isSame(found, now))
          return failed({ code: 'registrations-changed', facts: { have: now.persons.length } });
        return { ok: true, write: (transaction) => forget(transaction, meeting, found) };
      },
    );
    if (outcome.kind === 'done') return outcome.answer.acts;
    if (outcome.kind === 'fault') throw new ProblemError({ code: outcome.fault.code, facts: {} });
    const { refusal } = outcome;
    if (refusal.code !== 'registrations-changed' || attempt === mostAttempts)
      throw new ProblemError(refusal);
  }
}

/**
 * Ends registration: the sorted list of each poll and who registered are recorded, and the rows that could
 * be laid beside each other are deleted. From then on nobody registers.
 *
 * @throws ProblemError when the rules refuse it, or nobody registered
 */
export async function endRegistration(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  meeting: Meeting,
): Promise<Recorded['acts']> {
  mustOfferLinks(meeting);
  const acts: Recorded['acts'][number][] = [];
  for (const part of partsOf(meeting.electronic))
    acts.push(...(await endPart(giving, place, actor, meeting, part)));
  return acts;
}
