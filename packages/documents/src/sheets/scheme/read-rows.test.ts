import { readScoreInput } from '@pingyi/core';
import { describe, expect, test } from 'vitest';
import { type RawCell, rawWorkbook } from '../../testing/raw-workbook.ts';
import { placesOf, type Sheets, smallWorkbook } from '../../testing/small-workbook.ts';
import { readScoreWorkbook } from '../read-score-workbook.ts';

describe('the sheet 计分办法', () => {
  const withScheme = (rows: RawCell[][]) => (sheets: Sheets) => {
    sheets['计分办法'] = [
      ['项目', '编号', '名称', '数值', '上限', '选项', '核验环节', '提醒环节', '说明'],
      ...rows,
    ];
  };

  test.each<[string, RawCell[], string]>([
    ['an item that there is none', ['加权项'], '计分办法!A2 unknown-value'],
    [
      'a coefficient above one',
      ['评议等次', 'satisfied', '满意', 1.2],
      '计分办法!D2 coefficient-out-of-range',
    ],
    [
      'a coefficient as words',
      ['评议等次', 'satisfied', '满意', '八成'],
      '计分办法!D2 not-a-decimal',
    ],
    [
      'weights that do not sum to one',
      ['本级权重', null, null, 0.4],
      '计分办法!A2 weights-do-not-sum-to-one',
    ],
    [
      'a choice that there is none',
      ['弃权票', null, null, null, null, '另议'],
      '计分办法!F2 unknown-value',
    ],
    ['a choice left out', ['弃权票'], '计分办法!F2 missing-field'],
    ['a number left out', ['约谈末位数'], '计分办法!D2 missing-field'],
    ['half a place', ['约谈末位数', null, null, 1.5], '计分办法!D2 not-an-integer'],
    [
      'a cell that its item has no use for',
      ['小数位数', null, null, 2, 3],
      '计分办法!E2 unknown-field',
    ],
    ['a reserved id', ['评议等次', 'overall', '满意', 1], '计分办法!B2 reserved-id'],
    [
      'a check that there is none',
      ['代表比例', null, '服务对象', 0.5, null, null, '出席'],
      '计分办法!G2 unknown-value',
    ],
    [
      'a formula',
      ['本级权重', null, null, { inner: '<f>3/10</f><v>0.3</v>' }],
      '计分办法!D2 formula-cell',
    ],
  ])('%s is refused at its cell', async (_, row, place) => {
    expect(await placesOf(withScheme([row]))).toContain(place);
  });

  test('an item twice is refused at the second', async () => {
    const rows: RawCell[][] = [
      ['小数位数', null, null, 2],
      ['小数位数', null, null, 3],
    ];
    expect(await placesOf(withScheme(rows))).toEqual(['计分办法!A3 duplicate-key']);
  });

  test('rows left out take the plan’s values, rows of a list replace the list', async () => {
    const sheets = smallWorkbook();
    withScheme([
      ['评议等次', 'yes', '满意', 1],
      ['评议等次', null, '比较满意', '０.５'],
      ['评议等次', null, '一般', 0.1],
      ['评议等次', null, '不满意', 0],
      ['扣分规则', null, null, null, null, '无'],
    ])(sheets);
    const read = await readScoreWorkbook(rawWorkbook(sheets));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.value.faults).toEqual([]);
    const input = readScoreInput(read.value.value);
    if (!input.ok) throw new Error(JSON.stringify(input.faults));
    const { grades, rules, composite } = input.value.scheme;
    expect(grades.map(({ id, coefficient }) => [id, coefficient])).toEqual([
      ['yes', '1'],
      ['比较满意', '0.5'],
      ['一般', '0.1'],
      ['不满意', '0'],
    ]);
    expect(rules).toEqual([]);
    expect(composite).toEqual({ ownLevel: '0.3', lowerLevel: '0.6', dailyAssessment: '0.1' });
  });

  test('decimals of number cells are read to the 15 digits that a spreadsheet shows', async () => {
    const sheets = smallWorkbook();
    sheets['日常考核'] = [
      ['单位名称', '得分', '满分'],
      ['城东街道文化站', { inner: '<v>9.2000000000000011</v>' }, { inner: '<v>1E1</v>' }],
      ['城西街道文化站', { inner: '<v>9.1999999999999993</v>' }, { inner: '<v>10</v>' }],
    ];
    const read = await readScoreWorkbook(rawWorkbook(sheets));
    expect(read.ok && read.value.value).toMatchObject({
      units: [
        { dailyAssessment: { points: '9.2', max: '10' } },
        { dailyAssessment: { points: '9.2', max: '10' } },
      ],
    });
  });
});
