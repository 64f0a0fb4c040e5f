import type { MeetingWish } from '../../meeting-data/give-command.ts';

/** A step of a meeting that somebody is about to take. */
export interface MeetingStep {
  /** What is asked; what officers sign has pages of its own. */
  readonly wish: MeetingWish;
  /** Called once it is recorded. */
  readonly onRecorded?: () => void;
}
