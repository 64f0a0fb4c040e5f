import { describe, expect, test } from 'vitest';
import { peopleContext as context } from '../../../testing/list-contexts.ts';
import { csvFile, previewOf } from '../../../testing/list-files.ts';
import { type ListMapping, peopleList, readList, readListMapping } from '../index.ts';
import { headingKey } from './headings.ts';

const options = { context, existing: [] };

test.each([
  ['手机号码', '手 机 号 码'],
  ['手机号码', '手机号码*'],
  ['手机号码', '* 手机号码：'],
  ['手机号码', '手机号码（必填）'],
  ['Telephone', 'ＴＥＬＥＰＨＯＮＥ'],
  ['\ufeff姓名', '姓名'],
])('%s and %s are one heading', (a, b) => {
  expect(headingKey(a)).toBe(headingKey(b));
});

describe('headings that nobody knows', () => {
  const bytes = csvFile('代表,所属类别,性别,联系手机', '张三,其他,男,13800000000');

  test('are asked about, each with what it may mean', async () => {
    const reading = await readList(bytes, peopleList, options);
    expect(reading).toMatchObject({
      kind: 'headings',
      headingRow: 1,
      missing: ['name', 'category'],
      mapping: { format: 'pingyi-list-mapping/1', list: 'people', columns: [] },
    });
    if (reading.kind !== 'headings') return;
    expect(reading.unknown.map(({ heading, suggestions }) => [heading, suggestions[0]])).toEqual([
      ['代表', 'name'],
      ['所属类别', 'category'],
      ['性别', undefined],
      ['联系手机', 'phone'],
    ]);
  });

  test('are known once a person has said what they mean, also as remembered JSON', async () => {
    const said = {
      format: 'pingyi-list-mapping/1',
      list: 'people',
      columns: [
        { heading: '代表', column: 'name' },
        { heading: '所属类别', column: 'category' },
        { heading: '性别', column: null },
        { heading: '联系手机', column: 'phone' },
      ],
    };
    const mapping = readListMapping(JSON.parse(JSON.stringify(said)), peopleList);
    if (!mapping.ok) throw new Error(JSON.stringify(mapping.faults));
    const preview = await previewOf(bytes, peopleList, { context, mapping: mapping.value });
    expect(preview.rows[0]?.row).toMatchObject({ name: '张三', phone: '13800000000' });
    expect(preview.mapping).toEqual(said);
    const again = await previewOf(bytes, peopleList, { context, mapping: preview.mapping });
    expect(again.summary).toEqual(preview.summary);
  });

  test('a mapping is stronger than what a heading usually means', async () => {
    const mapping: ListMapping = {
      format: 'pingyi-list-mapping/1',
      list: 'people',
      columns: [
        { heading: '姓名', column: null },
        { heading: '曾用名', column: 'name' },
      ],
    };
    const file = csvFile('姓名,曾用名,代表类别', '甲某,乙某,其他');
    const { rows } = await previewOf(file, peopleList, { context, mapping });
    expect(rows[0]?.row.name).toBe('乙某');
  });
});

test('two headings of one meaning are asked about, the same heading twice is refused', async () => {
  const asked = await readList(csvFile('姓名,代表类别,手机,电话', 'a,b,c,d'), peopleList, options);
  expect(asked).toMatchObject({ kind: 'headings', unknown: [{ heading: '电话' }] });
  const refused = await readList(
    csvFile('姓名,代表类别,手机,手机', 'a,b,c,d'),
    peopleList,
    options,
  );
  expect(refused).toMatchObject({
    kind: 'refused',
    faults: [{ code: 'duplicate-key', path: 'D1', facts: { field: '手机' } }],
  });
});

test.each([
  [null, ['wrong-type']],
  [{}, ['unknown-format', 'unknown-value', 'wrong-type']],
  [{ format: 'pingyi-list-mapping/1', list: 'units', columns: [] }, ['unknown-value']],
  [
    { format: 'pingyi-list-mapping/1', list: 'people', sheet: 1, columns: {} },
    ['wrong-type', 'wrong-type'],
  ],
  [
    {
      format: 'pingyi-list-mapping/1',
      list: 'people',
      columns: [
        { heading: '', column: null },
        { heading: 'a', column: 'nobody' },
        { heading: 'b', column: '__proto__' },
        { heading: 'c', column: 'name' },
        { heading: 'C ', column: null },
        { heading: 'd', column: 'name' },
        5,
      ],
    },
    [
      'missing-field',
      'unknown-value',
      'unknown-value',
      'duplicate-key',
      'duplicate-key',
      'missing-field',
    ],
  ],
])('the mapping %j is refused with every fault', (value, codes) => {
  const read = readListMapping(value, peopleList);
  expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(codes);
});
