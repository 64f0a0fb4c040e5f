import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../elections/question.ts';
import { choicesIn } from '../elections/question.ts';
import type { GroupName } from '../groups/group.ts';
import { randomScalar } from '../groups/scalar.ts';
import { readStrongProofs } from '../tally/strong-proofs.ts';
import { resigned } from '../testing/crafted-ballots.ts';
import {
  ballotOf,
  finishedArchive,
  makeElection,
  must,
  oneOf,
  opener,
} from '../testing/small-election.ts';
import { verifyArchive } from '../verification/verify.ts';
import { ballotChecks, checkBallot } from './check.ts';
import { type Choices, createBallot, faultOfChoices } from './create.ts';
import { longestBallot } from './size.ts';
import { trackingCodeOf } from './tracking-code.ts';

/** In `npm run soak`, where properties are tried more often. */
const isSoak = process.env['PINGYI_SOAK'] === '1';
const patience = isSoak ? 600_000 : 60_000;

/** Every valid answer to a question. */
function validAnswers(question: Question): readonly (readonly number[])[] {
  const count = question.answers.length;
  const all = Array.from({ length: 1 << count }, (_, bits) =>
    Array.from({ length: count }, (__, index) => (bits >> index) & 1),
  ).filter((row) => {
    const marked = row.filter((one) => one === 1).length;
    return marked >= question.min && marked <= question.max;
  });
  if (question.blank !== true) return all;
  const blank = Array.from({ length: count + 1 }, (_, index) => (index === 0 ? 1 : 0));
  return [blank, ...all.map((row) => [0, ...row])];
}

const questions: readonly Question[] = [
  oneOf(5),
  oneOf(3, { blank: true }),
  oneOf(3, { min: 0, max: 2 }),
  oneOf(2, { min: 0, max: 2, blank: true }),
];

const choicesOf: fc.Arbitrary<Choices> = fc.tuple(
  ...questions.map((question) => fc.constantFrom(...validAnswers(question))),
);

function countsOf(votes: readonly Choices[]): readonly (readonly number[])[] {
  return questions.map((question, index) =>
    Array.from({ length: choicesIn(question) }, (_, choice) =>
      votes.reduce((sum, vote) => sum + (vote[index]?.[choice] ?? 0), 0),
    ),
  );
}

