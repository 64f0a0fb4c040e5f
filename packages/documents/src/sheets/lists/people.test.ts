import { expect, test } from 'vitest';
import { peopleContext as context } from '../../testing/list-contexts.ts';
import { csvFile, placesOf, previewOf, workbookFile } from '../../testing/list-files.ts';
import { type PersonRow, peopleList } from './index.ts';

function read(bytes: Uint8Array, existing: readonly PersonRow[] = []) {
  return previewOf(bytes, peopleList, { context, existing });
}

test('a clerk’s own sheet: a title above, headings of her own, names spread by spaces', async () => {
  const { rows, faults } = await read(
    workbookFile([
      ['2026 年评议代表名单'],
      ['序号', '姓 名', '类别', '联系电话', '备注'],
      [1, '张　三', '人大代表', 13800000001, '不读'],
      [2, '买买提•艾力', '服务对象', '0571 8800 1234', null],
      [3, '𠮷䶮㛃', '其他', '＋８６ 139-0000-0002', null],
    ]),
  );
  expect(faults).toEqual([]);
  expect(rows.map(({ row }) => [row.name, row.category, row.phone])).toEqual([
    ['张三', 'deputy', '13800000001'],
    ['买买提·艾力', 'serviceRecipient', '0571-88001234'],
    ['𠮷䶮㛃', 'other', '13900000002'],
  ]);
});

test('units for recusal are named by name or id, several in one cell, also one that holds a comma', async () => {
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
