import { canonicalJson } from '@pingyi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receiptText } from './ballot-receipt.ts';

test('a receipt is the canonical JSON that any other program would sign', () => {
  const texts = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(texts, texts, fc.nat(), (poll, code, counter) => {
      const receipt = { poll, code, counter };
      const canonical = canonicalJson({ format: 'pingyi-receipt/1', ...receipt });
      expect(receiptText(receipt)).toBe(canonical);
    }),
  );
});
