import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  bundleFileOf,
  keyFingerprint,
  type Report,
  readTrust,
  readVerifierKey,
  signCheckpoint,
  verify,
} from '@pingyi/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { witnessCommand } from '../commands/witness.ts';
import { askerOf, creationOf } from '../testing/ask.ts';
import { collectedPlace } from '../testing/collected-place.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { addWitness, removeWitness } from '../witnesses/stored-witnesses.ts';
import { makeWitnessKey, readWitnessSigner } from './key-text.ts';

let lent: LentServer;
/** Another installation, to which a dishonest one could send some people. */
let other: LentServer;
let url = '';
let otherUrl = '';
let folder = '';
let vkey = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pingyi-witness-'));
  [lent, other] = await Promise.all([lendServer(), lendServer()]);
  url = `http://127.0.0.1:${await lent.listen(lent.server)}`;
  otherUrl = `http://127.0.0.1:${await other.listen(other.server)}`;
  const made = await witness('--new-key', 'key', '--name', 'auditor.example/witness');
  vkey = /vkey\s+(\S+)/u.exec(made.out)?.[1] ?? '';
  await askerOf(lent.server).post('/api/campaigns', creationOf('city-a'));
  await lent.sign();
});
afterAll(async () => {
  await lent?.giveBack();
  await other?.giveBack();
  await rm(folder, { recursive: true, force: true });
});

async function witness(...args: readonly string[]) {
  const { place, out, err } = collectedPlace(folder);
  const code = await witnessCommand.run(args, place);
  return { code, out: out(), err: err() };
}

const look = (...args: readonly string[]) => witness('--url', url, '--key', 'key', ...args);

async function bundle(trust?: object): Promise<Report> {
  const answer = await lent.server.inject({ url: '/api/public/campaigns/city-a/bundle' });
  const read =
    trust === undefined
      ? null
      : readTrust(Buffer.from(JSON.stringify({ format: 'pingyi-trust/1', ...trust })));
  const options = read?.ok === true ? { trust: read.trust } : {};
  const report = await verify(bundleFileOf(new Uint8Array(answer.rawPayload)), options);
  if (!report.ok) throw new Error(JSON.stringify(report.faults));
  return report.value;
}

const stateOf = ({ claims }: Report, name: string) =>
  claims.find(({ claim }) => claim === name)?.state;

describe('the key of a witness', () => {
  it('is one line of mode 600 that gives the vkey again, and is never written over', async () => {
    const text = await readFile(path.join(folder, 'key'), 'utf8');
    expect(text).toMatch(/^PRIVATE\+KEY\+auditor\.example\/witness\+[0-9a-f]{8}\+\S+\n$/u);
    const signer = readWitnessSigner(text);
    expect(vkey).toContain(signer?.key.name);
    expect(readWitnessSigner(text.replace('witness', 'another'))).toBeNull();
    expect(makeWitnessKey('two words')).toBeNull();
    const again = await witness('--new-key', 'key', '--name', 'auditor.example/witness');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('exists already')]);
  });
});

describe('a witness', () => {
  it('is not taken in before an administrator lists it', async () => {
    const refused = await look('--state', 'unlisted');
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('没有已登记的见证人的签名'),
    ]);
    await addWitness(lent.lent.database.queries, vkey);
  });

  it('signs what follows from what it saw, and the bundle says who saw the log when', async () => {
    expect((await bundle()).witnesses).toMatchObject([{ seen: 0, first: null }]);
    const first = await look();
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('首次')]);
    expect((await look()).out).toContain('unchanged');
    await askerOf(lent.server).post('/api/campaigns', creationOf('city-b'));
    await lent.sign();
    const second = await look('--json');
    expect(JSON.parse(second.out)).toMatchObject({ is: 'signed', isFirst: false });
    const { size } = JSON.parse(second.out);
    const report = await bundle();
    expect(report.witnesses).toMatchObject([
      { name: 'auditor.example/witness', vkey, isTrusted: false, seen: 2, last: { size } },
    ]);
    expect([stateOf(report, 'log-intact'), stateOf(report, 'log-origin')]).toEqual([
      'holds',
      'undecided',
    ]);
    const trusting = await bundle({ witnesses: [vkey] });
    expect(stateOf(trusting, 'log-origin')).toBe('holds');
    expect(trusting.witnesses[0]?.isTrusted).toBe(true);
  });

  it('gives the same bytes for the same checkpoint and cosignatures', async () => {
    const address = '/api/public/campaigns/city-a/bundle';
    const [one, two] = await Promise.all([
      lent.server.inject({ url: address }),
      (await lent.another()).inject({ url: address }),
    ]);
    expect(one.rawPayload.equals(two.rawPayload)).toBe(true);
  });

  it('is read by anybody, with its cosignatures as a note', async () => {
    const asker = askerOf(lent.server);
    const { body } = await asker.get<{ witnesses: object[] }>('/api/log/witnesses');
    expect(body.witnesses).toMatchObject([{ vkey, isListed: true }]);
    const { size } = JSON.parse((await look('--state', 'second', '--json')).out);
    const note = await lent.server.inject({ url: `/api/log/cosignatures?size=${size}` });
    expect(note.body).toMatch(/\n— pingyi\/\S+ \S+\n— auditor\.example\/witness \S+\n$/u);
    const none = await lent.server.inject({ url: '/api/log/cosignatures?size=999' });
    expect(none.statusCode).toBe(404);
  });

  it('goes by the key on the notice, and by no other', async () => {
    const { body } = await askerOf(lent.server).get<{ vkey: string }>('/api/log');
    const key = readVerifierKey(body.vkey);
    if (!key.ok) throw new Error('no key');
    const told = await look('--state', 'told', '--log-key', keyFingerprint(key.value));
    expect([told.code, told.out]).toEqual([0, expect.not.stringContaining('首次')]);
    const wrong = await look('--state', 'wrong', '--log-key', '0000 0000');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('not signed by the key')]);
  });

  it('that is taken off signs in vain, and what it signed stays', async () => {
    await removeWitness(lent.lent.database.queries, vkey);
    await askerOf(lent.server).post('/api/campaigns', creationOf('city-c'));
    await lent.sign();
    expect((await look()).code).toBe(2);
    expect((await bundle()).witnesses).toMatchObject([{ vkey, seen: 2 }]);
    await addWitness(lent.lent.database.queries, vkey);
  });
});

