import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDecimals, isExactly, plainFraction } from './exact.ts';

describe('an exact fraction for a reader', () => {
  test.each([
    ['86/1', '86', ''],
    ['4600/53', '4600/53', '86.792452…'],
    ['1/3', '1/3', '0.333333…'],
    ['-1/3', '-1/3', '−0.333333…'],
    ['173/2', '173/2', '86.500000…'],
  ])('%s is shown as %s', (exact, plain, decimals) => {
    expect(plainFraction(exact)).toBe(plain);
    expect(firstDecimals(exact)).toBe(decimals);
  });

  test('a published number is exact when nothing was rounded away, and only then', () => {
    expect(isExactly('4600/53', '86.79')).toBe(false);
    expect(isExactly('173/2', '86.50')).toBe(true);
    expect(isExactly('86/1', '86.00')).toBe(true);
    expect(isExactly('100/1', '10.00')).toBe(false);
  });

  test('hundredths are exact whatever they are', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (hundredths) => {
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        expect(isExactly(`${hundredths}/100`, text)).toBe(true);
      }),
    );
  });
});
