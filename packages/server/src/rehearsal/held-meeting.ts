import type { GroupName } from '@pingyi/ballot';
import type { Door } from './door.ts';
import type { OfficerKeys } from './officers.ts';
import type { RehearsalPlan } from './rehearsal-campaign.ts';
import type { Slips } from './slips.ts';
import type { Trustee } from './trustees.ts';

/** What a meeting is held with. */
export interface MeetingPlan extends RehearsalPlan {
  readonly meeting: string;
  /** Persons who draw a slip. */
  readonly voters: number;
  /** 0: the server keeps the key. */
  readonly trustees: number;
  /** Slips that stay in the box. */
  readonly left: number;
  /** The group of its polls, Ed25519 unless said otherwise. */
  readonly group?: GroupName;
  /** Persons who vote on paper; none unless given. */
  readonly papers?: number;
  /** Personal links in place of slips: the meeting is on the air. */
  readonly credentials?: 'slips' | 'links';
  /** Who is invited, voters with a credential first; made up unless given. */
  readonly persons?: readonly Invited[];
  readonly place?: string;
}

/** Somebody invited, in the one category. */
export interface Invited {
  readonly person: string;
  readonly category: string;
}

/** A meeting whose officers, slips and keys are known to whoever holds it. */
export interface HeldMeeting {
  readonly plan: MeetingPlan;
  readonly door: Door;
  readonly keys: OfficerKeys;
  readonly trustees: readonly Trustee[];
  /** The poll and its spares. */
  readonly polls: readonly string[];
  readonly drawn: Slips;
  readonly left: Slips;
}

/** The address of a meeting below `/api`. */
export function at({ plan }: HeldMeeting): string {
  return `/meetings/${plan.meeting}`;
}
