/**
 * The groups of Belenios that this room knows, `Ed25519` first, which is for production; the others are for
 * conformance.
 */
export const groupNames = ['Ed25519', 'BELENIOS-2048', 'RFC-3526-2048'] as const;

export type GroupName = (typeof groupNames)[number];

/** True for the name of a group that this room knows. */
export function isGroupName(name: string): name is GroupName {
  return (groupNames as readonly string[]).includes(name);
}

declare const elementBrand: unique symbol;

/**
 * A member of a group of prime order. Only the group that made it knows what is inside; elements of
 * two groups are never mixed.
 */
export interface Element {
  readonly [elementBrand]: true;
}

/**
 * A cyclic group of prime order, written multiplicatively as in the Belenios specification.
 *
 * Exponents are scalars: integers from 0 to the order less one.
 */
export interface Group {
  readonly name: GroupName;
  /** The prime number of elements, `q` in the specification. */
  readonly order: bigint;
  /** `g` in the specification. */
  readonly generator: Element;
  readonly identity: Element;
  multiply(left: Element, right: Element): Element;
  /** The product of any number of elements; of none it is the identity. */
  product(elements: readonly Element[]): Element;
  invert(element: Element): Element;
  isEqual(left: Element, right: Element): boolean;
  /** Takes a time that depends on the exponent: for public exponents only. */
  power(base: Element, exponent: bigint): Element;
  /** The same with a uniform sequence of operations, as far as BigInt allows (it is not constant time). */
  powerOfSecret(base: Element, exponent: bigint): Element;
  /** The same element with a table, worth making when it will be raised to many powers. */
  prepare(element: Element): Element;
  /** Reads the canonical text of a member; undefined for anything else, small order included. */
  parse(text: string): Element | undefined;
  /** The canonical text, as it stands in archives and in hashes. */
  format(element: Element): string;
  /** The order in which public credentials are listed: negative when `left` comes first. */
  compareTexts(left: string, right: string): number;
}
