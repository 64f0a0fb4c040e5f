import type { Group } from './group.ts';

/** Throws unless g has the claimed order: a wrong constant must not survive the first use. */
export function checkConstants(group: Group): void {
  const { generator, identity, order } = group;
  const almost = group.power(generator, order - 1n);
  const closes = group.isEqual(group.multiply(almost, generator), identity);
  if (!closes || group.isEqual(generator, identity)) {
    throw new Error(`The constants of group ${group.name} contradict each other.`);
  }
}
