import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../packages/server/src/storage/database.ts';
import { openStorage } from '../../packages/server/src/storage/open-storage.ts';
import { giveBack, hold, lendFolder, settingsFor, until } from './holder.ts';
import { fill, mayLendDisk, withDisk } from './small-disk.ts';

let folder = '';

beforeAll(async () => {
  folder = await lendFolder();
});
afterAll(() => giveBack(folder, []));

/** Writes rows, each with a quarter of a megabyte of log, until the database refuses. */
async function writeUntilFull({ queries }: Database): Promise<readonly number[]> {
  const acknowledged: number[] = [];
  try {
    for (let number = 1; ; number += 1) {
      await sql`insert into full_test values (${number})`.execute(queries);
      acknowledged.push(number);
      await sql`select pg_logical_emit_message(true, 'test', repeat('text', 65536))`.execute(
        queries,
      );
    }
  } catch {
    return acknowledged;
  }
}

describe.skipIf(!mayLendDisk)('a full disk (needs unshare and mount)', () => {
  it('is named when there is no room for the data, and nothing half-made stays', async () => {
    await withDisk(folder, 32, async (place) => {
      const refused = hold({ settings: settingsFor(place) });
      expect(await refused.line).toMatch(/^磁盘已满.* The disk is full/u);
      expect(await refused.code).toBe(2);
      expect(existsSync(path.join(place, 'postgres/cluster'))).toBe(false);
    });
  });

  it('stops the database; with room again it comes back by itself, nothing acknowledged lost', async () => {
    await withDisk(folder, 160, async (place) => {
      const told: string[] = [];
      const say = (line: string) => void told.push(line);
      const found = await openStorage(settingsFor(place), { purpose: 'serve', say });
      if (!found.ok) throw new Error(found.fault.code);
      const { database } = found.value;
      try {
        await sql`create table full_test (number int primary key)`.execute(database.queries);
        await sql`insert into full_test values (0)`.execute(database.queries);
        const filler = await fill(place);
        const acknowledged = await writeUntilFull(database);
        await until(async () => told.some((line) => line.includes('The disk is full')));
        expect((await database.health()).status).toBe('down');
        await rm(filler);
        await until(async () => (await database.health()).status === 'ok');
        const { rows } = await sql<{ number: number }>`select number from full_test`.execute(
          database.queries,
        );
        expect(rows.map(({ number }) => number)).toEqual(
          expect.arrayContaining([0, ...acknowledged]),
        );
        await sql`insert into full_test values (-1)`.execute(database.queries);
      } finally {
        await database.close();
      }
    });
  });
});
