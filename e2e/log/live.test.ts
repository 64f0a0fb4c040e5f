import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { planPreset, planScheme } from '@pingyi/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveBack, lendFolder, until } from '../database/holder.ts';
import { root } from '../support/pingyi.ts';
import { endRecorders, openRecorder, type Recorder } from '../support/recorder.ts';

// A running server, looked at by those who have nothing of ours: seven acts, of which the first four, on
// accounts, are internal.

const verifier = fileURLToPath(new URL('outside.mjs', import.meta.url));

let data = '';
let folder = '';
let server: Recorder;
let log: { readonly vkey: string; readonly fingerprint: string; readonly origin: string };

const sizeOf = (note: string): number => Number(note.split('\n')[1]);

/** Waits for a checkpoint of so many leaves, and keeps it and other answers as files. */
async function keep(
  address: string,
  size: number,
  names: Readonly<Record<string, string>>,
): Promise<void> {
  const get = async (name: string): Promise<string> =>
    (await fetch(`${address}/api/log/${name}`)).text();
  await until(async () => sizeOf(await get('checkpoint')) === size);
  for (const [file, name] of Object.entries(names))
    await writeFile(path.join(folder, file), await get(name));
}

async function give(place: string, body: unknown): Promise<void> {
  const told = await server.give({ key: `${Math.random()}`, path: `campaigns${place}`, body });
  expect(told.kind).toBe('done');
}

beforeAll(async () => {
  data = await lendFolder();
  folder = await mkdtemp(path.join(tmpdir(), 'pingyi-log-'));
  server = await openRecorder({ PINGYI_DATA: data }, (address) =>
    keep(address, 3, { 'checkpoint-3': 'checkpoint', earlier: 'checkpoint' }),
  );
  log = JSON.parse(await (await fetch(`${server.address}/api/log`)).text()) as typeof log;
  await writeFile(path.join(folder, 'log.vkey'), `${log.vkey}\n`);
  const rules = { plan: planPreset(2026), scheme: planScheme };
  const unit = (id: string) => {
    return { id, name: id, class: 'bureau', level: 'bureau', parent: null, role: null };
  };
  await give('', { campaign: 'city', year: 2026, ...rules });
  await give('/city/add-units', { units: [unit('a')], reason: null });
  await give('/city/change-unit', {
    unit: 'a',
    name: '市图书总馆',
    class: 'bureau',
    level: 'bureau',
    reason: '更名',
  });
  await keep(server.address, 7, {
    'checkpoint-7': 'checkpoint',
    'acts.ndjson': 'entries?from=0&to=6',
    'inclusion-4-of-7.json': 'proof/inclusion?leaf=4&size=7',
    'consistency-3-to-7.json': 'proof/consistency?from=3&to=7',
  });
});
afterAll(async () => {
  await endRecorders();
  await giveBack(data, [data]);
  await rm(folder, { recursive: true, force: true });
});

/** Runs the stranger's verifier as a program of its own. */
async function outside(...args: readonly string[]) {
  const child = spawn(process.execPath, [verifier, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed };
}

/** A server in between that changes what it passes on. */
async function lying(change: (path: string, text: string) => string) {
  const between = createServer((request, response) => {
    void fetch(`${server.address}${request.url}`)
      .then(async (answer) => response.end(change(request.url ?? '', await answer.text())))
      .catch(() => response.destroy());
  });
  between.listen(0, '127.0.0.1');
  await once(between, 'listening');
  const { port } = between.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => between.close() };
}

describe('a verifier of nothing but node:crypto and docs/log.md', () => {
  it('finds the log of a running server sound, and grown out of what it saw before', async () => {
    const seen = path.join(folder, 'earlier');
    expect(sizeOf(await readFile(seen, 'utf8'))).toBe(3);
    const found = await outside(server.address, log.vkey, seen);
    expect(found).toEqual({ code: 0, printed: 'sound: 7 leaves\n' });
    expect(sizeOf(await readFile(seen, 'utf8'))).toBe(7);
    expect((await outside(server.address, log.vkey, seen)).code).toBe(0);
  });

  it('is given internal acts as commitments only', async () => {
    const leaves = (await readFile(path.join(folder, 'acts.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(leaves).toHaveLength(7);
    expect(Object.keys(JSON.parse(leaves[3] ?? '')).sort()).toEqual([
      'commitment',
      'day',
      'seq',
      'visibility',
    ]);
    expect(leaves.slice(0, 4).join('\n')).not.toMatch(/account|acc-|role/u);
  });

  it.each([
    ['entries', 'the leaves do not give the root', '市图书总馆', '市图书分馆'],
    ['checkpoint', 'not signed by the key of the log', '\n7\n', '\n6\n'],
    ['inclusion', 'does not lead to the root', '["', '["AAAA'],
    ['consistency', 'the log was rewritten', '["', '["AAAA'],
  ])('finds out who changes %s', async (part, sentence, from, to) => {
    const between = await lying((address, text) =>
      address.includes(`/${part}`) ? text.replace(from, to) : text,
    );
    const found = await outside(between.address, log.vkey, path.join(folder, 'checkpoint-3'));
    between.close();
    expect(found).toMatchObject({ code: 1, printed: expect.stringContaining(sentence) });
  });

  it('takes no other key', async () => {
    const [name = '', id = ''] = log.vkey.split('+');
    const other = Buffer.from(log.vkey.slice(name.length + id.length + 2), 'base64');
    other[5] = (other[5] ?? 0) ^ 1;
    const forged = `${name}+${id}+${other.toString('base64')}`;
    expect((await outside(server.address, forged)).code).toBe(1);
  });
});

const tools = ['bash', 'sha256sum', 'basenc', 'openssl', 'jq'];
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

describe('the commands of docs/log.md', () => {
  it.skipIf(missing.length > 0)(
    `check what a running server gives out (needs ${tools.join(', ')})`,
    async () => {
      const page = await readFile(`${root}docs/log.md`, 'utf8');
      const hand = page.slice(page.indexOf('\n## By hand'));
      const blocks = [...hand.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(
        ([, commands = '']) => commands,
      );
      const ours = blocks.filter((commands) => !/witness|opening/u.test(commands));
      const script = ours
        .join('echo\n')
        .replaceAll('pingyi/demo', log.origin)
        .replaceAll('pingyi\\/demo', log.origin.replace('/', '\\/'));
      const run = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      expect(run.stderr).toBe('');
      const roots = await Promise.all(
        ['checkpoint-3', 'checkpoint-7'].map(async (name) => {
          const note = await readFile(path.join(folder, name), 'utf8');
          return Buffer.from(note.split('\n')[2] ?? '', 'base64').toString('hex');
        }),
      );
      const [three, seven] = roots;
      const lines = run.stdout.split('\n').map((line) => line.trimEnd());
      expect(lines.filter((line) => line !== '')).toEqual([
        log.fingerprint,
        log.vkey.split('+')[1],
        'Signature Verified Successfully',
        'true',
        seven,
        seven,
        seven,
        three,
        three,
        seven,
      ]);
    },
  );
});
