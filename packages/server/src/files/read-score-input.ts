import path from 'node:path';
import { largestJson, type Read, type ScoreInput } from '@pingyi/core';
import { builtWorker } from './built-worker.ts';
import { readBounded } from './read-bounded.ts';
import { runBounded } from './run-bounded.ts';

/** The largest score file that is read, in bytes. */
export const largestInput = largestJson;

/** Reads a score file from the disk, JSON or workbook, with every fault of it, in a bounded worker. */
export async function readScoreInputFile(file: string): Promise<Read<ScoreInput>> {
  const read = await readBounded(file, largestInput);
  if (!read.ok) return { ok: false, faults: [read.fault] };
  const job = { bytes: read.bytes, name: path.basename(file) };
  const module = builtWorker(new URL('./read-score-worker.js', import.meta.url));
  const outcome = await runBounded<Read<ScoreInput>>(module, job);
  return outcome.ok ? outcome.answer : { ok: false, faults: [outcome.fault] };
}
