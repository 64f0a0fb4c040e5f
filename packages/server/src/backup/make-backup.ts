import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf } from '@pingyi/record';
import { type Kysely, sql, type Transaction } from 'kysely';
import { sha256 } from '../log/hash.ts';
import { atOneMoment } from './at-one-moment.ts';
import { isCarried, type Table } from './catalogue.ts';
import { checkBackup } from './check-backup.ts';
import { ZipReader } from './container/zip-reader.ts';
import { ZipWriter } from './container/zip-writer.ts';
import { type BackupFault, guard, type Outcome, Refused } from './fault.ts';
import {
  backupFormat,
  type Manifest,
  manifestMember,
  memberOf,
  nameOf,
  type TableEntry,
  vouchedText,
  writeManifest,
} from './format/manifest.ts';
import { writeRow } from './format/rows.ts';
import { sealKey } from './key/seal-key.ts';
import { readRows } from './read-rows.ts';
import { exists, faultOfWriting, putInPlace } from './writing.ts';

/** What a backup is made of besides the database. */
export interface BackupOrder {
  /** Where it is put; nothing may be there. */
  readonly file: string;
  /** The newest migration that the tables have seen. */
  readonly migration: string;
  /** Version of Pingyi. */
  readonly version: string;
  /** The moment that the manifest tells. */
  readonly now: Date;
  /** The text of the log's key file and the passphrase that it is sealed under. */
  readonly logKey: { readonly text: string; readonly passphrase: string } | null;
  /** Told how many rows were written, of a number that nobody knows (0), then how many were read back. */
  readonly onProgress?: (work: 'write' | 'check', rows: number, total: number) => void;
}

/** A finished backup. */
export interface MadeBackup {
  readonly manifest: Manifest;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Why a restore would refuse it: the database itself contradicts its log. Null when it is sound. */
  readonly unsound: BackupFault | null;
}

/** Writes one table, telling each leaf of the log to `onLeaf`. */
async function writeTable(
  zip: ZipWriter,
  transaction: Transaction<unknown>,
  table: Table,
  options: { readonly onRows: (count: number) => void; readonly onLeaf: (leaf: string) => void },
): Promise<TableEntry> {
  const { schema, name, columns } = table;
  const leafAt =
    nameOf(table) === 'public.act' ? columns.findIndex((each) => each.name === 'leaf') : -1;
  let count = 0;
  async function* parts(): AsyncGenerator<string> {
    for await (const rows of readRows(transaction, table)) {
      if (leafAt >= 0) for (const row of rows) options.onLeaf(row[leafAt] ?? '');
      count += rows.length;
      options.onRows(rows.length);
      yield rows.map(writeRow).join('');
    }
  }
  const written = await zip.add(memberOf(table), parts());
  return { schema, name, columns: [...columns], rows: count, ...written };
}

/** Writes the whole state and returns its manifest. */
async function writeState(
  zip: ZipWriter,
  transaction: Transaction<unknown>,
  tables: readonly Table[],
  order: BackupOrder,
): Promise<Manifest> {
  let frontier: Frontier = emptyFrontier;
  let done = 0;
  const onLeaf = (leaf: string): void => {
    frontier = appendLeaf(sha256, frontier, leafHash(sha256, Buffer.from(leaf, 'utf8'))).frontier;
  };
  const onRows = (count: number): void => {
    done += count;
    order.onProgress?.('write', done, 0);
  };
  const entries: TableEntry[] = [];
  for (const table of tables.filter(isCarried))
    entries.push(await writeTable(zip, transaction, table, { onRows, onLeaf }));
  const { rows } = await sql<{ id: string }>`select id::text as id from installation`.execute(
    transaction,
  );
  const hasLog = tables.some((table) => nameOf(table) === 'public.act');
  const root = Buffer.from(rootOf(sha256, frontier)).toString('base64');
  const vouched: Omit<Manifest, 'logKey'> = {
    format: backupFormat,
    pingyi: order.version,
    madeAt: order.now.toISOString(),
    installation: rows[0]?.id ?? '',
    migration: order.migration,
    log: hasLog ? { size: frontier.size, root } : null,
    tables: entries,
    leftOut: tables.filter((table) => !isCarried(table)).map(nameOf),
  };
  const { logKey } = order;
  const sealed =
    logKey === null ? null : await sealKey(logKey.text, logKey.passphrase, vouchedText(vouched));
  const manifest: Manifest = { ...vouched, logKey: sealed };
  await zip.add(manifestMember, [writeManifest(manifest)]);
  return manifest;
}

/** Reads a finished file as a restore would. */
async function readBack(file: string, order: BackupOrder): Promise<BackupFault | null> {
  const zip = await ZipReader.open(file);
  if (!zip.ok) throw new Refused(zip.fault);
  try {
    const checked = await checkBackup(zip.value, (rows, total) =>
      order.onProgress?.('check', rows, total),
    );
    if (checked.ok) return null;
    // What the file says is what the database said; anything else is a fault of the disk.
    if (checked.fault.code === 'log-broken') return checked.fault;
    throw new Refused(checked.fault);
  } finally {
    zip.value.close();
  }
}

/**
 * Writes the whole state of a database, as it is at one moment, to one file, and reads it back before it
 * gets its name. Nobody is kept from working meanwhile, and memory does not grow with the state.
 */
export async function makeBackup<Any>(
  database: Kysely<Any>,
  order: BackupOrder,
): Promise<Outcome<MadeBackup>> {
  const { file } = order;
  const draft = path.join(path.dirname(file), `.${randomUUID()}.part`);
  return guard(async () => {
    if (await exists(file)) throw new Refused({ code: 'file-exists', facts: { file } });
    const zip = new ZipWriter(createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }));
    try {
      const manifest = await atOneMoment(database, (transaction, tables) =>
        writeState(zip, transaction as Transaction<unknown>, tables, order),
      );
      const digest = await zip.close();
      const unsound = await readBack(draft, order);
      if ((await putInPlace(draft, file)) === 'exists')
        throw new Refused({ code: 'file-exists', facts: { file } });
      return { manifest, sha256: digest, unsound };
    } catch (error) {
      const fault = faultOfWriting(error, file);
      throw fault === null ? error : new Refused(fault);
    } finally {
      await zip.abandon();
      await rm(draft, { force: true });
    }
  });
}
