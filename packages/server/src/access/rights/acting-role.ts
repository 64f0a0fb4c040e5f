import {
  type Actor,
  type CommandType,
  type MeetingCommandType,
  type Role,
  rolesFor,
  rolesForMeeting,
} from '@pingyi/core';
import type { Problem } from '../../api/problems/problem.ts';
import { type Identity, rolesOf } from '../identity.ts';
import { type RightName, rightList } from './list.ts';

/** In which role somebody gives a command, or why in none. */
export type ActingRole =
  | { readonly ok: true; readonly actor: Actor }
  | { readonly ok: false; readonly problem: Problem };

/** What a command is about: null for what takes a grant that is not limited. */
interface About {
  readonly campaign: string | null;
  /** The unit that its body names, or null. */
  readonly unit: string | null;
}

/** Who asks, as far as it matters here. */
type Asker = Pick<Identity, 'account' | 'grants'>;

function outOfScope(right: RightName): ActingRole {
  const { says: sentence } = rightList[right];
  return { ok: false, problem: { code: 'right-missing', facts: { right, sentence } } };
}

/**
 * The role for a command: the one that is named, else the only one of the account's own that may give
 * it. Which roles may is core's rule; which the account holds in this campaign or for this unit are its
 * grants. A role that is held and may not is refused by core, with its own sentence.
 */
function roleAmong(
  { account, grants }: Asker,
  allowed: readonly Role[],
  about: About,
  named: Role | undefined,
  right: RightName,
): ActingRole {
  const held = rolesOf({ grants }, about);
  const fitting = held.filter((role) => allowed.includes(role));
  if (named === undefined && fitting.length > 1)
    return { ok: false, problem: { code: 'role-ambiguous', facts: { roles: fitting } } };
  const role = named ?? fitting[0] ?? held[0];
  if (role === undefined || !held.includes(role)) return outOfScope(right);
  return { ok: true, actor: { role, account } };
}

/** The role for a command of a campaign. */
export function actingRole(
  asker: Asker,
  type: CommandType,
  { campaign, unit }: About,
  named: Role | undefined,
): ActingRole {
  // Creating a campaign takes a grant that is not limited to another one.
  const about = type === 'create-campaign' ? { campaign: null, unit: null } : { campaign, unit };
  return roleAmong(asker, rolesFor(type), about, named, 'give-commands');
}

/** The role for a command of a meeting; that the meeting named the account its officer is core's rule. */
export function meetingRole(
  asker: Asker,
  type: MeetingCommandType,
  campaign: string,
  named: Role | undefined,
): ActingRole {
  const about = { campaign, unit: null };
  return roleAmong(asker, rolesForMeeting(type), about, named, 'hold-meetings');
}
