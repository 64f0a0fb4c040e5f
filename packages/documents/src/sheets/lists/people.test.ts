import { describe, expect, test } from 'vitest';
import { peopleContext as context } from '../../testing/list-contexts.ts';
import { csvFile, placesOf, previewOf, workbookFile } from '../../testing/list-files.ts';
import { type PersonRow, peopleList } from './index.ts';

function person(change: Partial<PersonRow>): PersonRow {
  const known = { name: '张三', category: 'deputy', phone: '13800000001', units: [], id: 'p-1' };
  return { ...known, ...change };
}

function read(bytes: Uint8Array, existing: readonly PersonRow[] = []) {
  return previewOf(bytes, peopleList, { context, existing });
}

test('a clerk’s own sheet: a title above, headings of her own, names spread by spaces', async () => {
  const { rows, faults, summary } = await read(
    workbookFile([
      ['2026 年评议代表名单'],
      ['序号', '姓 名', '类别', '联系电话', '备注'],
      [1, '张　三', '人大代表', 13800000001, '不读'],
      [2, '买买提•艾力', '服务对象', '0571 8800 1234', null],
      [3, '𠮷䶮㛃', '其他', '＋８６ 139-0000-0002', null],
    ]),
  );
  expect(faults).toEqual([]);
  expect(summary).toMatchObject({ headingRow: 2, counts: { rows: 3, new: 3, faulty: 0 } });
  expect(rows.map(({ row }) => [row.name, row.category, row.phone])).toEqual([
    ['张三', 'deputy', '13800000001'],
    ['买买提·艾力', 'serviceRecipient', '0571-88001234'],
    ['𠮷䶮㛃', 'other', '13900000002'],
  ]);
});

test('units for recusal are named by name or id, several in one cell, one of them with a comma', async () => {
  const { rows, faults } = await read(
    csvFile(
      '姓名,代表类别,回避单位',
      '甲某,其他,市图书馆、 城东街道文化站',
      '乙某,其他,"library;ｅａｓｔ,市图书馆"',
      '丙某,其他,文化、旅游科',
      '丁某,其他,市图书管',
    ),
  );
  expect(rows.map(({ row }) => row.units)).toEqual([
    ['east', 'library'],
    ['east', 'library'],
    ['culture'],
  ]);
  expect(placesOf(faults)).toEqual(['C5 unknown-value']);
});

test('a category that is merged over its people counts for each, a merged name for one', async () => {
  const { rows, faults } = await read(
    workbookFile(
      [
        ['代表类别', '姓名', '手机号码'],
        ['人大代表', '甲某', 13800000001],
        [null, '乙某', 13800000002],
        [null, null, 13800000003],
      ],
      '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B3:B4"/></mergeCells>',
    ),
  );
  expect(rows.map(({ row }) => [row.name, row.category])).toEqual([
    ['甲某', 'deputy'],
    ['乙某', 'deputy'],
  ]);
  expect(placesOf(faults)).toEqual(['B4 merged-cell']);
});

test('rows with nothing but a running number are empty', async () => {
  const { rows, summary } = await read(
    csvFile('序号,姓名,代表类别', '1,张三,其他', '2,,', '3,李四,其他', '4,,', '5, ,'),
  );
  expect(rows.map(({ number }) => number)).toEqual([2, 4]);
  expect(summary.counts).toMatchObject({ rows: 2, faulty: 0, empty: 1 });
});

describe('who is who', () => {
  const sheet = csvFile(
    '姓名,代表类别,手机号码',
    '张三,人大代表,13800000001',
    '李四,其他,',
    '张三,其他,13800000002',
  );

  test('the same file twice makes nobody double', async () => {
    const first = await read(sheet);
    expect(first.summary.counts).toMatchObject({ new: 3, faulty: 0, absent: 0 });
    const stored = first.rows.map(({ row }, place) => ({ ...row, id: `p-${place}` }));
    const second = await read(sheet, stored);
    expect(second.summary.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3, absent: 0 });
    expect(second.rows.map(({ row }) => row)).toEqual(stored);
  });

  test('a person twice in a file is named once, also when widths and spaces differ', async () => {
    const { faults } = await read(
      csvFile(
        '姓名,代表类别,手机号码',
        '张三,人大代表,13800000001',
        '张 三,政协委员,１３８-0000-0001',
        '李四,其他,',
        '李　四,其他,',
      ),
    );
    expect(placesOf(faults)).toEqual(['A3 duplicate-row', 'A5 duplicate-row']);
    expect(faults[0]?.facts).toMatchObject({ row: 2 });
  });

  test('two people may share a telephone, and two a name; the name is worth a look', async () => {
    const { summary, notices } = await read(
      csvFile('姓名,代表类别,手机号码', '张三,其他,13800000009', '王五,其他,13800000001'),
      [person({})],
    );
    expect(summary.counts).toMatchObject({ new: 2, absent: 1 });
    expect(notices).toEqual([{ code: 'same-name', count: 1, places: ['A2'] }]);
  });

  test('a telephone that was not known is a change, one that the file leaves out is kept', async () => {
    const added = await read(sheet, [person({ phone: null })]);
    expect(added.rows[0]).toMatchObject({
      state: 'changed',
      row: { id: 'p-1', phone: '13800000001' },
      differences: [{ column: 'phone', before: null, after: '13800000001' }],
    });
    const left = await read(csvFile('姓名,代表类别', '张三,人大代表'), [person({})]);
    expect(left.rows[0]).toMatchObject({ state: 'unchanged', row: { phone: '13800000001' } });
  });

  test('the system’s id tells a person whose name and telephone have changed', async () => {
    const bytes = csvFile('系统编号,姓名,代表类别,手机号码', 'p-1,张叁,人大代表,13700000000');
    const { rows } = await read(bytes, [person({})]);
    expect(rows[0]?.differences.map(({ column }) => column)).toEqual(['name', 'phone']);
  });

  test('an id that the system never gave is refused: it may be a running number', async () => {
    const bytes = csvFile('系统编号,姓名,代表类别', '7,张三,人大代表');
    expect(placesOf((await read(bytes, [person({})])).faults)).toEqual(['A2 unknown-id']);
    const own = await previewOf(bytes, peopleList, { context, bringsIds: true });
    expect(own.rows[0]?.row.id).toBe('7');
  });
});

describe('resident identity numbers', () => {
  test.each([
    ['as text', '330102199001011234'],
    ['spaced and full-width', '３３０１０２ 19900101 123X'],
    ['as a number that a spreadsheet has rounded', Number('330102199001011234')],
    ['in a longer text', '身份证330102199001011234。'],
    ['with something invisible inside', '330102\u200b19900101\u20601234'],
  ])(
    'are refused %s, also in a column that is not read, and never repeated',
    async (_how, cell) => {
      const { faults, rows } = await read(
        workbookFile([
          ['姓名', '代表类别', '手机号码', '备注'],
          ['张三', '其他', cell, null],
          ['李四', '其他', null, cell],
        ]),
      );
      expect(rows).toEqual([]);
      expect(placesOf(faults)).toEqual(['C2 identity-number', 'D3 identity-number']);
      expect(JSON.stringify(faults)).not.toContain('1990');
    },
  );

  test('are not seen in other long numbers', async () => {
    const { faults } = await read(
      csvFile(
        '姓名,代表类别,备注',
        '张三,其他,330102199013451234',
        '李四,其他,12330100470109876543',
      ),
    );
    expect(faults).toEqual([]);
  });
});