describe('a witness that goes on', () => {
  it('looks again until it is asked to stop', async () => {
    let stop: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const { place, out } = collectedPlace(folder, () => asked);
    const args = ['--url', url, '--key', 'key', '--state', 'often', '--every', '1', '--json'];
    const running = witnessCommand.run(args, place);
    await expect.poll(() => out().split('\n').length, { timeout: 30_000 }).toBeGreaterThan(2);
    stop();
    expect(await running).toBe(0);
    const looks = out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).is);
    expect(looks.slice(0, 2)).toEqual(['signed', 'unchanged']);
  });
});

describe('a log that shows people different records', () => {
  /** Somebody was shown another record, signed by the same key. */
  async function forkedState(size: number): Promise<void> {
    const seen = JSON.parse(await readFile(path.join(folder, 'key.state'), 'utf8'));
    const note = signCheckpoint(lent.signer, { size, root: new Uint8Array(32).fill(7) });
    await writeFile(path.join(folder, 'fork.state'), JSON.stringify({ ...seen, note }));
  }

  async function shownSplits(): Promise<readonly string[]> {
    const { body } = await askerOf(lent.server).get<{ checkpoints: { note: string }[] }>(
      '/api/log/foreign-checkpoints',
    );
    return body.checkpoints.map(({ note }) => note);
  }

  it.each([
    ['the same size', 0],
    ['an earlier size', -1],
    ['a later size', 1],
  ])('is noticed where two checkpoints of %s do not fit, and the proof is kept', async (_, by) => {
    const { body } = await askerOf(lent.server).get<{ size: number }>('/api/log');
    await forkedState(body.size + by);
    const found = await look('--state', 'fork.state');
    expect([found.code, found.err]).toEqual([1, expect.stringContaining('SPLIT VIEW')]);
    const evidence = JSON.parse(await readFile(path.join(folder, 'fork.state.split'), 'utf8'));
    expect(evidence).toMatchObject({ format: 'pingyi-split/1' });
    expect(evidence.kept).not.toBe(evidence.shown);
    // The server keeps what its own key signed against it, and shows it to everybody.
    expect(await shownSplits()).toContain(evidence.kept);
  });

  it('is proved by nothing but what its own key signed, and by no state that it has', async () => {
    const before = await shownSplits();
    const handIn = (note: string) =>
      lent.server.inject({
        method: 'POST',
        url: '/api/log/foreign-checkpoints',
        headers: { 'pingyi-client': 'test' },
        payload: { note },
      });
    const own = (await lent.server.inject({ url: '/api/log/checkpoint' })).body;
    const others = signCheckpoint(other.signer, { size: 3, root: new Uint8Array(32).fill(7) });
    for (const note of [own, others, 'no note', own.replace(/^— .*$/mu, '')])
      expect((await handIn(note)).json()).toEqual({ isForeign: false });
    expect(await shownSplits()).toEqual(before);
  });

  it('of another name is not confused with this one', async () => {
    const strange = await witness('--url', otherUrl, '--key', 'key', '--state', 'key.state');
    expect([strange.code, strange.out]).toEqual([2, '']);
  });
});

describe('what cannot be used', () => {
  it.each([
    [['--url', 'nowhere', '--key', 'key'], 'It is no address'],
    [['--key', 'key'], '--url URL and --key FILE are needed'],
    [['--url', 'http://127.0.0.1:9', '--key', 'key', '--state', 'x'], 'cannot be checked'],
    [['--url', 'http://127.0.0.1:9', '--key', 'key.state'], 'no key of a witness'],
    [['--url', 'http://127.0.0.1:9', '--key', 'key', '--every', '0'], '--every 0'],
    [['--new-key', 'k2', '--name', 'a b'], 'no space'],
  ])('%j is one line and exit 2', async (args, why) => {
    const { code, out, err } = await witness(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });
});
