import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkBallot } from '../ballots/check.ts';
import { createBallot } from '../ballots/create.ts';
import { type Election, readElection } from '../elections/election.ts';
import { modulo } from '../groups/scalar.ts';
import { openKernel } from '../kernel/kernel.ts';
import { groupsWith } from '../kernel/kernel-group.ts';
import { batchFor } from '../testing/fast-election.ts';
import { makeElection, must, oneOf, type SmallElection } from '../testing/small-election.ts';
import { type BallotMaker, openBallotMaker } from './ballot-maker.ts';

/** The same numbers again for the same seed: of use for nothing but a comparison. */
function repeatable(seed: bigint): (order: bigint) => bigint {
  let state = seed;
  return (order) => {
    state = modulo(state * 0x9e3779b97f4a7c15f39cc0605cedc835n + 12_345n, order);
    return modulo(state * state + state, order);
  };
}

const questions = [
  oneOf(5),
  oneOf(3, { blank: true }),
  oneOf(4, { min: 0, max: 3 }),
  oneOf(2, { min: 2, max: 2, blank: true }),
  oneOf(1, { min: 0, max: 1 }),
];

/** Any valid vote on these questions. */
const vote = fc
  .tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 3 }),
    fc.subarray([0, 1, 2, 3], { maxLength: 3 }),
    fc.boolean(),
    fc.integer({ min: 0, max: 1 }),
  )
  .map(([first, second, third, isBlank, last]) => [
    [0, 1, 2, 3, 4].map((index) => Number(index === first)),
    [0, 1, 2, 3].map((index) => Number(index === second)),
    [0, 1, 2, 3].map((index) => Number(third.includes(index))),
    isBlank ? [1, 0, 0] : [0, 1, 1],
    [last],
  ]);

describe('ballots made by the kernel', () => {
  let small: SmallElection;
  let fast: Election;
  let maker: BallotMaker;

  beforeAll(async () => {
    small = makeElection({ group: 'Ed25519', questions, voters: 1 });
    fast = must(readElection(small.texts.election, groupsWith(await openKernel())));
    maker = openBallotMaker(fast);
  });

  test('are, byte for byte, those of the reference from the same scalars, after a rehearsal too', () => {
    const [credential] = small.credentials;
    if (credential === undefined) throw new Error('no voters');
    maker.rehearse();
    fc.assert(
      fc.property(vote, fc.bigInt({ min: 0n, max: 2n ** 250n }), (choices, seed) => {
        const scalars = repeatable(seed);
        const reference = must(
          createBallot(small.election, credential, choices, { scalars: repeatable(seed) }),
        );
        const { text, trackingCode } = must(maker.create(credential, choices, { scalars }));
        expect({ text, trackingCode }).toEqual(reference);
      }),
      { numRuns: 12 },
    );
  });

  test('pass the reference’s checks when the platform gives the randomness, never repeat, and have the hints that anybody works out', async () => {
    const [credential] = small.credentials;
    if (credential === undefined) throw new Error('no voters');
    const choices = [[0, 0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0], [0, 1, 1], [0]];
    const again = [0, 1].map(() => must(maker.create(credential, choices)));
    const made = again.map(({ text }) => text);
    expect(new Set(made).size).toBe(2);
    const batch = await batchFor(small);
    for (const { text, hints } of again) expect(hints).toEqual(batch.makeHints(text));
    for (const text of made) {
      expect(checkBallot(small.election, small.list, text)).toMatchObject({ ok: true });
    }
  });

  test('zero scalars make identity points and the same ballot', () => {
    const [credential] = small.credentials;
    if (credential === undefined) throw new Error('no voters');
    const choices = [[0, 0, 1, 0, 0], [0, 0, 0, 1], [1, 0, 0, 1], [1, 0, 0], [1]];
    const scalars = (): bigint => 0n;
    const reference = must(createBallot(small.election, credential, choices, { scalars }));
    expect(must(maker.create(credential, choices, { scalars })).text).toBe(reference.text);
  });

  test('refuse the same choices', () => {
    const [credential] = small.credentials;
    if (credential === undefined) throw new Error('no voters');
    const choices = [[1, 1, 0, 0, 0]];
    expect(maker.create(credential, choices)).toEqual(
      createBallot(small.election, credential, choices),
    );
  });
});
