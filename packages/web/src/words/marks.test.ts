import { expect, test } from 'vitest';
import { besides, bracketed, inARow, labelled } from './marks.ts';

test('marks follow the language, names stay as they are', () => {
  const part = { zh: '票条', en: 'slips' };
  expect(labelled(part, '3')).toEqual({ zh: '票条：3', en: 'slips: 3' });
  expect(bracketed('周静', { zh: '主持人', en: 'chair' })).toEqual({
    zh: '周静（主持人）',
    en: '周静 (chair)',
  });
  expect(inARow([part, 'A', 'B'])).toEqual({ zh: '票条、A、B', en: 'slips, A, B' });
  expect(besides([part])).toEqual(part);
  expect(inARow([])).toEqual({ zh: '', en: '' });
});
