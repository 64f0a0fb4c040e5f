import {
  type Actor,
  accountId,
  isOver,
  type MeetingCommandType,
  type Names,
  namesOf,
  type Role,
  rolesForMeeting,
} from '@pingyi/core';
import { createContext, useContext, useMemo } from 'react';
import { type OwnAccount, useOwnAccount } from '../session/own-account.ts';
import type { MeetingWorld } from './queries.ts';

export const MeetingContext = createContext<MeetingWorld | null>(null);

/** The meeting that the page is about, with the names of its campaign. */
export function useMeetingWorld(): MeetingWorld & { readonly names: Names } {
  const world = useContext(MeetingContext);
  if (world === null) throw new Error('no meeting around this page');
  return useMemo(() => ({ ...world, names: namesOf(world.campaign) }), [world]);
}

function rolesHeld({ grants }: Pick<OwnAccount, 'grants'>, campaign: string): readonly Role[] {
  return grants
    .filter(({ scope }) => scope.kind === 'installation' || scope.campaign === campaign)
    .map(({ role }) => role);
}

/**
 * In whose name a command would be given, as far as this page can tell before the server does: the first own
 * role that may give it, else the first own role, which core then refuses with its sentence.
 */
export function meetingActor(own: OwnAccount, type: MeetingCommandType, campaign: string): Actor {
  const held = rolesHeld(own, campaign);
  const role = held.find((each) => rolesForMeeting(type).includes(each)) ?? held[0] ?? 'auditor';
  return { role, account: accountId.parse(own.account) };
}

/**
 * Whether the reader holds a role that may give one of these commands, in a year that is not over; the rules
 * decide the rest.
 */
export function useMayGive(...types: readonly MeetingCommandType[]): boolean {
  const own = useOwnAccount();
  const { campaign } = useMeetingWorld();
  const held = rolesHeld(own, campaign.id);
  if (isOver(campaign)) return false;
  return types.some((type) => rolesForMeeting(type).some((role) => held.includes(role)));
}
