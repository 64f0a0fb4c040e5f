import { describe, expect, test } from 'vitest';
import { codeOf, readAddress } from './address.ts';

const code = '7K3M-9QWX-0A1B-2C3D-4E5F-6G7H-8J9K';

describe('the address of the voter’s page', () => {
  test.each([
    ['/v/hall-1', '', `#${code}`, { meeting: 'hall-1', isTablet: false, slip: code }],
    ['/v/hall-1', '?tablet', '', { meeting: 'hall-1', isTablet: true, slip: null }],
    ['/v/%E5%BA%97', '?x=1&tablet=1', '#', { meeting: '店', isTablet: true, slip: null }],
    ['/v/%E5', '', '#%', { meeting: '%E5', isTablet: false, slip: '%' }],
  ])('%s%s%s', (pathname, search, hash, read) => {
    expect(readAddress({ pathname, search, hash })).toEqual(read);
  });
});

describe('what a person or a scanner types', () => {
  test.each([
    [code, code],
    [`http://192.168.1.5:8080/v/hall-1#${code}`, code],
    [` https://example.org/v/hall-1?tablet#${code}\n`, code],
  ])('%j', (typed, read) => {
    expect(codeOf(typed)).toBe(read);
  });
});
