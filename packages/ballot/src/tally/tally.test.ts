import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBallot } from '../ballots/check.ts';
import { type GroupName, groupNames } from '../groups/group.ts';
import { groupOf } from '../groups/pick.ts';
import { ballotOf, makeElection, must, oneOf } from '../testing/small-election.ts';
import { readTrustees } from '../trustees/trustees.ts';
import { smallLogarithms } from './discrete-log.ts';
import { addBallot, emptyTally, removeBallot, writeEncryptedTally } from './encrypted-tally.ts';
import { decryptTally, readPartialDecryption } from './partial-decryption.ts';
import { combineDecryptions, readResult, writeResult } from './result.ts';
import { readStrongProofs, writeStrongProofs } from './strong-proofs.ts';

describe.each(groupNames)('small logarithms in %s', (name) => {
  const group = groupOf(name);

  test('every value of the range is found, and none beyond it', () => {
    for (const largest of [0, 1, 2, 3, 24, 25, 26]) {
      const logarithm = smallLogarithms(group, largest);
      for (let value = 0; value <= largest + 7; value += 1) {
        const element = group.power(group.generator, BigInt(value));
        expect(logarithm(element)).toBe(value <= largest ? value : undefined);
      }
      expect(logarithm(group.invert(group.generator))).toBeUndefined();
    }
  });
});

test('the logarithm of a city’s count is found', () => {
  const group = groupOf('Ed25519');
  const logarithm = smallLogarithms(group, 100_000);
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), (value) => {
      expect(logarithm(group.power(group.generator, BigInt(value)))).toBe(value);
    }),
    { numRuns: 5, examples: [[0], [100_000]] },
  );
});

