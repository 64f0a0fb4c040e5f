import { expect, it } from 'vitest';
import { messagesCsv } from './message-table.ts';

it('messages go into a table that no sheet reads as a formula', () => {
  const csv = messagesCsv([
    { phone: '13800000000', name: '李“小”"明"', text: '请打开 https://example.org/r/a#B,再登记' },
    { phone: null, name: '=cmd()', text: '+1' },
  ]);
  expect(csv).toBe(
    '\ufeff"电话","姓名","短信内容"\r\n' +
      '"13800000000","李“小”""明""","请打开 https://example.org/r/a#B,再登记"\r\n' +
      `"","'=cmd()","'+1"\r\n`,
  );
});
