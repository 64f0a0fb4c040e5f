import type { Sentence } from '@pingyi/core';

/** How often the same was said in a row. */
export function timesText(times: number): Sentence {
  return { zh: `（${times} 次）`, en: ` (${times} times)` };
}

/** Messages that a newer one covers. */
export function earlierText(messages: number): Sentence {
  return { zh: `之前还有 ${messages} 条`, en: `${messages} before it` };
}