describe.each<GroupName>(['Ed25519', 'BELENIOS-2048'])('the tally in %s', (name) => {
  const small = makeElection({
    group: name,
    questions: [oneOf(2), oneOf(3)],
    voters: 3,
    trustees: 2,
  });
  const { election, list, trusteeSecrets, texts } = small;
  const trustees = must(readTrustees(texts.trustees, election.group));
  const votes = [
    [
      [1, 0],
      [1, 0, 0],
    ],
    [
      [0, 1],
      [1, 0, 0],
    ],
    [
      [1, 0],
      [0, 0, 1],
    ],
  ];
  const ballots = votes.map((choices, voter) =>
    must(checkBallot(election, list, ballotOf(small, voter, choices))),
  );
  const tally = ballots.reduce(
    (sum, { choices }) => addBallot(election, sum, choices),
    emptyTally(election),
  );
  const made = trusteeSecrets.map((secret, index) =>
    decryptTally(election, tally, index + 1, secret),
  );

  function partials(texts = made.map(({ text }) => text)) {
    return texts.map((text, index) => {
      const key = trustees.publicKeys[index] ?? election.group.identity;
      return must(readPartialDecryption(election, tally, index + 1, key, text));
    });
  }

  test('ballots may be added in any order and taken out again', () => {
    const [first, second, third] = ballots;
    if (!first || !second || !third) throw new Error('three ballots expected');
    const written = (which: typeof ballots) =>
      writeEncryptedTally(
        election,
        which.reduce((sum, { choices }) => addBallot(election, sum, choices), emptyTally(election)),
      );
    expect(written([third, first, second])).toBe(written(ballots));
    const without = removeBallot(election, tally, second.choices);
    expect(writeEncryptedTally(election, without)).toBe(written([first, third]));
  });

  test('the tally of no ballots decrypts to zeros', () => {
    const empty = emptyTally(election);
    const parts = trusteeSecrets.map((secret, index) => {
      const { text } = decryptTally(election, empty, index + 1, secret);
      const key = trustees.publicKeys[index] ?? election.group.identity;
      return must(readPartialDecryption(election, empty, index + 1, key, text));
    });
    const counts = combineDecryptions(election, empty, trustees, parts, 0);
    expect(counts).toEqual({
      ok: true,
      value: [
        [0, 0],
        [0, 0, 0],
      ],
    });
  });

  test('all trustees together find the counts, one alone does not', () => {
    const counts = [
      [2, 1],
      [2, 0, 1],
    ];
    expect(combineDecryptions(election, tally, trustees, partials(), 3)).toEqual({
      ok: true,
      value: counts,
    });
    expect(combineDecryptions(election, tally, trustees, [...partials()].reverse(), 3)).toEqual({
      ok: true,
      value: counts,
    });
    const [one] = partials();
    const missing = { ok: false, fault: { code: 'too-few-partial-decryptions' } };
    expect(combineDecryptions(election, tally, trustees, one ? [one] : [], 3)).toEqual(missing);
    expect(combineDecryptions(election, tally, trustees, one ? [one, one] : [], 3)).toEqual(
      missing,
    );
  });

  test('a count above the number of ballots is no count', () => {
    expect(combineDecryptions(election, tally, trustees, partials(), 1)).toEqual({
      ok: false,
      fault: { code: 'count-out-of-range', place: 'result[0][0]' },
    });
  });

  test.each<[string, (json: ReturnType<typeof JSON.parse>) => void, object]>([
    [
      'a factor less',
      (j) => j.decryption_factors[1].pop(),
      { code: 'wrong-number-of-factors', place: 'decryption_factors[1]' },
    ],
    [
      'a question less',
      (j) => j.decryption_factors.pop(),
      { code: 'wrong-number-of-factors', place: 'decryption_factors' },
    ],
    [
      'a proof less',
      (j) => j.decryption_proofs[0].pop(),
      { code: 'wrong-number-of-factors', place: 'decryption_factors[0]' },
    ],
    [
      'no element',
      (j) => {
        j.decryption_factors[0][1] = '2';
      },
      { code: 'invalid-factor', place: 'decryption_factors[0][1]' },
    ],
    [
      'another factor',
      (j) => j.decryption_factors[0].reverse(),
      { code: 'invalid-decryption-proof', place: 'decryption_proofs[0][0]' },
    ],
    [
      'another proof',
      (j) => {
        j.decryption_proofs[1][2].challenge = '1';
      },
      { code: 'invalid-decryption-proof', place: 'decryption_proofs[1][2]' },
    ],
    [
      'another field',
      (j) => {
        j.note = '';
      },
      { code: 'unreadable-decryption', detail: 'the whole' },
    ],
  ])('%s: the partial decryption is refused', (_, change, fault) => {
    const json = JSON.parse(made[0]?.text ?? '');
    change(json);
    const key = trustees.publicKeys[0] ?? election.group.identity;
    const read = readPartialDecryption(election, tally, 1, key, JSON.stringify(json));
    expect(read).toEqual({ ok: false, fault });
  });

  test('the partial decryption of one trustee is not that of another', () => {
    const key = trustees.publicKeys[1] ?? election.group.identity;
    const read = readPartialDecryption(election, tally, 2, key, made[0]?.text ?? '');
    expect(read).toMatchObject({ ok: false, fault: { code: 'invalid-decryption-proof' } });
  });

  test('decrypting tells its progress', () => {
    const seen: number[] = [];
    decryptTally(election, tally, 1, 5n, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  test('the file of strong proofs is sorted and read back', () => {
    const strong = made.map((one) => one.strong);
    const written = writeStrongProofs([...strong].reverse());
    expect(
      written.startsWith(
        '{"format":"pingyi-strong/1","proofs":[{"owner":1,"proofs":[[{"challenge":"',
      ),
    ).toBe(true);
    expect(must(readStrongProofs(written)).proofs).toEqual(strong);
  });
});

test.each([
  ['{}', 'unreadable-strong-proofs'],
  ['{"format":"pingyi-strong/2","proofs":[]}', 'unreadable-strong-proofs'],
  ['{"format":"pingyi-strong/1","proofs":[{"owner":0,"proofs":[]}]}', 'unreadable-strong-proofs'],
  [
    '{"format":"pingyi-strong/1","proofs":[{"owner":1,"proofs":[]},{"owner":1,"proofs":[]}]}',
    'repeated-strong-owner',
  ],
])('%s is no file of strong proofs', (source, code) => {
  expect(readStrongProofs(source)).toMatchObject({ ok: false, fault: { code } });
});

test('results are written and read as the archive holds them', () => {
  expect(writeResult([[1, 0], [2]])).toBe('{"result":[[1,0],[2]]}');
  expect(readResult('{"result":[[1,0],[2]]}')).toEqual([[1, 0], [2]]);
  for (const wrong of ['{"result":[[-1]]}', '{"result":[[1.5]]}', '{"result":[["1"]]}', '[[1]]']) {
    expect(readResult(wrong)).toBeUndefined();
  }
});
