import { describe, expect, it } from 'vitest';
import { criticalValue, upperTail } from './normal-tail.ts';

describe('the normal tail', () => {
  // Abramowitz and Stegun 1964, tables 26.1 and 26.2.
  it.each([
    [0, 0.5],
    [1, 0.158655253931457],
    [2.4, 0.008197535924596],
    [2.6, 0.004661188023719],
    [6, 9.86587645037698e-10],
    [10, 7.61985302416053e-24],
  ])('beyond %f has the tabulated probability', (z, probability) => {
    expect(upperTail(z) / probability).toBeCloseTo(1, 10);
  });

  it.each([
    [0.05, 1.959963984540054],
    [0.01, 2.575829303548901],
    [1e-9, 6.109410204869],
  ])('with two-sided probability %f begins at the known value', (probability, z) => {
    expect(criticalValue(probability)).toBeCloseTo(z, 9);
  });

  it('is met by zero for certainty', () => {
    expect(criticalValue(1)).toBeCloseTo(0, 12);
  });
});
