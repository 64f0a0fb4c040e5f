import { belenios2048Group } from './belenios-2048.ts';
import { checkConstants } from './check-constants.ts';
import { ed25519Group } from './ed25519.ts';
import type { Group, GroupName } from './group.ts';
import { rfc3526Group } from './rfc-3526-2048.ts';

const makers: Readonly<Record<GroupName, () => Group>> = {
  Ed25519: ed25519Group,
  'BELENIOS-2048': belenios2048Group,
  'RFC-3526-2048': rfc3526Group,
};

const made = new Map<GroupName, Group>();

/** Gives the group of a name; a caller with a kernel hands in its own. */
export type GroupSource = (name: GroupName) => Group;

/** The group of that name; its tables are made at the first call. */
export function groupOf(name: GroupName): Group {
  const known = made.get(name);
  if (known !== undefined) return known;
  const group = makers[name]();
  checkConstants(group);
  made.set(name, group);
  return group;
}
