import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../packages/server/src/storage/database.ts';
import { openStorage } from '../../packages/server/src/storage/open-storage.ts';
import { pingyi } from '../support/pingyi.ts';
import {
  close,
  giveBack,
  hold,
  kill,
  lendFolder,
  opened,
  postmasterOf,
  settingsFor,
  until,
} from './holder.ts';

let folder = '';
let data = '';

beforeAll(async () => {
  folder = await lendFolder();
  data = path.join(folder, 'data');
});
afterAll(() => giveBack(folder, [data]));

/** Lends the database to some work, as a command does. */
async function asCommand<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const found = await openStorage(settingsFor(data), { purpose: 'command', say: () => undefined });
  if (!found.ok) throw new Error(found.fault.code);
  try {
    return await work(found.value.database);
  } finally {
    await found.value.database.close();
  }
}

function installation(): Promise<unknown> {
  return asCommand(({ queries }) =>
    queries.selectFrom('installation').select(['id', 'created_at']).executeTakeFirstOrThrow(),
  );
}

/** `pingyi database …` on the data of these tests. */
function database(...args: readonly string[]) {
  return pingyi(['database', ...args], undefined, { PINGYI_DATA: data });
}

describe('the embedded database', () => {
  it('makes itself from nothing, once, also when two start at once', async () => {
    expect(JSON.parse((await database('status', '--json')).out)).toMatchObject({
      state: 'absent',
    });
    const both = [hold({ settings: settingsFor(data) }), hold({ settings: settingsFor(data) })];
    const lines = await Promise.all(both.map(({ line }) => line));
    expect([...lines].sort()).toEqual([
      expect.stringMatching(/^open embedded 18\./u),
      expect.stringContaining('Pingyi is already running'),
    ]);
    const [first, second] = lines[0]?.startsWith('open') === true ? both : [...both].reverse();
    expect(await second?.code).toBe(2);
    if (first !== undefined) await close(first);
    expect(await postmasterOf(data)).toBeNull();
    expect((await readdir(path.join(data, 'postgres'))).sort()).toEqual(['cluster', 'server.log']);
  });

  it('keeps what it holds over a stop and a start', async () => {
    const before = await installation();
    expect(await postmasterOf(data)).toBeNull();
    expect(await installation()).toEqual(before);
  });

  it('may not lose what it has acknowledged: the settings of durability are on', async () => {
    const found = await asCommand(async ({ queries }) => {
      const { rows } = await sql<{ name: string; setting: string }>`
        select name, setting from pg_settings where name in ('fsync', 'full_page_writes',
          'synchronous_commit', 'data_checksums', 'listen_addresses', 'server_encoding', 'TimeZone')
        `.execute(queries);
      return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    });
    expect(found).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      listen_addresses: '',
      server_encoding: 'UTF8',
      TimeZone: 'UTC',
    });
  });

  it('refuses a second server with one sentence, lets commands in, and does not stop under them', async () => {
    const first = await opened({ settings: settingsFor(data) });
    const second = hold({ settings: settingsFor(data) });
    expect(await second.line).toBe(
      `评议已在运行，数据在 ${data}。 Pingyi is already running on the data in ${data}.`,
    );
    expect(await second.code).toBe(2);
    expect(await database('check')).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse((await database('status', '--json')).out)).toMatchObject({
      database: 'embedded',
      state: 'running',
      isServed: true,
      users: 1,
    });
    expect((await database('status')).out).toContain('a Pingyi server, 1');
    const refused = await database('stop');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('stop that first');
    await asCommand(async ({ queries }) => {
      await close(first);
      await sql`select 1`.execute(queries);
    });
    expect(await postmasterOf(data)).toBeNull();
  });

  it('takes over the database of a server that was killed', async () => {
    const killed = await opened({ settings: settingsFor(data) });
    const pid = await postmasterOf(data);
    await kill(killed);
    const next = await opened({ settings: settingsFor(data) });
    expect(await postmasterOf(data)).toBe(pid);
    await kill(next);
    expect(await database('stop')).toMatchObject({ code: 0, err: '' });
    expect(await postmasterOf(data)).toBeNull();
    expect((await database('stop')).out).toContain('not running');
  });

  it('comes back when PostgreSQL is killed, with every row it acknowledged', async () => {
    const server = await opened({ settings: settingsFor(data) });
    const found = await openStorage(settingsFor(data), {
      purpose: 'command',
      say: () => undefined,
    });
    if (!found.ok) throw new Error(found.fault.code);
    const { queries } = found.value.database;
    await sql`create table crash_test (number int primary key)`.execute(queries);
    const acknowledged: number[] = [];
    const pid = await postmasterOf(data);
    setTimeout(() => process.kill(pid ?? 0, 'SIGKILL'), 200);
    try {
      for (let number = 0; ; number += 1) {
        await sql`insert into crash_test values (${number})`.execute(queries);
        acknowledged.push(number);
      }
    } catch {
      expect(acknowledged.length).toBeGreaterThan(0);
    }
    await until(async () => (await found.value.database.health()).status === 'ok');
    const { rows } = await sql<{
      number: number;
    }>`select number from crash_test order by 1`.execute(queries);
    expect(rows.map(({ number }) => number)).toEqual(expect.arrayContaining(acknowledged));
    expect(await postmasterOf(data)).not.toBe(pid);
    await until(async () => server.told().includes('The database is back.'));
    expect(await hold({ settings: settingsFor(data) }).line).toContain('already running');
    await sql`drop table crash_test`.execute(queries);
    await found.value.database.close();
    await close(server);
    expect(await postmasterOf(data)).toBeNull();
  });

  it('comes back when PostgreSQL and its server are killed together', async () => {
    const server = await opened({ settings: settingsFor(data) });
    process.kill((await postmasterOf(data)) ?? 0, 'SIGKILL');
    await kill(server);
    await close(await opened({ settings: settingsFor(data) }));
    expect(await readFile(path.join(data, 'postgres/server.log'), 'utf8')).toContain(
      'automatic recovery',
    );
  });
});
