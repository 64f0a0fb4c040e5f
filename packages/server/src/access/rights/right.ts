import type { Role, Sentence } from '@pingyi/core';

/** What a role may do on the server, as a sentence; who is not listed may not. */
export interface Right {
  /** What its holder may do. */
  readonly says: Sentence;
  readonly roles: readonly Role[];
  /**
   * Where a grant must hold: `anywhere` for what is filtered by scope afterwards or decided by core,
   * `campaign` for one campaign of the address.
   */
  readonly at: 'anywhere' | 'campaign';
}

/** Declares rights and keeps their names. */
export function rights<const Names extends string>(
  list: Readonly<Record<Names, Right>>,
): Readonly<Record<Names, Right>> {
  return list;
}
