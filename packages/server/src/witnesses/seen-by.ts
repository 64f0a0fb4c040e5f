import { keyFingerprint } from '@pingyi/record';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { readWitnesses, readWitnessKey } from './stored-witnesses.ts';

/** A checkpoint as a witness says that it saw it. */
interface Sighting {
  readonly size: number;
  /** By the witness's own clock. */
  readonly at: Date;
}

/** A witness of the log, and what it saw. */
export interface WitnessRecord {
  readonly name: string;
  readonly vkey: string;
  readonly fingerprint: string;
  readonly isListed: boolean;
  /** Checkpoints that it signed. */
  readonly signed: number;
  readonly first: Sighting | null;
  readonly last: Sighting | null;
}

interface Row {
  readonly vkey: string;
  readonly signed: number;
  readonly first_size: string;
  readonly first_at: string;
  readonly last_size: string;
  readonly last_at: string;
}

function sighting(size: string, at: string): Sighting {
  return { size: Number(size), at: new Date(Number(at) * 1000) };
}

/** Every witness there ever was, by its vkey, with the first and the last that it signed. */
export async function readWitnessRecords(
  database: Kysely<Tables>,
): Promise<readonly WitnessRecord[]> {
  const { rows } = await sql<Row>`select vkey, count(*)::int as signed,
      min(size)::text as first_size, (array_agg(seen_at order by size))[1]::text as first_at,
      max(size)::text as last_size, (array_agg(seen_at order by size desc))[1]::text as last_at
    from cosignature group by vkey`.execute(database);
  const seen = new Map(rows.map((row) => [row.vkey, row]));
  return (await readWitnesses(database)).flatMap(({ vkey, endedAt }) => {
    const key = readWitnessKey(vkey);
    if (key === null) return [];
    const row = seen.get(vkey);
    return [
      {
        name: key.name,
        vkey,
        fingerprint: keyFingerprint(key),
        isListed: endedAt === null,
        signed: row?.signed ?? 0,
        first: row === undefined ? null : sighting(row.first_size, row.first_at),
        last: row === undefined ? null : sighting(row.last_size, row.last_at),
      },
    ];
  });
}
