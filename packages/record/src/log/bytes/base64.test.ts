import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase64, writeBase64 } from './base64.ts';

const hex = (bytes: Uint8Array | null) =>
  bytes === null ? null : Buffer.from(bytes).toString('hex');

describe('base64', () => {
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('writes and reads %j as RFC 4648, section 10', (plain, text) => {
    const bytes = new Uint8Array(Buffer.from(plain));
    expect(writeBase64(bytes)).toBe(text);
    expect(hex(readBase64(text))).toBe(hex(bytes));
  });

  it('agrees with Node on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(writeBase64(bytes)).toBe(text);
        expect(hex(readBase64(text))).toBe(hex(bytes));
      }),
    );
  });

  it.each(['Zg', 'Zg=', 'Zh==', 'Zm9=', 'Z===', '====', 'Zm9v\n', 'Zm-v', ' Zm9v', 'Zg==Zg=='])(
    'refuses %j, which is not the one text of any bytes',
    (text) => {
      expect(readBase64(text)).toBeNull();
    },
  );
});
