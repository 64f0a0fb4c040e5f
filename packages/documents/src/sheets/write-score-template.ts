import { planScheme } from '@pingyi/core';
import { writeSheets } from './library.ts';
import { layWorkbook } from './template/lay-workbook.ts';

/**
 * The workbook that an office fills and `readScoreFile` reads: sheets for units, counts, daily
 * assessment, deductions, bonuses and vetoes, and the plan's scheme, which may be changed
 * (docs/score-workbook.md).
 */
export function writeScoreTemplate(): Promise<Uint8Array> {
  const rows = { units: [], tallies: [], daily: [], deductions: [], bonuses: [], vetoes: [] };
  return writeSheets(layWorkbook(planScheme, rows));
}
