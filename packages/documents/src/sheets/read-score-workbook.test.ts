import { faultSentence, readScoreInput, score, scoreResultOf } from '@pingyi/core';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  type RawCell,
  rawParts,
  rawWorkbook,
  sheetXml,
  smallWorkbook,
} from '../testing/raw-workbook.ts';
import { readScoreFile } from './read-score-file.ts';
import { readScoreWorkbook } from './read-score-workbook.ts';

type Sheets = Record<string, RawCell[][]>;

/** The faults of the small workbook with a change, as `place code`. */
async function faultsOf(change: (sheets: Sheets) => void) {
  const sheets = smallWorkbook();
  change(sheets);
  const read = await readScoreFile(rawWorkbook(sheets), 'book.xlsx');
  return read.ok ? [] : read.faults;
}

async function placesOf(change: (sheets: Sheets) => void): Promise<readonly string[]> {
  return (await faultsOf(change)).map(({ code, path }) => `${path} ${code}`);
}

function rowsOf(sheets: Sheets, name: string): RawCell[][] {
  const rows = sheets[name];
  if (rows === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return rows;
}

/** Puts a cell at a place such as `计票!D2`. */
function put(place: string, cell: RawCell): (sheets: Sheets) => void {
  const [, sheet = '', column = '', row = ''] = /^(.+)!([A-Z])(\d+)$/u.exec(place) ?? [];
  return (sheets) => {
    const cells = rowsOf(sheets, sheet)[Number(row) - 1];
    if (cells === undefined) throw new Error(`the sheet has no row ${row}`);
    cells[column.charCodeAt(0) - 65] = cell;
  };
}

async function satisfactionOf(sheets: Sheets): Promise<readonly (string | null)[]> {
  const read = await readScoreFile(rawWorkbook(sheets), 'book.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return scoreResultOf(score(read.value), 'zh').units.map((unit) => unit.satisfaction);
}

describe('counts', () => {
  const cell = (attributes: string, inner: string): RawCell => ({ attributes, inner });

  test.each<[string, RawCell, string]>([
    ['1.5', 1.5, 'not-an-integer'],
    ['1.5 as text', '1.5', 'not-an-integer'],
    ['a negative count', -3, 'negative-count'],
    ['a negative count as full-width text', '－３', 'negative-count'],
    ['a negative count with a mathematical minus', '\u22123', 'negative-count'],
    ['NaN', 'NaN', 'wrong-type'],
    ['words', '七十', 'wrong-type'],
    ['a hexadecimal number', '0x46', 'wrong-type'],
    ['a power of ten as text', '7e1', 'wrong-type'],
    ['separated thousands', '1,234', 'wrong-type'],
    ['more than 2^53 − 1', 2 ** 53, 'count-too-large'],
    ['more than 2^53 − 1 as text', '9007199254740993', 'count-too-large'],
    ['a truth value', cell('t="b"', '<v>1</v>'), 'wrong-type'],
    ['an error', cell('t="e"', '<v>#REF!</v>'), 'wrong-type'],
    ['a date', cell('s="1"', '<v>46000</v>'), 'wrong-type'],
    ['a formula', cell('', '<f>40+30</f><v>70</v>'), 'formula-cell'],
    ['a formula without a result', cell('', '<f>40+30</f>'), 'formula-cell'],
    ['a shared formula', cell('', '<f t="shared" si="0"/><v>70</v>'), 'formula-cell'],
    [
      'an empty data table formula',
      cell('', '<f t="dataTable" ref="D2:D3"/><v>70</v>'),
      'formula-cell',
    ],
  ])('%s is refused at its cell, once', async (_, value, code) => {
    const places = await placesOf(put('计票!D2', value));
    expect(places).toContain(`计票!D2 ${code}`);
    expect(places.filter((place) => place.startsWith('计票!D2 '))).toHaveLength(1);
  });

  test('an array formula is refused in every cell that it fills', async () => {
    const places = await placesOf((sheets) => {
      put('计票!D2', cell('', '<f t="array" ref="D2:D3">X1:X2</f><v>70</v>'))(sheets);
    });
    expect(places).toEqual(['计票!D2 formula-cell', '计票!D3 formula-cell']);
  });

  test.each<[string, RawCell]>([
    ['full-width digits', '７０'],
    ['spaces around', ' \u300070 '],
    ['a full-width plus', '＋７０'],
    ['a text cell', '70'],
    ['a decimal that is whole', '70.0'],
    [
      'a number of a formatted text run',
      cell('t="inlineStr"', '<is><r><t>7</t></r><r><t>0</t></r></is>'),
    ],
    ['a number with a useless fraction', cell('', '<v>70.0000</v>')],
  ])('%s are read', async (_, value) => {
    expect(await placesOf(put('计票!D2', value))).toEqual([]);
  });

  test('every fault of a file is reported together, with a sentence that names the cell', async () => {
    const faults = await faultsOf((sheets) => {
      put('计票!D2', 1.5)(sheets);
      put('计票!D3', 99)(sheets);
      put('单位!B3', 'issued')(sheets);
      put('单位!E3', '旁系')(sheets);
    });
    expect(faults.map((fault) => faultSentence(fault, 'zh'))).toEqual(
      expect.arrayContaining([
        '计票!D2: 不是整数（1.5）。',
        expect.stringMatching(/^计票!A3: 收回票 100 与/u),
        expect.stringMatching(/^单位!B3: 编号“issued”/u),
        expect.stringMatching(/^单位!E3: 与上级的关系“旁系”/u),
        expect.stringMatching(/^单位!D3: 缺少/u),
      ]),
    );
    expect(faults).toHaveLength(5);
  });
});

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

describe('sheets and headings', () => {
  test.each(['单位', '计票'])('the sheet %s is needed', async (name) => {
    expect(
      await placesOf((sheets) => {
        delete sheets[name];
      }),
    ).toEqual([`${name} missing-sheet`]);
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

  test('decimals of number cells are read by their shortest text', async () => {
    const sheets = smallWorkbook();
    sheets['日常考核'] = [
      ['单位名称', '得分', '满分'],
      ['城东街道文化站', { inner: '<v>9.2000000000000011</v>' }, { inner: '<v>1E1</v>' }],
      ['城西街道文化站', { inner: '<v>9.1999999999999993</v>' }, { inner: '<v>10</v>' }],
    ];
    const read = await readScoreWorkbook(rawWorkbook(sheets));
    expect(read.ok && read.value.value).toMatchObject({
      units: [
        { dailyAssessment: { points: '9.200000000000001', max: '10' } },
        { dailyAssessment: { points: '9.2', max: '10' } },
      ],
    });
  });
});

describe('files by their names', () => {
  const book = rawWorkbook(smallWorkbook());
  const json = strToU8('{"format":"pingyi-score/1","units":[]}');

  test('the ending decides, else the first bytes', async () => {
    for (const name of ['a.xlsx', 'A.XLSX', 'a', 'a.bin'])
      expect((await readScoreFile(book, name)).ok).toBe(true);
    for (const name of ['a.json', 'a', '-'])
      expect((await readScoreFile(json, name)).ok).toBe(true);
    expect(await readScoreFile(json, 'a.xlsx')).toMatchObject({ faults: [{ code: 'not-xlsx' }] });
    expect(await readScoreFile(book, 'a.json')).toMatchObject({ faults: [{ code: 'bad-json' }] });
  });

  test('faults of a JSON file’s keys and of its values are reported together', async () => {
    const bytes = strToU8('{"format":"pingyi-score/1","units":[],"units":[{"id":"a"}]}');
    const read = await readScoreFile(bytes, 'a.json');
    const codes = read.ok ? [] : read.faults.map(({ code }) => code);
    expect(codes).toContain('duplicate-key');
    expect(codes).toContain('missing-field');
  });
});
