import type { Language, ScoreInput } from '@pingyi/core';
import { builtWorker } from '../files/built-worker.ts';
import { runBounded } from '../files/run-bounded.ts';

/**
 * The result as a workbook, made by a thread of its own: the steps of a thousand units take seconds.
 *
 * @throws Error when even that thread's memory is too small for it
 */
export async function writeWorkbook(input: ScoreInput, language: Language): Promise<Uint8Array> {
  const module = builtWorker(new URL('./workbook-worker.js', import.meta.url));
  const outcome = await runBounded<Uint8Array>(module, { input, language });
  if (!outcome.ok) throw new Error(`the workbook of a result is ${outcome.fault.code}`);
  return outcome.answer;
}
