import type { Sentence } from '@pingyi/core';
import type { ClaimName } from '@pingyi/record';
import type { Editing } from './editing.ts';
import type { RecordParts } from './record-parts.ts';

/** What a verifier must be given besides the bundle, so that a claim can fail at all. */
export interface ToBeGiven {
  /** Tracking codes that somebody holds. */
  readonly receipts?: readonly string[];
  /** Whether the log's true key must be trusted. */
  readonly isKeyTrusted?: boolean;
}

/** One way to tamper with a record: the one claim that then fails, by its finding. */
export interface Tampering {
  /** Name among those of its claim, kebab-case. */
  readonly variant: string;
  readonly claim: ClaimName;
  readonly says: Sentence;
  /** Among the codes that the claim then finds. */
  readonly code: string;
  /** Null where the record holds nothing that could be tampered with so. */
  readonly prepare: (parts: RecordParts) => Prepared | null | Promise<Prepared | null>;
}

/** What is edited, and what the verifier must be given. */
export interface Prepared extends Editing {
  readonly given?: ToBeGiven;
}
