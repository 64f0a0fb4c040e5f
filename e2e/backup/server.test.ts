import { readdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../../packages/server/src/storage/open-storage.ts';
import {
  close,
  giveBack,
  type Holder,
  lendFolder,
  opened,
  settingsFor,
  urlOf,
} from '../database/holder.ts';
import { type Outcome, pingyi, root } from '../support/pingyi.ts';

// A second embedded database stands in for a server of somebody's.
let folder = '';
let server: Holder;
let url = '';

beforeAll(async () => {
  folder = await lendFolder();
  const data = path.join(folder, 'server');
  server = await opened({ settings: settingsFor(data) });
  const owner = await urlOf(data);
  const storage = await openStorage(settingsFor(undefined, { databaseUrl: owner }), {
    purpose: 'command',
    say: () => undefined,
  });
  if (!storage.ok) throw new Error(storage.fault.code);
  const { queries } = storage.value.database;
  await sql`create role clerk login password 'clerk' nosuperuser nocreatedb nocreaterole`.execute(
    queries,
  );
  await sql`create database clerk owner clerk`.execute(queries);
  await storage.value.database.close();
  url = owner.replace(/\/\/pingyi:[^@]*@localhost\/postgres/u, '//clerk:clerk@localhost/clerk');
});
afterAll(async () => {
  await close(server);
  await giveBack(folder, [path.join(folder, 'server')]);
});

const run = (...args: readonly string[]): Promise<Outcome> =>
  pingyi(args, folder, {
    DATABASE_URL: url,
    PINGYI_DATA: path.join(folder, 'unused'),
    PINGYI_LOG_KEY_FILE: path.join(folder, 'log.key'),
    PINGYI_BACKUP_PASSPHRASE: '评议备份的口令要足够长啊',
  });

const fixtures = path.join(root, 'packages/server/src/storage/migrations/fixtures');
const newest = path.join(fixtures, readdirSync(fixtures).sort().at(-1) ?? '');

interface Made {
  readonly installation: string;
  readonly log: { readonly size: number; readonly root: string };
}

async function backUp(file: string): Promise<Made> {
  const made = await run('backup', file, '--with-key', '--json');
  expect(made).toMatchObject({ code: 0, err: '' });
  return JSON.parse(made.out) as Made;
}

describe('a server that DATABASE_URL names, whose role owns its tables and nothing else', {
  timeout: 240_000,
}, () => {
  it('is restored into, backed up, and restored over', async () => {
    expect(await run('restore', newest, '--new-log-key')).toMatchObject({ code: 0 });
    const first = await backUp('first.zip');
    expect(first.log.size).toBeGreaterThan(10);
    expect(await run('restore', 'first.zip')).toMatchObject({ code: 2, out: '' });
    expect(await run('restore', 'first.zip', '--replace')).toMatchObject({ code: 0 });
    const second = await backUp('second.zip');
    expect(second.log).toEqual(first.log);
    expect(second.installation).toBe(first.installation);
    expect(await run('rebuild', '--check')).toMatchObject({ code: 0 });
  });
});
