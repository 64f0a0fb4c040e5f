import { randomBytes } from 'node:crypto';
import type { NewAct, StoredAct } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { makeKeyText, openLogKey, writeKeyFile } from '../log/log-key.ts';
import { signLog } from '../log/sign-checkpoint.ts';
import type { Tables } from '../storage/tables.ts';

/**
 * Records acts as a server does, and signs the log half-way and at the end with the key in `keyFile`,
 * which is made when it is not there. Both halves have an idempotency key.
 */
export async function fillDatabase(
  database: Kysely<Tables>,
  acts: readonly StoredAct[],
  keyFile: string,
): Promise<void> {
  await writeKeyFile(keyFile, makeKeyText());
  const key = await openLogKey(database, keyFile);
  if (!key.ok) throw new Error(key.fault.code);
  const drafts = acts.map(({ seq: _seq, at: _at, ...draft }) => draft as NewAct);
  const ledger = new GroupedLedger(database);
  const half = Math.ceil(drafts.length / 2);
  for (const [number, part] of [drafts.slice(0, half), drafts.slice(half)].entries()) {
    const outcome = await ledger.submit({
      decide: async () => ({ ok: true, acts: part, answer: (stored) => stored.length }),
      idempotency: { account: 'test', key: `k-${number}`, request: randomBytes(32) },
    });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    await signLog(database, key.signer);
  }
  await ledger.close();
}
