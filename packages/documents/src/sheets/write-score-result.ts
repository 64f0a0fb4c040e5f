import type { Language, ScoreResult } from '@pingyi/core';
import type { TableTitle } from './layout/table-title.ts';
import { writeSheets } from './library.ts';
import { layResult } from './result/lay-result.ts';

/**
 * The workbook of a result, for printing on A4 landscape: ranks by class with rounded numbers and the
 * exact fractions beside them, every step of every unit, and the scheme with its digest.
 *
 * @param schemeSentences the scheme as `describeScheme` words it
 * @param about what stands above the ranks, such as whose they are and how final; null for nothing
 */
export function writeScoreResult(
  result: ScoreResult,
  schemeSentences: readonly string[],
  language: Language,
  about: TableTitle | null = null,
): Promise<Uint8Array> {
  return writeSheets(layResult(result, schemeSentences, language, about));
}
