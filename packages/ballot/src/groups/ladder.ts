/** Bits of an exponent that one step of a ladder covers. */
const window = 4;
const base = 1 << window;
const digitMask = BigInt(base - 1);

/** Ladders that are kept: enough for the elements of one answer, and no burden for a long list. */
const mostLadders = 64;

/** What a ladder needs to know of a group. */
export interface Operations<Value> {
  readonly identity: Value;
  multiply(left: Value, right: Value): Value;
  square(value: Value): Value;
  /** Given where it costs next to nothing: then digits may be negative, and there are fewer. */
  readonly invert?: (value: Value) => Value;
}

/** v^(16^i) for i = 0, 1, … */
export type Ladder<Value> = readonly Value[];

function raise<Value>({ square }: Operations<Value>, value: Value): Value {
  let result = value;
  for (let bit = 0; bit < window; bit += 1) result = square(result);
  return result;
}

/** Makes the ladder of a value for exponents of so many bits. */
export function makeLadder<Value>(
  operations: Operations<Value>,
  value: Value,
  bits: number,
): Ladder<Value> {
  const ladder = [value];
  // One step more than digits: a negative digit carries into the next.
  for (let step = value; ladder.length <= Math.ceil(bits / window); ) {
    step = raise(operations, step);
    ladder.push(step);
  }
  return ladder;
}

/** The digits of an exponent to the base 16, the least first; from -8 to 8 when they may be negative. */
function digitsOf(exponent: bigint, isSigned: boolean): number[] {
  const digits: number[] = [];
  let carry = 0;
  for (let rest = exponent; rest > 0n || carry > 0; rest >>= BigInt(window)) {
    const digit = Number(rest & digitMask) + carry;
    carry = isSigned && digit > base / 2 ? 1 : 0;
    digits.push(digit - carry * base);
  }
  return digits;
}

/**
 * Yao's method: the steps of the ladder are sorted into buckets by digit, then bucket d is raised to
 * the power d by running products. The ladder, most of the work, serves every exponent of one value.
 */
export function powerByLadder<Value>(
  { identity, multiply, invert }: Operations<Value>,
  ladder: Ladder<Value>,
  exponent: bigint,
): Value {
  const buckets: (Value | undefined)[] = new Array(base).fill(undefined);
  digitsOf(exponent, invert !== undefined).forEach((digit, index) => {
    const step = ladder[index];
    if (step === undefined) throw new Error('An exponent is too large for its ladder.');
    if (digit === 0) return;
    const part = digit < 0 && invert !== undefined ? invert(step) : step;
    const held = buckets[Math.abs(digit)];
    buckets[Math.abs(digit)] = held === undefined ? part : multiply(held, part);
  });
  let running: Value | undefined;
  let product: Value | undefined;
  for (let digit = base - 1; digit > 0; digit -= 1) {
    const bucket = buckets[digit];
    if (bucket !== undefined) running = running === undefined ? bucket : multiply(running, bucket);
    if (running !== undefined)
      product = product === undefined ? running : multiply(product, running);
  }
  return product ?? identity;
}

/** Keeps the ladders of the values met last, so that several powers of one value share it. */
export function ladderKeeper<Value>(
  operations: Operations<Value>,
  bits: number,
): (owner: object, value: Value) => Ladder<Value> {
  const kept = new Map<object, Ladder<Value>>();
  return (owner, value) => {
    const known = kept.get(owner);
    if (known !== undefined) return known;
    const ladder = makeLadder(operations, value, bits);
    kept.set(owner, ladder);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostLadders) break;
      kept.delete(oldest);
    }
    return ladder;
  };
}
