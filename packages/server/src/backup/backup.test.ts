import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planPreset, planScheme } from '@pingyi/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeYear } from '../../../core/src/campaign/testing/whole-year.ts';
import { keepDocument } from '../documents/store.ts';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { openLogKey } from '../log/log-key.ts';
import { signLog } from '../log/sign-checkpoint.ts';
import { checkAll } from '../rebuild/check.ts';
import type { Database } from '../storage/database.ts';
import { migrations } from '../storage/migrations/list.ts';
import { commandOf, submissionOf } from '../testing/commands.ts';
import { dump } from '../testing/dump.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { readByHand } from '../testing/read-by-hand.ts';
import { readMembers } from '../testing/rewrite-backup.ts';
import { type CheckedBackup, checkBackup } from './check-backup.ts';
import { ZipReader } from './container/zip-reader.ts';
import { type BackupOrder, type MadeBackup, makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore/restore-backup.ts';

let [from, to]: LentDatabase[] = [];
let folder = '';
let keyFile = '';
const acts = wholeYear().acts;

const source = (): Database => from?.database as Database;
const target = (): Database => to?.database as Database;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pingyi-backup-'));
  keyFile = path.join(folder, 'log.key');
  [from, to] = await Promise.all([lendDatabase(), lendDatabase()]);
  await fillDatabase(source().queries, acts, keyFile);
  for (const [by, bytes] of [
    ['a', 3_000_000],
    ['b', 0],
    ['c', 70_000],
  ] as const)
    await keepDocument(source().queries, {
      name: '公开承诺.pdf',
      mediaType: 'application/pdf',
      content: randomBytes(bytes),
      by,
    });
  // Whatever PostgreSQL holds in a text, a time and bytes.
  await sql`insert into submission values
    (E'\\u0001\\t"\\\\\\u2028', E'\\r\\n\\b 評議 𠮷 \\U0010FFFF', '\\x00ff0a0d', '', '2026-07-01 08:00:00.123456+08'),
    ('{,"NULL"}', 'NULL', '\\x', '\\N', '0044-03-15 12:00:00+00 BC'),
    ('', '', '\\x5c', '{"a":null}', 'infinity')`.execute(source().queries);
});
afterAll(async () => {
  await Promise.all([from?.giveBack(), to?.giveBack()]);
  await rm(folder, { recursive: true, force: true });
});

const orderOf = (name: string, more: Partial<BackupOrder> = {}): BackupOrder => ({
  file: path.join(folder, name),
  migration: Object.keys(migrations).at(-1) ?? '',
  version: '0.0.0',
  now: new Date('2026-07-01T00:00:00Z'),
  logKey: null,
  ...more,
});

async function made(name: string, more: Partial<BackupOrder> = {}): Promise<MadeBackup> {
  const outcome = await makeBackup(source().queries, orderOf(name, more));
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
}

async function withBackup<Value>(
  name: string,
  work: (zip: ZipReader, checked: CheckedBackup) => Promise<Value>,
): Promise<Value> {
  const zip = await ZipReader.open(path.join(folder, name));
  if (!zip.ok) throw new Error(zip.fault.code);
  try {
    const checked = await checkBackup(zip.value);
    if (!checked.ok) throw new Error(checked.fault.code);
    return await work(zip.value, checked.value);
  } finally {
    zip.value.close();
  }
}

const restored = (name: string, mayReplace: boolean) =>
  withBackup(name, (zip, { manifest }) =>
    restoreBackup(target().queries, zip, manifest, { mayReplace, newVkey: null }),
  );

const unit = (id: string) => ({
  id,
  name: `${id}单位`,
  class: 'bureau',
  level: 'bureau',
  parent: null,
  role: null,
});

const add = (id: string) =>
  submissionOf('live', commandOf('add-units', { units: [unit(id)], reason: null }));

async function createLive(ledger: GroupedLedger): Promise<void> {
  const rules = { plan: planPreset(2026), scheme: planScheme };
  const command = commandOf('create-campaign', { campaign: 'live', year: 2026, ...rules });
  expect((await ledger.submit(submissionOf('live', command))).kind).toBe('done');
}

