// The field of p = 2^255 − 19 elements.
//
// An element is nine signed limbs, each an i32 in memory: f = Σ fᵢ·2^(29i). The form is redundant.
// Bounds count in units of 2^28: what `multiply` and `square` write is "carried", at most 1.01; sums
// and differences do not carry, so their bounds add up. `multiply` takes operands whose bounds
// multiply to 13 at most: nine products of 13·2^56 stay below 2^63.
// Nothing here branches on a value or chooses an address by one, except where its name says `public`.

/** Bytes of an element in memory. */
export const elementLength: usize = 36;

const mask: i64 = (1 << 29) - 1;
/** 2^261 modulo p: what a limb beyond the ninth counts. */
const fold: i64 = 64 * 19;

/** Writes nine limbs below 2^63 as carried limbs. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function carry(
  r: usize,
  h0: i64,
  h1: i64,
  h2: i64,
  h3: i64,
  h4: i64,
  h5: i64,
  h6: i64,
  h7: i64,
  h8: i64,
): void {
  const half: i64 = 1 << 28;
  let c: i64 = (h0 + half) >> 29;
  h1 += c;
  h0 -= c << 29;
  c = (h4 + half) >> 29;
  h5 += c;
  h4 -= c << 29;
  c = (h1 + half) >> 29;
  h2 += c;
  h1 -= c << 29;
  c = (h5 + half) >> 29;
  h6 += c;
  h5 -= c << 29;
  c = (h2 + half) >> 29;
  h3 += c;
  h2 -= c << 29;
  c = (h6 + half) >> 29;
  h7 += c;
  h6 -= c << 29;
  c = (h3 + half) >> 29;
  h4 += c;
  h3 -= c << 29;
  c = (h7 + half) >> 29;
  h8 += c;
  h7 -= c << 29;
  c = (h4 + half) >> 29;
  h5 += c;
  h4 -= c << 29;
  c = (h8 + half) >> 29;
  h0 += c * fold;
  h8 -= c << 29;
  c = (h0 + half) >> 29;
  h1 += c;
  h0 -= c << 29;
  store<i32>(r, <i32>h0, 0);
  store<i32>(r, <i32>h1, 4);
  store<i32>(r, <i32>h2, 8);
  store<i32>(r, <i32>h3, 12);
  store<i32>(r, <i32>h4, 16);
  store<i32>(r, <i32>h5, 20);
  store<i32>(r, <i32>h6, 24);
  store<i32>(r, <i32>h7, 28);
  store<i32>(r, <i32>h8, 32);
}

/** Folds the seventeen columns of a product. The upper ones are split first: times `fold` they would overflow. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function reduce(
  r: usize,
  h0: i64,
  h1: i64,
  h2: i64,
  h3: i64,
  h4: i64,
  h5: i64,
  h6: i64,
  h7: i64,
  h8: i64,
  h9: i64,
  h10: i64,
  h11: i64,
  h12: i64,
  h13: i64,
  h14: i64,
  h15: i64,
  h16: i64,
): void {
  carry(
    r,
    h0 + fold * (h9 & mask),
    h1 + fold * ((h10 & mask) + (h9 >> 29)),
    h2 + fold * ((h11 & mask) + (h10 >> 29)),
    h3 + fold * ((h12 & mask) + (h11 >> 29)),
    h4 + fold * ((h13 & mask) + (h12 >> 29)),
    h5 + fold * ((h14 & mask) + (h13 >> 29)),
    h6 + fold * ((h15 & mask) + (h14 >> 29)),
    h7 + fold * ((h16 & mask) + (h15 >> 29)),
    h8 + fold * (h16 >> 29),
  );
}

/** r = f·g. */
export function multiply(r: usize, f: usize, g: usize): void {
  const f0: i64 = load<i32>(f, 0);
  const f1: i64 = load<i32>(f, 4);
  const f2: i64 = load<i32>(f, 8);
  const f3: i64 = load<i32>(f, 12);
  const f4: i64 = load<i32>(f, 16);
  const f5: i64 = load<i32>(f, 20);
  const f6: i64 = load<i32>(f, 24);
  const f7: i64 = load<i32>(f, 28);
  const f8: i64 = load<i32>(f, 32);
  const g0: i64 = load<i32>(g, 0);
  const g1: i64 = load<i32>(g, 4);
  const g2: i64 = load<i32>(g, 8);
  const g3: i64 = load<i32>(g, 12);
  const g4: i64 = load<i32>(g, 16);
  const g5: i64 = load<i32>(g, 20);
  const g6: i64 = load<i32>(g, 24);
  const g7: i64 = load<i32>(g, 28);
  const g8: i64 = load<i32>(g, 32);
  const h0 = f0 * g0;
  const h1 = f0 * g1 + f1 * g0;
  const h2 = f0 * g2 + f1 * g1 + f2 * g0;
  const h3 = f0 * g3 + f1 * g2 + f2 * g1 + f3 * g0;
  const h4 = f0 * g4 + f1 * g3 + f2 * g2 + f3 * g1 + f4 * g0;
  const h5 = f0 * g5 + f1 * g4 + f2 * g3 + f3 * g2 + f4 * g1 + f5 * g0;
  const h6 = f0 * g6 + f1 * g5 + f2 * g4 + f3 * g3 + f4 * g2 + f5 * g1 + f6 * g0;
  const h7 = f0 * g7 + f1 * g6 + f2 * g5 + f3 * g4 + f4 * g3 + f5 * g2 + f6 * g1 + f7 * g0;
  const h8 =
    f0 * g8 + f1 * g7 + f2 * g6 + f3 * g5 + f4 * g4 + f5 * g3 + f6 * g2 + f7 * g1 + f8 * g0;
  const h9 = f1 * g8 + f2 * g7 + f3 * g6 + f4 * g5 + f5 * g4 + f6 * g3 + f7 * g2 + f8 * g1;
  const h10 = f2 * g8 + f3 * g7 + f4 * g6 + f5 * g5 + f6 * g4 + f7 * g3 + f8 * g2;
  const h11 = f3 * g8 + f4 * g7 + f5 * g6 + f6 * g5 + f7 * g4 + f8 * g3;
  const h12 = f4 * g8 + f5 * g7 + f6 * g6 + f7 * g5 + f8 * g4;
  const h13 = f5 * g8 + f6 * g7 + f7 * g6 + f8 * g5;
  const h14 = f6 * g8 + f7 * g7 + f8 * g6;
  const h15 = f7 * g8 + f8 * g7;
  const h16 = f8 * g8;
  reduce(r, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13, h14, h15, h16);
}

