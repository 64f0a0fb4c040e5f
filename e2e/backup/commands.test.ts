import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareData } from '../../packages/server/src/testing/prepared-data.ts';
import { giveBack, lendFolder, until } from '../database/holder.ts';
import { root } from '../support/pingyi.ts';
import { type Checkpoint, type CityServer, run, serve, tryServe } from './city.ts';

const passphrase = { PINGYI_BACKUP_PASSPHRASE: '评议备份的口令要足够长啊' };

/** Each of these starts several processes, one after the other. */
const patient = { timeout: 240_000 } as const;

let folder = '';
const used: string[] = [];
/** A data folder of these tests. */
const place = (name: string): string => {
  const data = path.join(folder, name);
  if (!used.includes(data)) used.push(data);
  return data;
};
let city: CityServer;
let signed: Checkpoint;
let vkeys: readonly string[] = [];
let key = '';

beforeAll(async () => {
  folder = await lendFolder();
  for (const name of ['city', 'keyless', 'successor', 'other'])
    await prepareData(root, place(name));
  city = await serve(place('city'));
  await city.record('city', 3);
  // A checkpoint covers every act within a second.
  await until(async () => (await city.checkpoint()).size === 4);
  for (const name of ['plain', 'sealed']) {
    const flags = name === 'sealed' ? ['--with-key', '--json'] : ['--json'];
    const made = await run(place('city'), ['backup', `${name}.zip`, ...flags], passphrase);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(made.out)).toMatchObject({
      file: path.join(folder, `${name}.zip`),
      log: { size: 4 },
      logKey: name === 'sealed',
    });
  }
  signed = await city.checkpoint();
  vkeys = await city.keys();
  key = await readFile(path.join(place('city'), 'log.key'), 'utf8');
});
afterAll(async () => {
  await city?.stop();
  await giveBack(folder, used);
});

/** What a person is told whose database takes its time, as it may on a busy machine. */
const stillStarting = /^.*The database is recovering, please wait.*\n/gmu;

const rootOf = async (data: string) => {
  const checked = await run(data, ['rebuild', '--check', '--json']);
  expect([checked.code, checked.err.replace(stillStarting, '')]).toEqual([0, '']);
  const { acts, root } = JSON.parse(checked.out) as {
    readonly acts: number;
    readonly root: string;
  };
  return { size: acts, root };
};

describe('backup, wipe, restore', patient, () => {
  it('gives the same root and the same key, and the server goes on', async () => {
    const data = place('wiped');
    const restored = await run(data, ['restore', 'sealed.zip'], passphrase);
    expect(restored.code).toBe(0);
    expect(restored.out).toContain(signed.root);
    expect(await rootOf(data)).toEqual({ size: signed.size, root: signed.root });
    const keyFile = path.join(data, 'log.key');
    expect(await readFile(keyFile, 'utf8')).toBe(key);
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    const next = await serve(data);
    expect(await next.checkpoint()).toEqual(signed);
    expect(await next.keys()).toEqual(vkeys);
    await next.record('next', 1);
    await next.stop();
    expect((await rootOf(data)).size).toBe(signed.size + 2);
  });

  it('refuses to lose what is there unless told, and says what it is', async () => {
    const data = place('wiped');
    const before = await rootOf(data);
    const refused = await run(data, ['restore', 'plain.zip']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/There is data here: installation [0-9a-f-]{36} with 6 acts/u);
    expect(await rootOf(data)).toEqual(before);
    const replaced = await run(data, ['restore', 'plain.zip', '--replace']);
    expect(replaced).toMatchObject({ code: 0 });
    expect(replaced.out).toMatch(/replaced {2}[0-9a-f-]{36}, 6 acts/u);
    expect(replaced.err).toContain('2 acts were recorded after this backup and are gone');
    expect(await rootOf(data)).toEqual({ size: signed.size, root: signed.root });
  });

  it('works beside a running server, which shows the restored log at once', async () => {
    const data = place('wiped');
    const server = await serve(data);
    await server.record('soon-gone', 2);
    expect(await run(data, ['restore', 'plain.zip', '--replace'])).toMatchObject({ code: 0 });
    expect(await server.checkpoint()).toEqual(signed);
    await server.stop();
    expect(await rootOf(data)).toEqual({ size: signed.size, root: signed.root });
  });
});

