import { type Actor, accountId, type Role } from '@pingyi/core';

const setUp = accountId.parse('set-up');

/**
 * Who acts with the token that is printed at start, before anybody has an account: `set-up`, in the role
 * that the request names in `Acting-Role`, else the office.
 */
export function setUpActor(role: Role | undefined): Actor {
  return { role: role ?? 'office', account: setUp };
}
