/**
 * What is wrong with the structure of an archive. `member` is the number of the member in the file,
 * from 0; `at` is the position in bytes where it begins.
 */
export interface ArchiveFault {
  readonly code: ArchiveFaultCode;
  readonly member: number;
  readonly at: number;
  /** The member's name, the event's type or the like. */
  readonly detail: string;
}

/** Every way in which the structure of an archive can be wrong. */
export type ArchiveFaultCode =
  // The file is no archive of version 1 at all.
  | 'not-an-archive'
  | 'unsupported-version'
  // Bytes.
  | 'bad-member-header'
  | 'bad-padding'
  | 'truncated-member'
  | 'member-too-large'
  | 'foreign-member'
  | 'wrong-hash'
  | 'not-utf-8'
  // Events.
  | 'unreadable-event'
  | 'unknown-event'
  | 'unsupported-event'
  | 'broken-chain'
  | 'wrong-height'
  | 'missing-setup'
  | 'duplicate-setup'
  | 'ballot-after-end'
  | 'event-out-of-order'
  | 'repeated-event'
  // Data.
  | 'missing-payload'
  | 'surplus-payload'
  | 'unreferenced-data'
  | 'unreadable-payload'
  | 'repeated-owner';
