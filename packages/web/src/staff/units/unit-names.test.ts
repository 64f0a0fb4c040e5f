import { expect, it } from 'vitest';
import { likeness, readNames } from './unit-names.ts';

it('names that only differ in width, case, spaces or unseen marks are the same', () => {
  const same = ['市图书馆A2', '市图书馆Ａ２', '市 图书馆a2', '市\u202e图书馆\u200bA2'];
  expect(new Set(same.map(likeness)).size).toBe(1);
  expect(likeness('𠮷水站')).not.toBe(likeness('吉水站'));
});

it('a pasted column is read name by name, with what stands twice or exists already', () => {
  const list = readNames(' 图书馆\r\n文化馆\t博物馆\n\n文化馆 \n', ['图书 馆']);
  expect(list.names).toEqual(['图书馆', '文化馆', '博物馆', '文化馆']);
  expect(list.twice).toEqual(['文化馆']);
  expect(list.taken).toEqual(['图书馆']);
});

it('marks that turn the direction of writing never enter a name', () => {
  expect(readNames('图\u202e书馆', []).names).toEqual(['图书馆']);
});
