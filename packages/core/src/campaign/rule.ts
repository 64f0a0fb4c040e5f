import type { z } from 'zod';
import type { Actor, StoredAct } from '../acts/act.ts';
import type { ActType, ActTypeOf } from '../acts/catalogue.ts';
import type { Draft } from '../acts/draft.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import type { Campaign } from './campaign.ts';
import type { CampaignReason } from './reasons.ts';

/** Who asks, and on which day by the campaign's zone. */
interface Circumstances {
  readonly actor: Actor;
  readonly today: CivilDate;
}

/**
 * What the rules say to a command. Its acts are recorded only when `unmet` is empty, so a rule need not
 * draft them otherwise.
 */
export interface Ruling {
  readonly unmet: readonly CampaignReason[];
  readonly warnings?: readonly CampaignReason[];
  readonly acts: readonly Draft[];
}

/** A command of a campaign: the shape of its body, the acts it may cause, and its rule. */
export interface CommandRule<Type extends string = string, Body extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly body: Body;
  /** Acts that it may cause. Who may give it follows from the catalogue: every one of their `by`. */
  readonly causes: readonly ActType[];
  /** Given even when the year is over: what follows from the result, late objections, and opening a wrong result again. */
  readonly afterTheEnd?: true;
  readonly rule: (
    campaign: Campaign,
    body: DeepReadonly<z.output<Body>>,
    circumstances: Circumstances,
  ) => Ruling;
}

/** Declares a command and keeps its exact types. */
export function commandRule<const Type extends string, Body extends z.ZodType>(
  rule: CommandRule<Type, Body>,
): CommandRule<Type, Body> {
  return rule;
}

/** What an act makes of a campaign. */
export type Effect<Type extends ActTypeOf<'campaign'>> = (
  campaign: Campaign,
  act: StoredAct<Type>,
) => Campaign;

/** The ruling that records one act, unless a condition is unmet. */
export function record(unmet: readonly CampaignReason[], draft: Draft): Ruling {
  return { unmet, acts: [draft] };
}
