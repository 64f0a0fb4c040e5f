import {
  checkNote,
  readCheckpoint,
  type SignedNote,
  type VerifierKey,
  writeNote,
  writeVerifierKey,
} from '@pingyi/record';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { textOfNote } from './note-text.ts';
import { readWitnesses, readWitnessKey } from './stored-witnesses.ts';

/** Why a cosignature is not taken in. */
export type CosignatureFault =
  | 'not-a-checkpoint'
  /** This log never signed a checkpoint of that size and text. */
  | 'checkpoint-unknown'
  /** No listed witness signed it. */
  | 'witness-unknown'
  | 'signature-wrong'
  /** The time is before the checkpoint was signed, or ahead of the server's clock. */
  | 'time-off';

export type HandedIn =
  | { readonly ok: true; readonly size: number; readonly added: number }
  | { readonly ok: false; readonly fault: CosignatureFault };

/** Clocks of witnesses and of the server may differ by this much, in seconds. */
const tolerance = 300;

/** One signature line of a note, with its newline. */
function lineOf({ text, signatures }: SignedNote, key: VerifierKey): string | null {
  const own = signatures.find(({ name, keyId }) => name === key.name && keyId === key.id);
  return own === undefined ? null : writeNote({ text, signatures: [own] }).slice(text.length + 1);
}

async function knownWitnesses(database: Kysely<Tables>): Promise<readonly VerifierKey[]> {
  const witnesses = await readWitnesses(database);
  return witnesses.flatMap(({ vkey, endedAt }) =>
    endedAt === null ? (readWitnessKey(vkey) ?? []) : [],
  );
}

interface Cosigned {
  readonly vkey: string;
  readonly seenAt: number;
  readonly line: string;
}

function cosignedBy(
  note: SignedNote,
  keys: readonly VerifierKey[],
): readonly Cosigned[] | CosignatureFault {
  const checked = checkNote(note, keys);
  if (!checked.ok)
    return checked.faults.some(({ code }) => code === 'signature-missing')
      ? 'witness-unknown'
      : 'signature-wrong';
  return checked.value.flatMap(({ key, time }) => {
    const line = lineOf(note, key);
    if (line === null || time === null) return [];
    return [{ vkey: writeVerifierKey(key), seenAt: time, line }];
  });
}

/**
 * Takes in what witnesses signed under a checkpoint of this log. Whoever hands it in, the signature tells
 * who made it. Of a witness and a checkpoint the first is kept.
 *
 * @param now seconds since 1970
 */
export async function handInCosignature(
  database: Kysely<Tables>,
  text: string,
  now: number,
): Promise<HandedIn> {
  const refuse = (fault: CosignatureFault): HandedIn => ({ ok: false, fault });
  const read = readCheckpoint(Buffer.from(text, 'utf8'));
  if (!read.ok) return refuse('not-a-checkpoint');
  const { note, checkpoint } = read.value;
  const { size } = checkpoint;
  const stored = await database
    .selectFrom('checkpoint')
    .select(['note', 'signed_at'])
    .where('size', '=', String(size))
    .executeTakeFirst();
  if (stored === undefined || textOfNote(stored.note) !== note.text)
    return refuse('checkpoint-unknown');
  const found = cosignedBy(note, await knownWitnesses(database));
  if (typeof found === 'string') return refuse(found);
  const earliest = Math.floor(stored.signed_at.getTime() / 1000) - tolerance;
  if (found.some(({ seenAt }) => seenAt < earliest || seenAt > now + tolerance))
    return refuse('time-off');
  let added = 0;
  for (const { vkey, seenAt, line } of found) {
    const { numInsertedOrUpdatedRows = 0n } = await database
      .insertInto('cosignature')
      .values({ size, vkey, seen_at: seenAt, line })
      .onConflict((conflict) => conflict.columns(['size', 'vkey']).doNothing())
      .executeTakeFirst();
    added += Number(numInsertedOrUpdatedRows);
  }
  return { ok: true, size, added };
}
