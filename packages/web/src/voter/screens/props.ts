import type { VoterEvent } from '../machine/events.ts';
import type { VoterState } from '../machine/state.ts';
import type { VoteInfo } from '../machine/vote-info.ts';

/** Tells the machine what the voter does. */
export type Tell = (event: VoterEvent) => void;

/** What a screen is drawn from. */
export interface ScreenProps {
  readonly state: VoterState;
  readonly tell: Tell;
}

/** A screen that needs to know the meeting. */
export interface InformedProps extends ScreenProps {
  readonly info: VoteInfo;
}

/** A screen of one step. */
export type StepProps<Step> = ScreenProps & { readonly step: Step };
