import type { CivilDate, Digest, StoredAct } from '@pingyi/core';

/**
 * What the public sees of an internal act. No type, role, stream or hour: they would betray covert
 * inspections, tips and talks.
 */
export interface InternalView {
  readonly seq: number;
  /** The day of the act's `at`, in UTC as `at` itself. */
  readonly day: CivilDate;
  readonly visibility: 'internal';
  readonly commitment: Digest;
}

/** What the log shows of an act: a public act is its own view. */
export type PublicView = StoredAct | InternalView;

/** The names of the fields of a public leaf and of an internal one: these and no others. */
export const viewFields = {
  public: ['seq', 'stream', 'version', 'type', 'at', 'actor', 'payload', 'visibility'],
  internal: ['seq', 'day', 'visibility', 'commitment'],
} as const;
