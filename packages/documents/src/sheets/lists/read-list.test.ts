import { digestOf, digestOfBytes } from '@pingyi/core';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cityUnits, peopleContext as context, unitContext } from '../../testing/list-contexts.ts';
import { csvFile, placesOf, previewOf, workbookFile } from '../../testing/list-files.ts';
import { rawParts, rawWorkbook, sheetXml } from '../../testing/raw-workbook.ts';
import { type ListProgress, peopleList, readList, unitList } from './index.ts';

function read(bytes: Uint8Array) {
  return previewOf(bytes, peopleList, { context });
}

const head = ['姓名', '代表类别', '手机号码'];

test('3 faulty rows of 5,000 are named cell by cell, the other 4,997 are ready', async () => {
  const lines = Array.from({ length: 5_000 }, (_, i) => `甲某${i},其他,${13_800_000_000 + i}`);
  lines[16] = '甲某,没有这类,13900000000';
  lines[1_233] = ',其他,13900000001';
  lines[4_999] = '甲某,其他,1390000';
  const { faults, rows, summary } = await read(csvFile(head.join(','), ...lines));
  expect(placesOf(faults)).toEqual([
    'B18 unknown-value',
    'A1235 missing-field',
    'C5001 not-a-phone',
  ]);
  expect(rows).toHaveLength(4_997);
  expect(summary.counts).toMatchObject({ rows: 5_000, new: 4_997, faulty: 3, faults: 3 });
});

test('the summary says what was read, to be compared after writing', async () => {
  const bytes = csvFile(
    '名单',
    '',
    head.join(','),
    '张三,其他,',
    '',
    '李四,其他,',
    '（示例）王五,,',
  );
  const { summary, rows } = await read(bytes);
  expect(summary).toEqual({
    list: 'people',
    fileDigest: digestOfBytes(bytes),
    rowsDigest: digestOf(rows.map(({ row }) => row)),
    form: { kind: 'csv', encoding: 'utf-8', separator: ',' },
    sheet: '',
    headingRow: 3,
    counts: {
      rows: 2,
      new: 2,
      changed: 0,
      unchanged: 0,
      faulty: 0,
      empty: 1,
      examples: 1,
      absent: 0,
      faults: 0,
    },
  });
});

test('what it is doing is told, up to the last row', async () => {
  const told: ListProgress[] = [];
  const lines = Array.from({ length: 2_500 }, (_, i) => `甲某${i},其他,`);
  await previewOf(csvFile(head.join(','), ...lines), peopleList, {
    context,
    onProgress: (progress) => told.push(progress),
  });
  expect(told[0]?.stage).toBe('opening');
  expect(told.filter(({ stage }) => stage === 'reading').map(({ done }) => done)).toEqual([
    0, 1_000, 2_000, 2_500,
  ]);
  expect(told.at(-1)).toEqual({ stage: 'comparing', done: 2_500, total: 2_500 });
});

test('thousands of faults are counted, the first of them listed', async () => {
  const lines = Array.from({ length: 3_000 }, () => ',没有这类,1');
  const { faults, summary } = await read(csvFile(head.join(','), ...lines));
  expect(summary.counts).toMatchObject({ faulty: 3_000, faults: 9_000 });
  expect(faults.length).toBeLessThanOrEqual(1_000);
  expect(faults[0]?.path).toBe('A2');
});

