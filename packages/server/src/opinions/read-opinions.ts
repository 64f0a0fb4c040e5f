import { type Digest, digestOf, type HidingReason, hidingReasons, type UnitId } from '@pingyi/core';
import { personKey } from '@pingyi/documents/sheets';
import type { PublishedOpinion } from '@pingyi/record';
import type { Kysely, Selectable } from 'kysely';
import { readAllPeople } from '../people/read-people.ts';
import type { Tables } from '../storage/tables.ts';

/** An opinion that was released, with what the office decided on it. */
export type ReleasedOpinion = Selectable<Tables['released_opinion']>;

/** The released opinions of a meeting by unit; within a unit in an order that says nothing. */
export function readReleased(
  database: Kysely<Tables>,
  meeting: string,
): Promise<readonly ReleasedOpinion[]> {
  return database
    .selectFrom('released_opinion')
    .selectAll()
    .where('meeting', '=', meeting)
    .orderBy('unit')
    .orderBy('id')
    .execute();
}

/** What an opinion may give away: the name of somebody in the pool, a telephone or identity number. */
export type Hint = 'name' | 'number';

/** Shorter names stand in too many words. */
const shortestName = 2;

/** Finds hints in texts, by the names of a campaign's pool. */
export async function hintFinder(
  database: Kysely<Tables>,
  campaign: string,
): Promise<(text: string) => readonly Hint[]> {
  const people = await readAllPeople(database, campaign);
  const names = people.map(({ name }) => personKey(name)).filter((n) => n.length >= shortestName);
  return (text) => {
    const plain = personKey(text);
    const hints: Hint[] = [];
    if (names.some((name) => plain.includes(name))) hints.push('name');
    if (/\d{7,}/u.test(plain)) hints.push('number');
    return hints;
  };
}

/** What the act of publication says of opinions on which everything is decided. */
export interface Publication {
  readonly received: number;
  readonly published: number;
  readonly hidden: readonly { readonly why: HidingReason; readonly opinions: number }[];
  readonly list: Digest;
}

const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Opinions in the order in which they are published and hashed: by unit, then by text. */
function inPublishedOrder(
  opinions: readonly Pick<ReleasedOpinion, 'unit' | 'content'>[],
): readonly PublishedOpinion[] {
  return opinions
    .map(({ unit, content: text }) => ({ unit: unit as UnitId, text }))
    .sort((one, other) => before(one.unit, other.unit) || before(one.text, other.text));
}

/** The publication that decisions amount to; null while one is missing. */
export function publicationOf(opinions: readonly ReleasedOpinion[]): Publication | null {
  if (opinions.some(({ decision }) => decision === null)) return null;
  const shown = opinions.filter(({ decision }) => decision === 'publish');
  const hidden = hidingReasons
    .map((why) => ({
      why,
      opinions: opinions.filter(({ decision }) => decision === why).length,
    }))
    .filter((each) => each.opinions > 0);
  const list = digestOf(inPublishedOrder(shown)) as Digest;
  return { received: opinions.length, published: shown.length, hidden, list };
}

/** The opinions of a meeting that the newest act published, as everybody reads them. */
export async function readPublished(
  database: Kysely<Tables>,
  meeting: string,
): Promise<readonly PublishedOpinion[]> {
  const released = await readReleased(database, meeting);
  return inPublishedOrder(released.filter(({ is_published }) => is_published));
}
