import { expect, test } from 'vitest';
import { joinMappings, type ListMapping, peopleList, readListMapping } from '../index.ts';

function mapping(columns: Readonly<Record<string, string | null>>, sheet?: string): ListMapping {
  return {
    format: 'pingyi-list-mapping/1',
    list: 'people',
    ...(sheet === undefined ? {} : { sheet }),
    columns: Object.entries(columns).map(([heading, column]) => ({ heading, column })),
  };
}

test('what is said anew joins what was known, and can be read again', () => {
  const known = mapping({ 代表同志: 'name', 能打通的号: 'phone', 民族: null });
  const joined = joinMappings(known, mapping({ '代 表 同 志*': null, 大名: 'name' }, '第一页'));
  expect(joined).toEqual(
    mapping({ '代 表 同 志*': null, 大名: 'name', 能打通的号: 'phone', 民族: null }),
  );
  expect(readListMapping(joined, peopleList)).toEqual({ ok: true, value: joined });
});

test('a column under another heading leaves the old one, so that it asks again', () => {
  const joined = joinMappings(mapping({ 代表同志: 'name' }), mapping({ 大名: 'name' }));
  expect(joined).toEqual(mapping({ 大名: 'name' }));
  expect(joinMappings(null, joined)).toEqual(joined);
});
