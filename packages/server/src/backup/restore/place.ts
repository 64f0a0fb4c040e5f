import { type Kysely, sql } from 'kysely';
import { isCarried, readCatalogue } from '../catalogue.ts';
import { nameOf } from '../format/manifest.ts';

/** What lies in a place that is to be restored into. */
export interface PlaceState {
  readonly installation: string;
  /** Recorded acts. */
  readonly acts: number;
  /** When the newest act was recorded, or when the installation was made; ISO 8601, UTC. */
  readonly at: string;
  /** True when nothing would be lost but a beginning: a server has started at most. */
  readonly isEmpty: boolean;
}

/** Tables that the start of a server fills: its identity, its key, the signed log of no leaves. */
const ofStart = ['public.installation', 'public.log_key', 'public.checkpoint'];

export async function readPlace(database: Kysely<unknown>): Promise<PlaceState> {
  const { rows } = await sql<{ id: string; at: Date; acts: string }>`
    select id, coalesce((select at from act order by seq desc limit 1), created_at) as at,
      (select count(*) from act) as acts from installation`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('the row of the installation is gone');
  let isEmpty = true;
  for (const table of await readCatalogue(database)) {
    if (!isCarried(table) || ofStart.includes(nameOf(table))) continue;
    const found = await sql`select from ${sql.table(nameOf(table))} limit 1`.execute(database);
    if (found.rows.length > 0) isEmpty = false;
  }
  return { installation: row.id, acts: Number(row.acts), at: row.at.toISOString(), isEmpty };
}
