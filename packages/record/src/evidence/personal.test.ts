import { expect, it } from 'vitest';
import { personalIn } from './personal.ts';

it.each([
  '13800138000',
  '电话：138 0013 8000',
  '１３８００１３８０００',
  'tel13800138000',
  'tel-13800138000',
  '110101199003071234',
  '11010119900307123X',
])('finds the number in %s', (text) => {
  expect(personalIn({ payload: [{ text }] })).toEqual(['payload[0].text']);
  expect(personalIn({ payload: { [text]: 1 } })).toEqual(['payload']);
});

it.each([
  'doc-19657846653f53735a',
  'acc-13800138000a00000000',
  `sha256:${'13800138000a'.repeat(6).slice(0, 64)}`,
  `${'13800138000'.repeat(10)}`,
  '2026-11-05',
  '138001380001',
])('finds none in %s', (text) => {
  expect(personalIn({ text })).toEqual([]);
});
