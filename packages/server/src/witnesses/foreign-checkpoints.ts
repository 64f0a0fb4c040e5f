import { createHash } from 'node:crypto';
import { checkNote, readCheckpoint, readVerifierKey } from '@pingyi/record';
import type { Kysely } from 'kysely';
import { readVkeys } from '../log/stored-log.ts';
import type { Tables } from '../storage/tables.ts';
import { textOfNote } from './note-text.ts';

/** A checkpoint that this log's key signed and that this log does not have. */
export interface ForeignCheckpoint {
  readonly size: number;
  readonly note: string;
  readonly reportedAt: Date;
}

/** The most that are kept: one is proof enough, and each further needs the log's own key. */
const mostKept = 100;

async function isSignedByLog(database: Kysely<Tables>, text: string): Promise<number | null> {
  const read = readCheckpoint(Buffer.from(text, 'utf8'));
  if (!read.ok) return null;
  const { note, checkpoint } = read.value;
  const keys = (await readVkeys(database)).flatMap((vkey) => {
    const key = readVerifierKey(vkey);
    return key.ok && key.value.name === checkpoint.origin ? [key.value] : [];
  });
  return checkNote(note, keys).ok ? checkpoint.size : null;
}

/**
 * Takes in a checkpoint that somebody was shown, where it proves that this log's key signed another record.
 * Every checkpoint that this log signed is kept, so one of another text is of no state of it.
 *
 * @returns false for a checkpoint of this log, or one that its key did not sign
 */
export async function handInForeign(database: Kysely<Tables>, text: string): Promise<boolean> {
  const size = await isSignedByLog(database, text);
  if (size === null) return false;
  const own = await database
    .selectFrom('checkpoint')
    .select('note')
    .where('size', '=', String(size))
    .executeTakeFirst();
  if (own !== undefined && textOfNote(own.note) === textOfNote(text)) return false;
  const kept = await readForeign(database);
  if (kept.length >= mostKept) return true;
  const digest = createHash('sha256').update(textOfNote(text)).digest();
  await database
    .insertInto('foreign_checkpoint')
    .values({ digest, size, note: text })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/** Every proof that somebody was shown another record, in the order of their coming. */
export async function readForeign(database: Kysely<Tables>): Promise<readonly ForeignCheckpoint[]> {
  const rows = await database
    .selectFrom('foreign_checkpoint')
    .select(['size', 'note', 'reported_at'])
    .orderBy('reported_at')
    .orderBy('digest')
    .execute();
  return rows.map(({ size, note, reported_at }) => ({
    size: Number(size),
    note,
    reportedAt: reported_at,
  }));
}
