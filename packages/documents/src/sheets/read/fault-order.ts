import type { Fault } from '@pingyi/core';
import { parseCellName } from '../cell.ts';
import { sheetNames } from '../words.ts';

const sheetOrder = new Map<string, number>(Object.values(sheetNames).map((name, i) => [name, i]));

/** Sheet, row and column of a place such as `计票!D7`; what names no cell comes before the cells. */
function keyOf(place: string): readonly [number, number, number] {
  const [sheet = '', cell = ''] = place.split('!');
  const at = parseCellName(cell);
  return [sheetOrder.get(sheet) ?? -1, at?.row ?? -1, at?.column ?? -1];
}

/** Faults as a person walks through the workbook: sheet by sheet, row by row, from the left. */
export function inSheetOrder(faults: readonly Fault[]): readonly Fault[] {
  const keyed = faults.map((fault) => ({ fault, key: keyOf(fault.path) }));
  keyed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]);
  return keyed.map(({ fault }) => fault);
}
