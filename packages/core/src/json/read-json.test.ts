import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf } from './canonical.ts';
import { largestJson, readJson } from './read-json.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const faultsOf = (text: string) =>
  readJson(bytes(text)).faults.map(({ code, path, facts }) => ({ code, path, ...facts }));

describe('reading JSON', () => {
  it('reads a text with a byte order mark', () => {
    expect(readJson(bytes('\uFEFF{"票":1}'))).toEqual({
      isJson: true,
      value: { 票: 1 },
      faults: [],
    });
  });

  it.each([
    ['{"a":1,}', 1, 8],
    ['{\n  "a": NaN\n}', 2, 8],
    ['{"a":1} x', 1, 9],
    ['// comment\n{}', 1, 1],
    ['', 1, 1],
  ])('names line and column in %j', (text, line, column) => {
    expect(faultsOf(text)).toEqual([{ code: 'bad-json', path: '', line, column }]);
  });

  it.each(['{"a":01}', '"\t"', '{"a":.5}', '[1 2]', "{'a':1}", '{"a":1'])('refuses %j', (text) => {
    expect(faultsOf(text).map((fault) => fault.code)).toEqual(['bad-json']);
  });

  it('refuses bytes that are not UTF-8', () => {
    const gb2312 = new Uint8Array([0x7b, 0x22, 0xc6, 0xc0, 0xd2, 0xe9, 0x22, 0x3a, 0x31, 0x7d]);
    expect(readJson(gb2312).faults[0]).toMatchObject({
      code: 'bad-json',
      facts: { why: 'not-utf-8' },
    });
  });

  it('names every key that stands twice, at its path', () => {
    expect(faultsOf('{"units":[{"id":"a"},{"id":"b","id":"c"}],"units":[]}')).toEqual([
      { code: 'duplicate-key', path: 'units[1].id', field: 'id', line: 1, column: 32 },
      { code: 'duplicate-key', path: 'units', field: 'units', line: 1, column: 43 },
    ]);
  });

  it('refuses a key that would reach a prototype, however it is escaped', () => {
    expect(faultsOf(String.raw`{"a":{"__pro\u0074o__":{"b":1}}}`)).toMatchObject([
      { code: 'unknown-field', path: 'a.__proto__' },
    ]);
  });

  it('stops at nesting that would exhaust a reader', () => {
    expect(faultsOf('['.repeat(5_000_000))).toMatchObject([{ code: 'bad-json', column: 65 }]);
    expect(faultsOf(`${'['.repeat(60)}${']'.repeat(60)}`)).toEqual([]);
  });

  it('does not look into a file that is too large', () => {
    expect(readJson(new Uint8Array(largestJson + 1)).faults[0]?.code).toBe('too-large');
  });
});

describe('canonical JSON', () => {
  it('agrees with the example of RFC 8785, section 3.2.2', () => {
    const value = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    ) as unknown;
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders keys by UTF-16 code unit, not by language', () => {
    expect(canonicalJson({ 票: 1, a: 2, Z: 3, '\u{20BB7}': 4, '\uFB33': 5 })).toBe(
      '{"Z":3,"a":2,"票":1,"\u{20BB7}":4,"\uFB33":5}',
    );
  });

  it('digests the text in UTF-8', () => {
    expect(digestOf({})).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});
