import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRounded, formatTerminating, parseDecimal } from './decimal.ts';
import { add, compare, divide, fraction, multiply, subtract, sum } from './fraction.ts';

const anyFraction = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: 1n, max: 10n ** 20n }),
  )
  .map(([n, d]) => fraction(n, d));

describe('fractions', () => {
  it('reduces and keeps the denominator positive', () => {
    expect(fraction(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0, -7)).toEqual({ n: 0n, d: 1n });
  });

  it('refuses a zero denominator as a bug', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => divide(fraction(1), fraction(0))).toThrow(RangeError);
  });

  it('is a field: what is added is taken away, what is multiplied is divided', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });

  it('sums as one addition after the other would', () => {
    fc.assert(
      fc.property(fc.array(anyFraction, { maxLength: 20 }), (terms) => {
        const stepwise = terms.reduce(add, fraction(0));
        expect(sum(terms)).toEqual(stepwise);
      }),
    );
  });
});

describe('decimals', () => {
  it.each(['', '.5', '5.', '+1', '1e3', '０．５', 'NaN', ' 1', '1,000', '1'.repeat(41)])(
    'refuses %j',
    (text) => expect(parseDecimal(text)).toBeNull(),
  );

  it.each([
    ['0.005', 2, '0.01'],
    ['0.004999', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['-0.004', 2, '0.00'],
    ['86.785', 2, '86.79'],
    ['99.995', 2, '100.00'],
    ['1.5', 0, '2'],
  ])('rounds %s to %i places half-up, away from zero: %s', (text, places, rounded) => {
    expect(formatRounded(parseDecimal(text) ?? fraction(0), places)).toBe(rounded);
  });

  it('writes a terminating decimal back as it was, without superfluous zeros', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 6 }), (digits, places) => {
        const value = fraction(digits, 10n ** BigInt(places));
        const text = formatTerminating(value);
        expect(text).not.toBeNull();
        expect(parseDecimal(text ?? '')).toEqual(value);
        expect(text).not.toMatch(/\.\d*0$/u);
      }),
    );
    expect(formatTerminating(fraction(1, 3))).toBeNull();
  });
});
