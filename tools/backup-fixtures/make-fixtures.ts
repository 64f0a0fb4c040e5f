import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoredAct } from '@pingyi/core';
import { type Kysely, sql } from 'kysely';
import { startStory } from '../../packages/core/src/campaign/testing/story.ts';
import { planPreset } from '../../packages/core/src/rulebook/plan/preset.ts';
import { planScheme } from '../../packages/core/src/rulebook/plan-scheme.ts';
import {
  isCarried,
  readCatalogue,
  useExactTexts,
} from '../../packages/server/src/backup/catalogue.ts';
import { nameOf } from '../../packages/server/src/backup/format/manifest.ts';
import { makeBackup } from '../../packages/server/src/backup/make-backup.ts';
import { readRows } from '../../packages/server/src/backup/read-rows.ts';
import { remakeTables } from '../../packages/server/src/backup/restore/remake-tables.ts';
import { migrations } from '../../packages/server/src/storage/migrations/list.ts';
import { fillDatabase } from '../../packages/server/src/testing/fill-database.ts';
import { lendDatabase } from '../../packages/server/src/testing/lend-database.ts';

const folder = path.join(
  import.meta.dirname,
  '../../packages/server/src/storage/migrations/fixtures',
);

/** The first acts of a campaign, public and internal ones. */
function firstActs(): readonly StoredAct[] {
  const { act, acts } = startStory();
  const rules = { plan: planPreset(2026), scheme: planScheme };
  act('create-campaign', 'office', { campaign: 'city-2026', year: 2026, ...rules });
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const place = { class: 'station', level: 'station', parent: null, role: null };
    act('add-units', 'office', { units: [{ id, name: `${id}站`, ...place }], reason: null });
    const officers = { leader: `leader-${id}`, liaison: `liaison-${id}`, workingBody: null };
    act('name-unit-officers', 'office', { unit: id, officers });
  }
  return acts;
}

/** Rows of a table as objects of texts by column. */
type Rows = readonly Readonly<Record<string, string | null>>[];

async function readAll(database: Kysely<unknown>): Promise<ReadonlyMap<string, Rows>> {
  return database.transaction().execute(async (transaction) => {
    await useExactTexts(transaction);
    const all = new Map<string, Rows>();
    for (const table of (await readCatalogue(transaction)).filter(isCarried)) {
      const names = table.columns.map(({ name }) => name);
      const rows: Record<string, string | null>[] = [];
      for await (const page of readRows(transaction, table))
        for (const row of page)
          rows.push(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
      all.set(nameOf(table), rows);
    }
    return all;
  });
}

/** Makes the tables as a migration left them, with those rows and columns that there were. */
async function goBackTo(
  database: Kysely<unknown>,
  migration: string,
  all: ReadonlyMap<string, Rows>,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await useExactTexts(transaction);
    for (const table of await remakeTables(transaction, migration)) {
      const target = sql.table(nameOf(table));
      const rows = JSON.stringify(all.get(nameOf(table)) ?? []);
      await sql`insert into ${target} select * from json_populate_recordset(null::${target}, ${rows})`.execute(
        transaction,
      );
    }
  });
}

/**
 * Makes the backup of a campaign's beginning as each version of the tables holds them.
 *
 * @param options.all also those that are there already
 * @returns the files that were written
 */
export async function makeFixtures(options: { readonly all: boolean }): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const own = await mkdtemp(path.join(tmpdir(), 'pingyi-fixtures-'));
  const lent = await lendDatabase();
  const written: string[] = [];
  try {
    await fillDatabase(lent.database.queries, firstActs(), path.join(own, 'log.key'));
    const database = lent.database.queries as unknown as Kysely<unknown>;
    const all = await readAll(database);
    for (const migration of Object.keys(migrations).reverse()) {
      const file = path.join(folder, `${migration}.zip`);
      if (existsSync(file) && !options.all) continue;
      await goBackTo(database, migration, all);
      await rm(file, { force: true });
      const made = await makeBackup(database, {
        file,
        migration,
        version: '0.1.0',
        now: new Date('2026-07-01T00:00:00.000Z'),
        logKey: null,
      });
      if (!made.ok || made.value.unsound !== null) throw new Error(`${migration}: no sound backup`);
      written.push(path.relative(process.cwd(), file));
    }
    return written;
  } finally {
    await lent.giveBack();
    await rm(own, { recursive: true, force: true });
  }
}
