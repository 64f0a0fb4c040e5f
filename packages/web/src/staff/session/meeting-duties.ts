import type { Role } from '@pingyi/core';
import type { OwnAccount } from './own-account.ts';

/** The page on which each office of a meeting works. */
const pageOf: Readonly<Partial<Record<Role, DutyPage>>> = {
  desk: 'desk',
  chair: 'chair',
  scrutineer: 'slips',
  teller: 'tellers',
  trustee: 'trustee',
};

/** The first part of the address of an officer's page. */
export type DutyPage = 'desk' | 'chair' | 'slips' | 'tellers' | 'trustee';

type Grants = Pick<OwnAccount, 'grants'>;

/** The pages on which somebody works in the meetings of a campaign. */
export function dutyPages({ grants }: Grants, campaign: string): readonly DutyPage[] {
  const pages = grants
    .filter(({ scope }) => scope.kind === 'installation' || scope.campaign === campaign)
    .flatMap(({ role }) => pageOf[role] ?? []);
  return [...new Set(pages)];
}

/** Whether somebody has an office of meetings and none else: the rest of the console is of no use then. */
export function isOnlyInMeetings({ grants }: Grants): boolean {
  return grants.length > 0 && grants.every(({ role }) => pageOf[role] !== undefined);
}

/** Whether somebody signs people in and does nothing else. */
export function isOnlyAtDesk({ grants }: Grants): boolean {
  return grants.length > 0 && grants.every(({ role }) => role === 'desk');
}
