import { describe, expect, test } from 'vitest';
import { type RawCell, rawWorkbook } from '../../testing/raw-workbook.ts';
import {
  placesOf,
  put,
  rowsOf,
  type Sheets,
  satisfactionOf,
  smallWorkbook,
} from '../../testing/small-workbook.ts';
import { readScoreFile } from '../read-score-file.ts';

describe('units', () => {
  test('a unit is meant by its name or its id', async () => {
    const sheets = smallWorkbook();
    put('单位!B2', 'east')(sheets);
    put('计票!A2', ' EAST ')(sheets);
    expect(await placesOf(() => {})).toEqual([]);
    expect(await placesOf((each) => Object.assign(each, sheets))).toEqual([
      '计票!A2 unknown-value',
    ]);
    put('计票!A2', ' east ')(sheets);
    expect(await satisfactionOf(sheets)).toEqual(['86.79', '85.42']);
  });

  test('two units of one name are refused where the name is used', async () => {
    const places = await placesOf((sheets) => {
      put('单位!A3', '城东街道文化站')(sheets);
      put('单位!B3', 'west')(sheets);
      put('计票!A3', 'west')(sheets);
    });
    expect(places).toEqual(['计票!A2 duplicate-id']);
  });

  test('a unit listed twice is refused once', async () => {
    const places = await placesOf((sheets) => {
      put('单位!A3', '城东街道文化站')(sheets);
      rowsOf(sheets, '计票').pop();
    });
    expect(places).toEqual(['单位!B3 duplicate-id']);
  });

  test.each([
    ['parent', put('单位!D2', '无此单位'), '单位!D2 unknown-parent'],
    ['role', put('单位!E2', '旁系'), '单位!E2 unknown-role'],
    ['class', put('单位!C2', null), '单位!C2 missing-field'],
    ['name', put('单位!A2', null), '单位!A2 missing-field'],
    ['exemption', put('单位!F2', '也许'), '单位!F2 unknown-value'],
  ])('a wrong %s is refused at its cell', async (_, change, place) => {
    expect(
      await placesOf((sheets) => {
        rowsOf(sheets, '单位')[1]?.splice(1, 1, 'east');
        change(sheets);
      }),
    ).toContain(place);
  });

  test('a circle of parents is refused at one of its units', async () => {
    const [place, ...more] = await placesOf((sheets) => {
      for (const [row, parent] of [
        [2, '城西街道文化站'],
        [3, '城东街道文化站'],
      ] as const) {
        put(`单位!D${row}`, parent)(sheets);
        put(`单位!E${row}`, '下级')(sheets);
      }
    });
    expect(place).toMatch(/^单位!.2 cycle$/u);
    expect(more).toEqual([]);
  });

  test('words for classes are the plan’s classes, other words are classes by themselves', async () => {
    const sheets = smallWorkbook();
    put('单位!C3', '学校')(sheets);
    const read = await readScoreFile(rawWorkbook(sheets), 'book.xlsx');
    expect(read.ok && read.value.units.map((unit) => unit.class)).toEqual(['station', '学校']);
  });

  test('the names of an object’s own machinery are names like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const sheets: Sheets = {
      单位: [
        ['单位名称', '编号', '类别'],
        ...names.map((name, i): RawCell[] => [name, `u${i}`, name]),
      ],
      计票: [['单位名称', '满意', '一般'], ...names.map((name): RawCell[] => [name, 1, 1])],
    };
    expect(await satisfactionOf(sheets)).toEqual(['80.00', '80.00', '80.00', '80.00']);
    expect(({} as Record<string, unknown>)['满意']).toBeUndefined();
  });

  test('a rule called like a prototype is no rule', async () => {
    const places = await placesOf((sheets) => {
      sheets['扣分'] = [
        ['单位名称', '扣分规则', '扣分', '事由'],
        ['城东街道文化站', '__proto__', 1, '一'],
        ['城东街道文化站', 'toString', 1, '二'],
      ];
    });
    expect(places).toEqual(['扣分!B2 unknown-rule', '扣分!B3 unknown-rule']);
  });
});
