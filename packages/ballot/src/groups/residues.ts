import type { Element, Group, GroupName } from './group.ts';

/** Bits of an exponent that one table look-up covers. */
const window = 4;
const digitMask = (1n << BigInt(window)) - 1n;
const decimal = /^[1-9][0-9]*$/;

interface Residue {
  readonly value: bigint;
  /** base^(16^i), shared by all powers of one element: made at the first power. */
  ladder?: readonly bigint[];
  /** base^(d * 16^i) at [i][d]: made only for prepared elements. */
  table?: readonly (readonly bigint[])[];
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

function digitsOf(exponent: bigint, count: number): number[] {
  const digits: number[] = [];
  for (let rest = exponent; digits.length < count; rest >>= BigInt(window)) {
    digits.push(Number(rest & digitMask));
  }
  return digits;
}

function ladderOf(residue: Residue, modulus: bigint, count: number): readonly bigint[] {
  if (residue.ladder !== undefined) return residue.ladder;
  const ladder = [residue.value];
  for (let step = residue.value; ladder.length < count; ) {
    for (let square = 0; square < window; square += 1) step = (step * step) % modulus;
    ladder.push(step);
  }
  residue.ladder = ladder;
  return ladder;
}

/**
 * Yao's method: the steps of the ladder are sorted into buckets by digit, then bucket d is raised to
 * d by running products. The ladder, three quarters of the work, serves every exponent of one base.
 */
function powerByBuckets(ladder: readonly bigint[], digits: readonly number[], modulus: bigint) {
  const buckets: (bigint | undefined)[] = new Array(1 << window).fill(undefined);
  digits.forEach((digit, index) => {
    const step = ladder[index];
    if (digit === 0 || step === undefined) return;
    const held = buckets[digit];
    buckets[digit] = held === undefined ? step : (held * step) % modulus;
  });
  let running = 1n;
  let product = 1n;
  for (let digit = (1 << window) - 1; digit > 0; digit -= 1) {
    const bucket = buckets[digit];
    if (bucket !== undefined) running = (running * bucket) % modulus;
    product = (product * running) % modulus;
  }
  return product;
}

function powerByTable(
  table: readonly (readonly bigint[])[],
  digits: readonly number[],
  modulus: bigint,
) {
  let product = 1n;
  digits.forEach((digit, index) => {
    product = (product * (table[index]?.[digit] ?? 1n)) % modulus;
  });
  return product;
}

function tableOf(ladder: readonly bigint[], modulus: bigint): readonly (readonly bigint[])[] {
  return ladder.map((step) => {
    const row = [1n];
    for (let digit = 1; digit < 1 << window; digit += 1) {
      row.push(((row[digit - 1] ?? 1n) * step) % modulus);
    }
    return row;
  });
}

/** Makes a group of residues; throws when the parameters are not those of a group of that order. */
export function residueGroup(parameters: ResidueParameters): Group {
  const { name, modulus, order, generator } = parameters;
  const bits = order.toString(2).length;
  const steps = Math.ceil(bits / window);
  const longest = modulus.toString().length;

  function power(base: Element, exponent: bigint): Element {
    const residue = residueOf(base);
    const digits = digitsOf(exponent, steps);
    if (residue.table !== undefined) {
      return elementOf({ value: powerByTable(residue.table, digits, modulus) });
    }
    const ladder = ladderOf(residue, modulus, steps);
    return elementOf({ value: powerByBuckets(ladder, digits, modulus) });
  }

  function prepare(element: Element): Element {
    const { value } = residueOf(element);
    const ladder = ladderOf(residueOf(element), modulus, steps);
    return elementOf({ value, ladder, table: tableOf(ladder, modulus) });
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
