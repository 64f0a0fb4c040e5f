import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { planPreset, planScheme } from '@pingyi/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBackup } from '../../backup/check-backup.ts';
import { ZipReader } from '../../backup/container/zip-reader.ts';
import { restoreBackup } from '../../backup/restore/restore-backup.ts';
import { GroupedLedger } from '../../ledger/grouped-ledger.ts';
import { checkAll } from '../../rebuild/check.ts';
import { commandOf, submissionOf } from '../../testing/commands.ts';
import { type LentDatabase, lendDatabase } from '../../testing/lend-database.ts';
import { readByHand } from '../../testing/read-by-hand.ts';
import { migrations } from './list.ts';
import { migrate } from './migrate.ts';

const folder = path.join(import.meta.dirname, 'fixtures');
const names = Object.keys(migrations);
const newest = names.at(-1) ?? '';
const fixtureOf = (migration: string): string => path.join(folder, `${migration}.zip`);

let lent: LentDatabase;
let fresh: unknown;
beforeAll(async () => {
  lent = await lendDatabase();
  fresh = await shape();
});
afterAll(() => lent.giveBack());

/** Of acts and migrations that a release has published nothing is ever stale. */
const stale =
  'Acts or migrations that no release has published yet were changed: npm run fixtures -- --all';

/** Restores a fixture over whatever is there and returns its number of acts. */
async function restoreFixture(migration: string): Promise<number> {
  const zip = await ZipReader.open(fixtureOf(migration));
  if (!zip.ok) throw new Error(zip.fault.code);
  try {
    const checked = await checkBackup(zip.value);
    if (!checked.ok) throw new Error(`${checked.fault.code}. ${stale}`);
    const { manifest } = checked.value;
    expect(manifest.migration).toBe(migration);
    const order = { mayReplace: true, newVkey: null };
    const restored = await restoreBackup(lent.database.queries, zip.value, manifest, order);
    expect(restored, stale).toMatchObject({ ok: true });
    return manifest.log?.size ?? 0;
  } finally {
    zip.value.close();
  }
}

/** Columns, keys, defaults, checks and triggers of every table, as the catalogue tells them. */
async function shape(): Promise<unknown> {
  const { queries } = lent.database;
  const columns = await sql`select table_name, column_name, data_type, is_nullable, column_default,
    collation_name from information_schema.columns where table_schema = 'public' order by 1, 2`.execute(
    queries,
  );
  const constraints = await sql`select conrelid::regclass::text as name, conname,
    pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace order by 1, 2, 3`.execute(queries);
  const indexes =
    await sql`select indexdef from pg_indexes where schemaname = 'public' order by 1`.execute(
      queries,
    );
  const triggers = await sql`select tgrelid::regclass::text as name, pg_get_triggerdef(oid)
    from pg_trigger where not tgisinternal order by 1, 2`.execute(queries);
  return [columns.rows, constraints.rows, indexes.rows, triggers.rows];
}

describe('the tables', () => {
  it('of every earlier version are kept as a backup', () => {
    const missing = names.filter((name) => name !== newest && !existsSync(fixtureOf(name)));
    const help = 'The next migration needs a backup of the tables before it: npm run fixtures';
    expect(missing, help).toEqual([]);
  });

  it('are those of the migrations that are kept: none was renamed or taken back', () => {
    const kept = readdirSync(folder).map((file) => path.basename(file, '.zip'));
    expect(kept.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.each(names.filter((name) => existsSync(fixtureOf(name))))(
  'a backup of %s',
  (migration) => {
    let acts = 0;
    beforeAll(async () => {
      acts = await restoreFixture(migration);
    });

    it('comes to the same tables as a new database', async () => {
      expect(await shape()).toEqual(fresh);
      expect(await migrate(lent.database.queries, { mayMigrate: false })).toEqual({
        ok: true,
        value: newest,
      });
    });

    it('brings every act, a log that verifies and the lists that the acts make', async () => {
      const { leaves } = await readByHand(lent.database);
      expect(leaves).toHaveLength(acts);
      const { log, faultCount } = await checkAll(lent.database.queries, () => undefined);
      expect({ ok: log.ok, covered: log.covered, faultCount }).toEqual({
        ok: true,
        covered: acts,
        faultCount: 0,
      });
      if (migration === '0001-installation') return;
      expect(acts).toBeGreaterThan(10);
      const { rows } = await sql`select from history`.execute(lent.database.queries);
      expect(rows).toHaveLength(acts);
    });

    it('is recorded on', async () => {
      const ledger = new GroupedLedger(lent.database.queries);
      const rules = { plan: planPreset(2027), scheme: planScheme };
      const command = commandOf('create-campaign', { campaign: 'next', year: 2027, ...rules });
      expect(await ledger.submit(submissionOf('next', command))).toMatchObject({
        kind: 'done',
        size: acts + 1,
      });
      await ledger.close();
    });
  },
);
