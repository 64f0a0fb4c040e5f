import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CityServer, run, serve } from '../backup/city.ts';
import { giveBack, lendFolder, until } from '../database/holder.ts';
import { pingyi, root } from '../support/pingyi.ts';

/** Each of these starts processes, one after the other. */
const patient = { timeout: 240_000 } as const;

const example = `${root}e2e/record/golden/example.pingyi`;
let folder = '';
let data = '';
let city: CityServer;

beforeAll(async () => {
  folder = await lendFolder();
  data = path.join(folder, 'city');
  city = await serve(data);
  await city.record('city', 3);
  await until(async () => (await city.checkpoint()).size === 4);
});
afterAll(async () => {
  await city?.stop();
  await giveBack(folder, [data]);
});

describe('pingyi bundle', patient, () => {
  it('writes the only campaign of the year, once, and it verifies', async () => {
    const made = await run(data, ['bundle', 'out.pingyi', '--campaign', 'city', '--json']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(made.out)).toMatchObject({ campaign: 'city' });
    const verified = await run(data, ['verify', 'out.pingyi']);
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(verified.out).toMatch(/^没有发现问题/u);
    const again = await run(data, ['bundle', 'out.pingyi', '--campaign', 'city']);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('It exists already')]);
  });

  it('lists the campaigns where none is named and several or none are meant', async () => {
    await city.record('other', 0);
    const refused = await run(data, ['bundle', 'b.pingyi', '--campaign', 'nowhere']);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/--campaign:\n {2}city {2}2026\n {2}other {2}2026\n$/u);
  });
});

async function put(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(path.join(folder, name), bytes);
  return name;
}

describe('pingyi verify', patient, () => {
  it('prints the verdict first, then every claim, in Chinese and English', async () => {
    const { code, out, err } = await pingyi(['verify', example], folder);
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^没有发现问题.*Nothing fails/u);
    expect(out).toContain('成立 holds: tally-right');
    expect(out).toContain('成立 holds: composite-and-rank');
    expect(out).toContain('不适用 not applicable: panel-drawn');
    expect(out).not.toMatch(/undefined|\{|\?/u);
  });

  it('exits 1 for a bundle that was tampered with, and names the claim and the numbers', async () => {
    const name = 'bad.pingyi';
    const args = ['tamper', example, '--claim', 'satisfaction', '--out', name, '--json'];
    const made = await pingyi(args, folder);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(JSON.parse(made.out)).toMatchObject({ claim: 'satisfaction', code: 'score-differs' });
    const { code, out } = await pingyi(['verify', name], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^核验不通过：satisfaction/u);
    expect(out).toContain('announced was 99.00 (99/1)');
    const json = await pingyi(['verify', name, '--json'], folder);
    const { format, claims } = JSON.parse(json.out);
    expect([json.code, format]).toEqual([1, 'pingyi-report/1']);
    const failing = claims.filter(({ state }: { state: string }) => state === 'fails');
    expect(failing.map(({ claim }: { claim: string }) => claim)).toEqual(['satisfaction']);
  });

  it('takes trust from a file and codes to look for', async () => {
    const trust = { format: 'pingyi-trust/1', keys: ['0000 0000 0000 0000 0000 0000 0000 0000'] };
    await put('trust.json', Buffer.from(JSON.stringify(trust)));
    const wrong = await pingyi(['verify', example, '--trust', 'trust.json'], folder);
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringMatching(/^核验不通过：log-origin/u)]);
    await put('none.json', Buffer.from('{}'));
    const none = await pingyi(['verify', example, '--trust', 'none.json'], folder);
    expect([none.code, none.out]).toEqual([2, '']);
    const codes = await pingyi(['verify', example, '--receipts', '0123456789abcdef'], folder);
    expect([codes.code, codes.out]).toEqual([1, expect.stringContaining('0123456789ABCDEF')]);
  });

  it('exits 2 with one line for what is no bundle', async () => {
    const cut = await put('cut.pingyi', await readFile(example));
    await truncate(path.join(folder, cut), 100_000);
    const text = await put('text.pingyi', Buffer.from('no bundle'));
    // Ten gigabytes that take no room on the disk.
    const huge = await put('huge.pingyi', await readFile(example));
    await truncate(path.join(folder, huge), 10 * 2 ** 30);
    for (const [args, why] of [
      [[cut], 'cut short'],
      [[text], 'It is not a bundle.'],
      [[huge], 'It is not a bundle'],
      [['nowhere.pingyi'], 'no such file'],
      [[], 'BUNDLE is missing'],
    ] as const) {
      const { code, out, err } = await pingyi(['verify', ...args], folder);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(why);
      expect(err.split('\n').length).toBeLessThanOrEqual(3);
    }
  });
});
