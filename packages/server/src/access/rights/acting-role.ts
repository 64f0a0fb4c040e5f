import { type Actor, type CommandType, type Role, rolesFor } from '@pingyi/core';
import type { Problem } from '../../api/problems/problem.ts';
import { type Identity, rolesOf } from '../identity.ts';
import { rightList } from './list.ts';

/** In which role somebody gives a command, or why in none. */
export type ActingRole =
  | { readonly ok: true; readonly actor: Actor }
  | { readonly ok: false; readonly problem: Problem };

/** What a command is about. */
interface About {
  readonly campaign: string;
  /** The unit that its body names, or null. */
  readonly unit: string | null;
}

const outOfScope: ActingRole = {
  ok: false,
  problem: {
    code: 'right-missing',
    facts: { right: 'give-commands', sentence: rightList['give-commands'].says },
  },
};

/**
 * The role for a command: the one that is named, else the only one of the account's own that may give
 * it. Which roles may is core's rule; which the account holds in this campaign or for this unit are its
 * grants. A role that is held and may not is refused by core, with its own sentence.
 */
export function actingRole(
  { account, grants }: Pick<Identity, 'account' | 'grants'>,
  type: CommandType,
  { campaign, unit }: About,
  named: Role | undefined,
): ActingRole {
  // Creating a campaign takes a grant that is not limited to another one.
  const place = type === 'create-campaign' ? { campaign: null, unit: null } : { campaign, unit };
  const held = rolesOf({ grants }, place);
  const fitting = held.filter((role) => rolesFor(type).includes(role));
  if (named === undefined && fitting.length > 1)
    return { ok: false, problem: { code: 'role-ambiguous', facts: { roles: fitting } } };
  const role = named ?? fitting[0] ?? held[0];
  if (role === undefined || !held.includes(role)) return outOfScope;
  return { ok: true, actor: { role, account } };
}
