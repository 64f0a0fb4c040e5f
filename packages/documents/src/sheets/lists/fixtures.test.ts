import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dailyContext, peopleContext, unitContext } from '../../testing/list-contexts.ts';
import { placesOf, previewOf } from '../../testing/list-files.ts';
import { dailyLineList, peopleList, unitList } from './index.ts';

/** Lists made by other programs; fixtures/README.md says how. */
function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));
}

test.each(['units-filled-libreoffice.xlsx', 'units-filled-libreoffice.csv'])(
  '%s: our sheet of units, filled and saved by LibreOffice',
  async (name) => {
    const { rows, faults, summary } = await previewOf(fixture(name), unitList, {
      context: unitContext,
    });
    expect(faults).toEqual([]);
    expect(summary.counts).toMatchObject({ rows: 4, new: 4, examples: 1 });
    expect(rows.map(({ row }) => row)).toEqual([
      {
        name: '市文广新局',
        id: 'bureau',
        level: 'bureau',
        class: 'bureau',
        parent: null,
        role: null,
        exempt: false,
        leader: '张三',
        liaison: '李四',
        liaisonPhone: '0571-88001234',
      },
      expect.objectContaining({ name: '市图书馆', class: 'museum', liaisonPhone: '13800000001' }),
      expect.objectContaining({ name: '文化、旅游科', parent: 'bureau', role: 'own' }),
      expect.objectContaining({ name: '城东街道文化站', parent: 'bureau', exempt: true }),
    ]);
  },
);

test('an office’s own sheet of people: title, merged cells, a hidden row, another sheet', async () => {
  const bytes = fixture('people-own-layout-openpyxl.xlsx');
  const { rows, faults, notices, summary } = await previewOf(bytes, peopleList, {
    context: peopleContext,
  });
  expect(summary).toMatchObject({ sheet: '名单', headingRow: 3 });
  expect(
    rows.map(({ row: { name, category, phone, units } }) => [name, category, phone, units]),
  ).toEqual([
    ['张三', 'deputy', '13800000001', ['east', 'library']],
    ['李四', 'deputy', '13800000002', []],
    ['买买提·艾力', 'serviceRecipient', '0571-88001234', []],
    ['𠮷䶮㛃', 'other', null, ['culture']],
  ]);
  expect(placesOf(faults)).toEqual(['C8 unknown-value', 'D8 not-a-phone']);
  expect(notices.map(({ code, places }) => [code, places])).toEqual([
    ['hidden-rows', ['7']],
    ['columns-not-read', ['A3', 'F3']],
  ]);
});

test('daily lines with days as days, points as numbers and one formula', async () => {
  const { rows, faults } = await previewOf(fixture('daily-filled-openpyxl.xlsx'), dailyLineList, {
    context: dailyContext,
  });
  expect(placesOf(faults)).toEqual(['E3 formula-cell']);
  expect(rows.map(({ row }) => [row.unit, row.points, row.day])).toEqual([
    ['library', '0.9', '2026-07-01'],
    ['bureau', '1', '2026-09-12'],
  ]);
});

test('days of a workbook that counts from 1904 are the same days', async () => {
  const { rows, faults } = await previewOf(fixture('daily-1904-openpyxl.xlsx'), dailyLineList, {
    context: dailyContext,
  });
  expect(faults).toEqual([]);
  expect(rows.map(({ row }) => row.day)).toEqual(['2026-07-01', '2026-07-01']);
});

test('units as CSV in GBK, under the office’s own headings', async () => {
  const { rows, faults, summary } = await previewOf(fixture('units-gbk.csv'), unitList, {
    context: unitContext,
  });
  expect(summary.form).toEqual({ kind: 'csv', encoding: 'gb18030', separator: ',' });
  expect(rows.map(({ row }) => [row.name, row.liaison])).toEqual([
    ['市文广新局', '张三'],
    ['城东街道文化站', '李四'],
    ['文化、旅游科', '王五'],
  ]);
  expect(placesOf(faults)).toEqual(['C6 unknown-parent', 'E6 rounded-phone']);
});
