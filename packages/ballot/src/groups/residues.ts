import type { Element, Group, GroupName } from './group.ts';
import { type Ladder, ladderKeeper, type Operations, powerByLadder } from './ladder.ts';

/** Bits of an exponent that one look-up in a table covers: as in a ladder. */
const window = 4;
const digitMask = (1n << BigInt(window)) - 1n;
const decimal = /^[1-9][0-9]*$/;

/** step^d at [i][d] for each step of a ladder. */
type Table = readonly (readonly bigint[])[];

interface Residue {
  readonly value: bigint;
  /** Made for prepared elements only. */
  readonly table?: Table;
}

const residueOf = (element: Element): Residue => element as unknown as Residue;
const elementOf = (residue: Residue): Element => residue as unknown as Element;

/** A subgroup of prime order of the integers modulo a prime. */
export interface ResidueParameters {
  readonly name: GroupName;
  readonly modulus: bigint;
  readonly order: bigint;
  readonly generator: bigint;
}

function tableOf(ladder: Ladder<bigint>, modulus: bigint): Table {
  return ladder.map((step) => {
    const row = [1n];
    for (let digit = 1; digit < 1 << window; digit += 1) {
      row.push(((row[digit - 1] ?? 1n) * step) % modulus);
    }
    return row;
  });
}

function powerByTable(table: Table, exponent: bigint, modulus: bigint): bigint {
  let product = 1n;
  let rest = exponent;
  for (const row of table) {
    product = (product * (row[Number(rest & digitMask)] ?? 1n)) % modulus;
    rest >>= BigInt(window);
  }
  return product;
}

/** Makes a group of residues; throws when the parameters are not those of a group of that order. */
export function residueGroup(parameters: ResidueParameters): Group {
  const { name, modulus, order, generator } = parameters;
  const longest = modulus.toString().length;
  const operations: Operations<bigint> = {
    identity: 1n,
    multiply: (left, right) => (left * right) % modulus,
    square: (value) => (value * value) % modulus,
  };
  const ladderOf = ladderKeeper(operations, order.toString(2).length);

  function power(element: Element, exponent: bigint): Element {
    const residue = residueOf(element);
    const { table, value } = residue;
    if (table !== undefined) return elementOf({ value: powerByTable(table, exponent, modulus) });
    const ladder = ladderOf(residue, value);
    return elementOf({ value: powerByLadder(operations, ladder, exponent) });
  }

  function prepare(element: Element): Element {
    const residue = residueOf(element);
    const table = tableOf(ladderOf(residue, residue.value), modulus);
    return elementOf({ value: residue.value, table });
  }

  function parse(text: string): Element | undefined {
    if (text.length > longest || !decimal.test(text)) return undefined;
    const value = BigInt(text);
    if (value >= modulus) return undefined;
    const element = elementOf({ value });
    return residueOf(power(element, order)).value === 1n ? element : undefined;
  }

  const base = elementOf({ value: generator });
  if (generator <= 1n || generator >= modulus || residueOf(power(base, order)).value !== 1n) {
    throw new Error(`The constants of group ${name} contradict each other.`);
  }
  return {
    name,
    order,
    generator: prepare(base),
    identity: elementOf({ value: 1n }),
    multiply: (left, right) =>
      elementOf({ value: (residueOf(left).value * residueOf(right).value) % modulus }),
    product: (elements) =>
      elementOf({
        value: elements.reduce((sum, element) => (sum * residueOf(element).value) % modulus, 1n),
      }),
    invert: (element) => power(element, order - 1n),
    isEqual: (left, right) => residueOf(left).value === residueOf(right).value,
    power,
    powerOfSecret: power,
    prepare,
    parse,
    format: (element) => residueOf(element).value.toString(),
    compareTexts: (left, right) => {
      if (left.length !== right.length) return left.length - right.length;
      return left < right ? -1 : left > right ? 1 : 0;
    },
  };
}
