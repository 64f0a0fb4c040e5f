import type { Sentence } from '@pingyi/core';

/** Texts of one subject by name, Chinese first, English beside it. */
export type Words = Readonly<Record<string, Sentence>>;
