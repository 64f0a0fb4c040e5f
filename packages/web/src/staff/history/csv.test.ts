import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('a cell is never a formula, and commas, quotes and line ends stay inside it', () => {
  const file = csvOf([
    ['名称', '=1+1'],
    ['a,"b"', '-5\n6'],
  ]);
  expect(file).toBe('\ufeff名称,\'=1+1\r\n"a,""b""","\'-5\n6"\r\n');
});
