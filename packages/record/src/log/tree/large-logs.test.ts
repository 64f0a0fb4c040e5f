import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, utf8 } from '../../testing/values.ts';
import { sha256 } from '../hash.ts';
import { checkConsistency, checkInclusion } from './check.ts';
import { appendLeaf, rootOf } from './frontier.ts';
import { leafHash, nodeHash } from './hashes.ts';
import {
  type NodeReader,
  placesForConsistency,
  placesForInclusion,
  placesForRoot,
  proveConsistency,
  proveInclusion,
  readFrontier,
} from './prove.ts';

describe('logs too large to be built here', () => {
  // All leaves are alike, so the hash of a subtree depends on its level only and every node is known.
  const levels = [leafHash(sha256, utf8('alike'))];
  for (let level = 1; level < 54; level += 1) {
    const below = levels[level - 1] ?? new Uint8Array();
    levels.push(nodeHash(sha256, below, below));
  }
  const leaf = levels[0] ?? new Uint8Array();
  let reads = 0;
  const alike: NodeReader = {
    readNode: (level) => {
      reads += 1;
      return levels[level] ?? new Uint8Array();
    },
  };
  const size = fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER });

  it('are proved up to 2^53 - 1 leaves', async () => {
    await fc.assert(
      fc.asyncProperty(size, size, async (one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const firstRoot = rootOf(sha256, await readFrontier(alike, first));
        const secondRoot = rootOf(sha256, await readFrontier(alike, second));
        const included = must(await proveInclusion(sha256, alike, first - 1, second));
        const inclusion = { index: first - 1, size: second, leaf, root: secondRoot };
        expect(checkInclusion(sha256, inclusion, included).ok).toBe(true);
        const consistent = must(await proveConsistency(sha256, alike, first, second));
        const claim = { first, second, firstRoot, secondRoot };
        expect(checkConsistency(sha256, claim, consistent).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('take at most twice as many reads as the tree has levels: 40 in a million leaves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(999_999),
        fc.integer({ min: 1, max: 1_000_000 }),
        async (index, first) => {
          reads = 0;
          await proveInclusion(sha256, alike, index, 1_000_000);
          expect(reads).toBe(placesForInclusion(index, 1_000_000).length);
          expect(reads).toBeLessThanOrEqual(40);
          reads = 0;
          await proveConsistency(sha256, alike, first, 1_000_000);
          expect(reads).toBe(placesForConsistency(first, 1_000_000).length);
          expect(reads).toBeLessThanOrEqual(40);
        },
      ),
    );
    expect(placesForRoot(1_000_000)).toHaveLength(7);
  });

  it('begin all reads of a proof in one turn, so that one query can answer them', async () => {
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    const waiting: NodeReader = {
      readNode: (level, index) =>
        new Promise((resolve) => {
          asked.push(`${level}/${index}`);
          answers.push(() => resolve(levels[level] ?? new Uint8Array()));
        }),
    };
    const proof = proveInclusion(sha256, waiting, 5, 1_000_000);
    expect(asked).toEqual(
      placesForInclusion(5, 1_000_000).map(({ level, index }) => `${level}/${index}`),
    );
    for (const answer of answers) answer();
    expect(must(await proof)).toHaveLength(20);
  });

  it('do not grow beyond exact numbers', () => {
    const full = { size: Number.MAX_SAFE_INTEGER, subtrees: [] };
    expect(() => appendLeaf(sha256, full, leaf)).toThrow(RangeError);
  });
});
