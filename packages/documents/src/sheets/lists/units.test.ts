import { describe, expect, test } from 'vitest';
import { cityUnits, unitContext as context } from '../../testing/list-contexts.ts';
import { csvFile, placesOf, previewOf } from '../../testing/list-files.ts';
import { listFaultSentence, type UnitRow, unitList } from './index.ts';

const head = '单位名称,单位编号,层级,上级单位,与上级的关系';

function read(lines: readonly string[], existing: readonly UnitRow[] = []) {
  return previewOf(csvFile(...lines), unitList, { context, existing });
}

test('a tree of new units: parents by name, the class and the role as usual for the level', async () => {
  const { rows, faults } = await read([
    '单位名称,层级,上级单位',
    '城东街道文化站,乡镇文化站,市文广新局',
    '市文广新局,局机关,',
    '艺术科,局各科室,市文广新局',
  ]);
  expect(faults).toEqual([]);
  expect(rows.map(({ row }) => [row.name, row.class, row.parent, row.role])).toEqual([
    ['城东街道文化站', 'station', '市文广新局', 'lower'],
    ['市文广新局', 'bureau', null, null],
    ['艺术科', 'department', '市文广新局', 'own'],
  ]);
});

test('a parent may stand in the file or exist before, and is given by its id where it has one', async () => {
  const { rows } = await read(
    [head, '城西街道文化站,,乡镇文化站,bureau,下级', '城南街道文化站,,乡镇文化站,市文广新局,下级'],
    cityUnits,
  );
  expect(rows.map(({ row }) => row.parent)).toEqual(['bureau', 'bureau']);
});

test('names that differ in width, case or spaces only are the same unit', async () => {
  const { faults } = await read([
    '单位名称,层级',
    'KTV管理科（一）,局各科室',
    'ｋｔｖ管理科(一),局各科室',
    'KTV 管理科 （一）,局各科室',
  ]);
  expect(placesOf(faults)).toEqual(['A3 duplicate-row', 'A4 duplicate-row']);
});

test('a renamed unit is recognised by its id, and its lower units are not changed by that', async () => {
  const { rows, summary } = await read(
    [head, '市文旅局,bureau,局机关,,', '市图书馆,library,市直单位,市文旅局,下级'],
    cityUnits,
  );
  expect(rows.map(({ state }) => state)).toEqual(['changed', 'unchanged']);
  expect(rows[0]?.differences).toEqual([
    { column: 'name', before: '市文广新局', after: '市文旅局' },
  ]);
  expect(summary.counts.absent).toBe(2);
});

test('two units may exchange their names when both are in the file', async () => {
  const swapped = await read(
    [head, '城东街道文化站,library,市直单位,bureau,下级', '市图书馆,east,乡镇文化站,bureau,下级'],
    cityUnits,
  );
  expect(swapped.summary.counts).toMatchObject({ changed: 2, faulty: 0 });
  const alone = await read([head, '城东街道文化站,library,市直单位,bureau,下级'], cityUnits);
  expect(placesOf(alone.faults)).toEqual(['A2 already-taken']);
});

test('columns that the file does not have keep what exists', async () => {
  const existing = cityUnits.map((unit) => ({ ...unit, liaison: '张三', exempt: true }));
  const { rows } = await read(['单位名称,层级', '市图书馆,市直单位'], existing);
  expect(rows[0]).toMatchObject({
    state: 'unchanged',
    row: { parent: 'bureau', role: 'lower', liaison: '张三', exempt: true },
  });
});

describe('the tree as it would be', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a circle within the file, at each of its units',
      ['甲,,乡镇文化站,乙,下级', '乙,,市直单位,丙,下级', '丙,,局各科室,甲,下级'],
      ['D2 cycle', 'D3 cycle', 'D4 cycle', 'D4 parent-not-above'],
    ],
    ['a unit below itself', ['甲,,乡镇文化站,甲,下级'], ['D2 cycle', 'D2 parent-not-above']],
    [
      'a circle through what exists',
      ['市文广新局,bureau,局机关,市图书馆,下级'],
      ['D2 cycle', 'D2 parent-not-above'],
    ],
    ['a parent of the same level', ['甲,,乡镇文化站,城东街道文化站,下级'], ['D2 parent-not-above']],
    ['a role without a parent', ['甲,,乡镇文化站,,下级'], ['E2 role-without-parent']],
    [
      'own units of a unit that is voted on',
      ['甲,,乡镇文化站,市图书馆,计入本级'],
      ['E2 own-unit-of-voted'],
    ],
    ['a unit that is not there', ['甲,,乡镇文化站,市图书管,下级'], ['D2 unknown-parent']],
  ])('has no %s', async (_what, lines, expected) => {
    const { faults } = await read([head, ...lines], cityUnits);
    expect([...placesOf(faults)].sort()).toEqual([...expected].sort());
  });

  test('a unit above that is not there is guessed', async () => {
    const { faults } = await read([head, '甲,,乡镇文化站,市图书管,下级'], cityUnits);
    expect(faults.map((fault) => listFaultSentence(fault, 'zh'))).toEqual([
      'D2: 没有上级单位“市图书管”。是不是：市图书馆？',
    ]);
  });

  test('new units below a faulty row wait for it, all the way down; existing ones do not', async () => {
    const { faults, rows } = await read(
      [
        head,
        '新馆,,没有这一层,市文广新局,下级',
        '城北街道文化站,,乡镇文化站,新馆,下级',
        '城东街道文化站,east,乡镇文化站,市文广新局,下级',
      ],
      cityUnits,
    );
    expect(placesOf(faults)).toEqual(['C2 unknown-value', 'D3 parent-row-faulty']);
    expect(rows.map(({ row }) => row.id)).toEqual(['east']);
  });

  test('a word that is one unit’s name and another’s id is asked about', async () => {
    const { faults } = await read(
      [head, 'EAST,,乡镇文化站,,', '甲,,乡镇文化站,east,下级'],
      cityUnits,
    );
    expect(placesOf(faults)).toContain('D3 ambiguous-value');
  });

  test('a chain of 5,000 units is walked without recursion', async () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, i) => `u${i},,乡镇文化站,u${(i + 1) % 5_000},下级`,
    );
    const { summary, faults } = await read([head, ...lines]);
    expect(summary.counts).toMatchObject({ rows: 5_000, faulty: 5_000, new: 0 });
    expect(faults).toHaveLength(1_000);
    expect(summary.counts.faults).toBe(10_000);
  });
});
