import { personKey } from '@pingyi/documents/sheets';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Person, PersonFields } from './person.ts';
import { lockPool, turnPool } from './pool.ts';

/** A campaign's pool and who writes in it. */
export interface Writing {
  readonly transaction: Transaction<Tables>;
  readonly campaign: string;
  readonly year: number;
  /** An account id. */
  readonly by: string;
}

/** A person under the id that it has or gets. */
export type NamedFields = PersonFields & Pick<Person, 'person'>;

/** Rows of the same shape as one array a column; a person's units as JSON, since arrays do not nest. */
function arraysOf(people: readonly NamedFields[]) {
  return {
    ids: people.map(({ person }) => person),
    names: people.map(({ name }) => name),
    keys: people.map(({ name }) => personKey(name)),
    categories: people.map(({ category }) => category),
    phones: people.map(({ phone }) => phone),
    units: people.map(({ units }) => JSON.stringify(units)),
  };
}

const unitsOfJson = sql.raw(
  `array(select unit from jsonb_array_elements_text(units::jsonb) with ordinality as u (unit, place)
    order by place)`,
);

/** Adds people in their order. The caller has locked the pool. */
export async function insertPeople(
  { transaction, campaign, by }: Writing,
  people: readonly NamedFields[],
  firstPosition: number,
): Promise<void> {
  const { ids, names, keys, categories, phones, units } = arraysOf(people);
  await sql`insert into person (campaign, person, position, name, name_key, category, phone, units,
      version, added_by, changed_by)
    select ${campaign}, id, ${firstPosition}::int + place::int - 1, name, key, category, phone,
      ${unitsOfJson}, 1, ${by}, ${by}
    from unnest(${ids}::text[], ${names}::text[], ${keys}::text[], ${categories}::text[],
      ${phones}::text[], ${units}::text[]) with ordinality
      as given (id, name, key, category, phone, units, place)`.execute(transaction);
}

/** Changes people as a whole. The caller has locked the pool. */
export async function updatePeople(
  { transaction, campaign, by }: Writing,
  people: readonly NamedFields[],
): Promise<void> {
  const { ids, names, keys, categories, phones, units } = arraysOf(people);
  await sql`update person set name = given.name, name_key = given.key, category = given.category,
      phone = given.phone, units = given.unit_list, version = version + 1,
      changed_at = now(), changed_by = ${by}
    from (select id, name, key, category, phone, ${unitsOfJson} as unit_list
      from unnest(${ids}::text[], ${names}::text[], ${keys}::text[], ${categories}::text[],
        ${phones}::text[], ${units}::text[])
        as told (id, name, key, category, phone, units)) given
    where campaign = ${campaign} and person = given.id`.execute(transaction);
}

/** Why a person cannot be written down. */
export type PersonRefusal =
  | { readonly code: 'person-unknown' }
  | { readonly code: 'person-differs'; readonly version: number }
  | { readonly code: 'person-taken'; readonly person: string }
  | { readonly code: 'retention-over'; readonly keepUntil: string };

/** Somebody else of this name and number, or of this name and category without a number. */
async function findTwin(
  { transaction, campaign }: Writing,
  { person, name, category, phone }: NamedFields,
): Promise<string | null> {
  let query = transaction
    .selectFrom('person')
    .select('person')
    .where('campaign', '=', campaign)
    .where('name_key', '=', personKey(name))
    .where('person', '<>', person);
  query =
    phone === null
      ? query.where('phone', 'is', null).where('category', '=', category)
      : query.where('phone', '=', phone);
  return (await query.limit(1).executeTakeFirst())?.person ?? null;
}

/** Adds one person, or says why not. */
export async function addPerson(
  writing: Writing,
  person: NamedFields,
): Promise<PersonRefusal | null> {
  const { transaction, campaign, year } = writing;
  const pool = await lockPool(transaction, campaign, year);
  if (!pool.isKept) return { code: 'retention-over', keepUntil: pool.keepUntil };
  const twin = await findTwin(writing, person);
  if (twin !== null) return { code: 'person-taken', person: twin };
  await insertPeople(writing, [person], pool.nextPosition);
  await turnPool(transaction, campaign, 1);
  return null;
}

/** Locks the pool and finds the person in the version that is meant; null for none. */
async function refusalOf(
  { transaction, campaign, year }: Writing,
  person: string,
  version: number | null,
): Promise<PersonRefusal | null> {
  await lockPool(transaction, campaign, year);
  const found = await transaction
    .selectFrom('person')
    .select('version')
    .where('campaign', '=', campaign)
    .where('person', '=', person)
    .executeTakeFirst();
  if (found === undefined) return { code: 'person-unknown' };
  const isMeant = version === null || version === found.version;
  return isMeant ? null : { code: 'person-differs', version: found.version };
}

/**
 * Changes one person, or says why not.
 *
 * @param version the version that the change was made on
 */
export async function changePerson(
  writing: Writing,
  person: NamedFields,
  version: number,
): Promise<PersonRefusal | null> {
  const refusal = await refusalOf(writing, person.person, version);
  if (refusal !== null) return refusal;
  const twin = await findTwin(writing, person);
  if (twin !== null) return { code: 'person-taken', person: twin };
  await updatePeople(writing, [person]);
  await turnPool(writing.transaction, writing.campaign, 0);
  return null;
}

/**
 * Erases one person; nothing else names the person but by an opaque id.
 *
 * @param version the version that is meant, or null for whichever there is
 */
export async function removePerson(
  writing: Writing,
  person: string,
  version: number | null,
): Promise<PersonRefusal | null> {
  const refusal = await refusalOf(writing, person, version);
  if (refusal !== null) return refusal;
  const { transaction, campaign } = writing;
  await transaction
    .deleteFrom('person')
    .where('campaign', '=', campaign)
    .where('person', '=', person)
    .execute();
  await turnPool(transaction, campaign, 0);
  return null;
}
