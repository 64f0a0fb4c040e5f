import { type Actor, accountId, type CommandType, rolesFor } from '@pingyi/core';

/** The account that the token stands for which is printed at start, before anybody has another. */
export const setUpAccount = accountId.parse('set-up');

/**
 * Who gives a command with that token: the office where it may, else whoever may. It is one account all
 * the same, so what needs a second person stays out of its reach.
 */
export function setUpActorFor(type: CommandType): Actor {
  const allowed = rolesFor(type);
  const role = allowed.includes('office') ? 'office' : allowed[0];
  if (role === undefined) throw new Error(`nobody may give the command ${type}`);
  return { role, account: setUpAccount };
}
