import type { Language, ScoreInput } from '@pingyi/core';
import { builtWorker } from '../files/built-worker.ts';
import { runBounded } from '../files/run-bounded.ts';

/** A result, and what stands above its ranks. */
export interface WorkbookJob {
  readonly input: ScoreInput;
  readonly language: Language;
  readonly about: { readonly title: string; readonly subtitle: string };
}

/**
 * The result as a workbook, made by a thread of its own: the steps of a thousand units take seconds.
 *
 * @throws Error when even that thread's memory is too small for it
 */
export async function writeWorkbook(job: WorkbookJob): Promise<Uint8Array> {
  const module = builtWorker(new URL('./workbook-worker.js', import.meta.url));
  const outcome = await runBounded<Uint8Array>(module, job);
  if (!outcome.ok) throw new Error(`the workbook of a result is ${outcome.fault.code}`);
  return outcome.answer;
}
