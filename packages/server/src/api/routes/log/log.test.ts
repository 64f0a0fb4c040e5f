import { readVerifierKey, sha256, verifyLog } from '@pingyi/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, askerOf, creationOf, unitOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { readByHand } from '../../../testing/read-by-hand.ts';
import { mostEntries } from './get-entries.schemas.ts';

let lent: LentServer;
let api: Asker;

beforeAll(async () => {
  lent = await lendServer();
  api = askerOf(lent.server);
  await api.post('/api/campaigns', creationOf('city'));
  const units = Array.from({ length: mostEntries + 6 }, (_, number) => unitOf(`u${number}`));
  await api.post('/api/campaigns/city/add-units', { units, reason: null });
  await lent.sign();
});
afterAll(() => lent.giveBack());

/** What anybody gets, without a token. */
async function text(url: string) {
  const answer = await lent.server.inject({ url });
  return { status: answer.statusCode, headers: answer.headers, body: answer.body };
}

async function everyLeaf(): Promise<readonly string[]> {
  const leaves: string[] = [];
  for (;;) {
    const { status, body } = await text(`/api/log/entries?from=${leaves.length}&to=99999`);
    if (status === 404) return leaves;
    leaves.push(...body.split('\n').slice(0, -1));
  }
}

describe('the public log', () => {
  it('is downloaded without a token and verifies against its own key', async () => {
    const { body } = await api.get<{ origin: string; vkey: string; size: number }>('/api/log');
    const leaves = await everyLeaf();
    expect(leaves).toEqual((await readByHand(lent.lent.database)).leaves);
    expect(body.size).toBe(leaves.length);
    const key = readVerifierKey(body.vkey);
    if (!key.ok) throw new Error('the key cannot be read');
    const note = (await text('/api/log/checkpoint')).body;
    expect(note.split('\n').slice(0, 2)).toEqual([body.origin, String(leaves.length)]);
    const report = await verifyLog(sha256, {
      leaves: leaves.map((leaf) => ({ data: Buffer.from(leaf) })),
      checkpoints: [Buffer.from(note)],
      identity: { origin: key.value.name, keys: [key.value], witnesses: [] },
    });
    expect(report).toMatchObject({ ok: true, faults: [], covered: leaves.length });
  });

  it('gives entries a page at a time, kept for ever only when the page is whole', async () => {
    const lines = (body: string) => body.split('\n').length - 1;
    const whole = await text('/api/log/entries?from=0&to=9');
    expect(lines(whole.body)).toBe(10);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const cut = await text('/api/log/entries?from=2&to=99999');
    expect(lines(cut.body)).toBe(mostEntries);
    expect(cut.headers['cache-control']).toContain('immutable');
    const last = await text(`/api/log/entries?from=${mostEntries + 5}&to=99999`);
    expect(lines(last.body)).toBe(2);
    expect(last.headers['cache-control']).toBe('no-cache');
    expect((await text('/api/log/entries?from=3&to=2')).status).toBe(400);
  });

  it('gives proofs that stay the same, and none beyond its size', async () => {
    const proof = await text('/api/log/proof/inclusion?leaf=3&size=11');
    expect(JSON.parse(proof.body).hashes).toHaveLength(4);
    expect(proof.headers['cache-control']).toContain('immutable');
    const consistency = await text('/api/log/proof/consistency?from=6&to=11');
    expect(JSON.parse(consistency.body).hashes.length).toBeGreaterThan(2);
    for (const url of [
      '/api/log/proof/inclusion?leaf=11&size=11',
      '/api/log/proof/inclusion?leaf=0&size=99999',
      '/api/log/proof/consistency?from=7&to=6',
      '/api/log/proof/consistency?from=7&to=99999',
    ]) {
      const { status, body } = await text(url);
      expect(status, url).toBe(404);
      expect(JSON.parse(body)).toMatchObject({ code: 'beyond-log', size: mostEntries + 7 });
    }
  });

  it('is no file of the site and is never guessed from one', async () => {
    const { headers } = await text('/api/log/checkpoint');
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  });
});
