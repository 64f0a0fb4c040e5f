import { expect, test } from 'vitest';
import { type Message, withMessage } from './kept-messages.ts';

function afterAll(...texts: readonly string[]) {
  let told: readonly Message[] = [];
  for (const text of texts) told = withMessage(told, 'done', text);
  return told.map(({ text, times }) => [text, times]);
}

test('the newest message is first, and what it covers is kept', () => {
  expect(afterAll('已记录', '已复制', '已保存')).toEqual([
    ['已保存', 1],
    ['已复制', 1],
    ['已记录', 1],
  ]);
});

test('the same words in a row are one message that counts', () => {
  expect(afterAll('已记录', '已记录', '已复制', '已记录')).toEqual([
    ['已记录', 1],
    ['已复制', 1],
    ['已记录', 2],
  ]);
});
