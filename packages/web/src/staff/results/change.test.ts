import { expect, it } from 'vitest';
import { changeText } from './change.ts';

it('a change of published numbers is exact and carries its sign', () => {
  expect(changeText('86.79', '85.54')).toBe('+1.25');
  expect(changeText('85.10', '86.05')).toBe('−0.95');
  expect(changeText('90.00', '90.00')).toBe('±0');
  expect(changeText('90', '89.5')).toBe('+0.5');
  expect(changeText('-0.20', '0.10')).toBe('−0.30');
});
