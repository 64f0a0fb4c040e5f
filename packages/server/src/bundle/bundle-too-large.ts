import type { Sentence } from '@pingyi/core';

/** Gigabytes (10^9 bytes) with one decimal, rounded up, for people. */
function gigabytes(bytes: number): number {
  return Math.ceil(bytes / 1e8) / 10;
}

/** Why a campaign has no bundle: the file format ends there (docs/decisions/0150). */
export function bundleTooLarge({
  bytes,
  most,
}: {
  readonly bytes: number;
  readonly most: number;
}): Sentence {
  return {
    zh: `核验包要 ${gigabytes(bytes)} GB，超过一个文件的上限 ${gigabytes(most)} GB，没有生成。`,
    en: `The bundle would have ${gigabytes(bytes)} GB, more than the ${gigabytes(most)} GB that one file can have; it was not made.`,
  };
}
