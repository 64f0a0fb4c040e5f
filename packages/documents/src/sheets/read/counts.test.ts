import { faultSentence } from '@pingyi/core';
import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../testing/raw-workbook.ts';
import { faultsOf, placesOf, put } from '../../testing/small-workbook.ts';

describe('counts', () => {
  const cell = (attributes: string, inner: string): RawCell => ({ attributes, inner });

  test.each<[string, RawCell, string]>([
    ['1.5', 1.5, 'not-an-integer'],
    ['1.5 as text', '1.5', 'not-an-integer'],
    ['a negative count', -3, 'negative-count'],
    ['a negative count as full-width text', '－３', 'negative-count'],
    ['a negative count with a mathematical minus', '\u22123', 'negative-count'],
    ['NaN', 'NaN', 'not-an-integer'],
    ['words', '七十', 'not-an-integer'],
    ['a hexadecimal number', '0x46', 'not-an-integer'],
    ['a power of ten as text', '7e1', 'not-an-integer'],
    ['separated thousands', '1,234', 'not-an-integer'],
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

  test('from a cell that nobody can read, nothing further is concluded', async () => {
    const places = await placesOf((sheets) => {
      put('计票!D2', cell('', '<f>40+30</f>'))(sheets);
    });
    expect(places).toEqual(['计票!D2 formula-cell']);
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