describe.each<GroupName>(['Ed25519', 'BELENIOS-2048'])('ballots in %s', (group) => {
  const voters = 4;
  const small = makeElection({ group, questions, voters, trustees: 2 });
  const { election, credentials, list } = small;

  test(
    'any valid choices, voted again or not, come back as the right counts',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat({ max: voters - 1 }), choicesOf), { maxLength: 5 }),
          async (votes) => {
            const ballots = votes.map(([voter, choices]) => ballotOf(small, voter, choices));
            const { pieces, strong, counts } = finishedArchive(small, ballots);
            const last = new Map(votes);
            expect(counts).toEqual(countsOf([...last.values()]));
            const proofs = must(readStrongProofs(strong));
            const report = must(await verifyArchive(opener(pieces), { strong: proofs }));
            expect(report.checks.filter(({ state }) => state !== 'holds')).toEqual([]);
            expect(report).toMatchObject({
              ok: true,
              group,
              ballots: votes.length,
              counted: last.size,
              result: countsOf([...last.values()]),
            });
          },
        ),
        { numRuns: (group === 'Ed25519' ? 4 : 2) * (isSoak ? 5 : 1) },
      );
    },
    patience,
  );

  test('a ballot is no longer than the election says', () => {
    fc.assert(
      fc.property(choicesOf, (choices) => {
        const { length } = ballotOf(small, 0, choices);
        expect(length).toBeLessThanOrEqual(longestBallot(election));
        expect(length).toBeGreaterThan(longestBallot(election) * 0.97);
      }),
      { numRuns: 3 },
    );
  });

  test('two ballots of the same choices share no ciphertext', () => {
    const choices = questions.map((question) => validAnswers(question)[0] ?? []);
    const texts = [ballotOf(small, 0, choices), ballotOf(small, 0, choices)];
    const alphas = texts.flatMap((text) => text.match(/"alpha":"[0-9a-f]+"/g) ?? []);
    expect(new Set(alphas).size).toBe(alphas.length);
  });

  test('making and checking tell their progress', () => {
    const choices = questions.map((question) => validAnswers(question)[0] ?? []);
    const [credential] = credentials;
    if (credential === undefined) throw new Error('no voters');
    const seen: string[] = [];
    const onProgress = (done: number, total: number) => seen.push(`${done}/${total}`);
    const { text } = must(createBallot(election, credential, choices, { onProgress }));
    must(checkBallot(election, list, text, { onProgress }));
    expect(seen).toEqual(['1/4', '2/4', '3/4', '4/4', '1/4', '2/4', '3/4', '4/4']);
  });

  test('the same random scalars make the same ballot, so that a device can be tested', () => {
    const choices = questions.map((question) => validAnswers(question)[1] ?? []);
    const [credential] = credentials;
    if (credential === undefined) throw new Error('no voters');
    const drawn: bigint[] = [];
    const recorded = (order: bigint): bigint => {
      const scalar = randomScalar(order);
      drawn.push(scalar);
      return scalar;
    };
    const first = must(createBallot(election, credential, choices, { scalars: recorded }));
    const replayed = (): bigint => drawn.shift() ?? 0n;
    const second = must(createBallot(election, credential, choices, { scalars: replayed }));
    expect(second).toEqual(first);
    expect(drawn).toEqual([]);
  });

  test('the tracking code is the first 80 bits of SHA-256', () => {
    const text = ballotOf(
      small,
      1,
      questions.map((question) => validAnswers(question)[0] ?? []),
    );
    const digest = BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 20)}`);
    const digits = digest.toString(32).padStart(16, '0');
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const code = [...digits].map((digit) => alphabet.charAt(Number.parseInt(digit, 32))).join('');
    expect(trackingCodeOf(text)).toBe(code);
    expect(must(checkBallot(election, list, text)).trackingCode).toBe(code);
  });

  /** Choices that are valid but for one question. */
  const broken = (question: number, row: readonly number[]): Choices =>
    questions.map((one, index) => (index === question ? row : (validAnswers(one)[0] ?? [])));

  test.each<[string, Choices, object]>([
    ['no answers', [], { code: 'wrong-number-of-questions', have: 0, need: 4 }],
    [
      'too few choices',
      broken(0, [1, 0, 0, 0]),
      { code: 'wrong-number-of-choices', question: 0, need: 5 },
    ],
    [
      'no blank choice',
      broken(1, [1, 0, 0]),
      { code: 'wrong-number-of-choices', question: 1, need: 4 },
    ],
    ['a two', broken(0, [2, 0, 0, 0, 0]), { code: 'choice-not-0-or-1', question: 0 }],
    ['a fraction', broken(0, [0.5, 0.5, 0, 0, 0]), { code: 'choice-not-0-or-1', question: 0 }],
    [
      'nothing marked',
      broken(0, [0, 0, 0, 0, 0]),
      { code: 'too-few-or-too-many-marked', question: 0 },
    ],
    ['two marked', broken(0, [1, 1, 0, 0, 0]), { code: 'too-few-or-too-many-marked', question: 0 }],
    [
      'three of at most two',
      broken(2, [1, 1, 1]),
      { code: 'too-few-or-too-many-marked', question: 2 },
    ],
    ['blank and marked', broken(1, [1, 1, 0, 0]), { code: 'blank-and-marked', question: 1 }],
    [
      'neither blank nor marked',
      broken(1, [0, 0, 0, 0]),
      { code: 'too-few-or-too-many-marked', question: 1 },
    ],
  ])('%s: no ballot is made', (_, choices, fault) => {
    const [credential] = credentials;
    if (credential === undefined) throw new Error('no voters');
    expect(faultOfChoices(election, choices)).toEqual(fault);
    expect(createBallot(election, credential, choices)).toEqual({ ok: false, fault });
  });

  /** A ballot with something taken away or added, not signed again. */
  const damaged = (change: (ballot: ReturnType<typeof JSON.parse>) => void): string => {
    const choices = questions.map((question) => validAnswers(question)[0] ?? []);
    const ballot = JSON.parse(ballotOf(small, 0, choices));
    change(ballot);
    return JSON.stringify(ballot);
  };

  test.each<[string, (ballot: ReturnType<typeof JSON.parse>) => void, object]>([
    ['an answer is missing', (b) => b.answers.pop(), { check: 'answers', place: 'answers' }],
    [
      'a choice is missing',
      (b) => b.answers[0].choices.pop(),
      { check: 'answers', place: 'answers[0]' },
    ],
    [
      'a proof is missing',
      (b) => b.answers[0].individual_proofs[2].pop(),
      { check: 'answers', place: 'answers[0]' },
    ],
    [
      'the overall proof is empty',
      (b) => b.answers[2].overall_proof.splice(0),
      { check: 'answers', place: 'answers[2]' },
    ],
    [
      'the blank proof is missing',
      (b) => delete b.answers[1].blank_proof,
      { check: 'answers', place: 'answers[1]' },
    ],
    [
      'a blank proof too much',
      (b) => {
        b.answers[0].blank_proof = b.answers[1].blank_proof;
      },
      { check: 'answers', place: 'answers[0]' },
    ],
    [
      'another poll',
      (b) => {
        b.election_uuid = 'VnMoDg1pAQZpgy';
      },
      { check: 'election', place: 'election_uuid' },
    ],
    [
      'another election',
      (b) => {
        b.election_hash = 'x';
      },
      { check: 'election', place: 'election_hash' },
    ],
    [
      'a number for a text',
      (b) => {
        b.credential = 1;
      },
      { check: 'json', place: 'credential' },
    ],
  ])('%s: the ballot is refused', (_, change, fault) => {
    expect(checkBallot(election, list, damaged(change))).toEqual({ ok: false, fault });
  });

  test('a blank proof that does not hold is named', () => {
    const choices = questions.map((question) => validAnswers(question)[0] ?? []);
    const ballot = ballotOf(small, 0, choices);
    const [credential] = credentials;
    if (credential === undefined) throw new Error('no voters');
    const altered = resigned(election, ballot, credential, (json) => {
      json.answers[1]?.blank_proof?.reverse();
    });
    expect(checkBallot(election, list, altered)).toEqual({
      ok: false,
      fault: { check: 'blank-proof', place: 'answers[1].blank_proof' },
    });
  });

  test('something far too long is refused unread', () => {
    const long = ' '.repeat(longestBallot(election) * 2 + 1);
    const fault = { check: 'size', place: 'the whole' };
    expect(checkBallot(election, list, long)).toEqual({ ok: false, fault });
    expect(checkBallot(election, list, '')).toMatchObject({ fault: { check: 'json' } });
  });
});

test('every check has its name once', () => {
  expect(new Set(ballotChecks).size).toBe(ballotChecks.length);
});
