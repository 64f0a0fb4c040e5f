import type { Actor } from '../acts/act.ts';
import { type Accounts, rolesAt } from './accounts.ts';
import { type Grant, grantKey, type Place, type Scope } from './grant.ts';
import { powersOf, rolePolicies } from './powers.ts';
import type { AccountReason } from './reasons.ts';

function placeOf(scope: Scope): Place {
  switch (scope.kind) {
    case 'installation':
      return { campaign: null, unit: null };
    case 'campaign':
      return { campaign: scope.campaign, unit: null };
    case 'unit':
      return { campaign: scope.campaign, unit: scope.unit };
  }
}

/** Whoever grants may hand out this role, and does so within the own scope. */
function grantableReasons(
  accounts: Accounts,
  { account, role: by }: Actor,
  { role, scope }: Grant,
): readonly AccountReason[] {
  const { grantedBy: allowed } = rolePolicies[role];
  const granter = accounts.get(account);
  const isWithin = granter !== undefined && rolesAt(granter, placeOf(scope)).includes(by);
  if (allowed.includes(by) && isWithin) return [];
  return [{ code: 'role-not-grantable', facts: { role, by, allowed } }];
}

/** Whoever changes an account could have granted all that it holds. */
export function mayManage(
  accounts: Accounts,
  actor: Actor,
  held: readonly Grant[],
): readonly AccountReason[] {
  return held.flatMap((grant) => grantableReasons(accounts, actor, grant)).slice(0, 1);
}

/** A role that is only held for one unit has one, and no other role is held for a unit. */
function scopeReasons({ role, scope }: Grant): readonly AccountReason[] {
  const isForUnit = scope.kind === 'unit';
  if (rolePolicies[role].isForOneUnit && !isForUnit)
    return [{ code: 'liaison-without-unit', facts: { role } }];
  if (!rolePolicies[role].isForOneUnit && isForUnit)
    return [{ code: 'unit-scope-not-for-role', facts: { role } }];
  if (rolePolicies[role].power === 'administration' && scope.kind !== 'installation')
    return [{ code: 'administrator-not-everywhere', facts: { role } }];
  return [];
}

/** What speaks against grants that one account is to hold. */
export function grantReasons(
  accounts: Accounts,
  actor: Actor,
  grants: readonly Grant[],
): readonly AccountReason[] {
  const keys = grants.map(grantKey);
  const twice = grants.filter((grant, index) => keys.indexOf(grantKey(grant)) < index);
  const powers = powersOf(grants.map(({ role }) => role));
  return [
    ...grants.flatMap((grant) => grantableReasons(accounts, actor, grant)),
    ...grants.flatMap(scopeReasons),
    ...twice.map(({ role }) => ({ code: 'grant-twice', facts: { role } }) as const),
    ...(powers.length > 1
      ? [{ code: 'powers-exclude-each-other', facts: { powers } } as const]
      : []),
  ];
}

/** Whether two lists grant the same, in whatever order. */
export function sameGrants(left: readonly Grant[], right: readonly Grant[]): boolean {
  const [a, b] = [left, right].map((grants) => JSON.stringify(grants.map(grantKey).sort()));
  return a === b;
}