/** r = f². */
export function square(r: usize, f: usize): void {
  const f0: i64 = load<i32>(f, 0);
  const f1: i64 = load<i32>(f, 4);
  const f2: i64 = load<i32>(f, 8);
  const f3: i64 = load<i32>(f, 12);
  const f4: i64 = load<i32>(f, 16);
  const f5: i64 = load<i32>(f, 20);
  const f6: i64 = load<i32>(f, 24);
  const f7: i64 = load<i32>(f, 28);
  const f8: i64 = load<i32>(f, 32);
  const d0 = f0 + f0;
  const d1 = f1 + f1;
  const d2 = f2 + f2;
  const d3 = f3 + f3;
  const d4 = f4 + f4;
  const d5 = f5 + f5;
  const d6 = f6 + f6;
  const d7 = f7 + f7;
  const h0 = f0 * f0;
  const h1 = d0 * f1;
  const h2 = d0 * f2 + f1 * f1;
  const h3 = d0 * f3 + d1 * f2;
  const h4 = d0 * f4 + d1 * f3 + f2 * f2;
  const h5 = d0 * f5 + d1 * f4 + d2 * f3;
  const h6 = d0 * f6 + d1 * f5 + d2 * f4 + f3 * f3;
  const h7 = d0 * f7 + d1 * f6 + d2 * f5 + d3 * f4;
  const h8 = d0 * f8 + d1 * f7 + d2 * f6 + d3 * f5 + f4 * f4;
  const h9 = d1 * f8 + d2 * f7 + d3 * f6 + d4 * f5;
  const h10 = d2 * f8 + d3 * f7 + d4 * f6 + f5 * f5;
  const h11 = d3 * f8 + d4 * f7 + d5 * f6;
  const h12 = d4 * f8 + d5 * f7 + f6 * f6;
  const h13 = d5 * f8 + d6 * f7;
  const h14 = d6 * f8 + f7 * f7;
  const h15 = d7 * f8;
  const h16 = f8 * f8;
  reduce(r, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13, h14, h15, h16);
}

/** r = f + g, not carried. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
export function add(r: usize, f: usize, g: usize): void {
  store<i32>(r, load<i32>(f, 0) + load<i32>(g, 0), 0);
  store<i32>(r, load<i32>(f, 4) + load<i32>(g, 4), 4);
  store<i32>(r, load<i32>(f, 8) + load<i32>(g, 8), 8);
  store<i32>(r, load<i32>(f, 12) + load<i32>(g, 12), 12);
  store<i32>(r, load<i32>(f, 16) + load<i32>(g, 16), 16);
  store<i32>(r, load<i32>(f, 20) + load<i32>(g, 20), 20);
  store<i32>(r, load<i32>(f, 24) + load<i32>(g, 24), 24);
  store<i32>(r, load<i32>(f, 28) + load<i32>(g, 28), 28);
  store<i32>(r, load<i32>(f, 32) + load<i32>(g, 32), 32);
}

/** r = f − g, not carried. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
export function subtract(r: usize, f: usize, g: usize): void {
  store<i32>(r, load<i32>(f, 0) - load<i32>(g, 0), 0);
  store<i32>(r, load<i32>(f, 4) - load<i32>(g, 4), 4);
  store<i32>(r, load<i32>(f, 8) - load<i32>(g, 8), 8);
  store<i32>(r, load<i32>(f, 12) - load<i32>(g, 12), 12);
  store<i32>(r, load<i32>(f, 16) - load<i32>(g, 16), 16);
  store<i32>(r, load<i32>(f, 20) - load<i32>(g, 20), 20);
  store<i32>(r, load<i32>(f, 24) - load<i32>(g, 24), 24);
  store<i32>(r, load<i32>(f, 28) - load<i32>(g, 28), 28);
  store<i32>(r, load<i32>(f, 32) - load<i32>(g, 32), 32);
}

/** r = −f, as much carried as f. */
export function negate(r: usize, f: usize): void {
  for (let i: usize = 0; i < elementLength; i += 4) store<i32>(r + i, -load<i32>(f + i));
}

/** r = f. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
export function copy(r: usize, f: usize): void {
  for (let i: usize = 0; i < 32; i += 8) store<u64>(r + i, load<u64>(f + i));
  store<i32>(r, load<i32>(f, 32), 32);
}

/** r = a small integer, 0 to 2^28. */
export function setSmall(r: usize, value: i32): void {
  memory.fill(r, 0, elementLength);
  store<i32>(r, value);
}
