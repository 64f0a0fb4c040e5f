import type { z } from 'zod';
import type { Actor, StoredAct } from '../acts/act.ts';
import type { ActType, ActTypeOf } from '../acts/catalogue.ts';
import type { CivilDate } from '../campaign/calendar/civil-date.ts';
import type { Instant } from '../campaign/calendar/instant.ts';
import type { Campaign, Mark } from '../campaign/campaign.ts';
import type { Ruling } from '../campaign/rule.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import type { Meeting } from './meeting.ts';

/** What a meeting's rules see beside the meeting itself, and never change. */
export interface MeetingViews {
  readonly campaign: Campaign;
  /**
   * The other meetings of the campaign, of which the panel rule needs to know where its scope is a level
   * or the campaign. May be empty where the scope is the meeting or the unit.
   */
  readonly others: readonly Meeting[];
}

/** Who asks, when, and what is seen. */
interface MeetingCircumstances extends MeetingViews {
  readonly actor: Actor;
  readonly now: Instant;
  /** The day of `now` by the campaign's zone. */
  readonly today: CivilDate;
}

/** A command of a meeting: the shape of its body, the acts it may cause, and its rule. */
export interface MeetingRule<Type extends string = string, Body extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly body: Body;
  readonly causes: readonly ActType[];
  /** Corrections are possible after the meeting ended; everything else is not. */
  readonly mayCorrectLater?: true;
  readonly rule: (
    meeting: Meeting,
    body: DeepReadonly<z.output<Body>>,
    circumstances: MeetingCircumstances,
  ) => Ruling;
}

/** Declares a command of a meeting and keeps its exact types. */
export function meetingRule<const Type extends string, Body extends z.ZodType>(
  rule: MeetingRule<Type, Body>,
): MeetingRule<Type, Body> {
  return rule;
}

/**
 * The acts that a meeting is made of: those of its own stream, and the three of its campaign's stream
 * that say what its vote amounts to.
 */
export type MeetingActType =
  | ActTypeOf<'meeting'>
  | 'vote-opened'
  | 'vote-voided'
  | 'unit-result-announced';

/** What an act makes of a meeting. */
export type MeetingEffect<Type extends MeetingActType> = (
  meeting: Meeting,
  act: StoredAct<Type>,
) => Meeting;

/** The mark of an act. */
export function markOf({ seq, at }: Mark): Mark {
  return { seq, at };
}
