import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PrintKind, perSheet, sheetsFor, sheetsOf } from './layout.ts';

const kinds: readonly PrintKind[] = ['slips', 'labels'];

test('120 slips take 15 sheets, as labels five', () => {
  expect(sheetsFor('slips', 120)).toBe(15);
  expect(sheetsFor('labels', 120)).toBe(5);
});

test('every slip lies on one sheet, in order, and only the last sheet may be short', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.nat(), { maxLength: 200 }),
      (kind, slips) => {
        const sheets = sheetsOf(kind, slips);
        expect(sheets.flat()).toEqual(slips);
        expect(sheets).toHaveLength(sheetsFor(kind, slips.length));
        for (const sheet of sheets.slice(0, -1)) expect(sheet).toHaveLength(perSheet(kind));
      },
    ),
  );
});
