import { describe, expect, it } from 'vitest';
import { codesOf, nothingKnown, trustText } from './known.ts';

describe('what a person knows from elsewhere', () => {
  it('is nothing unless something is typed', () => {
    expect(trustText(nothingKnown)).toBeNull();
    expect(trustText({ ...nothingKnown, keys: ' \n ', codes: 'ABCD' })).toBeNull();
    expect(codesOf(nothingKnown)).toEqual([]);
  });

  it('takes keys one a line, and a checkpoint whose last newline was lost', () => {
    const text = trustText({
      ...nothingKnown,
      keys: ' 7cb4 4a47 \nvkey\n',
      checkpoint: 'pingyi/demo\r\n7\r\nroot\r\n\r\n— pingyi/demo c2ln',
    });
    expect(JSON.parse(text ?? '')).toEqual({
      format: 'pingyi-trust/1',
      keys: ['7cb4 4a47', 'vkey'],
      checkpoint: 'pingyi/demo\n7\nroot\n\n— pingyi/demo c2ln\n',
    });
  });

  it('takes tracking codes as people write them', () => {
    const codes = 'abcd-efgh 1234 5678，ABCDEFGH12345679\n０123456789ABCDEF、';
    expect(codesOf({ ...nothingKnown, codes })).toEqual([
      'ABCDEFGH12345678',
      'ABCDEFGH12345679',
      '0123456789ABCDEF',
    ]);
  });
});
