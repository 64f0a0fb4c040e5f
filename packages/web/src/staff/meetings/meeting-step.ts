import type { OfficerSignature } from '@pingyi/core';
import type { MeetingWish } from '../../meeting-data/give-command.ts';

/** A step of a meeting that somebody is about to take. */
export interface MeetingStep {
  /** What is asked, without signatures where it needs some. */
  readonly wish: MeetingWish;
  /**
   * Puts the signatures in, one for each message in the order of the acts. Only steps that the chair or a
   * teller signs alone have it.
   */
  readonly sign?: (signatures: readonly OfficerSignature[]) => MeetingWish;
  /** Called once it is recorded. */
  readonly onRecorded?: () => void;
}
