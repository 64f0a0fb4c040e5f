// Scalars: integers below q = 2^252 + 27742317777372353535851937790883648493, as 32 bytes, the least
// significant first. Products are Montgomery's with R = 2^256.
// Nothing here branches on a value or chooses an address by one, except where its name says `public`.

export const scalarLength: usize = 32;

/** q. */
export const order: usize = memory.data<u32>([
  0x5cf5d3ed, 0x5812631a, 0xa2f79cd6, 0x14def9de, 0, 0, 0, 0x10000000,
]);
/** R² mod q: a Montgomery product with it takes R out of another. */
export const squareOfR: usize = memory.data<u32>([
  0x449c0f01, 0xa40611e3, 0x68859347, 0xd00e1ba7, 0x17f5be65, 0xceec73d2, 0x7c309a3d, 0x0399411b,
]);
/** 1/8 mod q. */
export const eighth: usize = memory.data<u32>([
  0xe2dc2f79, 0x6106e529, 0x7d1cdad0, 0x07d39db3, 0, 0, 0, 0x06000000,
]);
const q0: u64 = 0x5cf5d3ed;
const q1: u64 = 0x5812631a;
const q2: u64 = 0xa2f79cd6;
const q3: u64 = 0x14def9de;
const q7: u64 = 0x10000000;
/** −1/q mod 2^32. */
const negativeInverse: u64 = 0x12547e1b;
const low32: u64 = 0xffffffff;

const one: usize = memory.data<u32>([1, 0, 0, 0, 0, 0, 0, 0]);
const wide: usize = memory.data(32);
const upper: usize = memory.data(32);
const product: usize = memory.data(32);
const held: usize = memory.data(32);
const lessened: usize = memory.data(32);

/** r = a − q where that is not negative, else a; a below 2q. */
function subtractOrder(r: usize, a: usize): void {
  let borrow: i64 = 0;
  for (let i: usize = 0; i < 32; i += 4) {
    const difference = <i64>load<u32>(a + i) - <i64>load<u32>(order + i) + borrow;
    store<u32>(lessened + i, <u32>difference);
    borrow = difference >> 32;
  }
  const keep = <u32>borrow; // all ones when a is below q
  for (let i: usize = 0; i < 32; i += 4) {
    const less = load<u32>(lessened + i);
    store<u32>(r + i, less ^ ((less ^ load<u32>(a + i)) & keep));
  }
}

/** r = a·b/R mod q, for a·b below q·R. */
export function montgomery(r: usize, a: usize, b: usize): void {
  const b0 = <u64>load<u32>(b, 0);
  const b1 = <u64>load<u32>(b, 4);
  const b2 = <u64>load<u32>(b, 8);
  const b3 = <u64>load<u32>(b, 12);
  const b4 = <u64>load<u32>(b, 16);
  const b5 = <u64>load<u32>(b, 20);
  const b6 = <u64>load<u32>(b, 24);
  const b7 = <u64>load<u32>(b, 28);
  let t0: u64 = 0;
  let t1: u64 = 0;
  let t2: u64 = 0;
  let t3: u64 = 0;
  let t4: u64 = 0;
  let t5: u64 = 0;
  let t6: u64 = 0;
  let t7: u64 = 0;
  let t8: u64 = 0;
  for (let i: usize = 0; i < 32; i += 4) {
    const digit = <u64>load<u32>(a + i);
    let c = digit * b0 + t0;
    const low = c & low32;
    // What makes the lowest word vanish: words 4 to 6 of q are 0 and word 7 is 2^28.
    const factor = (low * negativeInverse) & low32;
    let f = (factor * q0 + low) >> 32;
    c = digit * b1 + t1 + (c >> 32);
    f += factor * q1 + (c & low32);
    t0 = f & low32;
    f >>= 32;
    c = digit * b2 + t2 + (c >> 32);
    f += factor * q2 + (c & low32);
    t1 = f & low32;
    f >>= 32;
    c = digit * b3 + t3 + (c >> 32);
    f += factor * q3 + (c & low32);
    t2 = f & low32;
    f >>= 32;
    c = digit * b4 + t4 + (c >> 32);
    f += c & low32;
    t3 = f & low32;
    f >>= 32;
    c = digit * b5 + t5 + (c >> 32);
    f += c & low32;
    t4 = f & low32;
    f >>= 32;
    c = digit * b6 + t6 + (c >> 32);
    f += c & low32;
    t5 = f & low32;
    f >>= 32;
    c = digit * b7 + t7 + (c >> 32);
    f += factor * q7 + (c & low32);
    t6 = f & low32;
    f >>= 32;
    f += t8 + (c >> 32);
    t7 = f & low32;
    t8 = f >> 32;
  }
  store<u32>(wide, <u32>t0, 0);
  store<u32>(wide, <u32>t1, 4);
  store<u32>(wide, <u32>t2, 8);
  store<u32>(wide, <u32>t3, 12);
  store<u32>(wide, <u32>t4, 16);
  store<u32>(wide, <u32>t5, 20);
  store<u32>(wide, <u32>t6, 24);
  store<u32>(wide, <u32>t7, 28);
  subtractOrder(r, wide);
}

