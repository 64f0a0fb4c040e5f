import { parentPort, workerData } from 'node:worker_threads';
import { describeScheme, score, scoreResultOf } from '@pingyi/core';
import { writeScoreResult } from '@pingyi/documents/sheets';
import type { WorkbookJob } from './write-workbook.ts';

/** The worker of `write-workbook.ts`: lays out one result while the server answers others. */
const { input, language, about } = workerData as WorkbookJob;
const book = score(input);
const answer = await writeScoreResult(
  scoreResultOf(book, language),
  describeScheme(book.scheme, language),
  language,
  about,
);
parentPort?.postMessage({ kind: 'answer', answer });