describe('the key of the log', patient, () => {
  it('stays out of a backup unless told, and the restored server waits for it', async () => {
    const data = place('keyless');
    const restored = await run(data, ['restore', 'plain.zip']);
    expect(restored.code).toBe(0);
    expect(restored.err).toContain('The key of the log is not at');
    expect(existsSync(path.join(data, 'log.key'))).toBe(false);
    expect(await tryServe(data)).toMatchObject({
      code: 2,
      printed: expect.stringContaining('The key of the log is missing'),
    });
    await writeFile(path.join(data, 'log.key'), key, { mode: 0o600 });
    const server = await serve(data);
    expect(await server.checkpoint()).toEqual(signed);
    await server.stop();
  });

  it('gets a successor when it is lost; verifiers know both', async () => {
    const data = place('successor');
    expect(await run(data, ['restore', 'plain.zip', '--new-log-key'])).toMatchObject({ code: 0 });
    const server = await serve(data);
    expect(await server.checkpoint()).toEqual(signed);
    await server.record('next', 1);
    const keys = await server.keys();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(vkeys[0]);
    await server.stop();
    expect((await rootOf(data)).size).toBe(signed.size + 2);
  });

  it('never takes the place of another one unless told, and keeps that one', async () => {
    const data = place('other');
    const server = await serve(data);
    await server.stop();
    const own = await readFile(path.join(data, 'log.key'), 'utf8');
    const refused = await run(data, ['restore', 'sealed.zip'], passphrase);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('Another key lies at');
    const args = ['restore', 'sealed.zip', '--replace-key'];
    expect(await run(data, args, passphrase)).toMatchObject({ code: 0 });
    expect(await readFile(path.join(data, 'log.key'), 'utf8')).toBe(key);
    expect(await readFile(path.join(data, 'log.key.old-1'), 'utf8')).toBe(own);
  });

  it('comes out with its passphrase only, which is long', async () => {
    const data = place('fresh');
    const wrong = { PINGYI_BACKUP_PASSPHRASE: 'not the passphrase' };
    const refused = await run(data, ['restore', 'sealed.zip'], wrong);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('The passphrase is wrong');
    expect(existsSync(data)).toBe(false);
    const short = { PINGYI_BACKUP_PASSPHRASE: 'short' };
    const backup = await run(place('city'), ['backup', 'short.zip', '--with-key'], short);
    expect(backup).toMatchObject({ code: 2, out: '' });
    expect(backup.err).toContain('at least 12 characters');
    const none = await run(place('city'), ['backup', 'none.zip', '--with-key']);
    expect(none.err).toContain('The key needs a passphrase');
    expect(['short.zip', 'none.zip'].some((name) => existsSync(path.join(folder, name)))).toBe(
      false,
    );
  });
});

describe('bad use', patient, () => {
  it('is one sentence each, exit 2', async () => {
    const data = place('city');
    await writeFile(path.join(folder, 'notes.txt'), '会议记录');
    const cases = [
      [['restore', 'notes.txt'], 'is no backup of Pingyi'],
      [['restore', 'absent.zip'], 'cannot be read (ENOENT)'],
      [['restore'], 'FILE is missing'],
      [['backup'], 'FILE is missing'],
      [['backup', 'plain.zip'], 'a backup never replaces a file'],
      [['backup', 'no/where.zip'], 'cannot be written (ENOENT)'],
    ] as const;
    for (const [args, sentence] of cases) {
      const outcome = await run(data, args);
      expect(outcome).toMatchObject({ code: 2, out: '' });
      expect(outcome.err).toContain(sentence);
    }
  });
});
