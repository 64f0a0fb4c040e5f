import {
  type Checkpoint,
  checkAdvance,
  type NoteSigner,
  proveConsistency,
  readCheckpoint,
  rootOf,
  signCheckpoint,
  writeVerifierKey,
} from '@pingyi/record';
import { type Kysely, sql, type Transaction } from 'kysely';
import { frontierAt, nodesOf, readHead } from '../ledger/head.ts';
import type { Tables } from '../storage/tables.ts';
import { sha256 } from './hash.ts';
import { readNewestNote, readVkeys } from './stored-log.ts';

/** What signing came to. */
export type Signing =
  | { readonly kind: 'signed' | 'unchanged'; readonly size: number }
  /** Nothing is signed. */
  | {
      readonly kind: 'refused';
      /**
       * `log-changed`: it does not follow from the last checkpoint, somebody changed the tables.
       * `key-unknown`: the tables know other keys than the signer's, for a backup was restored.
       */
      readonly why: 'log-changed' | 'key-unknown';
      readonly from: number;
      readonly size: number;
    };

/** `pg_advisory_xact_lock(0x5059, 4)`: one process at a time signs. */
const signLock = sql`select pg_advisory_xact_lock(20569, 4)`;

/** Takes the right to sign until the transaction ends. */
export async function lockSigning(transaction: Transaction<Tables>): Promise<void> {
  await signLock.execute(transaction);
}

async function lastCheckpoint(database: Kysely<Tables>): Promise<Checkpoint | null> {
  const note = await readNewestNote(database);
  if (note === null) return null;
  const read = readCheckpoint(Buffer.from(note, 'utf8'));
  if (!read.ok) throw new Error(`the newest checkpoint cannot be read: ${read.faults[0]?.code}`);
  return read.value.checkpoint;
}

/** True for a signer whose key the log has had, or for a log that has had none yet. */
async function isKeyOfLog(
  database: Kysely<Tables>,
  signer: NoteSigner<'ed25519'>,
): Promise<boolean> {
  const vkeys = await readVkeys(database);
  return vkeys.length === 0 || vkeys.includes(writeVerifierKey(signer.key));
}

/**
 * Signs the log as it is now, after checking that it follows from the last checkpoint, whichever process
 * signed that. The log of no leaves is signed too, so that there is always a checkpoint.
 */
export function signLog(database: Kysely<Tables>, signer: NoteSigner<'ed25519'>): Promise<Signing> {
  return database.transaction().execute(async (transaction): Promise<Signing> => {
    await lockSigning(transaction);
    const last = await lastCheckpoint(transaction);
    const { size } = await readHead(transaction);
    const from = last?.size ?? 0;
    if (!(await isKeyOfLog(transaction, signer)))
      return { kind: 'refused', why: 'key-unknown', from, size };
    if (size < from) return { kind: 'refused', why: 'log-changed', from, size };
    const root = rootOf(sha256, await frontierAt(transaction, size));
    const later: Checkpoint = { origin: signer.key.name, size, root, extensions: [] };
    if (last !== null) {
      const proof = await proveConsistency(sha256, nodesOf(transaction), last.size, size);
      if (!proof.ok || !checkAdvance(sha256, last, later, proof.value).ok)
        return { kind: 'refused', why: 'log-changed', from, size };
      if (size === last.size) return { kind: 'unchanged', size };
    }
    const note = signCheckpoint(signer, { size, root });
    await transaction
      .insertInto('checkpoint')
      .values({ size, note, signed_at: new Date() })
      .execute();
    return { kind: 'signed', size };
  });
}
