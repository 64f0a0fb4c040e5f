import { expect, test } from 'vitest';
import { dailyContext as context } from '../../testing/list-contexts.ts';
import { csvFile, placesOf, previewOf, workbookFile } from '../../testing/list-files.ts';
import { type DailyLineRow, dailyLineList } from './index.ts';

function read(bytes: Uint8Array, existing: readonly DailyLineRow[] = []) {
  return previewOf(bytes, dailyLineList, { context, existing });
}

test('points are exact texts, days are days, however they were written', async () => {
  const { rows, faults } = await read(
    workbookFile([
      ['单位', '考核项目', '满分', '得分', '日期', '依据'],
      ['市图书馆', '组织领导', 1, 0.1 + 0.2, 46204, '=见附件'],
      ['城东街道文化站', '民生热点问题落实', 2, '１．５０分', '2026年7月1日', null],
      ['市文广新局', 'leadership', 1, 0, { attributes: 's="1"', inner: '<v>46204.5</v>' }, null],
    ]),
  );
  expect(faults).toEqual([]);
  expect(rows.map(({ row }) => [row.unit, row.item, row.points, row.day, row.evidence])).toEqual([
    ['library', 'leadership', '0.3', '2026-07-01', '=见附件'],
    ['east', 'hotIssues', '1.5', '2026-07-01', null],
    ['bureau', 'leadership', '0', '2026-07-01', null],
  ]);
});

test('a line has at most its item’s points, not below zero, and stands once', async () => {
  const { faults } = await read(
    csvFile(
      '单位名称,考核项目,得分,考核日期,依据',
      '市图书馆,组织领导,1.0001,,',
      '市图书馆,组织领导,-0.5,,',
      '市图书馆,民生热点问题落实,0.1234567,,',
      '市图书馆,民生热点问题落实,"1,5",7月1日,',
      '市图书馆,新项目,,2026-02-30,电话 13800000000',
    ),
  );
  expect(placesOf(faults)).toEqual([
    'C2 daily-exceeds-max',
    'B3 duplicate-row',
    'C3 negative-amount',
    'C4 too-many-decimals',
    'B5 duplicate-row',
    'C5 not-a-decimal',
    'D5 date-without-year',
    'B6 unknown-value',
    'C6 missing-field',
    'D6 not-a-date',
    'E6 phone-in-text',
  ]);
});

test('a line that exists is changed field by field', async () => {
  const known = { unit: 'library', item: 'leadership', points: '1', day: null, evidence: '甲' };
  const { rows } = await read(csvFile('单位名称,考核项目,得分,依据', '市图书馆,组织领导,0.80,甲'), [
    known,
  ]);
  expect(rows[0]).toMatchObject({
    state: 'changed',
    differences: [{ column: 'points', before: '1', after: '0.8' }],
  });
});

test('an item that a unit’s level is not assessed by is refused at its cell', async () => {
  const { faults, rows } = await read(
    csvFile('单位名称,考核项目,得分', '市图书馆,动员部署,1', '城东街道文化站,动员部署,1'),
  );
  expect(placesOf(faults)).toEqual(['B3 item-of-other-level']);
  expect(rows.map(({ number }) => number)).toEqual([2]);
});
