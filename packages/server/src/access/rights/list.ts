import type { Grant } from '@pingyi/core';
import { accountRights } from './accounts.ts';
import { campaignRights } from './campaigns.ts';
import { commandRights } from './commands.ts';
import { documentRights } from './documents.ts';
import { hallRights } from './halls.ts';
import { invitationRights } from './invitations.ts';
import { meetingRights } from './meetings.ts';
import { peopleRights } from './people.ts';
import { recordRights } from './records.ts';
import { resultRights } from './results.ts';
import type { Right } from './right.ts';
import { yearRights } from './year.ts';

const all = {
  ...campaignRights,
  ...commandRights,
  ...meetingRights,
  ...documentRights,
  ...accountRights,
  ...invitationRights,
  ...peopleRights,
  ...recordRights,
  ...resultRights,
  ...hallRights,
  ...yearRights,
} as const;

export type RightName = keyof typeof all;

/** Every right by name. What is not here, nobody may. */
export const rightList: Readonly<Record<RightName, Right>> = all;

export const rightNames = Object.keys(rightList) as readonly RightName[];

/**
 * Whether grants give a right.
 *
 * @param campaign the campaign of the address, or null where the address has none
 */
export function gives(grants: readonly Grant[], name: RightName, campaign: string | null): boolean {
  const { roles, at } = rightList[name];
  return grants.some(({ role, scope }) => {
    if (!roles.includes(role)) return false;
    return at === 'anywhere' || scope.kind === 'installation' || scope.campaign === campaign;
  });
}
