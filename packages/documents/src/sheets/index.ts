/** Workbooks in and out: what the command and the page of `npm start` need. Runs in browsers, too. */

export { readScoreFile } from './read-score-file.ts';
export { readScoreWorkbook, type ScoreWorkbook } from './read-score-workbook.ts';
export { writeScoreResult } from './write-score-result.ts';
export { writeScoreTemplate } from './write-score-template.ts';
