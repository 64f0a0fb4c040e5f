import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyUntil } from '../../../core/src/campaign/testing/story.ts';
import type { Database } from '../storage/database.ts';
import { migrations } from '../storage/migrations/list.ts';
import { dump } from '../testing/dump.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { coverUp, type Members, readMembers, writeMembers } from '../testing/rewrite-backup.ts';
import { checkBackup } from './check-backup.ts';
import { ZipReader } from './container/zip-reader.ts';
import { manifestMember } from './format/manifest.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore/restore-backup.ts';
import { backupSentence } from './sentences.ts';

let lent: LentDatabase;
let folder = '';
let sound = Buffer.of();
let members: Members = new Map();
let before: unknown;

const database = (): Database => lent.database;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pingyi-backup-'));
  lent = await lendDatabase();
  const { acts } = storyUntil('mobilised');
  await fillDatabase(database().queries, acts, path.join(folder, 'log.key'));
  const file = path.join(folder, 'sound.zip');
  const made = await makeBackup(database().queries, {
    file,
    migration: Object.keys(migrations).at(-1) ?? '',
    version: '0.0.0',
    now: new Date(0),
    logKey: null,
  });
  expect(made).toMatchObject({ ok: true, value: { unsound: null } });
  sound = await readFile(file);
  members = await readMembers(file);
  before = await dump(database().queries);
});
afterAll(async () => {
  await lent.giveBack();
  await rm(folder, { recursive: true, force: true });
});

/** Restores bytes over what is there: the code and sentence of the refusal, or `restored`. */
async function outcomeOf(bytes: Uint8Array): Promise<{ code: string; sentence: string }> {
  const file = path.join(folder, 'given.zip');
  await writeFile(file, bytes);
  const zip = await ZipReader.open(file);
  if (!zip.ok) return { code: zip.fault.code, sentence: backupSentence(zip.fault) };
  try {
    const checked = await checkBackup(zip.value);
    if (!checked.ok) return { code: checked.fault.code, sentence: backupSentence(checked.fault) };
    const order = { mayReplace: true, newVkey: null };
    const { manifest } = checked.value;
    const restored = await restoreBackup(database().queries, zip.value, manifest, order);
    if (restored.ok) return { code: 'restored', sentence: '' };
    return { code: restored.fault.code, sentence: backupSentence(restored.fault) };
  } finally {
    zip.value.close();
  }
}

/** Refused with the code and one sentence in each language, and nothing changed. */
async function expectRefusal(bytes: Uint8Array, code: string): Promise<void> {
  const outcome = await outcomeOf(bytes);
  expect(outcome.code).toBe(code);
  expect(outcome.sentence).toMatch(/^[^\n]*\p{Script=Han}[^\n]*[a-z][^\n]*$/u);
  expect(await dump(database().queries)).toEqual(before);
}

/** The sound backup with changed members. */
async function rewritten(change: (changed: Members) => void): Promise<Uint8Array> {
  const changed = new Map(members);
  change(changed);
  const file = path.join(folder, 'rewritten.zip');
  await writeMembers(file, changed);
  return readFile(file);
}

const tables = (name: string) => `tables/public.${name}.ndjson`;

/** Changes a member and the manifest with it, so that only what the rows say can betray it. */
function forge(name: string, change: (text: string) => string): Promise<Uint8Array> {
  return rewritten((changed) => {
    const text = members.get(tables(name)) ?? '';
    const other = change(text);
    expect(other).not.toBe(text);
    changed.set(tables(name), other);
    coverUp(changed);
  });
}

const withManifest = (change: (manifest: Record<string, unknown>) => void) =>
  rewritten((changed) => {
    const manifest = JSON.parse(members.get(manifestMember) ?? '') as Record<string, unknown>;
    change(manifest);
    changed.set(manifestMember, JSON.stringify(manifest));
  });

const dropLine = (text: string, at: number) =>
  text
    .split('\n')
    .filter((_, line) => line !== at)
    .join('\n');

