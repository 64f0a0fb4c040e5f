import {
  type Checkpoint,
  checkAdvance,
  checkNote,
  proveConsistency,
  readCheckpoint,
  readVerifierKey,
} from '@pingyi/record';
import { expect } from 'vitest';
import { nodesOf } from '../../packages/server/src/ledger/head.ts';
import { sha256 } from '../../packages/server/src/log/hash.ts';
import { makeLogReader } from '../../packages/server/src/log/log-reader.ts';
import type { Database } from '../../packages/server/src/storage/database.ts';
import { openStorage } from '../../packages/server/src/storage/open-storage.ts';
import { storageSentence } from '../../packages/server/src/storage/sentences.ts';
import { settingsFor } from '../database/holder.ts';

/** Looks at the tables of a running database, without a part in keeping it running. */
export async function withDatabase<Value>(
  url: string,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const settings = settingsFor(undefined, { databaseUrl: url });
  const opened = await openStorage(settings, { purpose: 'command', say: () => undefined });
  if (!opened.ok) throw new Error(storageSentence(opened.fault));
  try {
    return await work(opened.value.database);
  } finally {
    await opened.value.database.close();
  }
}

interface Row {
  readonly seq: string;
  readonly leaf: string;
  readonly act: string | null;
}

/** The key that a command of the load left in its act. */
function keyOf({ leaf, act }: Row): string | undefined {
  const { payload } = JSON.parse(act ?? leaf) as {
    readonly payload: { readonly name?: string; readonly officers?: { readonly liaison: string } };
  };
  return payload.officers?.liaison ?? payload.name;
}

/** The places of the acts that the commands of a load made, by key. */
export async function recordedActs(
  { queries }: Database,
  name: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await queries
    .selectFrom('act')
    .leftJoin('internal_act', 'internal_act.seq', 'act.seq')
    .select(['act.seq', 'act.leaf', 'internal_act.act'])
    .orderBy('act.seq')
    .execute();
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key?.startsWith(`${name}-`) !== true) continue;
    found.set(key, [...(found.get(key) ?? []), Number(row.seq)]);
  }
  return found;
}

/** What the answers that were kept say of the places of acts, by key. */
export async function keptAnswers(
  { queries }: Database,
  name: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await queries
    .selectFrom('submission')
    .select(['key', 'answer'])
    .where('key', 'like', `${name}-%`)
    .execute();
  return new Map(
    rows.map(({ key, answer }) => {
      const { acts } = JSON.parse(answer) as { readonly acts: readonly { readonly seq: number }[] };
      return [key, acts.map(({ seq }) => seq)] as const;
    }),
  );
}

/** Somebody outside who remembers the last checkpoint and takes no other that does not follow from it. */
export class Witness {
  #last: Checkpoint | null = null;

  get size(): number {
    return this.#last?.size ?? 0;
  }

  /** Looks at the newest checkpoint, whose signature, origin, size and root must be as they were told. */
  async look({ queries }: Database): Promise<Checkpoint> {
    const log = makeLogReader(queries);
    const note = Buffer.from((await log.latestCheckpoint()) ?? '', 'utf8');
    const key = readVerifierKey((await log.keys()).at(-1) ?? '');
    const read = readCheckpoint(note);
    if (!key.ok || !read.ok) throw new Error('no key or no checkpoint');
    expect(checkNote(read.value.note, [key.value])).toMatchObject({ ok: true });
    const { checkpoint } = read.value;
    if (this.#last !== null) {
      const proof = await proveConsistency(
        sha256,
        nodesOf(queries),
        this.#last.size,
        checkpoint.size,
      );
      if (!proof.ok) throw new Error(`no proof: ${proof.faults[0]?.code}`);
      expect(checkAdvance(sha256, this.#last, checkpoint, proof.value)).toMatchObject({ ok: true });
    }
    this.#last = checkpoint;
    return checkpoint;
  }
}
