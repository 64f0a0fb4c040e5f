import { mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScoreResult } from '@pingyi/core';
import { readScoreFile } from '@pingyi/documents/sheets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pingyi, root } from '../support/pingyi.ts';
import { pingyiHere } from '../support/pingyi-here.ts';

const city = `${root}examples/city/score.json`;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), '评议 score '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

describe('pingyi score', () => {
  it('prints the contract’s form for programs, and nothing else', async () => {
    const { code, out, err } = await pingyi(['score', city, '--json']);
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot('golden/city.result.json');
    const result = JSON.parse(out) as ScoreResult;
    expect(result.format).toBe('pingyi-score-result/1');
    expect(result.units.at(-1)).toMatchObject({ id: 'bureau', rank: 1, reason: null });
  });

  it.each(['zh', 'en'])('prints tables for people in %s', async (lang) => {
    const { code, out, err } = await pingyi(['score', city, '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(`golden/city.table.${lang}.txt`);
  });

  it('finds a file from where the person stands', async () => {
    await write('here.json', '{"format":"pingyi-score/1","units":[]}');
    expect(await pingyiHere(['score', 'here.json'], folder)).toMatchObject({ code: 0, err: '' });
  });

  it('writes ranks and steps into a workbook', async () => {
    const { code, out } = await pingyiHere(['score', city, '--out', 'result.xlsx'], folder);
    expect(code).toBe(0);
    expect(out).toContain('result.xlsx');
    const bytes = await readFile(path.join(folder, 'result.xlsx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('gives a person one sentence a fault, with file and place, and writes nothing', async () => {
    await write(
      'bad.json',
      '{"format":"pingyi-score/1","units":[{"id":"a","name":"甲","class":"station","tally":{"issued":100,"returned":110,"satisfied":110,"good":1}}]}',
    );
    const { code, out, err } = await pingyiHere(
      ['score', 'bad.json', '--out', 'never.xlsx'],
      folder,
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'bad.json: units[0].tally.good: 计分办法中没有等次“good”，可用的有：satisfied、fairlySatisfied、average、dissatisfied。\n',
    );
    expect(await readdir(folder)).not.toContain('never.xlsx');
  });

  it('gives a program every refusal as JSON on the output', async () => {
    const file = await write(
      'two.json',
      '{"format":"pingyi-score/1","units":[{"id":"a","name":"甲","class":"c","tally":{"satisfied":3,"issued":2}},{"id":"a","name":"乙","class":"c","tally":{"invalid":1.5}}]}',
    );
    const { code, out, err } = await pingyi(['score', file, '--json']);
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toEqual({
      refusals: [
        {
          code: 'returned-exceeds-issued',
          path: 'units[0].tally',
          facts: { returned: 3, issued: 2 },
        },
        { code: 'not-an-integer', path: 'units[1].tally.invalid', facts: { value: 1.5 } },
        { code: 'duplicate-id', path: 'units[1].id', facts: { id: 'a' } },
      ],
    });
  });

  it.each([
    ['a file that is not there', ['score', 'nowhere.json']],
    ['a folder', ['score', '.']],
    ['no file', ['score']],
    ['two files', ['score', 'a.json', 'b.json']],
    ['an unknown option', ['score', 'a.json', '--fast']],
    ['an unknown language', ['score', 'a.json', '--lang', 'fr']],
    ['an output below a file', ['score', city, '--out', 'here.json/x.xlsx']],
    ['an output that is no workbook', ['score', 'a.json', '--out', 'x.csv']],
  ])('refuses %s with exit 2 and clear lines', async (_what, args) => {
    const { code, out, err } = await pingyiHere(args, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(err).not.toMatch(/\bat .*\.js:/u);
  });

  it('prints many units part by part, the same text as one', async () => {
    const units = Array.from({ length: 450 }, (_, i) => ({
      id: `u${i}`,
      name: `单位${i}`,
      class: 'station',
      tally: { satisfied: i },
    }));
    const file = await write('many.json', JSON.stringify({ format: 'pingyi-score/1', units }));
    const { code, out } = await pingyi(['score', file, '--json']);
    expect(code).toBe(0);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    expect((JSON.parse(out) as ScoreResult).units).toHaveLength(450);
  });

  it('never overwrites its input through a link', async () => {
    const file = await write('real.xlsx', 'x');
    const link = path.join(folder, 'link.xlsx');
    await symlink(file, link);
    expect(await pingyiHere(['score', link, '--out', file])).toMatchObject({ code: 2, out: '' });
    expect(await readFile(file, 'utf8')).toBe('x');
  });

  it('shows no control characters of a file to a terminal', async () => {
    const name = JSON.stringify('\u001b[2Jx\u202e');
    const file = await write(
      'escape.json',
      `{"format":"pingyi-score/1","units":[{"id":"a","name":"甲","class":"c","tally":{${name}:1}}]}`,
    );
    const { code, err } = await pingyiHere(['score', file]);
    expect(code).toBe(2);
    for (const mark of ['\u001b', '\u202e']) expect(err).not.toContain(mark);
  });

  it('never overwrites its own input', async () => {
    const file = await write('same.xlsx', 'x');
    expect(await pingyiHere(['score', file, '--out', file])).toMatchObject({ code: 2, out: '' });
    expect(await readFile(file, 'utf8')).toBe('x');
  });

  it('says when the result cannot be written, and leaves nothing behind', async () => {
    const { code, out, err } = await pingyiHere(
      ['score', city, '--out', 'no/such/folder.xlsx'],
      folder,
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('no/such/folder.xlsx');
  });

  it('refuses 100 MB of garbage without reading it all', async () => {
    const file = path.join(folder, 'garbage.json');
    const handle = await open(file, 'w');
    await handle.truncate(100 * 1024 * 1024);
    await handle.close();
    const { code, out } = await pingyi(['score', file, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ refusals: [{ code: 'too-large' }] });
  });

  it('keeps its memory bounded on a file made to exhaust it', async () => {
    const file = await write('deep.json', `[${'{"a":['.repeat(4_000_000)}`);
    const { code, out } = await pingyi(['score', file, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ refusals: [{ code: 'bad-json' }] });
  });
});

describe('pingyi template score', () => {
  it('writes a workbook that score reads back, and never overwrites a filled one', async () => {
    const made = await pingyiHere(['template', 'score', 'form.xlsx'], folder);
    expect([made.code, made.err]).toEqual([0, '']);
    const read = await readScoreFile(await readFile(path.join(folder, 'form.xlsx')), 'form.xlsx');
    expect(read).toMatchObject({ ok: true, value: { units: [] } });
    expect(await pingyiHere(['score', 'form.xlsx'], folder)).toMatchObject({
      code: 0,
      out: '文件里没有单位。\n',
    });
    expect(await pingyiHere(['template', 'score', 'form.xlsx'], folder)).toMatchObject({ code: 2 });
  });
});

describe('pingyi', () => {
  it.each([
    [['--help'], 0],
    [['score', '--help'], 0],
    [['template', '--help'], 0],
    [['template', 'score', '--help'], 0],
    [[], 2],
    [['nonsense'], 2],
    [['constructor'], 2],
  ] as const)('%j exits with %i and explains', async (args, code) => {
    const outcome = await pingyi(args);
    expect(outcome.code).toBe(code);
    expect(`${outcome.out}${outcome.err}`).toContain('pingyi');
  });
});
