import { describe, expect, it } from 'vitest';
import { readTrackingCode } from './tracking-code.ts';

describe('a tracking code as somebody types it', () => {
  it.each([
    ['0123456789ABCDEF', '0123456789ABCDEF'],
    ['0123 4567-89ab cdef', '0123456789ABCDEF'],
    ['oi23456789abcdeL', '0123456789ABCDE1'],
  ])('%s is read', (typed, code) => {
    expect(readTrackingCode(typed)).toBe(code);
  });

  it.each(['', '0123456789ABCDE', '0123456789ABCDEFG', 'U123456789ABCDEF', '查验码'])(
    '%s is none',
    (typed) => {
      expect(readTrackingCode(typed)).toBeNull();
    },
  );
});
