import { type Actor, accountId, type CommandType, type Role, rolesFor } from '@pingyi/core';

const setUp = accountId.parse('set-up');

/**
 * Who acts with the token that is printed at start, before anybody has an account: `set-up`, in the role
 * that the request names in `Acting-Role`, else as the office, else in the first role that may. It is
 * one account all the same, so what needs a second person stays out of its reach.
 */
export function setUpActor(type: CommandType, named: Role | undefined): Actor {
  const allowed = rolesFor(type);
  const [first = 'office'] = allowed;
  const role = named ?? (allowed.includes('office') ? 'office' : first);
  return { role, account: setUp };
}
