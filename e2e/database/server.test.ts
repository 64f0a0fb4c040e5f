import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage, type Storage } from '../../packages/server/src/storage/open-storage.ts';
import { storageSentence } from '../../packages/server/src/storage/sentences.ts';
import { pingyi } from '../support/pingyi.ts';
import { close, giveBack, type Holder, lendFolder, opened, settingsFor, urlOf } from './holder.ts';

// A second embedded database stands in for a server of somebody's; it is reached by its socket only.
let folder = '';
let server: Holder;
let url = '';
let password = '';

beforeAll(async () => {
  folder = await lendFolder();
  const data = path.join(folder, 'server');
  server = await opened({ settings: settingsFor(data) });
  password = await readFile(path.join(data, 'postgres/cluster/password'), 'utf8');
  url = await urlOf(data);
});
afterAll(async () => {
  await close(server);
  await giveBack(folder, [path.join(folder, 'server'), path.join(folder, 'unused')]);
});

function open(databaseUrl: string, purpose: 'serve' | 'command' = 'serve') {
  const settings = settingsFor(path.join(folder, 'unused'), { databaseUrl });
  return openStorage(settings, { purpose, say: () => undefined });
}

async function must(found: ReturnType<typeof open>): Promise<Storage> {
  const outcome = await found;
  if (!outcome.ok) throw new Error(storageSentence(outcome.fault));
  return outcome.value;
}

async function refusal(databaseUrl: string): Promise<string> {
  const outcome = await open(databaseUrl);
  if (outcome.ok) await outcome.value.database.close();
  return outcome.ok ? 'opened' : storageSentence(outcome.fault);
}

describe('a server that DATABASE_URL names', () => {
  it('is used by several at once, and nothing embedded is made', async () => {
    const both = await Promise.all([must(open(url)), must(open(url))]);
    const ids = await Promise.all(
      both.map(({ database: { queries } }) =>
        queries.selectFrom('installation').select('id').execute(),
      ),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toHaveLength(1);
    expect(await both[0].database.health()).toMatchObject({ status: 'ok', database: 'server' });
    await Promise.all(both.map(({ database }) => database.close()));
    expect(existsSync(path.join(folder, 'unused'))).toBe(false);
  });

  it('is shown and checked by the commands, and not theirs to stop', async () => {
    const run = (...args: readonly string[]) =>
      pingyi(['database', ...args], undefined, { DATABASE_URL: url });
    expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({
      database: 'server',
      state: 'running',
      folder: null,
    });
    expect(await run('check')).toMatchObject({ code: 0, err: '' });
    expect(await run('stop')).toMatchObject({ code: 2, out: '' });
  });

  it('is refused when it would lose acknowledged data', async () => {
    const { database } = await must(open(url));
    await sql`alter role pingyi set synchronous_commit = off`.execute(database.queries);
    expect(await refusal(url)).toContain('synchronous_commit = off');
    await sql`alter role pingyi reset synchronous_commit`.execute(database.queries);
    await database.close();
  });

  it('is refused when its tables are of a newer version, and left as it is', async () => {
    const { database } = await must(open(url));
    await sql`insert into migration values ('9999-later', 'now')`.execute(database.queries);
    expect(await refusal(url)).toContain('made by a newer Pingyi (9999-later)');
    await sql`delete from migration where name = '9999-later'`.execute(database.queries);
    expect(await refusal(url)).toBe('opened');
    await database.close();
  });

  it('is refused with one sentence that never tells the password', async () => {
    const wrong = url.replace(password, 'not-the-password');
    const cases = [
      ['mysql://localhost/x', 'DATABASE_URL must look like postgres://'],
      ['postgres://u:not-the-password@localhost/x?host=%2Fnowhere', 'cannot be reached'],
      [wrong, 'refuses us'],
      [url.replace('/postgres?', '/absent?'), 'refuses us'],
    ] as const;
    for (const [given, expected] of cases) {
      const sentence = await refusal(given);
      expect(sentence).toContain(expected);
      expect(sentence).not.toMatch(new RegExp(`not-the-password|${password}|\\n`, 'u'));
    }
  });
});
