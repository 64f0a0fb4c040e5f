import { namesOf } from '@pingyi/core';
import { expect, test } from 'vitest';
import { sourceName, sourceNames } from './source-name.ts';

const names = namesOf(null);

test('a fact goes by the number that people gave it, and by no id that was drawn', () => {
  expect(sourceName({ kind: 'exposure', ref: '2026-118' }, names).zh).toBe('媒体曝光：2026-118');
  expect(sourceName({ kind: 'question', ref: 'q0123456789ab' }, names).zh).toBe('现场质询');
  expect(sourceName({ kind: 'promise', ref: 'promise-0123456789ab' }, names).en).toBe('promise');
});

test('facts of one name are counted, not repeated', () => {
  const ids = ['q0123456789ab', 'q0123456789ac'];
  const sources = [
    ...ids.map((ref) => ({ kind: 'question', ref })),
    { kind: 'appeal', ref: '12345-7' },
  ];
  expect(sourceNames(sources, names)).toEqual({
    zh: '现场质询（2 件）；群众诉求：12345-7',
    en: 'question (2); appeal: 12345-7',
  });
});
