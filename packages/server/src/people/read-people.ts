import { personKey } from '@pingyi/documents/sheets';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Person } from './person.ts';

/** Which people of a campaign are asked for. */
export interface PeopleFilter {
  readonly category?: string | undefined;
  /** A part of the name; width, spaces and case do not matter. */
  readonly name?: string | undefined;
  /** A unit that they do not evaluate. */
  readonly unit?: string | undefined;
}

const columns = ['person', 'name', 'category', 'phone', 'units', 'version'] as const;

function matching(database: Kysely<Tables>, campaign: string, { name, unit }: PeopleFilter) {
  let query = database.selectFrom('person').where('campaign', '=', campaign);
  const key = name === undefined ? '' : personKey(name);
  if (key !== '') query = query.where('name_key', 'like', `%${key.replace(/[\\%_]/gu, '\\$&')}%`);
  if (unit !== undefined) query = query.where(sql<boolean>`units @> ${[unit]}::text[]`);
  return query;
}

/** One page of people in the order of adding, and the place of the next page. */
export async function readPage(
  database: Kysely<Tables>,
  campaign: string,
  filter: PeopleFilter & { readonly after?: number | undefined; readonly limit: number },
): Promise<{ readonly people: readonly Person[]; readonly next: number | null }> {
  const { category, after, limit } = filter;
  let query = matching(database, campaign, filter);
  if (category !== undefined) query = query.where('category', '=', category);
  if (after !== undefined) query = query.where('position', '>', after);
  const rows = await query
    .select([...columns, 'position'])
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const people = rows.slice(0, limit).map(({ position: _, ...person }) => person);
  return { people, next: rows.length > limit ? (rows[limit - 1]?.position ?? null) : null };
}

/** How many people of each category match, whatever category is asked for. */
export async function countByCategory(
  database: Kysely<Tables>,
  campaign: string,
  filter: PeopleFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await matching(database, campaign, filter)
    .select(({ fn }) => ['category', fn.countAll<string>().as('count')])
    .groupBy('category')
    .execute();
  return new Map(rows.map(({ category, count }) => [category, Number(count)]));
}

/** One person, or null. */
export async function readPerson(
  database: Kysely<Tables>,
  campaign: string,
  person: string,
): Promise<Person | null> {
  const row = await database
    .selectFrom('person')
    .select(columns)
    .where('campaign', '=', campaign)
    .where('person', '=', person)
    .executeTakeFirst();
  return row ?? null;
}

/** Everybody in the pool, in the order of adding. */
export async function readAllPeople(
  database: Kysely<Tables>,
  campaign: string,
): Promise<readonly Person[]> {
  return database
    .selectFrom('person')
    .select(columns)
    .where('campaign', '=', campaign)
    .orderBy('position')
    .execute();
}

/** Those of a campaign's people who are asked for by their ids, in the order of adding. */
export async function readPeopleOf(
  database: Kysely<Tables>,
  campaign: string,
  persons: readonly string[],
): Promise<readonly Person[]> {
  if (persons.length === 0) return [];
  return database
    .selectFrom('person')
    .select(columns)
    .where('campaign', '=', campaign)
    .where(sql<boolean>`person = any (${persons}::text[])`)
    .orderBy('position')
    .execute();
}
