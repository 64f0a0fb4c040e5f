import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pingyi, root } from '../support/pingyi.ts';
import { pingyiHere } from '../support/pingyi-here.ts';

const fixtures = `${root}packages/documents/fixtures/`;
const gbk = `${fixtures}units-gbk.csv`;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), '名单 lists '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  return pingyiHere(args, folder);
}

async function write(name: string, ...lines: readonly string[]): Promise<string> {
  await writeFile(path.join(folder, name), lines.join('\n'));
  return name;
}

describe('pingyi template', () => {
  it.each(['units', 'people', 'daily'])('writes an empty sheet of %s, once', async (list) => {
    const name = `${list}.xlsx`;
    expect(await run('template', list, name)).toMatchObject({ code: 0, err: '' });
    const bytes = await readFile(path.join(folder, name));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await run('template', list, name)).toMatchObject({ code: 2, out: '' });
    const units = list === 'units' ? [] : ['--units', 'units.xlsx'];
    const { code, out } = await run('lists', 'check', list, name, ...units);
    expect([code, out]).toEqual([0, expect.stringContaining('共 0 行')]);
  });

  it('offers the units of a sheet in its drop-downs', async () => {
    const units = await write('offered.csv', '单位名称,层级', '城东街道文化站,乡镇文化站');
    expect(await run('template', 'people', 'with.xlsx', '--units', units)).toMatchObject({
      code: 0,
    });
    const people = await write('p.csv', '姓名,代表类别,回避单位', '张三,其他,城东街道文化站');
    const checked = await run('lists', 'check', 'people', people, '--units', units);
    expect([checked.code, checked.err]).toEqual([0, '']);
  });
});

describe('pingyi lists check', () => {
  it('names faulty cells of a GBK file in sentences, and exits 1', async () => {
    const { code, out, err } = await pingyi(['lists', 'check', 'units', gbk], folder);
    expect(code).toBe(1);
    expect(out).toContain('表头在第 2 行，共 4 行：新增 3，修改 0，不变 0，有误 1。');
    expect(err.split('\n').map((line) => line.slice(line.indexOf(': ') + 2))).toEqual([
      'C6: 没有上级单位“市文广新居”。是不是：市文广新局？',
      'E6: 号码被表格软件变成了“1.38E+10”，后几位已丢失；请先把这一列设为文本格式，再重新填写。',
      '',
    ]);
  });

  it.each(['xlsx', 'csv'])(
    'writes the ready rows as %s, which then change nothing',
    async (format) => {
      const out = `ready.${format}`;
      expect(await run('lists', 'check', 'units', gbk, '--out', out)).toMatchObject({ code: 1 });
      const again = await run('lists', 'check', 'units', out, '--existing', out, '--json');
      expect(again.code).toBe(0);
      const { summary } = JSON.parse(again.out) as { summary: { counts: object } };
      expect(summary.counts).toMatchObject({
        rows: 3,
        new: 0,
        changed: 0,
        unchanged: 3,
        absent: 0,
      });
    },
  );

  it('shows field by field what would change, in English too', async () => {
    const before = await write('before.csv', '单位名称,层级,联络员', '甲站,乡镇文化站,张三');
    const after = await write('after.csv', '单位名称,层级,联络员', '甲站,乡镇文化站,李四');
    const zh = await run('lists', 'check', 'units', after, '--existing', before);
    expect(zh.out).toContain('第 2 行：联络员 张三 → 李四');
    const en = await run('lists', 'check', 'units', after, '--existing', before, '--lang', 'en');
    expect(en.out).toContain('row 2: Liaison 张三 → 李四');
  });

  it('asks what the office’s own headings mean, and takes the answer', async () => {
    const file = await write('own.csv', '机构,所属类别,面积', '甲站,乡镇文化站,30');
    const asked = await run('lists', 'check', 'units', file);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('机构、所属类别、面积');
    const proposed = JSON.parse(asked.out) as { columns: { heading: string; column: unknown }[] };
    const columns = proposed.columns.map((each) =>
      each.heading === '机构' ? { ...each, column: 'name' } : each,
    );
    expect(columns.map(({ column }) => column)).toEqual(['name', 'level', null]);
    await write('mapping.json', JSON.stringify({ ...proposed, columns }));
    const checked = await run('lists', 'check', 'units', file, '--mapping', 'mapping.json');
    expect([checked.code, checked.err]).toEqual([0, '']);
    expect(checked.out).toContain('新增 1');
    const other = await run('lists', 'check', 'people', file, '--mapping', 'mapping.json');
    expect([other.code, other.out]).toEqual([2, '']);
    expect(other.err).toContain('mapping.json: list: “units”不在可选范围内');
  });

  it('gives programs the whole preview, faults with cells', async () => {
    const { code, out, err } = await pingyi(['lists', 'check', 'units', gbk, '--json'], folder);
    expect([code, err]).toEqual([1, '']);
    const preview = JSON.parse(out) as { kind: string; rows: unknown[]; faults: object[] };
    expect(preview.kind).toBe('preview');
    expect(preview.rows).toHaveLength(3);
    expect(preview.faults).toMatchObject([
      { code: 'unknown-parent', path: 'C6', row: 6, column: 'parent' },
      { code: 'rounded-phone', path: 'E6', row: 6, column: 'liaisonPhone' },
    ]);
  });

  it('refuses a sheet of units that is itself faulty, by its own name', async () => {
    const people = await write('people.csv', '姓名,代表类别', '张三,其他');
    const { code, err } = await run('lists', 'check', 'people', people, '--units', gbk);
    expect(code).toBe(2);
    expect(err).toContain('units-gbk.csv: C6');
  });

  it.each([
    ['no list', ['nothing', 'a.csv']],
    ['no file', ['units']],
    ['a file that is not there', ['units', 'nowhere.xlsx']],
    ['a folder', ['units', '.']],
    ['an old workbook', ['units', `${fixtures}old-format-libreoffice.xls`]],
    ['an encrypted workbook', ['units', `${fixtures}encrypted-libreoffice.xlsx`]],
    ['daily lines without units', ['daily', gbk]],
    ['an unknown language', ['units', gbk, '--lang', 'fr']],
    ['an output of another kind', ['units', gbk, '--out', 'x.pdf']],
    ['an output over its input', ['units', gbk, '--out', gbk]],
    ['a mapping that is no JSON', ['units', gbk, '--mapping', gbk]],
    [
      'a sheet that is not there',
      ['units', `${fixtures}units-filled-libreoffice.xlsx`, '--sheet', '县'],
    ],
  ])('refuses %s with exit 2 and clear lines', async (_what, args) => {
    const { code, out, err } = await run('lists', 'check', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(err).not.toMatch(/\bat .*\.js:/u);
  });
});
