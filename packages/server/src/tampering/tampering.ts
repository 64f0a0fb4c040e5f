import type { Sentence } from '@pingyi/core';
import type { ClaimName, FindingCode, ReasonCode } from '@pingyi/record';
import type { Editing } from './editing.ts';
import type { RecordParts } from './record-parts.ts';

/** What a verifier must be given besides the bundle, so that a claim can fail at all. */
export interface ToBeGiven {
  /** Tracking codes that somebody holds. */
  readonly receipts?: readonly string[];
  /** Whether the log's true key must be trusted. */
  readonly isKeyTrusted?: boolean;
}

/** One way to tamper with a record, and what becomes of the one claim that it is made against. */
interface Way {
  /** Name among those of its claim, kebab-case. */
  readonly variant: string;
  readonly claim: ClaimName;
  readonly says: Sentence;
  /** Null where the record holds nothing that could be tampered with so. */
  readonly prepare: (parts: RecordParts) => Prepared | null | Promise<Prepared | null>;
}

/** Most claims fail, with this code among their findings. */
interface Failing extends Way {
  readonly code: FindingCode;
}

/** A claim that never fails loses its *holds*, for this reason. */
interface Losing extends Way {
  readonly code: ReasonCode;
  readonly becomes: 'not-applicable' | 'undecided';
}

export type Tampering = Failing | Losing;

/** What is edited, and what the verifier must be given. */
export interface Prepared extends Editing {
  readonly given?: ToBeGiven;
}
