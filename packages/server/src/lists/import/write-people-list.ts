import { type Campaign, digestOf } from '@pingyi/core';
import type { PersonRow } from '@pingyi/documents/sheets';
import { sql, type Transaction } from 'kysely';
import { logAccess } from '../../access/log/access-log.ts';
import type { Problem } from '../../api/problems/problem.ts';
import { fieldsOf, newPersonId, rowOf } from '../../people/person.ts';
import { lockPool, turnPool } from '../../people/pool.ts';
import { readAllPeople } from '../../people/read-people.ts';
import { insertPeople, updatePeople } from '../../people/write-people.ts';
import type { Tables } from '../../storage/tables.ts';
import { campaignContexts } from '../campaign-contexts.ts';
import type { ConfirmedList } from './confirmed.ts';
import { peopleGround } from './ground.ts';
import { endCheck, takeCheck } from './kept-check.ts';

/** What comes of a confirmation. */
export type Confirmation =
  | { readonly ok: true; readonly confirmed: ConfirmedList }
  | { readonly ok: false; readonly problem: Problem };

async function countPeople(transaction: Transaction<Tables>, campaign: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from person where campaign = ${campaign}`.execute(transaction);
  return rows[0]?.count ?? 0;
}

/**
 * Writes a checked list of people, all its rows or none, and reads them back: what stands in the pool
 * afterwards must have the digest of what was checked.
 *
 * @throws Error when it has another one; nothing is written then
 */
export async function writePeopleList(
  transaction: Transaction<Tables>,
  campaign: Campaign,
  check: { readonly id: string; readonly by: string },
): Promise<Confirmation> {
  const { id: name, year } = campaign;
  const pool = await lockPool(transaction, name, year);
  const about = { campaign: name, list: 'people' } as const;
  const taken = await takeCheck<PersonRow>(transaction, check.id, about);
  if (!taken.ok) return taken;
  const { rows, summary, ground } = taken.check;
  if (ground !== peopleGround(campaignContexts(campaign), pool.version))
    return { ok: false, problem: { code: 'list-ground-changed', facts: {} } };
  if (!pool.isKept) {
    const { keepUntil } = pool;
    return { ok: false, problem: { code: 'retention-over', facts: { keepUntil } } };
  }
  const before = await countPeople(transaction, name);
  const named = rows.map(({ state, row }) => ({
    state,
    person: state === 'new' ? newPersonId() : (row.id ?? ''),
    ...fieldsOf(row),
  }));
  const added = named.filter(({ state }) => state === 'new');
  const changed = named.filter(({ state }) => state === 'changed');
  const writing = { transaction, campaign: name, year, by: check.by };
  if (added.length > 0) await insertPeople(writing, added, pool.nextPosition);
  if (changed.length > 0) await updatePeople(writing, changed);
  if (added.length + changed.length > 0) await turnPool(transaction, name, added.length);
  const kept = await readAllPeople(transaction, name);
  const byId = new Map(kept.map((person) => [person.person, rowOf(person)]));
  const back = named.map(({ state, person }) => {
    const row = byId.get(person);
    return row === undefined || state !== 'new' ? row : { ...row, id: null };
  });
  if (digestOf(back.map((row) => row ?? null)) !== summary.rowsDigest)
    throw new Error('a list of people reads back other than it was checked');
  const { new: fresh, unchanged, faulty } = summary.counts;
  if (kept.length !== before + fresh) throw new Error('a list of people lost somebody');
  await endCheck(transaction, check.id, check.by);
  const rowCount = added.length + changed.length;
  const entry = { account: check.by, what: `people ${name}`, rowCount };
  await logAccess(transaction, { kind: 'list-written', ...entry });
  const counts = { new: fresh, changed: changed.length, unchanged, faulty };
  return { ok: true, confirmed: { ...counts, before, after: kept.length } };
}
