import { randomBytes } from 'node:crypto';
import type { ListPreview, ListRow, ListSummary } from '@pingyi/documents/sheets';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Problem } from '../../api/problems/problem.ts';
import type { Tables } from '../../storage/tables.ts';
import type { ListKind } from '../preset-contexts.ts';

/** How long a checked list waits to be confirmed, in hours. */
const patience = 24;

/** A row that was checked and may be written. */
export interface CheckedRow<Row> {
  readonly state: 'new' | 'changed' | 'unchanged';
  readonly row: Row;
}

/** A list that was checked and waits to be confirmed. */
export interface KeptCheck<Row> {
  readonly rows: readonly CheckedRow<Row>[];
  readonly summary: ListSummary;
  /** Digest of what the file was compared with. */
  readonly ground: string;
}

/** Keeps what a check found for a day; gives its id and its end. */
export async function keepCheck(
  database: Kysely<Tables>,
  check: {
    readonly campaign: string;
    readonly list: ListKind;
    readonly preview: ListPreview<ListRow>;
    readonly ground: string;
    readonly by: string;
  },
): Promise<{ readonly id: string; readonly expiresAt: Date }> {
  const { campaign, list, preview, ground, by } = check;
  const { id, expires_at } = await database
    .insertInto('list_check')
    .values({
      id: `check-${randomBytes(12).toString('hex')}`,
      campaign,
      list,
      rows: JSON.stringify(preview.rows.map(({ state, row }) => ({ state, row }))),
      summary: JSON.stringify(preview.summary),
      ground,
      made_by: by,
      expires_at: sql<Date>`now() + make_interval(hours => ${patience})`,
    })
    .returning(['id', 'expires_at'])
    .executeTakeFirstOrThrow();
  return { id, expiresAt: expires_at };
}

/**
 * Takes a check to confirm it: no other confirmation sees it before this transaction ends.
 *
 * @returns the problem when it is unknown, too old or confirmed already
 */
export async function takeCheck<Row>(
  transaction: Transaction<Tables>,
  id: string,
  { campaign, list }: { readonly campaign: string; readonly list: ListKind },
): Promise<
  | { readonly ok: true; readonly check: KeptCheck<Row> }
  | { readonly ok: false; readonly problem: Problem }
> {
  const found = await transaction
    .selectFrom('list_check')
    .select(['rows', 'summary', 'ground', 'confirmed_at'])
    .select(sql<boolean>`expires_at < now()`.as('isOver'))
    .where('id', '=', id)
    .where('campaign', '=', campaign)
    .where('list', '=', list)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) return { ok: false, problem: { code: 'list-check-unknown', facts: {} } };
  const { confirmed_at: confirmed, isOver, ground } = found;
  if (confirmed !== null) {
    const facts = { confirmedAt: confirmed.toISOString() };
    return { ok: false, problem: { code: 'list-check-done', facts } };
  }
  if (isOver) return { ok: false, problem: { code: 'list-check-over', facts: {} } };
  // Written by keepCheck above.
  const rows = JSON.parse(found.rows) as readonly CheckedRow<Row>[];
  const summary = JSON.parse(found.summary) as ListSummary;
  return { ok: true, check: { rows, summary, ground } };
}

/** Marks a check as written and forgets its rows, which stand in their own place now. */
export async function endCheck(
  transaction: Transaction<Tables>,
  id: string,
  by: string,
): Promise<void> {
  await transaction
    .updateTable('list_check')
    .set({ rows: '[]', confirmed_at: sql<Date>`now()`, confirmed_by: by })
    .where('id', '=', id)
    .execute();
}
