import {
  type Actor,
  type Grant,
  type Place,
  type Role,
  roleNames,
  rolePolicies,
} from '@pingyi/core';
import type { Problem } from '../../api/problems/problem.ts';
import { allRolesOf, type Identity, rolesOf } from '../identity.ts';

/** Roles that may hand out some role: those in which accounts are managed. */
const managingRoles: readonly Role[] = roleNames.filter((role) =>
  roleNames.some((other) => rolePolicies[other].grantedBy.includes(role)),
);

/** In which role somebody manages accounts, or why that is not clear. */
export type ManagingActor =
  | { readonly ok: true; readonly actor: Actor }
  | { readonly ok: false; readonly problem: Problem };

/** The role in which somebody manages accounts: the one that is named, else the only one there is. */
export function managingActor(identity: Identity, named: Role | undefined): ManagingActor {
  const { account } = identity;
  const held = allRolesOf(identity).filter((role) => managingRoles.includes(role));
  const [only, ...others] = named === undefined ? held : held.filter((role) => role === named);
  if (only === undefined || others.length > 0)
    return { ok: false, problem: { code: 'role-ambiguous', facts: { roles: held } } };
  return { ok: true, actor: { role: only, account } };
}

/** Whether somebody could have granted all of these. */
export function mayManageGrants(identity: Identity, grants: readonly Grant[]): boolean {
  return grants.every(({ role, scope }) => {
    const { campaign = null, unit = null } = scope as Partial<Place>;
    return rolesOf(identity, { campaign, unit }).some((held) =>
      rolePolicies[role].grantedBy.includes(held),
    );
  });
}
