import type { Sentence } from '@pingyi/core';

/** How a code is explained: what happened with its numbers, and what to do now. */
export interface Words<Facts> {
  readonly title: Sentence;
  readonly what: (facts: Facts) => Sentence;
  readonly remedy: Sentence;
}