describe('cells', () => {
  test.each([
    ['a formula', { inner: '<f>1+1</f><v>2</v>' }, 'formula-cell'],
    ['a formula without a result', { inner: '<f>A1</f>' }, 'formula-cell'],
    ['an error', { attributes: 't="e"', inner: '<v>#REF!</v>' }, 'error-cell'],
    ['a day', { attributes: 's="1"', inner: '<v>46204</v>' }, 'wrong-type'],
    ['a truth value', { attributes: 't="b"', inner: '<v>1</v>' }, 'wrong-type'],
    ['a private character', '张\ue000', 'unprintable-character'],
    ['a text far too long', '张'.repeat(30_000), 'text-too-long'],
    ['a number', 12, 'not-a-name'],
    ['a telephone number', '13800000000', 'not-a-name'],
  ])('%s is no name', async (_what, cell, code) => {
    const { faults } = await read(workbookFile([head, [cell, '其他', null]]));
    expect(placesOf(faults)).toEqual([`A2 ${code}`]);
  });

  test('a name of 10 MB is one fault with a short sentence', async () => {
    const { faults } = await read(csvFile(head.join(','), `${'张'.repeat(3_500_000)},其他,`));
    expect(placesOf(faults)).toEqual(['A2 text-too-long']);
    expect(JSON.stringify(faults).length).toBeLessThan(200);
  });

  test('invisible characters are taken off and told', async () => {
    const { rows, notices } = await read(
      workbookFile([head, ['\u202e张\u200b三', '其他', '\u202d138 0000 0000\u202c']]),
    );
    expect(rows[0]?.row).toMatchObject({ name: '张三', phone: '13800000000' });
    expect(notices).toEqual([{ code: 'invisible-removed', count: 2, places: ['A2', 'C2'] }]);
  });

  test('a name that is a script stays a name', async () => {
    const name = '<script>alert("张三")</script>';
    const { rows } = await read(workbookFile([head, [name, '其他', null]]));
    expect(rows[0]?.row.name).toBe(name);
  });

  test('numbers that are telephone numbers keep every digit', async () => {
    const { rows } = await read(
      workbookFile([
        head,
        ['张三', '其他', 13800000000],
        ['李四', '其他', { inner: '<v>1.39E10</v>' }],
      ]),
    );
    expect(rows.map(({ row }) => row.phone)).toEqual(['13800000000', '13900000000']);
  });

  test('rows that a filter hides are read and told', async () => {
    const xml = sheetXml([head, ['张三', '其他', null], ['李四', '其他', null]]).replace(
      '<row r="3">',
      '<row r="3" hidden="1">',
    );
    const { rows, notices } = await read(zipSync(rawParts({ Sheet1: xml })));
    expect(rows).toHaveLength(2);
    expect(notices).toEqual([{ code: 'hidden-rows', count: 1, places: ['3'] }]);
  });

  test('a note beside the table is not read, and told', async () => {
    const { rows, notices } = await read(
      workbookFile([head, ['张三', '其他', null, null, '核对过']]),
    );
    expect(rows).toHaveLength(1);
    expect(notices).toEqual([{ code: 'columns-not-read', count: 1, places: ['E2'] }]);
  });
});

describe('sheets', () => {
  const people = [head, ['张三', '其他', null]];

  test('the one sheet whose headings are the list’s is read', async () => {
    const bytes = rawWorkbook({ 封面: [['评议代表']], 名单: people, 附件: [['单位', '电话']] });
    const { summary, mapping } = await read(bytes);
    expect(summary.sheet).toBe('名单');
    // Next year's file may call its sheet something else.
    expect(mapping.sheet).toBeUndefined();
  });

  test('of several the one that is named like the list, or the one a person chooses', async () => {
    const bytes = rawWorkbook({ 城区: people, 评议代表: [...people, ['李四', '其他', null]] });
    expect((await read(bytes)).rows).toHaveLength(2);
    const both = rawWorkbook({ 城区: people, 乡镇: people });
    expect(await readList(both, peopleList, { context, existing: [] })).toEqual({
      kind: 'sheet',
      sheets: [
        { name: '城区', rows: 2 },
        { name: '乡镇', rows: 2 },
      ],
    });
    const mapping = { format: 'pingyi-list-mapping/1', list: 'people', columns: [] } as const;
    const chosen = await previewOf(both, peopleList, {
      context,
      mapping: { ...mapping, sheet: '乡镇' },
    });
    expect(chosen.summary.sheet).toBe('乡镇');
    expect(chosen.mapping.sheet).toBe('乡镇');
    expect(
      await readList(both, peopleList, {
        context,
        existing: [],
        mapping: { ...mapping, sheet: '县' },
      }),
    ).toMatchObject({ kind: 'refused', faults: [{ code: 'missing-sheet' }] });
  });

  test('a hidden sheet is not meant', async () => {
    const parts = rawParts({ 城区: sheetXml(people), 旧: sheetXml(people) });
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(workbook.replace('name="旧"', 'name="旧" state="hidden"'));
    expect((await read(zipSync(parts))).summary.sheet).toBe('城区');
  });

  test('a sheet with nothing in it is an empty file', async () => {
    const empty = rawWorkbook({ Sheet1: [] });
    expect(await readList(empty, peopleList, { context, existing: [] })).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'empty-file' }],
    });
  });
});

test('a list against another list’s mapping is a bug of the caller', async () => {
  const mapping = { format: 'pingyi-list-mapping/1', list: 'people', columns: [] } as const;
  await expect(
    readList(csvFile('单位名称'), unitList, { context: unitContext, existing: cityUnits, mapping }),
  ).rejects.toThrow('mapping of people');
});
