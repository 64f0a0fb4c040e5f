import type { Role } from '../acts/role.ts';
import type { AccountId } from '../acts/values.ts';
import type { Mark } from '../campaign/campaign.ts';
import type { Grant, Place } from './grant.ts';
import { covers } from './grant.ts';

/** A sign-in account as the acts know it: whose it is stands in an erasable table, never here. */
export interface Account {
  readonly id: AccountId;
  readonly grants: readonly Grant[];
  /** A closed account never opens again. */
  readonly state: 'open' | 'suspended' | 'closed';
  readonly hasSecondFactor: boolean;
  readonly opened: Mark;
}

/** Every account of an installation, in the order of opening. */
export type Accounts = ReadonlyMap<AccountId, Account>;

/** The roles in which an account may act at a place, each once. None while it is not open. */
export function rolesAt(account: Account, place: Place): readonly Role[] {
  if (account.state !== 'open') return [];
  const held = account.grants.filter(({ scope }) => covers(scope, place));
  return [...new Set(held.map(({ role }) => role))];
}

/** Whether an account can run the system: an open administrator whose sign-in is complete. */
export function isAbleAdministrator({ state, hasSecondFactor, grants }: Account): boolean {
  return state === 'open' && hasSecondFactor && grants.some(({ role }) => role === 'administrator');
}
