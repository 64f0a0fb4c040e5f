import { generateKeyPairSync } from 'node:crypto';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../packages/server/src/rebuild/check.ts';
import {
  giveBack,
  lendFolder,
  opened,
  postmasterOf,
  settingsFor,
  until,
  urlOf,
} from '../database/holder.ts';
import { endRecorders, openRecorder, type Recorder } from '../support/recorder.ts';
import { startPingyi } from '../support/server.ts';
import { acknowledged, type Given, prepare, startLoad } from './load.ts';
import { recordedActs, Witness, withDatabase } from './observer.ts';

// An embedded database stands in for a server of somebody's, which two servers of ours share.
let folder = '';
let data = '';
let url = '';
let one: Recorder;
let other: Recorder;
const witness = new Witness();

const at = (...names: readonly string[]): string => path.join(folder, ...names);

beforeAll(async () => {
  folder = await lendFolder();
  data = at('database');
  await opened({ settings: settingsFor(data) });
  url = await urlOf(data);
  one = await openRecorder({ DATABASE_URL: url, PINGYI_DATA: at('one') });
  await prepare(one);
});
afterAll(async () => {
  await endRecorders();
  await giveBack(folder, [data]);
});

/** How a server ends that may not serve. */
async function refusal(environment: Readonly<Record<string, string>>) {
  const { ended, printed } = startPingyi(['serve'], { PORT: '0', ...environment });
  const code = await ended;
  return { code, lines: printed().trimEnd().split('\n') };
}

/** What every load must come to: each acknowledged act is there once, and nothing else of its kind. */
async function expectRecordedOnce(name: string, given: readonly Given[]): Promise<void> {
  await withDatabase(url, async (database) => {
    const recorded = await recordedActs(database, name);
    for (const [key, places] of acknowledged(given))
      expect([key, recorded.get(key)]).toEqual([key, places]);
    expect([...recorded.values()].filter((places) => places.length !== 1)).toEqual([]);
    const newest = Math.max(-1, ...[...recorded.values()].flat());
    await until(async () => (await witness.look(database)).size > newest);
    const { log, faults } = await checkAll(database.queries, () => undefined);
    expect([...log.faults, ...faults]).toEqual([]);
  });
}

describe('a server that may not serve ends with one sentence and exit 2', () => {
  const sharing = (file: string) => ({ DATABASE_URL: url, PINGYI_LOG_KEY_FILE: file });

  it('beside another on the same embedded data, which serves on', async () => {
    const own = at('own');
    const first = await openRecorder({ PINGYI_DATA: own });
    const { code, lines } = await refusal({ PINGYI_DATA: own });
    expect(code).toBe(2);
    expect(lines).toEqual([expect.stringContaining('Pingyi is already running on the data in')]);
    expect((await fetch(`${first.address}/api/health`)).status).toBe(200);
    expect(await first.stop()).toBe(0);
    expect(await postmasterOf(own)).toBeNull();
  });

  it('beside another on one DATABASE_URL with another key of the log', async () => {
    const file = at('stranger.key');
    const { privateKey } = generateKeyPairSync('ed25519');
    const text = privateKey.export({ format: 'pem', type: 'pkcs8' });
    await writeFile(file, text, { mode: 0o600 });
    const { code, lines } = await refusal(sharing(file));
    expect(code).toBe(2);
    expect(lines).toEqual([expect.stringContaining('is signed with another key than')]);
  });

  it.each([
    ['is missing', 'The key of the log is missing', async () => undefined],
    [
      'others may read',
      'Other accounts may read the key of the log',
      async (file: string) => {
        await copyFile(at('one', 'log.key'), file);
        await chmod(file, 0o644);
      },
    ],
    [
      'is no key',
      'cannot be read (it should be Ed25519, PKCS #8, PEM)',
      (file: string) => writeFile(file, 'not a key\n', { mode: 0o600 }),
    ],
    [
      'is a folder',
      'cannot be read or made (EISDIR)',
      (file: string) => mkdir(file, { mode: 0o700 }),
    ],
  ])('whose key file %s', async (name, sentence, make) => {
    const file = at(`${name.replaceAll(' ', '-')}.key`);
    await make(file);
    const { code, lines } = await refusal(sharing(file));
    expect(lines).toEqual([expect.stringContaining(sentence)]);
    expect(lines[0]).toContain(file);
    expect(code).toBe(2);
  });
});

describe('two servers on one DATABASE_URL with the same key', () => {
  beforeAll(async () => {
    other = await openRecorder({ DATABASE_URL: url, PINGYI_LOG_KEY_FILE: at('one', 'log.key') });
  });

  it('record side by side, and their checkpoints follow from each other', async () => {
    const load = startLoad([one, other], 'together');
    for (let look = 0; look < 5; look += 1) {
      await wait(100);
      await withDatabase(url, (database) => witness.look(database));
    }
    const given = await load.stop();
    expect(given.filter(({ told }) => told.kind !== 'done')).toEqual([]);
    await expectRecordedOnce('together', given);
  });

  it('answer every command while the database is stopped and started again', async () => {
    const load = startLoad([one, other], 'restart');
    await until(async () => load.given.length > 0);
    const pid = (await postmasterOf(data)) ?? 0;
    process.kill(pid, 'SIGINT');
    await until(async () => ![null, pid].includes(await postmasterOf(data)));
    const before = load.given.length;
    await until(async () => load.given.slice(before).some(({ told }) => told.kind === 'done'));
    const given = await load.stop();
    for (const { told } of given)
      if (told.kind !== 'done') expect(told).toMatchObject({ status: 503, code: 'unavailable' });
    await expectRecordedOnce('restart', given);
  });

  it('sign what the other one appended and did not live to sign', async () => {
    const load = startLoad([one, other], 'orphan');
    await until(async () => load.given.length > 64);
    await one.kill();
    const given = await load.stop();
    expect(acknowledged(given).size).toBeGreaterThan(0);
    await expectRecordedOnce('orphan', given);
    expect(await other.stop()).toBe(0);
  });
});