/** r = a·b mod q; a or b may be any 256 bits, the other below q. */
export function multiplyScalars(r: usize, a: usize, b: usize): void {
  montgomery(held, a, b);
  montgomery(r, held, squareOfR);
}

/** r = a·R mod q, so that `montgomery` with it is a plain product. */
export function toMontgomery(r: usize, a: usize): void {
  montgomery(r, a, squareOfR);
}

/** r = a mod q for any 256 bits. */
export function reduceScalar(r: usize, a: usize): void {
  toMontgomery(held, a);
  montgomery(r, held, one);
}

/** r = a mod q for any 512 bits: 64 uniform bytes give a scalar whose bias nobody can see. */
export function reduceWide(r: usize, a: usize): void {
  toMontgomery(upper, a + 32);
  reduceScalar(product, a);
  addScalars(r, product, upper);
}

/** r = a + b mod q. */
export function addScalars(r: usize, a: usize, b: usize): void {
  let c: u64 = 0;
  for (let i: usize = 0; i < 32; i += 4) {
    c += <u64>load<u32>(a + i) + <u64>load<u32>(b + i);
    store<u32>(held + i, <u32>c);
    c >>= 32;
  }
  subtractOrder(r, held);
}

/** r = −a mod q. */
export function negateScalar(r: usize, a: usize): void {
  let borrow: i64 = 0;
  for (let i: usize = 0; i < 32; i += 4) {
    const difference = <i64>load<u32>(order + i) - <i64>load<u32>(a + i) + borrow;
    store<u32>(held + i, <u32>difference);
    borrow = difference >> 32;
  }
  subtractOrder(r, held);
}

/** r = a·b + c mod q. */
export function multiplyAdd(r: usize, a: usize, b: usize, c: usize): void {
  montgomery(held, a, b);
  montgomery(product, held, squareOfR);
  addScalars(r, product, c);
}

/** r = a/8 mod q. */
export function divideByEight(r: usize, a: usize): void {
  multiplyScalars(r, a, eighth);
}

/** r = b when `choice` is 1, a when it is 0; 32 bytes. */
export function chooseScalar(r: usize, a: usize, b: usize, choice: i32): void {
  const keep = <u64>-(<i64>choice);
  for (let i: usize = 0; i < 32; i += 8) {
    const first = load<u64>(a + i);
    store<u64>(r + i, first ^ ((first ^ load<u64>(b + i)) & keep));
  }
}

/** True when a is below q. */
export function isBelowPublicOrder(a: usize): bool {
  for (let i: usize = 32; i > 0; i -= 4) {
    const digit = load<u32>(a + i - 4);
    const limit = load<u32>(order + i - 4);
    if (digit !== limit) return digit < limit;
  }
  return false;
}

/** True when a is 0. */
export function isZeroPublicScalar(a: usize): bool {
  let all: u64 = 0;
  for (let i: usize = 0; i < 32; i += 8) all |= load<u64>(a + i);
  return all === 0;
}

/** Overwrites what products left behind. */
export function wipeScalars(): void {
  memory.fill(wide, 0, 32);
  memory.fill(upper, 0, 32);
  memory.fill(product, 0, 32);
  memory.fill(held, 0, 32);
  memory.fill(lessened, 0, 32);
}
