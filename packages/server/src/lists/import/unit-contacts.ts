import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** Who answers for a unit and who is called about it; personal data, erased with the pool. */
export interface UnitContact {
  readonly leader: string | null;
  readonly liaison: string | null;
  readonly liaisonPhone: string | null;
}

/** The contact of a unit for which nobody is written down. */
export const nobody: UnitContact = { leader: null, liaison: null, liaisonPhone: null };

/**
 * Contacts by unit. Whoever shows them to somebody logs it as a read of personal data.
 *
 * @param only one unit’s only
 */
export async function readContacts(
  database: Kysely<Tables>,
  campaign: string,
  only: string | null = null,
): Promise<ReadonlyMap<string, UnitContact>> {
  let query = database
    .selectFrom('unit_contact')
    .select(['unit', 'leader', 'liaison', 'liaison_phone as liaisonPhone'])
    .where('campaign', '=', campaign);
  if (only !== null) query = query.where('unit', '=', only);
  const rows = await query.execute();
  return new Map(rows.map(({ unit, ...contact }) => [unit, contact]));
}

/** Writes contacts; one of nothing is removed. The caller has locked the pool. */
export async function writeContacts(
  transaction: Transaction<Tables>,
  campaign: string,
  contacts: ReadonlyMap<string, UnitContact>,
): Promise<void> {
  if (contacts.size === 0) return;
  const units = [...contacts.keys()];
  const all = [...contacts.values()];
  await sql`delete from unit_contact
    where campaign = ${campaign} and unit = any (${units}::text[])`.execute(transaction);
  await sql`insert into unit_contact (campaign, unit, leader, liaison, liaison_phone)
    select ${campaign}, unit, leader, liaison, phone
    from unnest(${units}::text[], ${all.map(({ leader }) => leader)}::text[],
      ${all.map(({ liaison }) => liaison)}::text[],
      ${all.map(({ liaisonPhone }) => liaisonPhone)}::text[]) as told (unit, leader, liaison, phone)
    where coalesce(leader, liaison, phone) is not null`.execute(transaction);
}
