import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTree } from '../../testing/memory-nodes.ts';
import { codesOf, flipBit, flipBitOf, hexOf, must, utf8 } from '../../testing/values.ts';
import { sha256 } from '../hash.ts';
import { checkConsistency, checkInclusion } from './check.ts';
import { appendLeaf, emptyFrontier, rootOf } from './frontier.ts';
import { emptyRoot, leafHash } from './hashes.ts';
import { readProof, writeProof } from './proof-json.ts';
import { proveConsistency, proveInclusion, readFrontier } from './prove.ts';

// The definitions of RFC 6962, section 2.1, word for word and over another implementation of SHA-256:
// slow, recursive, and sharing nothing with what they test.

const node = (...parts: (Uint8Array | number[])[]) =>
  new Uint8Array(
    createHash('sha256')
      .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
      .digest(),
  );

function split(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}

function naiveRoot(d: readonly Uint8Array[]): Uint8Array {
  const n = d.length;
  if (n === 0) return node([]);
  if (n === 1) return node([0], d[0] ?? []);
  const k = split(n);
  return node([1], naiveRoot(d.slice(0, k)), naiveRoot(d.slice(k)));
}

function naivePath(m: number, d: readonly Uint8Array[]): Uint8Array[] {
  const n = d.length;
  if (n === 1) return [];
  const k = split(n);
  return m < k
    ? [...naivePath(m, d.slice(0, k)), naiveRoot(d.slice(k))]
    : [...naivePath(m - k, d.slice(k)), naiveRoot(d.slice(0, k))];
}

function naiveSubproof(m: number, d: readonly Uint8Array[], isWhole: boolean): Uint8Array[] {
  const n = d.length;
  if (m === n) return isWhole ? [] : [naiveRoot(d)];
  const k = split(n);
  return m <= k
    ? [...naiveSubproof(m, d.slice(0, k), isWhole), naiveRoot(d.slice(k))]
    : [...naiveSubproof(m - k, d.slice(k), false), naiveRoot(d.slice(0, k))];
}

const most = 130;
const data = Array.from({ length: most }, (_, index) => utf8(`leaf ${index}`));
const { nodes } = growTree(sha256, data);
const naiveRoots = data.map((_, index) => naiveRoot(data.slice(0, index)));
const rootAt = (size: number) => naiveRoots[size] ?? new Uint8Array();
const leafAt = (index: number) => leafHash(sha256, data[index] ?? new Uint8Array());

/** 0 <= low <= high < most. */
const pair = fc
  .tuple(fc.nat(most - 1), fc.nat(most - 1))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

describe('roots', () => {
  it('are those of the recursive definition, at every size', async () => {
    for (const [size, expected] of naiveRoots.entries()) {
      const { frontier } = growTree(sha256, data.slice(0, size));
      expect(hexOf(rootOf(sha256, frontier))).toBe(hexOf(expected));
      expect(await readFrontier(nodes, size)).toEqual(frontier);
    }
  });

  it('are those of the recursive definition, of any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (leaves) => {
        const { frontier } = growTree(sha256, leaves);
        expect(hexOf(rootOf(sha256, frontier))).toBe(hexOf(naiveRoot(leaves)));
      }),
    );
  });

  it('name each completed subtree once, with the place that readers ask for', () => {
    let frontier = emptyFrontier;
    const places: string[] = [];
    for (const each of data.slice(0, 8)) {
      const appended = appendLeaf(sha256, frontier, leafHash(sha256, each));
      places.push(...appended.completed.map(({ level, index }) => `${level}/${index}`));
      frontier = appended.frontier;
    }
    expect(places.join(' ')).toBe('0/0 0/1 1/0 0/2 0/3 1/1 2/0 0/4 0/5 1/2 0/6 0/7 1/3 2/1 3/0');
  });
});