describe('a file that is no sound backup', () => {
  it('is refused when it is cut short, wherever', async () => {
    for (const part of [0.1, 0.5, 0.9, 0.99])
      await expectRefusal(sound.subarray(0, Math.floor(sound.length * part)), 'cut-short');
    await expectRefusal(sound.subarray(0, -1), 'cut-short');
  });

  it('is refused when it is something else', async () => {
    await expectRefusal(Buffer.from('年度评议总结'), 'not-a-backup');
    await expectRefusal(Buffer.of(), 'not-a-backup');
    const foreign = await rewritten((changed) => {
      changed.clear();
      changed.set('word/document.xml', '<x/>');
    });
    await expectRefusal(foreign, 'member-missing');
  });

  it('is never restored as anything but what it was, whichever bit is wrong', async () => {
    const place = fc.record({ at: fc.nat(sound.length - 1), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(place, async ({ at, bit }) => {
        const bytes = Buffer.from(sound);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const file = path.join(folder, 'flipped.zip');
        await writeFile(file, bytes);
        const zip = await ZipReader.open(file);
        if (!zip.ok) return;
        const checked = await checkBackup(zip.value);
        zip.value.close();
        // Bits of the zip that no reader looks at, such as a time, change nothing.
        if (checked.ok)
          expect(JSON.stringify(checked.value.manifest, null, 2)).toBe(
            (members.get(manifestMember) ?? '').trimEnd(),
          );
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when it was made by a newer Pingyi', async () => {
    const newerFormat = await withManifest((manifest) => {
      manifest['format'] = 'pingyi-backup/2';
    });
    await expectRefusal(newerFormat, 'format-newer');
    const newerTables = await withManifest((manifest) => {
      manifest['migration'] = '0999-later';
    });
    await expectRefusal(newerTables, 'schema-newer');
  });

  it('is refused when its manifest is none', async () => {
    const noJson = await rewritten((changed) => changed.set(manifestMember, '{"format":'));
    await expectRefusal(noJson, 'manifest-malformed');
    const wrong = await withManifest((manifest) => {
      manifest['installation'] = '../etc';
    });
    await expectRefusal(wrong, 'manifest-malformed');
  });

  it('is refused when a part is missing, added or altered', async () => {
    await expectRefusal(await rewritten((m) => m.delete(tables('act'))), 'member-missing');
    await expectRefusal(await rewritten((m) => m.set('files/x', 'x')), 'member-unknown');
    const altered = await rewritten((m) =>
      m.set(tables('submission'), (m.get(tables('submission')) ?? '').replace('test', 'best')),
    );
    await expectRefusal(altered, 'member-altered');
    const shorter = await rewritten((m) =>
      m.set(tables('submission'), dropLine(m.get(tables('submission')) ?? '', 0)),
    );
    await expectRefusal(shorter, 'member-altered');
  });

  it('is refused before it is unpacked when it would fill the disk', async () => {
    const bomb = await rewritten((m) => m.set(tables('act'), '0'.repeat(65 * 2 ** 20)));
    expect(bomb.length).toBeLessThan(2 ** 20);
    await expectRefusal(bomb, 'member-implausible');
  });

  it('is refused when a line is no row', async () => {
    for (const line of ['{}', '[1,2,3]', '["a"]', 'x'])
      await expectRefusal(await forge('submission', (text) => `${text}${line}\n`), 'row-malformed');
    await expectRefusal(await forge('submission', (text) => text.slice(0, -1)), 'row-malformed');
  });
});

describe('a backup that somebody altered together with its manifest', () => {
  it('is refused when a leaf or a checkpoint is other than what was signed', async () => {
    await expectRefusal(
      await forge('act', (text) => text.replace('\\"office\\"', '\\"0ffice\\"')),
      'log-broken',
    );
    await expectRefusal(await forge('act', (text) => dropLine(text, 5)), 'log-broken');
    await expectRefusal(
      await forge('checkpoint', (text) => text.replace(/\\n(\d+)\\n/u, '\\n1$1\\n')),
      'log-broken',
    );
    await expectRefusal(await forge('log_key', (text) => dropLine(text, 0)), 'log-broken');
  });

  it('is refused when the log ends earlier than the manifest says', async () => {
    const cut = await rewritten((m) => {
      for (const name of ['act', 'checkpoint', 'log_node', 'internal_act']) m.set(tables(name), '');
      coverUp(m);
    });
    await expectRefusal(cut, 'log-differs');
  });

  it('is refused when what lies beside the leaves contradicts them', async () => {
    const moved = await forge('act', (text) =>
      text.replace(/^\["4","campaign\/city-2026"/mu, '["4","campaign/other"'),
    );
    await expectRefusal(moved, 'acts-broken');
    const node = await forge('log_node', (text) =>
      text.replace(/^(\["1","2","\\\\x)../mu, (_, begin: string) => `${begin}00`),
    );
    await expectRefusal(node, 'acts-broken');
    const opened = await forge('internal_act', (text) =>
      text.replace(/(\\"account\\":\\")/u, '$1x'),
    );
    await expectRefusal(opened, 'acts-broken');
  });

  it('is refused when it belongs to another installation', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const text = members.get(tables('installation')) ?? '';
    const own = JSON.parse(text) as string[];
    const other = await forge('installation', () => text.replace(own[1] ?? '', id));
    await expectRefusal(other, 'log-broken');
  });

  it('is refused when PostgreSQL refuses a row', async () => {
    const cases = [
      ['submission', (text: string) => `${text}${text}`],
      ['submission', (text: string) => text.replace(/\\\\x/u, '\\\\xg')],
      ['internal_act', (text: string) => text.replace(/^\["\d+"/u, '["9999999"')],
    ] as const;
    for (const [name, change] of cases)
      await expectRefusal(await forge(name, change), 'row-refused');
  });

  it('is refused when tables or columns are not those of its migration', async () => {
    type Table = { schema: string; name: string; columns: { name: string; type: string }[] };
    const withTables = (change: (list: Table[]) => void) =>
      rewritten((m) => {
        const manifest = JSON.parse(members.get(manifestMember) ?? '') as { tables: Table[] };
        change(manifest.tables);
        m.set(manifestMember, JSON.stringify(manifest));
        for (const { schema, name } of manifest.tables)
          if (schema === 'public' && !m.has(tables(name))) {
            m.set(tables(name), m.get(tables('submission')) ?? '');
            m.delete(tables('submission'));
          }
      });
    const submission = (list: Table[]) => list.find(({ name }) => name === 'submission');
    const renamed = await withTables((list) => {
      for (const table of list) if (table.name === 'submission') table.name = 'pg_authid';
    });
    await expectRefusal(renamed, 'table-unknown');
    const column = await withTables((list) => {
      for (const each of submission(list)?.columns ?? []) if (each.name === 'key') each.name = 'x';
    });
    await expectRefusal(column, 'column-unknown');
    const type = await withTables((list) => {
      for (const each of submission(list)?.columns ?? [])
        if (each.name === 'key') each.type = 'int';
    });
    await expectRefusal(type, 'column-unknown');
    const dropped = await rewritten((m) => {
      const manifest = JSON.parse(members.get(manifestMember) ?? '') as { tables: Table[] };
      const kept = manifest.tables.filter(({ name }) => name !== 'submission');
      m.set(manifestMember, JSON.stringify({ ...manifest, tables: kept }));
      m.delete(tables('submission'));
    });
    await expectRefusal(dropped, 'table-missing');
  });
});

describe('a database that is not Pingyi’s alone', () => {
  it('is not restored into, and keeps what somebody else made', async () => {
    const { queries } = database();
    await sql`create table somebody (id int primary key)`.execute(queries);
    await sql`insert into somebody values (7)`.execute(queries);
    expect((await outcomeOf(sound)).code).toBe('tables-of-others');
    expect((await sql`select * from somebody`.execute(queries)).rows).toEqual([{ id: 7 }]);
    await sql`drop table somebody`.execute(queries);
    await sql`create view report as select count(*) from act`.execute(queries);
    expect((await outcomeOf(sound)).code).toBe('tables-of-others');
    await sql`drop view report`.execute(queries);
    expect(await outcomeOf(sound)).toMatchObject({ code: 'restored' });
    expect(await dump(queries)).toEqual(before);
  });
});
