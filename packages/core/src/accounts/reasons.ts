import type { Role } from '../acts/role.ts';
import type { AccountId } from '../acts/values.ts';
import type { ReasonOf } from '../reason.ts';
import type { Power } from './powers.ts';

/** Every code a command on accounts can be refused with, and its facts. */
export interface AccountFacts {
  'account-exists': { account: AccountId };
  'account-unknown': { account: AccountId };
  'account-closed': { account: AccountId };
  'account-not-open': { account: AccountId };
  'account-not-suspended': { account: AccountId };
  'accounts-exist': { have: number };
  'role-not-held': { account: AccountId; role: Role };
  'role-not-grantable': { role: Role; by: Role; allowed: readonly Role[] };
  'grant-twice': { role: Role };
  'grants-unchanged': { account: AccountId };
  'own-account': { account: AccountId };
  'not-own-account': { account: AccountId };
  'powers-exclude-each-other': { powers: readonly Power[] };
  'liaison-without-unit': { role: Role };
  'unit-scope-not-for-role': { role: Role };
  'administrator-not-everywhere': { role: Role };
  'last-administrator': { account: AccountId };
  'second-factor-set-already': { account: AccountId };
  'second-factor-not-set': { account: AccountId };
  'second-factor-needed': { account: AccountId; roles: readonly Role[] };
}

/** One unmet condition of a command on accounts. */
export type AccountReason = ReasonOf<AccountFacts>;

export type AccountReasonCode = keyof AccountFacts;
