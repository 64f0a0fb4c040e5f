import { parseDecimal } from '@pingyi/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentOfRate, rateOfPercent } from './percent.ts';

const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,5})(?:\.\d{0,6}[1-9])?$/u);

it('a percentage becomes exactly its hundredth, and comes back as it was typed', () => {
  fc.assert(
    fc.property(digits, (percent) => {
      const rate = parseDecimal(rateOfPercent(percent));
      const whole = parseDecimal(percent);
      if (rate === null || whole === null) throw new Error('not a decimal');
      expect(rate.n * 100n * whole.d).toBe(whole.n * rate.d);
      expect(percentOfRate(rateOfPercent(percent))).toBe(percent);
    }),
  );
});

it('what is no plain number stays as it is typed', () => {
  for (const text of ['', '三十', '1e3', '-5', '30%', '.5', '5.'])
    expect(rateOfPercent(text)).toBe(text);
});
