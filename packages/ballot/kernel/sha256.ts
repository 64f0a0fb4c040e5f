// SHA-256 (FIPS 180-4) of public texts.

const roundConstants: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
const initial: usize = memory.data<u32>([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const schedule: usize = memory.data(256);
const state: usize = memory.data(32);
const block: usize = memory.data(128);

// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function spread(w16: u32, w15: u32, w7: u32, w2: u32): u32 {
  const s0 = rotr(w15, 7) ^ rotr(w15, 18) ^ (w15 >> 3);
  const s1 = rotr(w2, 17) ^ rotr(w2, 19) ^ (w2 >> 10);
  return w16 + s0 + w7 + s1;
}

// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function first(e: u32, f: u32, g: u32, h: u32): u32 {
  return h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (g ^ (e & (f ^ g)));
}

// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function second(a: u32, b: u32, c: u32): u32 {
  return (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) | (c & (a | b)));
}

function compress(data: usize): void {
  for (let t: usize = 0; t < 64; t += 4) store<u32>(schedule + t, bswap(load<u32>(data + t)));
  for (let t: usize = schedule + 64; t < schedule + 256; t += 4) {
    store<u32>(
      t,
      spread(load<u32>(t - 64), load<u32>(t - 60), load<u32>(t - 28), load<u32>(t - 8)),
    );
  }
  let a = load<u32>(state);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  let e = load<u32>(state, 16);
  let f = load<u32>(state, 20);
  let g = load<u32>(state, 24);
  let h = load<u32>(state, 28);
  // Eight rounds at a time: then the words are where they began.
  for (let t: usize = 0; t < 256; t += 32) {
    const k = roundConstants + t;
    const w = schedule + t;
    h = first(e, f, g, h) + load<u32>(k) + load<u32>(w);
    d += h;
    h += second(a, b, c);
    g = first(d, e, f, g) + load<u32>(k, 4) + load<u32>(w, 4);
    c += g;
    g += second(h, a, b);
    f = first(c, d, e, f) + load<u32>(k, 8) + load<u32>(w, 8);
    b += f;
    f += second(g, h, a);
    e = first(b, c, d, e) + load<u32>(k, 12) + load<u32>(w, 12);
    a += e;
    e += second(f, g, h);
    d = first(a, b, c, d) + load<u32>(k, 16) + load<u32>(w, 16);
    h += d;
    d += second(e, f, g);
    c = first(h, a, b, c) + load<u32>(k, 20) + load<u32>(w, 20);
    g += c;
    c += second(d, e, f);
    b = first(g, h, a, b) + load<u32>(k, 24) + load<u32>(w, 24);
    f += b;
    b += second(c, d, e);
    a = first(f, g, h, a) + load<u32>(k, 28) + load<u32>(w, 28);
    e += a;
    a += second(b, c, d);
  }
  store<u32>(state, load<u32>(state) + a);
  store<u32>(state, load<u32>(state, 4) + b, 4);
  store<u32>(state, load<u32>(state, 8) + c, 8);
  store<u32>(state, load<u32>(state, 12) + d, 12);
  store<u32>(state, load<u32>(state, 16) + e, 16);
  store<u32>(state, load<u32>(state, 20) + f, 20);
  store<u32>(state, load<u32>(state, 24) + g, 24);
  store<u32>(state, load<u32>(state, 28) + h, 28);
}

/** Writes the digest of `length` bytes as its 32 bytes. */
export function sha256(out: usize, data: usize, length: i32): void {
  memory.copy(state, initial, 32);
  const end = data + <usize>(length & ~63);
  for (let at = data; at < end; at += 64) compress(at);
  const rest = <usize>(length & 63);
  const blocks: usize = rest < 56 ? 64 : 128;
  memory.fill(block, 0, 128);
  memory.copy(block, end, rest);
  store<u8>(block + rest, 0x80);
  store<u64>(block + blocks - 8, bswap((<u64>length) << 3));
  compress(block);
  if (blocks === 128) compress(block + 64);
  for (let i: usize = 0; i < 32; i += 4) store<u32>(out + i, bswap(load<u32>(state + i)));
}
