import type { DocumentRef } from '@pingyi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DailyRow, dailyRowsOf, partsOf } from './daily-rows.ts';

const row = { unit: 'library', item: 'openness', points: '0.5', day: null, evidence: '已查台账' };

test('a row without a unit, an item or points is no line', () => {
  const added = [
    { number: 2, row },
    { number: 3, row: { ...row, points: null } },
    { number: 4, row: { ...row, unit: null } },
  ];
  expect(dailyRowsOf(added)).toEqual([{ number: 2, ...row }]);
});

function made(rows: readonly DailyRow[], most: number) {
  let drawn = 0;
  const draw = (letter: string) => () => {
    drawn += 1;
    return `${letter}${drawn}`;
  };
  return partsOf(rows, {
    evidence: { id: 'file', digest: `sha256:${'0'.repeat(64)}` } as unknown as DocumentRef,
    groundsOf: ({ number }) => `第 ${number} 行`,
    replacesOf: () => null,
    drawId: draw('l'),
    drawKey: draw('k'),
    most,
  });
}

test('every row is in one part, its unit in no other, and a part is no larger than it may be', () => {
  const units = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 });
  fc.assert(
    fc.property(units, fc.integer({ min: 9, max: 40 }), (counts, most) => {
      const rows = dailyRowsOf(
        counts.flatMap((count, place) =>
          Array.from({ length: count }, (_, item) => ({
            number: 100 * place + item,
            row: { ...row, unit: `u${place}`, item: `i${item}` },
          })),
        ),
      );
      const parts = made(rows, most);
      const sheets = parts.flatMap((part) => part.sheets);
      expect(new Set(sheets.map(({ unit }) => unit)).size).toBe(sheets.length);
      const lines = sheets.flatMap((sheet) => sheet.lines);
      expect(lines.map(({ grounds }) => grounds)).toEqual(
        rows.map(({ number }) => `第 ${number} 行`),
      );
      expect(new Set(lines.map(({ line }) => line)).size).toBe(rows.length);
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      for (const part of parts) {
        expect(part.count).toBe(part.sheets.flatMap((sheet) => sheet.lines).length);
        expect(part.count).toBeLessThanOrEqual(most);
      }
    }),
  );
});