describe('proofs', () => {
  it('of inclusion are those of the recursive definition, and verify, for every leaf of every size', async () => {
    for (let size = 1; size < 40; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = must(await proveInclusion(sha256, nodes, index, size));
        expect(proof.map(hexOf)).toEqual(naivePath(index, data.slice(0, size)).map(hexOf));
        const claim = { index, size, leaf: leafAt(index), root: rootAt(size) };
        expect(checkInclusion(sha256, claim, proof).ok).toBe(true);
      }
    }
  });

  it('of consistency are those of the recursive definition, and verify, for every two sizes', async () => {
    for (let second = 0; second < 40; second += 1) {
      for (let first = 0; first <= second; first += 1) {
        const proof = must(await proveConsistency(sha256, nodes, first, second));
        const expected = first === 0 ? [] : naiveSubproof(first, data.slice(0, second), true);
        expect(proof.map(hexOf)).toEqual(expected.map(hexOf));
        const claim = { first, second, firstRoot: rootAt(first), secondRoot: rootAt(second) };
        expect(checkConsistency(sha256, claim, proof).ok).toBe(true);
      }
    }
  });

  it('of inclusion fail with any bit, hash, place or size changed', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), fc.nat(7), async ([index, last], at, kind) => {
        const size = Math.max(last, index + 1);
        const proof = must(await proveInclusion(sha256, nodes, index, size));
        const claim = { index, size, leaf: leafAt(index), root: rootAt(size) };
        const changed = [
          [{ ...claim, leaf: flipBit(claim.leaf, at) }, proof],
          [{ ...claim, root: flipBit(claim.root, at) }, proof],
          [{ ...claim, index: (index + 1) % size }, size > 1 ? proof : [claim.leaf]],
          [claim, [...proof, claim.root]],
          [claim, proof.length > 0 ? proof.slice(1) : [claim.leaf]],
          [claim, proof.length > 0 ? proof.slice(0, -1) : [claim.leaf]],
          [claim, proof.length > 0 ? flipBitOf(proof, at) : [claim.leaf]],
          [{ ...claim, size: index }, proof],
        ] as const;
        const [badClaim, badProof] = changed[kind] ?? changed[0];
        expect(checkInclusion(sha256, badClaim, badProof).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('of consistency fail with any bit or hash changed, or the sizes exchanged', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), fc.nat(6), async ([low, high], at, kind) => {
        fc.pre(low > 0 && low < high);
        const proof = must(await proveConsistency(sha256, nodes, low, high));
        const claim = {
          first: low,
          second: high,
          firstRoot: rootAt(low),
          secondRoot: rootAt(high),
        };
        const changed = [
          [{ ...claim, firstRoot: flipBit(claim.firstRoot, at) }, proof],
          [{ ...claim, secondRoot: flipBit(claim.secondRoot, at) }, proof],
          [{ ...claim, first: high, second: low }, proof],
          [claim, [...proof, claim.firstRoot]],
          [claim, proof.slice(1)],
          [claim, proof.slice(0, -1)],
          [claim, flipBitOf(proof, at)],
        ] as const;
        const [badClaim, badProof] = changed[kind] ?? changed[0];
        expect(checkConsistency(sha256, badClaim, badProof).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('name what is wrong with them', () => {
    const inclusion = { index: 3, size: 3, leaf: leafAt(0), root: rootAt(3) };
    expect(codesOf(checkInclusion(sha256, inclusion, []))).toEqual(['proof-out-of-range']);
    const short = { ...inclusion, index: 1, leaf: utf8('no hash') };
    expect(codesOf(checkInclusion(sha256, short, []))).toEqual(['proof-malformed']);
    const empty = emptyRoot(sha256);
    const nothing = { first: 0, second: 5, firstRoot: empty, secondRoot: rootAt(5) };
    expect(checkConsistency(sha256, nothing, []).ok).toBe(true);
    expect(codesOf(checkConsistency(sha256, nothing, [empty]))).toEqual(['proof-wrong-length']);
    const other = { ...nothing, firstRoot: rootAt(1) };
    expect(codesOf(checkConsistency(sha256, other, []))).toEqual(['proof-wrong-root']);
    const same = { first: 5, second: 5, firstRoot: rootAt(4), secondRoot: rootAt(5) };
    expect(codesOf(checkConsistency(sha256, same, []))).toEqual(['proof-wrong-root']);
  });

  it('that end below the root of the size that they claim are too short', () => {
    const inclusion = { index: 0, size: 4, leaf: leafAt(0), root: rootAt(2) };
    const twoLeaves = [leafAt(1)];
    expect(codesOf(checkInclusion(sha256, inclusion, twoLeaves))).toEqual(['proof-wrong-length']);
    const claim = { first: 1, second: 4, firstRoot: rootAt(1), secondRoot: rootAt(2) };
    expect(codesOf(checkConsistency(sha256, claim, twoLeaves))).toEqual(['proof-wrong-length']);
  });

  it('are refused for places that no tree has', async () => {
    for (const [index, size] of [
      [5, 5],
      [-1, 5],
      [0.5, 5],
      [0, 2 ** 53],
    ] as const)
      expect(codesOf(await proveInclusion(sha256, nodes, index, size))).toEqual([
        'proof-out-of-range',
      ]);
    for (const [first, second] of [
      [6, 5],
      [-1, 5],
      [1, 2 ** 53],
      [Number.NaN, 5],
    ] as const)
      expect(codesOf(await proveConsistency(sha256, nodes, first, second))).toEqual([
        'proof-out-of-range',
      ]);
  });

  it('travel as JSON and are read strictly', () => {
    const proof = [rootAt(1), rootAt(2)];
    const json: unknown = JSON.parse(JSON.stringify(writeProof(proof)));
    expect(must(readProof(sha256, json)).map(hexOf)).toEqual(proof.map(hexOf));
    for (const bad of [
      null,
      {},
      { hashes: 'x' },
      { hashes: ['AA=='] },
      { hashes: [1] },
      { hashes: Array(65).fill('') },
    ])
      expect(codesOf(readProof(sha256, bad))).toEqual(['proof-malformed']);
  });
});
