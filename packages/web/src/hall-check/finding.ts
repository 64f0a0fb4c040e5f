import type { Sentence } from '@pingyi/core';

/** One thing that was checked, and what it came to. */
export interface Finding {
  readonly code: string;
  readonly verdict: 'well' | 'look' | 'bad';
  readonly sentence: Sentence;
}
