import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Election, readElection } from '../elections/election.ts';
import { type BallotMaker, openBallotMaker } from '../fast/ballot-maker.ts';
import { openKernel } from '../kernel/kernel.ts';
import { groupsWith } from '../kernel/kernel-group.ts';
import { makeElection, must, oneOf, type SmallElection } from '../testing/small-election.ts';
import { checkBallot } from './check.ts';
import { ballotSeedLength, makeBallotSeed, seededScalars } from './seeded-scalars.ts';
import {
  choicesOfMarks,
  readTestedBallot,
  repeatBallot,
  revealBallot,
  type TestedBallot,
  writeTestedBallot,
} from './tested-ballot.ts';

const questions = [oneOf(5), oneOf(5), oneOf(3, { blank: true }), oneOf(2, { min: 0 })];
const marksOf = fc.tuple(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 2 }),
  fc.integer({ min: 0, max: 1 }),
);

describe('a tested ballot', () => {
  let small: SmallElection;
  let fast: Election;
  let makers: readonly BallotMaker[];

  beforeAll(async () => {
    small = makeElection({ group: 'Ed25519', questions, voters: 1 });
    fast = must(readElection(small.texts.election, groupsWith(await openKernel())));
    makers = [openBallotMaker(fast), openBallotMaker(small.election)];
  });

  function make(maker: BallotMaker, seed: Uint8Array, marks: readonly number[]) {
    const [credential] = small.credentials;
    if (credential === undefined) throw new Error('no voter');
    const scalars = seededScalars(small.election, seed);
    const choices = choicesOfMarks(small.election, marks);
    return must(maker.create(credential, choices, { scalars }));
  }

  function tested(marks: readonly number[] = [0, 4, 1, 0]): [TestedBallot, string] {
    const [maker] = makers;
    if (maker === undefined) throw new Error('no maker');
    const seed = makeBallotSeed();
    const made = make(maker, seed, marks);
    return [revealBallot(made.text, seed, marks), made.trackingCode];
  }

  test('is made again by the reference, whichever way it was made', () => {
    const seeds = fc.uint8Array({ minLength: ballotSeedLength, maxLength: ballotSeedLength });
    fc.assert(
      fc.property(seeds, marksOf, fc.constantFrom(0, 1), (seed, marks, which) => {
        const maker = makers[which];
        if (maker === undefined) throw new Error('no maker');
        const made = make(maker, seed, marks);
        expect(checkBallot(small.election, small.list, made.text).ok).toBe(true);
        const revealed = writeTestedBallot(revealBallot(made.text, seed, marks));
        const read = readTestedBallot(`\n${revealed} `);
        if (read === undefined) throw new Error(revealed);
        const { text, trackingCode } = must(repeatBallot(small.election, read));
        expect(text).toBe(made.text);
        expect(trackingCode).toBe(made.trackingCode);
      }),
      { numRuns: 12 },
    );
  });

  test('with another mark than was encrypted has another code and no signature', () => {
    const [test] = tested();
    const other = { ...test, marks: [1, 4, 1, 0] };
    expect(repeatBallot(small.election, other)).toEqual({
      ok: false,
      fault: { code: 'test-unsigned' },
    });
  });

  test.each<[string, (test: TestedBallot) => TestedBallot, object]>([
    [
      'of another poll',
      (test) => ({ ...test, poll: '9KgPnVpWqYrNH7' }),
      { code: 'test-of-another-poll', have: '9KgPnVpWqYrNH7' },
    ],
    ['of another seed', (test) => ({ ...test, seed: makeBallotSeed() }), { code: 'test-unsigned' }],
    [
      'with a signature that is no number below the order',
      (test) => ({ ...test, signature: { challenge: '9'.repeat(90), response: '1' } }),
      { code: 'test-unsigned' },
    ],
    [
      'of a credential that is no element',
      (test) => ({ ...test, credential: 'f'.repeat(64) }),
      { code: 'test-credential-invalid' },
    ],
    [
      'with a mark too few',
      (test) => ({ ...test, marks: [0, 4, 1] }),
      { code: 'wrong-number-of-questions', have: 3, need: 4 },
    ],
    [
      'with a mark that no answer has',
      (test) => ({ ...test, marks: [5, 4, 1, 0] }),
      { code: 'too-few-or-too-many-marked', question: 0 },
    ],
  ])('%s is refused', (_, change, fault) => {
    const [test] = tested();
    expect(repeatBallot(small.election, change(test))).toMatchObject({ ok: false, fault });
  });

  test('does not give the secret of the credential away: the signature is drawn afresh each time', () => {
    const seed = makeBallotSeed();
    const [first, second] = makers.map((maker) => make(maker, seed, [0, 4, 1, 0]));
    const [left, right] = [first, second].map((made) => JSON.parse(made?.text ?? '{}'));
    expect(left.answers).toEqual(right.answers);
    expect(left.signature.proof.response).not.toBe(right.signature.proof.response);
  });

  test('a seed has 32 bytes', () => {
    expect(() => seededScalars(small.election, new Uint8Array(16))).toThrow('32 bytes');
  });

  test.each(['', 'x', '1.2.3', 'https://example.org/v/check#abc'])(
    '%j is no tested ballot',
    (text) => {
      expect(readTestedBallot(text)).toBeUndefined();
    },
  );
});
