import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base32, base32Bytes } from './base32.ts';
import { list, readJson, record, text, writeJson } from './canonical-json.ts';
import { base64Unpadded, fingerprint, hexDigest } from './digest.ts';
import { isUtf8, utf8Bytes, utf8Text } from './platform.ts';

describe('digests', () => {
  // RFC 4648, section 10, without the padding.
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('base64 of %j', (plain, encoded) => {
    expect(base64Unpadded(utf8Bytes(plain))).toBe(encoded);
  });

  test('SHA-256 of abc in both writings (FIPS 180-4)', () => {
    expect(hexDigest(utf8Bytes('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(fingerprint('abc')).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0');
  });

  test('base64 agrees with the platform on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(base64Unpadded(bytes)).toBe(Buffer.from(bytes).toString('base64').replace(/=/g, ''));
      }),
    );
  });
});

describe('base32', () => {
  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const written = base32(bytes, Math.ceil((bytes.length * 8) / 5));
        expect(base32Bytes(written, bytes.length)).toEqual(bytes);
      }),
    );
  });

  test.each([
    ['a foreign character', '0000U'],
    ['a bit after the last byte', '00000001'],
  ])('refuses %s', (_, typed) => {
    expect(base32Bytes(typed, 4)).toBeUndefined();
  });
});

describe('UTF-8', () => {
  test('keeps a byte order mark, so that the text still has its digest', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
    expect(utf8Bytes(utf8Text(bytes) ?? '')).toEqual(bytes);
  });

  test('refuses what is not UTF-8', () => {
    expect(utf8Text(new Uint8Array([0xc3, 0x28]))).toBeUndefined();
  });

  test('UTF-8 is told from anything else, wherever in memory it stands', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii' }).map(utf8Bytes);
    const text = fc.string({ unit: 'binary' }).map(utf8Bytes);
    const parts = fc.array(fc.oneof(ascii, text, fc.uint8Array({ maxLength: 3 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 7 }), (pieces, before) => {
        const whole = Buffer.concat([new Uint8Array(before), ...pieces, new Uint8Array(3)]);
        const memory = new Uint8Array(whole);
        const bytes = memory.subarray(before, memory.length - 3);
        expect(isUtf8(bytes)).toBe(utf8Text(bytes) !== undefined);
      }),
    );
  });
});

describe('canonical JSON', () => {
  const shape = record<{ readonly a: string; readonly b?: readonly string[] }>(
    { a: text(), b: list(text()) },
    ['b'],
  );

  test.each([
    ['{"a":"x"}'],
    ['{"a":"评议\\u0007\\n\\"\\\\/","b":[]}'],
    // Belenios escapes DEL, JSON.stringify does not.
    ['{"a":"\\u007f","b":["1","2"]}'],
  ])('accepts %s', (source) => {
    expect(readJson(source, shape)).toMatchObject({ ok: true });
  });

  test.each([
    ['{"a":"x"', 'not-json'],
    ['', 'not-json'],
    ['{"a": "x"}', 'not-canonical'],
    ['{"b":[],"a":"x"}', 'not-canonical'],
    ['{"a":"y","a":"x"}', 'not-canonical'],
    ['{"a":"\\u0078"}', 'not-canonical'],
    ['{"a":"\u007f"}', 'not-canonical'],
    ['{"a":"x"}\n', 'not-canonical'],
    ['\ufeff{"a":"x"}', 'not-json'],
    ['{"a":1}', 'wrong-shape'],
    ['{"a":"x","b":null}', 'wrong-shape'],
    ['{"a":"x","__proto__":{}}', 'wrong-shape'],
    ['[]', 'wrong-shape'],
    ['null', 'wrong-shape'],
  ])('refuses %j as %s', (source, code) => {
    expect(readJson(source, shape)).toMatchObject({ ok: false, fault: { code } });
  });

  test('names the place of the first thing that does not fit', () => {
    const read = readJson('{"a":"x","b":["1",2]}', shape);
    expect(read).toEqual({
      ok: false,
      fault: { code: 'wrong-shape', place: 'b[1]', want: 'a string' },
    });
  });

  test('what it writes it reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (a, b) => {
        expect(readJson(writeJson({ a, b }), shape)).toEqual({ ok: true, value: { a, b } });
      }),
    );
  });
});
