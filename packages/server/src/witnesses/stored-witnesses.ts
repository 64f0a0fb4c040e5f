import { readVerifierKey, type VerifierKey } from '@pingyi/record';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** A witness of the log as the installation knows it. */
export interface StoredWitness {
  readonly vkey: string;
  /** Null while its cosignatures are taken in. */
  readonly endedAt: Date | null;
}

/** The most that a manifest names. */
export const mostWitnesses = 100;

/** A vkey of a witness: of the type that signs when it saw a checkpoint. Null for any other text. */
export function readWitnessKey(text: string): VerifierKey | null {
  const key = readVerifierKey(text.trim());
  return key.ok && key.value.type === 'cosignature-v1' ? key.value : null;
}

/** Every witness there ever was, by its vkey. */
export async function readWitnesses(database: Kysely<Tables>): Promise<readonly StoredWitness[]> {
  const rows = await database.selectFrom('witness').selectAll().orderBy('vkey').execute();
  return rows.map(({ vkey, ended_at }) => ({ vkey, endedAt: ended_at }));
}

/** Lists a witness, or one that was taken off again. */
export async function addWitness(database: Kysely<Tables>, vkey: string): Promise<void> {
  await database
    .insertInto('witness')
    .values({ vkey })
    .onConflict((conflict) => conflict.column('vkey').doUpdateSet({ ended_at: null }))
    .execute();
}

/** Takes a witness off: what it signed stays. False where it was not listed. */
export async function removeWitness(database: Kysely<Tables>, vkey: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('witness')
    .set({ ended_at: new Date() })
    .where('vkey', '=', vkey)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