describe('a backup', () => {
  it('brings back every row of every table, and the same root', async () => {
    const { manifest, unsound } = await made('whole.zip');
    expect(unsound).toBeNull();
    const { root } = await readByHand(source());
    expect(manifest.log).toEqual({
      size: acts.length,
      root: Buffer.from(root, 'hex').toString('base64'),
    });
    expect(await restored('whole.zip', false)).toMatchObject({ ok: true });
    expect(await dump(target().queries)).toEqual(await dump(source().queries));
    expect((await readByHand(target())).root).toBe(root);
    const { log, faultCount } = await checkAll(target().queries, () => undefined);
    expect({ log: log.ok, faultCount }).toEqual({ log: true, faultCount: 0 });
  });

  it('is the same bytes for the same state, and private to its owner', async () => {
    await Promise.all([made('one.zip'), made('other.zip')]);
    const [one, other] = await Promise.all(
      ['one.zip', 'other.zip'].map((name) => readFile(path.join(folder, name))),
    );
    expect(other?.equals(one ?? Buffer.of())).toBe(true);
    expect((await stat(path.join(folder, 'one.zip'))).mode & 0o777).toBe(0o600);
    await made('later.zip', { now: new Date('2027-01-01T00:00:00Z') });
    const [early, late] = await Promise.all(
      ['one.zip', 'later.zip'].map((name) => readMembers(path.join(folder, name))),
    );
    const differing = [...(early ?? [])].filter(([name, text]) => late?.get(name) !== text);
    expect(differing.map(([name]) => name)).toEqual(['manifest.json']);
  });

  it('carries no lists, which acts make, no token of a set-up link and no list that is only checked', async () => {
    await sql`insert into set_up_token (digest) values (sha256('x'))`.execute(source().queries);
    const { manifest } = await made('tables.zip');
    expect(manifest.leftOut).toContain('public.history');
    const members = await readMembers(path.join(folder, 'tables.zip'));
    expect(
      [...members.keys()].some((name) =>
        /history|token|campaign_list|unit_list|list_check/u.test(name),
      ),
    ).toBe(false);
  });

  it('never replaces a file, and leaves nothing behind when it cannot be written', async () => {
    await writeFile(path.join(folder, 'there.zip'), 'precious');
    const outcome = await makeBackup(source().queries, orderOf('there.zip'));
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'file-exists' } });
    expect(await readFile(path.join(folder, 'there.zip'), 'utf8')).toBe('precious');
    const nowhere = await makeBackup(source().queries, orderOf('no/such/folder.zip'));
    expect(nowhere).toMatchObject({
      ok: false,
      fault: { code: 'not-written', facts: { why: 'ENOENT' } },
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('says that what it holds is not sound when somebody changed the database', async () => {
    await source()
      .queries.transaction()
      .execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`update act set leaf = replace(leaf, '"seq":3', '"seq":4') where seq = 3`.execute(
          transaction,
        );
      });
    const { unsound } = await made('unsound.zip');
    expect(unsound).toMatchObject({ code: 'log-broken' });
    expect(existsSync(path.join(folder, 'unsound.zip'))).toBe(true);
    await source()
      .queries.transaction()
      .execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`update act set leaf = replace(leaf, '"seq":4', '"seq":3') where seq = 3`.execute(
          transaction,
        );
      });
    expect((await made('sound-again.zip')).unsound).toBeNull();
  });
});

describe('a backup of a server at work', () => {
  it('holds one moment while sixteen clients record', async () => {
    const ledger = new GroupedLedger(source().queries, { groupSize: 4 });
    await createLive(ledger);
    const key = await openLogKey(source().queries, keyFile);
    if (!key.ok) throw new Error(key.fault.code);
    let isOver = false;
    let recorded = 0;
    const clients = Array.from({ length: 16 }, async (_, client) => {
      for (let number = 0; !isOver; number += 1) {
        const outcome = await ledger.submit(add(`unit-${client}-${number}`));
        expect(outcome.kind).toBe('done');
        recorded += 1;
        if (number % 8 === 0 && client === 0) await signLog(source().queries, key.signer);
      }
    });
    const sizes: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const before = recorded;
      const { manifest, unsound } = await made(`live-${count}.zip`);
      expect(unsound).toBeNull();
      expect(recorded).toBeGreaterThan(before);
      sizes.push(manifest.log?.size ?? 0);
    }
    isOver = true;
    await Promise.all(clients);
    await ledger.close();
    expect(sizes[2]).toBeGreaterThan(sizes[0] ?? 0);
    expect(await restored('live-1.zip', true)).toMatchObject({ ok: true });
    const { leaves } = await readByHand(target());
    expect(leaves).toEqual((await readByHand(source())).leaves.slice(0, sizes[1]));
  });
});

describe('a restore beside a server at work', () => {
  it('is refused where something would be lost, with what that is', async () => {
    expect(await restored('whole.zip', false)).toMatchObject({
      ok: false,
      fault: {
        code: 'place-not-empty',
        facts: { acts: (await readByHand(target())).leaves.length },
      },
    });
  });

  it('lets a running ledger forget what it remembers, and go on from the restored state', async () => {
    const ledger = new GroupedLedger(target().queries);
    expect((await ledger.submit(add('before'))).kind).toBe('done');
    expect(await restored('whole.zip', true)).toMatchObject({ ok: true });
    expect(await ledger.submit(add('after'))).toMatchObject({ kind: 'refused' });
    await createLive(ledger);
    expect(await ledger.submit(add('after'))).toMatchObject({
      kind: 'done',
      size: acts.length + 2,
    });
    const { log, faultCount } = await checkAll(target().queries, () => undefined);
    expect([log.ok, faultCount]).toEqual([true, 0]);
  });

  it('waits for acts under way and makes later ones wait: none is half there', async () => {
    const ledger = new GroupedLedger(target().queries, { groupSize: 1 });
    const submissions = Array.from({ length: 60 }, (_, number) =>
      ledger.submit(add(`w-${number}`)),
    );
    const [outcome] = await Promise.all([restored('whole.zip', true), ...submissions]);
    expect(outcome).toMatchObject({ ok: true });
    const { log, faultCount } = await checkAll(target().queries, () => undefined);
    expect([log.ok, faultCount]).toEqual([true, 0]);
  });

  it('goes on being signed with the same key, by a server that was never restarted', async () => {
    expect(await restored('whole.zip', true)).toMatchObject({ ok: true });
    const key = await openLogKey(target().queries, keyFile);
    if (!key.ok) throw new Error(key.fault.code);
    await createLive(new GroupedLedger(target().queries));
    expect(await signLog(target().queries, key.signer)).toMatchObject({
      kind: 'signed',
      size: acts.length + 1,
    });
  });
});
