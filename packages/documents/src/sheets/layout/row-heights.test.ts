import { expect, test } from 'vitest';
import { heightOf } from './row-heights.ts';

const text = (value: string) => ({ value, style: 'wrapped' }) as const;

test('a row is as high as its longest text needs, Chinese characters counted twice', () => {
  const columns = [{ width: 21 }, { width: 11 }];
  const one = heightOf([text('十个汉字正好放得下吧'), text('1234')], columns);
  const two = heightOf([text('十一个汉字就放不下了吧'), text('1234')], columns);
  expect(heightOf([], columns)).toBe(one);
  expect(two).toBeGreaterThan(1.5 * one);
  expect(heightOf([null, text('十一个汉字就放不下了吧')], columns)).toBeGreaterThan(two);
});
