import { hkdfSync } from 'node:crypto';
import type { NoteSigner } from '@pingyi/record';
import type { Kysely } from 'kysely';
import { makeStateReader } from '../api/state-reader.ts';
import { BallotBox } from '../box/ballot-box.ts';
import { CheckPool } from '../box/check-pool.ts';
import { ListExaminer } from '../box/list-examiner.ts';
import { ReceiptSigner } from '../box/receipts.ts';
import { HintsKeeper } from '../polls/hints-keeper.ts';
import type { Tables } from '../storage/tables.ts';
import { VoteWatch } from './vote-watch.ts';

/** What meetings and their votes stand on. */
export interface Votes {
  readonly database: Kysely<Tables>;
  readonly checks: CheckPool;
  readonly lists: ListExaminer;
  readonly box: BallotBox;
  /** The seed of the keys that the server keeps for polls without trustees. */
  readonly serverSeed: Uint8Array;
  /** Signs what is in the log now, for an act that must be covered before the next one. */
  signNow(): Promise<void>;
  /** Works out hints of closed polls for bundles. */
  readonly hints: HintsKeeper;
  /** Tells pages how votes stand. */
  readonly watch: VoteWatch;
  /** Finishes what is under way. */
  close(): Promise<void>;
}

/**
 * The seed of the server's own trustee keys: derived from the log's key (HKDF, RFC 5869), so that every
 * server of one database has the same and no copy of the database alone holds it.
 */
function serverSeed({ seed, key }: NoteSigner): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', seed, key.name, 'pingyi/server-trustee/1', 32));
}

/** Opens the ballot box of an installation. */
export function openVotes(
  database: Kysely<Tables>,
  signer: NoteSigner<'ed25519'>,
  signNow: () => Promise<void>,
): Votes {
  const watch = new VoteWatch(database, makeStateReader(database));
  const checks = new CheckPool();
  const hints = new HintsKeeper(database, checks);
  const box = new BallotBox(database, checks, new ReceiptSigner(signer.seed));
  return {
    database,
    checks,
    lists: new ListExaminer(checks),
    box,
    serverSeed: serverSeed(signer),
    signNow,
    hints,
    watch,
    close: async () => {
      watch.close();
      hints.close();
      await box.close();
      await checks.close();
      await hints.settled();
    },
  };
}
