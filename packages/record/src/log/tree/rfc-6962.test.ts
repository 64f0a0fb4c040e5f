import { describe, expect, it } from 'vitest';
import { growTree } from '../../testing/memory-nodes.ts';
import { bytesOf, hexOf, must } from '../../testing/values.ts';
import { sha256 } from '../hash.ts';
import { checkConsistency, checkInclusion } from './check.ts';
import { appendLeaf, emptyFrontier, rootOf } from './frontier.ts';
import { emptyRoot, leafHash } from './hashes.ts';
import { proveConsistency, proveInclusion } from './prove.ts';

// The eight-leaf vectors that implementations of RFC 6962 share since Certificate Transparency's own.

const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(bytesOf);

const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

// Node hashes by their place: n<level><index>.
const n00 = roots[1] ?? '';
const n01 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const n04 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const n06 = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f';
const n10 = roots[2] ?? '';
const n11 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const n12 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const n13 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const n20 = roots[4] ?? '';
const n21 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';

const inclusion = [
  [0, 1, []],
  [0, 8, [n01, n11, n21]],
  [5, 8, [n04, n13, n20]],
  [2, 3, [n10]],
  [1, 5, [n00, n11, n04]],
] as const;

const consistency = [
  [1, 1, []],
  [1, 8, [n01, n11, n21]],
  [6, 8, [n12, n13, n20]],
  [2, 5, [n11, n04]],
  [6, 7, [n12, n06, n20]],
] as const;

const { nodes, frontier } = growTree(sha256, leaves);
const rootAt = (size: number) => bytesOf(roots[size] ?? '');

describe('the eight-leaf vectors of RFC 6962', () => {
  it('gives the root of each size', () => {
    let growing = emptyFrontier;
    expect(hexOf(emptyRoot(sha256))).toBe(roots[0]);
    for (const [index, data] of leaves.entries()) {
      growing = appendLeaf(sha256, growing, leafHash(sha256, data)).frontier;
      expect(hexOf(rootOf(sha256, growing))).toBe(roots[index + 1]);
    }
    expect(frontier).toEqual(growing);
  });

  it.each(inclusion)('proves leaf %i in a tree of %i leaves', async (index, size, expected) => {
    const proof = must(await proveInclusion(sha256, nodes, index, size));
    expect(proof.map(hexOf)).toEqual(expected);
    const leaf = leafHash(sha256, leaves[index] ?? new Uint8Array());
    const checked = checkInclusion(sha256, { index, size, leaf, root: rootAt(size) }, proof);
    expect(checked.ok).toBe(true);
  });

  it.each(consistency)('proves that %i leaves begin %i', async (first, second, expected) => {
    const proof = must(await proveConsistency(sha256, nodes, first, second));
    expect(proof.map(hexOf)).toEqual(expected);
    const claim = { first, second, firstRoot: rootAt(first), secondRoot: rootAt(second) };
    expect(checkConsistency(sha256, claim, proof).ok).toBe(true);
  });
});

describe('the worked example of RFC 6962, section 2.1.3, with seven leaves', () => {
  const seven = growTree(sha256, leaves.slice(0, 7));
  const node = (level: number, index: number) => hexOf(seven.nodes.readNode(level, index) as never);
  const inclusionOf = async (index: number) =>
    must(await proveInclusion(sha256, seven.nodes, index, 7)).map(hexOf);
  const consistencyOf = async (first: number) =>
    must(await proveConsistency(sha256, seven.nodes, first, 7)).map(hexOf);
  // In the drawing: a to j are leaves' hashes, g = (a b), h = (c d), i = (e f), k = (g h), l = (i j).
  const [a, b, c, d, e, f, j] = [0, 1, 2, 3, 4, 5, 6].map((index) => node(0, index));
  const [g, h, i, k] = [node(1, 0), node(1, 1), node(1, 2), node(2, 0)];
  const l = hexOf(sha256.digest(new Uint8Array([1]), bytesOf(i ?? ''), bytesOf(j ?? '')));

  it('gives the inclusion proofs of the text', async () => {
    expect(await inclusionOf(0)).toEqual([b, h, l]);
    expect(await inclusionOf(3)).toEqual([c, g, l]);
    expect(await inclusionOf(4)).toEqual([f, j, k]);
    expect(await inclusionOf(6)).toEqual([i, k]);
  });

  it('gives the consistency proofs of the text', async () => {
    expect(await consistencyOf(3)).toEqual([c, d, g, l]);
    expect(await consistencyOf(4)).toEqual([l]);
    expect(await consistencyOf(6)).toEqual([i, j, k]);
    expect([a, e].every((leaf) => leaf !== undefined)).toBe(true);
  });
});
