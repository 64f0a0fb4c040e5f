import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** A checkpoint with the log's signature and those of witnesses under it. */
export interface CosignedNote {
  readonly size: number;
  readonly note: string;
}

interface Row {
  readonly size: string;
  readonly note: string;
  readonly lines: readonly string[];
}

function noteOf({ size, note, lines }: Row): CosignedNote {
  return { size: Number(size), note: note + lines.join('') };
}

/** The checkpoint of a size with everything that witnesses signed under it; null where there is none. */
export async function readCosignedNote(
  database: Kysely<Tables>,
  size: number,
): Promise<CosignedNote | null> {
  const { rows } = await sql<Row>`select checkpoint.size::text, note,
      array(select line from cosignature where cosignature.size = checkpoint.size
        order by vkey) as lines
    from checkpoint where size = ${size}`.execute(database);
  const [row] = rows;
  return row === undefined ? null : noteOf(row);
}

/**
 * Checkpoints that show who saw the log when, of at most so many leaves: of each witness the first, the
 * last of every day (UTC), and those of named sizes. A witness that looks every minute would otherwise fill
 * a bundle.
 */
export async function readSightings(
  database: Kysely<Tables>,
  most: number,
  named: readonly number[],
): Promise<readonly CosignedNote[]> {
  const { rows } = await sql<Row>`with seen as (
      select size, vkey, line,
        row_number() over (partition by vkey order by size) = 1 as is_first,
        row_number() over (partition by vkey, seen_at / 86400 order by size desc) = 1 as is_last
      from cosignature where size <= ${most})
    select checkpoint.size::text, note,
      (select array_agg(line order by vkey) from seen where seen.size = checkpoint.size) as lines
    from checkpoint
    where size in (select size from seen
      where is_first or is_last or size = any (${[...named]}::bigint[]))
    order by checkpoint.size`.execute(database);
  return rows.map(noteOf);
}
