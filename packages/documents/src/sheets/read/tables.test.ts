import { score, scoreResultOf } from '@pingyi/core';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawParts, sheetXml } from '../../testing/raw-workbook.ts';
import {
  faultsOf,
  placesOf,
  put,
  rowsOf,
  satisfactionOf,
  smallWorkbook,
} from '../../testing/small-workbook.ts';
import { readScoreFile } from '../read-score-file.ts';

describe('sheets and headings', () => {
  test.each(['单位', '计票'])('the sheet %s is needed', async (name) => {
    expect(
      await placesOf((sheets) => {
        delete sheets[name];
      }),
    ).toEqual([`${name} missing-sheet`]);
  });

  test('two sheets whose names differ in a space only are refused', async () => {
    const places = await placesOf((sheets) => {
      sheets['计票 '] = rowsOf(sheets, '计票');
    });
    expect(places).toEqual(['计票 duplicate-key']);
  });

  test('an unknown heading is refused at its cell, with the ones that are known', async () => {
    const [fault, ...more] = await faultsOf(put('计票!D1', '满 意'));
    expect(fault).toMatchObject({
      code: 'unknown-heading',
      path: '计票!D1',
      facts: { heading: '满 意', known: expect.arrayContaining(['发出票', '满意', '废票']) },
    });
    expect(more.every(({ code }) => code === 'counts-do-not-balance')).toBe(true);
  });

  test('a heading twice, and a column without one, are refused', async () => {
    const places = await placesOf((sheets) => {
      put('计票!J1', '满意')(sheets);
      put('计票!K2', 5)(sheets);
      put('计票!K3', 5)(sheets);
    });
    expect(places).toEqual(['计票!J1 duplicate-key', '计票!K2 unknown-heading']);
  });

  test('a sheet without its headings says which are missing', async () => {
    const faults = await faultsOf((sheets) => {
      sheets['计票'] = [
        ['a', 'b'],
        ['城东街道文化站', 1],
      ];
    });
    expect(faults).toEqual([
      { code: 'missing-field', path: '计票!A1', facts: { field: '单位名称' } },
    ]);
  });

  test('columns stand in any order, remarks and further sheets are left alone', async () => {
    const sheets = smallWorkbook();
    for (const row of sheets['计票'] ?? []) row.reverse();
    put('计票!J1', '备注')(sheets);
    put('计票!J2', { inner: '<f>NOW()</f><v>1</v>' })(sheets);
    sheets['草稿'] = [[{ inner: '<f>1/0</f>' }]];
    expect(await satisfactionOf(sheets)).toEqual(['86.79', '85.42']);
  });

  test('a title above the headings, full-width headings and empty rows do no harm', async () => {
    const sheets = smallWorkbook();
    sheets['计票'] = [['2026年度评议计票表'], [], ...rowsOf(sheets, '计票'), [], [' ']];
    put('计票!A3', '单位名称\u3000')(sheets);
    expect(await satisfactionOf(sheets)).toEqual(['86.79', '85.42']);
  });

  test('rows that begin with the example’s mark are not read', async () => {
    const sheets = smallWorkbook();
    rowsOf(sheets, '计票').splice(1, 0, ['(示例)城东街道文化站', 'x', -5, 1.5]);
    rowsOf(sheets, '单位').splice(1, 0, ['（示例）城东街道文化站', 'east', '乡镇文化站']);
    expect(await satisfactionOf(sheets)).toEqual(['86.79', '85.42']);
  });

  test('an example is not read either when its columns are put in another order', async () => {
    const sheets = smallWorkbook();
    rowsOf(sheets, '单位').splice(1, 0, ['（示例）东站', 'east', '乡镇文化站', null, null, null]);
    rowsOf(sheets, '计票').splice(1, 0, ['（示例）东站', 9, 9, 9, 0, 0, 0, 0, 0]);
    for (const name of ['单位', '计票'])
      for (const row of rowsOf(sheets, name)) row.push(row.shift() ?? null);
    expect(await satisfactionOf(sheets)).toEqual(['86.79', '85.42']);
  });

  test('cells that are there and say nothing are empty', async () => {
    const sheets = smallWorkbook();
    for (const [i, inner] of ['<v/>', '<v></v>', '<is><t/></is>', '<is><t> </t></is>'].entries())
      rowsOf(sheets, '计票').push([
        { attributes: i < 2 ? 't="s"' : 't="inlineStr"', inner },
        { inner: '<v/>' },
      ]);
    expect(await satisfactionOf(sheets)).toEqual(['86.79', '85.42']);
  });

  test('a unit whose row was not filled in has no tally, which is not zero', async () => {
    const sheets = smallWorkbook();
    sheets['计票']?.splice(2, 1, ['城西街道文化站']);
    expect(await satisfactionOf(sheets)).toEqual(['86.79', null]);
  });

  test('a count without a unit, of an unknown unit, and counted twice', async () => {
    const places = await placesOf((sheets) => {
      rowsOf(sheets, '计票').push([null, 1], ['城北', 1], ['城东街道文化站', 1]);
    });
    expect(places).toEqual([
      '计票!A4 missing-field',
      '计票!A5 unknown-value',
      '计票!A6 duplicate-key',
    ]);
  });

  test('one unit may span the merged rows of its parts', async () => {
    const sheets: Record<string, string> = {
      单位: sheetXml([
        ['单位名称', '类别'],
        ['城东', '乡镇文化站'],
      ]),
      计票: sheetXml(
        [
          ['单位名称', '分项', '满意', '不满意'],
          ['城东', '总体', 9, 1],
          [null, '改进作风', 8, 2],
          [null, '政务公开', 7, 3],
        ],
        '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>',
      ),
      计分办法: sheetXml([
        ['项目', '选项'],
        ['计分口径', '总体计分并列示各项'],
      ]),
    };
    const read = await readScoreFile(zipSync(rawParts(sheets)), 'book.xlsx');
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const [unit] = scoreResultOf(score(read.value), 'zh').units;
    expect(unit).toMatchObject({ satisfaction: '90.00' });
    expect(unit?.parts?.map((part) => part.satisfaction)).toEqual(
      expect.arrayContaining(['80.00', '70.00']),
    );
  });
});
