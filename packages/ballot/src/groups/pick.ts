import { belenios2048Group } from './belenios-2048.ts';
import { ed25519Group } from './ed25519.ts';
import type { Group, GroupName } from './group.ts';
import { rfc3526Group } from './rfc-3526-2048.ts';

const makers: Readonly<Record<GroupName, () => Group>> = {
  Ed25519: ed25519Group,
  'BELENIOS-2048': belenios2048Group,
  'RFC-3526-2048': rfc3526Group,
};

const made = new Map<GroupName, Group>();

/** The groups that this room knows, the one for production first. */
export const groupNames = Object.keys(makers) as readonly GroupName[];

/** True for the name of a group that this room knows. */
export function isGroupName(name: string): name is GroupName {
  return Object.hasOwn(makers, name);
}

/** Throws unless g has the claimed order: a wrong constant must not survive the first use. */
export function checkConstants(group: Group): void {
  const { generator, identity, order } = group;
  const almost = group.power(generator, order - 1n);
  const closes = group.isEqual(group.multiply(almost, generator), identity);
  if (!closes || group.isEqual(generator, identity)) {
    throw new Error(`The constants of group ${group.name} contradict each other.`);
  }
}

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
