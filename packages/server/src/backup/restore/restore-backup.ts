import { logFaultSentence } from '@pingyi/record';
import { type Kysely, sql, type Transaction } from 'kysely';
import { lockHead } from '../../ledger/head.ts';
import { appendChannel, restoredPayload } from '../../ledger/write-group.ts';
import { lockSigning } from '../../log/sign-checkpoint.ts';
import { checkWithin } from '../../rebuild/check.ts';
import { rebuildSentence } from '../../rebuild/faults.ts';
import { FaultyActs, rebuildWithin } from '../../rebuild/rebuild.ts';
import type { Tables } from '../../storage/tables.ts';
import { readCatalogue, useExactTexts } from '../catalogue.ts';
import type { ZipReader } from '../container/zip-reader.ts';
import { guard, type Outcome, Refused } from '../fault.ts';
import { type Manifest, nameOf } from '../format/manifest.ts';
import { loadTables } from './load-tables.ts';
import { type PlaceState, readPlace } from './place.ts';
import { migrateOn, remakeTables } from './remake-tables.ts';

/** Parts of a restore that take long. */
type RestoreWork = 'load' | 'rebuild' | 'prove';

/** How a backup is restored. */
export interface RestoreOrder {
  /** Whether what is there may be lost. */
  readonly mayReplace: boolean;
  /** The vkey of a further key of the log, which signs from now on. */
  readonly newVkey: string | null;
  readonly onProgress?: (work: RestoreWork, done: number, total: number) => void;
}

/** Why PostgreSQL gave up a restore that waited for somebody: deadlock, patience at an end. */
const busyCodes = new Set(['40P01', '55P03']);

/** A view or the like of somebody else rests on our tables. */
const dependentObjects = '2BP01';

async function registerKey(transaction: Transaction<Tables>, vkey: string): Promise<void> {
  await sql`insert into log_key (number, vkey)
    select coalesce(max(number), 0) + 1, ${vkey} from log_key`.execute(transaction);
}

/** Holds the restored state against itself, as `pingyi rebuild --check` does. */
async function prove(
  transaction: Transaction<Tables>,
  manifest: Manifest,
  order: RestoreOrder,
): Promise<void> {
  try {
    await rebuildWithin(transaction, (done, total) => order.onProgress?.('rebuild', done, total));
  } catch (error) {
    if (!(error instanceof FaultyActs)) throw error;
    const sentence = error.faults[0] === undefined ? '' : rebuildSentence(error.faults[0]);
    throw new Refused({ code: 'acts-broken', facts: { sentence } });
  }
  // Fresh tables have no statistics yet, and the queries of the check join them.
  const tables = await readCatalogue(transaction);
  await sql`analyze ${sql.join(tables.map((table) => sql.table(nameOf(table))))}`.execute(
    transaction,
  );
  const { log, faults } = await checkWithin(transaction, (done, total) =>
    order.onProgress?.('prove', done, total),
  );
  const [ofLog] = log.faults;
  if (ofLog !== undefined) {
    const facts = { zh: logFaultSentence(ofLog, 'zh'), en: logFaultSentence(ofLog, 'en') };
    throw new Refused({ code: 'log-broken', facts });
  }
  const [ofActs] = faults;
  if (ofActs !== undefined)
    throw new Refused({ code: 'acts-broken', facts: { sentence: rebuildSentence(ofActs) } });
  const root = Buffer.from(log.root ?? []).toString('base64');
  const { installation } = await readPlace(transaction as unknown as Kysely<unknown>);
  const isTheSame =
    manifest.log === null
      ? log.leaves === 0
      : manifest.log.size === log.leaves && manifest.log.root === root;
  if (!isTheSame || installation !== manifest.installation)
    throw new Refused({ code: 'log-differs' });
}

async function restoreWithin(
  transaction: Transaction<Tables>,
  zip: ZipReader,
  manifest: Manifest,
  order: RestoreOrder,
): Promise<PlaceState> {
  const anyTables = transaction as unknown as Transaction<unknown>;
  await lockHead(transaction);
  await lockSigning(transaction);
  const place = await readPlace(anyTables);
  if (!place.isEmpty && !order.mayReplace) {
    const { installation, acts, at } = place;
    throw new Refused({ code: 'place-not-empty', facts: { installation, acts, at } });
  }
  await useExactTexts(anyTables);
  const tables = await remakeTables(anyTables, manifest.migration);
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  const onRows = (count: number): void => {
    done += count;
    order.onProgress?.('load', done, total);
  };
  await loadTables(anyTables, zip, manifest, { tables, onRows });
  await migrateOn(anyTables, manifest.migration);
  await prove(transaction, manifest, order);
  if (order.newVkey !== null) await registerKey(transaction, order.newVkey);
  await sql`update installation set generation = gen_random_uuid()`.execute(transaction);
  await sql`select pg_notify(${appendChannel}, ${restoredPayload})`.execute(transaction);
  return place;
}

/**
 * Puts the state of a checked backup in the place of what is there, in one transaction: a server beside it
 * sees the old state or the new one, and until the commit nothing is changed. Older tables are brought to
 * this version on the way.
 *
 * @returns what was replaced
 */
export function restoreBackup(
  database: Kysely<Tables>,
  zip: ZipReader,
  manifest: Manifest,
  order: RestoreOrder,
): Promise<Outcome<PlaceState>> {
  return guard(() =>
    database
      .transaction()
      .execute((transaction) => restoreWithin(transaction, zip, manifest, order))
      .catch((error: { readonly code?: string; readonly detail?: string }) => {
        const { code = '' } = error;
        if (busyCodes.has(code)) throw new Refused({ code: 'place-busy' });
        if (code === dependentObjects)
          throw new Refused({
            code: 'tables-of-others',
            facts: { tables: (error.detail ?? '').split('\n')[0] ?? '' },
          });
        throw error;
      }),
  );
}
