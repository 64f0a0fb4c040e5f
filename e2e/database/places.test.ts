import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, type Copy, copyRepository } from './copy.ts';
import {
  close,
  dataOf,
  giveBack,
  hold,
  isRoot,
  kill,
  lendFolder,
  opened,
  postmasterOf,
  settingsFor,
  until,
} from './holder.ts';

let folder = '';
const used: string[] = [];

beforeAll(async () => {
  folder = await lendFolder();
});
afterAll(() => giveBack(folder, used));

/** A data folder of these tests, to be cleaned up after them. */
function data(...parts: readonly string[]): string {
  const name = path.join(folder, ...parts);
  used.push(name);
  return name;
}

/** The numbers of the processes that stand in a folder or below it. */
async function processesIn(place: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (const name of (await readdir('/proc').catch(() => [])).filter((entry) =>
    /^\d+$/u.test(entry),
  )) {
    const cwd = await readlink(`/proc/${name}/cwd`).catch(() => '');
    if (cwd.startsWith(place)) found.push(Number(name));
  }
  return found;
}

const nobody = accountOf('nobody');
const mayLend = isRoot && nobody !== null;
const hasDebian = existsSync('/usr/lib/postgresql');

describe('where the embedded database lies', () => {
  let closed = '';
  let copy: Copy;
  beforeAll(async () => {
    closed = path.join(folder, 'closed');
    copy = await copyRepository(path.join(closed, '仓库 of 评议'), { withBinaries: true });
    await chmod(closed, 0o700);
  });

  it('is content with spaces, 中文, a long path and a repository in a closed folder', async () => {
    const long = data('数据 and more, 市局', 'x'.repeat(60));
    const settings = settingsFor(long, { root: copy.root });
    const holder = await opened({ settings, ...copy });
    const lines = (await readFile(path.join(dataOf(long), 'postmaster.pid'), 'utf8')).split('\n');
    const socket = lines[4] ?? '';
    expect(Buffer.byteLength(socket)).toBeLessThan(86);
    expect((await stat(socket)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(long, 'postgres/cluster/password'))).mode & 0o777).toBe(0o600);
    await close(holder);
    expect(existsSync(socket)).toBe(false);
  });

  it.skipIf(!mayLend)(
    'serves an ordinary user in place (needs root, to become nobody)',
    async () => {
      expect(spawnSync('chown', ['-R', `${nobody?.uid}`, closed]).status).toBe(0);
      used.push(path.join(copy.root, '.pingyi'));
      const settings = settingsFor(undefined, { root: copy.root });
      const holder = await opened({ settings, ...copy, ...nobody });
      expect((await stat(dataOf(path.join(copy.root, '.pingyi')))).uid).toBe(nobody?.uid);
      expect(await readdir(path.join(copy.root, '.pingyi'))).toEqual(['postgres']);
      await close(holder);
    },
  );

  it.skipIf(!hasDebian)(
    'falls back to the machine’s own PostgreSQL, and stays with it',
    async () => {
      const without = await copyRepository(path.join(folder, 'without'), { withBinaries: false });
      const place = data('debian');
      await close(await opened({ settings: settingsFor(place), ...without }));
      const made = (await readFile(path.join(dataOf(place), 'PG_VERSION'), 'utf8')).trim();
      const again = hold({ settings: settingsFor(place) });
      expect(await again.line).toContain(`open embedded ${made}.`);
      await close(again);
    },
  );
});

/** Kills a process, which may have ended by itself: `initdb` does when nobody reads its output. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ESRCH');
  }
}

/** Kills a server and its `initdb` while the data is half made. */
async function killHalfWay(place: string): Promise<void> {
  const engine = path.join(place, 'postgres');
  const killed = hold({ settings: settingsFor(place) });
  const unfinished = async () =>
    (await readdir(engine).catch(() => [])).find((name) => name.startsWith('making-')) ?? '';
  await until(async () => existsSync(path.join(engine, await unfinished(), 'data', 'pg_wal')));
  await kill(killed);
  for (const pid of await processesIn(engine)) end(pid);
  expect(await unfinished()).not.toBe('');
  expect(existsSync(path.join(engine, 'cluster'))).toBe(false);
}

describe('a data folder with something wrong', () => {
  let place = '';
  beforeAll(async () => {
    place = data('wrong');
    await killHalfWay(place);
    await close(await opened({ settings: settingsFor(place) }));
  });

  it('is made anew when the making was killed half-way', async () => {
    expect(await readdir(path.join(place, 'postgres'))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^making-/u)]),
    );
  });

  async function refusal(): Promise<string> {
    const refused = hold({ settings: settingsFor(place) });
    const line = await refused.line;
    expect([await refused.code, line.includes('\n')]).toEqual([2, false]);
    return line;
  }

  it('starts although another program has the number that postmaster.pid names', async () => {
    const { uid, gid } = await stat(dataOf(place));
    const other = spawn('sleep', ['60'], { cwd: '/', ...(isRoot ? { uid, gid } : {}) });
    const file = path.join(dataOf(place), 'postmaster.pid');
    await writeFile(file, `${other.pid}\n${dataOf(place)}\n1\n5432\n/tmp\n\n`);
    await chown(file, uid, gid);
    try {
      const holder = await opened({ settings: settingsFor(place) });
      expect(await postmasterOf(place)).not.toBe(other.pid);
      await close(holder);
    } finally {
      other.kill();
    }
  });

  it.skipIf(!mayLend)(
    'stays with the account that owns it (needs root, to lend nobody)',
    async () => {
      const engine = path.join(place, 'postgres');
      const { uid, gid } = await stat(engine);
      spawnSync('chown', ['-R', `${nobody?.uid}:${nobody?.gid}`, engine]);
      const holder = await opened({ settings: settingsFor(place) });
      expect((await stat(`/proc/${await postmasterOf(place)}`)).uid).toBe(nobody?.uid);
      await close(holder);
      spawnSync('chown', ['-R', `${uid}:${gid}`, engine]);
    },
  );

  it.skipIf(!isRoot)(
    'names the owner when it belongs to another account (needs root)',
    async () => {
      const engine = path.join(place, 'postgres');
      const { uid, gid } = await stat(engine);
      await chown(engine, 12345, 12345);
      try {
        expect(await refusal()).toContain(
          `belongs to uid 12345 and the database runs as uid ${uid}`,
        );
      } finally {
        await chown(engine, uid, gid);
      }
    },
  );

  it.skipIf(!isRoot)(
    'says which folder is closed to PostgreSQL’s account (needs root)',
    async () => {
      await chmod(place, 0o700);
      try {
        expect(await refusal()).toMatch(/Account \S+ cannot enter .*postgres/u);
      } finally {
        await chmod(place, 0o711);
      }
    },
  );

  it('names both versions when no PostgreSQL here can read it', async () => {
    const file = path.join(dataOf(place), 'PG_VERSION');
    const made = await readFile(file, 'utf8');
    await writeFile(file, '9\n');
    try {
      expect(await refusal()).toMatch(/was made by PostgreSQL 9 and this machine has 18\.4/u);
    } finally {
      await writeFile(file, made);
    }
  });

  it('never replaces data of which a part is missing', async () => {
    const file = path.join(place, 'postgres/cluster/password');
    const password = await readFile(file, 'utf8');
    await writeFile(path.join(folder, 'kept'), password);
    spawnSync('mv', [file, `${file}.away`]);
    try {
      expect(await refusal()).toContain('is no whole database');
    } finally {
      spawnSync('mv', [`${file}.away`, file]);
    }
  });
});
