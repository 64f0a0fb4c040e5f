import { statfs } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../storage/database.ts';
import type { Tables } from '../storage/tables.ts';
import { lanAddresses } from './lan-addresses.ts';
import { type Power, readPower } from './power.ts';

/** What of the machine and its database matters to a meeting that is held on it. */
export interface HallFacts {
  /** Addresses of this machine in the hall's network, the likeliest first. */
  readonly addresses: readonly string[];
  readonly database: DatabaseKind;
  /** Settings of PostgreSQL on which it rests that an acknowledged ballot survives a power cut. */
  readonly durability: {
    readonly fsync: boolean;
    readonly synchronousCommit: boolean;
    readonly fullPageWrites: boolean;
  };
  /** Bytes that are free where the data lies; null for a database on another machine. */
  readonly freeBytes: number | null;
  readonly power: Power;
}

async function settingOf(database: Kysely<Tables>, name: string): Promise<string> {
  const { rows } = await sql<{ value: string | null }>`
    select current_setting(${name}, true) as value`.execute(database);
  return rows[0]?.value ?? '';
}

async function freeBytesAt(folder: string): Promise<number | null> {
  // The folder belongs to another account where the server runs as root: its size can be asked all the same.
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
}

/** Looks at the machine and at its database. */
export async function readHallFacts(database: {
  readonly queries: Kysely<Tables>;
  readonly kind: DatabaseKind;
}): Promise<HallFacts> {
  const { queries, kind } = database;
  const isOn = async (name: string) => (await settingOf(queries, name)) === 'on';
  const folder = kind === 'embedded' ? await settingOf(queries, 'data_directory') : '';
  return {
    addresses: lanAddresses(networkInterfaces()),
    database: kind,
    durability: {
      fsync: await isOn('fsync'),
      synchronousCommit: await isOn('synchronous_commit'),
      fullPageWrites: await isOn('full_page_writes'),
    },
    freeBytes: folder === '' ? null : await freeBytesAt(folder),
    power: await readPower(),
  };
}
