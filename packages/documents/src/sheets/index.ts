/** Workbooks and lists in and out: what commands, server and pages need. Runs in browsers, too. */

export * from './lists/index.ts';
export { readScoreFile } from './read-score-file.ts';
export { readScoreWorkbook, type ScoreWorkbook } from './read-score-workbook.ts';
export type { UnitYear, UseOfResults } from './use-of-results/table.ts';
export { usesOfResults, writeUseCsv, writeUseWorkbook } from './use-of-results/write-use.ts';
export { writeScoreResult } from './write-score-result.ts';
export { writeScoreTemplate } from './write-score-template.ts';
