import { parentPort, workerData } from 'node:worker_threads';
import { describeScheme, type Language, type ScoreInput, score, scoreResultOf } from '@pingyi/core';
import { writeScoreResult } from '@pingyi/documents/sheets';

/** The worker of `write-workbook.ts`: lays out one result while the server answers others. */
const { input, language } = workerData as {
  readonly input: ScoreInput;
  readonly language: Language;
};
const book = score(input);
const answer = await writeScoreResult(
  scoreResultOf(book, language),
  describeScheme(book.scheme, language),
  language,
);
parentPort?.postMessage({ kind: 'answer', answer });
