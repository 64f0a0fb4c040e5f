import { ed25519 } from '@noble/curves/ed25519.js';
import { numberToBytesLE } from '@noble/curves/utils.js';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkBallot } from '../ballots/check.ts';
import {
  authorHints,
  type CurvePoint,
  eighthOf,
  hintedPoints,
  orderEight,
  writtenHints,
} from '../testing/author-hints.ts';
import { craftBallot, resigned } from '../testing/crafted-ballots.ts';
import { batchFor } from '../testing/fast-election.ts';
import { forgedBallot } from '../testing/forged-commitments.ts';
import { authorIn, honestBallot, usualChoices } from '../testing/malicious-case.ts';
import { ballotOf, makeElection, oneOf, type SmallElection } from '../testing/small-election.ts';
import type { BallotBatch, BatchWork } from './ballot-batch.ts';

const prime = ed25519.Point.Fp.ORDER;

let small: SmallElection;
let batch: BallotBatch;

beforeAll(async () => {
  const plan = { group: 'Ed25519', questions: [oneOf(5), oneOf(5)], voters: 2 } as const;
  small = makeElection(plan);
  batch = await batchFor(small);
});

afterEach(() => {
  vi.restoreAllMocks();
});

interface Given {
  readonly text: string;
  readonly hints?: Uint8Array;
}

/** The verdicts, `true` or the check that fails, and how they came about. */
function verdictsOn(ballots: readonly Given[]): {
  readonly verdicts: readonly unknown[];
  readonly work: BatchWork;
} {
  const before = batch.work();
  for (const ballot of ballots) batch.add(ballot);
  const verdicts = batch.settle().map((outcome) => outcome.ok || outcome.fault.check);
  const after = batch.work();
  const work = {
    withHints: after.withHints - before.withHints,
    withoutHints: after.withoutHints - before.withoutHints,
    byReference: after.byReference - before.byReference,
  };
  return { verdicts, work };
}

const byHints = { withHints: 1, withoutHints: 0, byReference: 0 };
const alone = { withHints: 0, withoutHints: 1, byReference: 0 };
const byReference = { withHints: 0, withoutHints: 0, byReference: 1 };

describe('an author who hands in hints of his own', () => {
  test('an honest ballot is accepted by them', () => {
    const text = honestBallot(small);
    const hints = authorHints(small.election, text);
    expect(hints).toEqual(batch.makeHints(text));
    expect(verdictsOn([{ text, hints }])).toEqual({ verdicts: [true], work: byHints });
  });

  test('two grades with made-up commitments: every hash fits, the equation does not, 20 of 20', () => {
    for (let run = 0; run < 20; run += 1) {
      const forgery = forgedBallot(small, false);
      expect(verdictsOn([forgery])).toEqual({ verdicts: ['overall-proof'], work: byReference });
    }
  });

  test('and it is the equation that refuses it: with coefficients of zero it would pass', () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((target) => {
      if (target instanceof Uint8Array) target.fill(0);
      return target;
    });
    const forgery = forgedBallot(small, false);
    expect(verdictsOn([forgery])).toEqual({ verdicts: [true], work: byHints });
  });

  test('two errors that cancel under equal coefficients are found by coefficients of their own', () => {
    const forgery = forgedBallot(small, true);
    expect(verdictsOn([forgery]).verdicts).toEqual(['overall-proof']);
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((target) => {
      if (target instanceof Uint8Array) target.fill(7);
      return target;
    });
    expect(verdictsOn([forgery]).verdicts).toEqual([true]);
  });

  test('bisection names the forged ballots among honest ones, and only these', () => {
    const honest = Array.from({ length: 8 }, () => {
      const text = honestBallot(small);
      return { text, hints: batch.makeHints(text) ?? new Uint8Array() };
    });
    const mixed: Given[] = [...honest];
    mixed.splice(1, 0, forgedBallot(small, false));
    mixed.splice(5, 0, forgedBallot(small, true), forgedBallot(small, false));
    const verdicts = mixed.map((given) => honest.includes(given as never) || 'overall-proof');
    expect(verdictsOn(mixed)).toEqual({
      verdicts,
      work: { withHints: 8, withoutHints: 0, byReference: 3 },
    });
  });

  test('coefficients are fresh in every step of a bisection', () => {
    const all: string[] = [];
    const draw = crypto.getRandomValues.bind(crypto);
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((target) => {
      const drawn = draw(target);
      all.push(String(drawn));
      return drawn;
    });
    const text = honestBallot(small);
    const hints = batch.makeHints(text) ?? new Uint8Array();
    const forged = forgedBallot(small, false);
    all.length = 0;
    verdictsOn([{ text, hints }, forged, { text, hints }, { text, hints }]);
    // All four, the first two, each of them, the last two.
    expect(all).toHaveLength(5);
    expect(new Set(all).size).toBe(5);
  });
});

describe('hints of every wrong kind change no verdict', () => {
  const change = (at: number, to: (eighth: CurvePoint) => CurvePoint) => (text: string) => {
    const eighths = hintedPoints(small.election, text).map(eighthOf);
    eighths[at] = to(eighths[at] ?? eighths[0] ?? orderEight);
    return writtenHints(eighths);
  };
  const altered = (at: number, to: (value: number) => number) => (text: string) => {
    const hints = authorHints(small.election, text);
    hints[at] = to(hints[at] ?? 0);
    return hints;
  };
  const beyond = (text: string): Uint8Array => {
    const hints = authorHints(small.election, text);
    hints.set(numberToBytesLE(prime, 32), 0);
    return hints;
  };
  const cases: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['−Q for a ciphertext', change(0, (eighth) => eighth.negate())],
    ['−Q for a commitment', change(25, (eighth) => eighth.negate())],
    ['another point', change(3, (eighth) => eighth.double())],
    ['a point off the curve', altered(0, (value) => value ^ 1)],
    ['a bit beyond the field', altered(31, (value) => value | 0x80)],
    ['x written as p', beyond],
    ['hints of another ballot', () => authorHints(small.election, honestBallot(small))],
    ['one byte too few', (text) => authorHints(small.election, text).slice(1)],
    ['nothing', () => new Uint8Array()],
    [
      'noise',
      (text) => crypto.getRandomValues(new Uint8Array(authorHints(small.election, text).length)),
    ],
  ];

  test.each(cases)('%s', (_, hintsFor) => {
    const text = honestBallot(small);
    expect(verdictsOn([{ text, hints: hintsFor(text) }])).toEqual({
      verdicts: [true],
      work: alone,
    });
  });

  test('two commitments exchanged', () => {
    const text = honestBallot(small);
    const points = hintedPoints(small.election, text).map(eighthOf);
    [points[20], points[21]] = [points[21] ?? orderEight, points[20] ?? orderEight];
    const hints = writtenHints(points);
    expect(verdictsOn([{ text, hints }])).toEqual({ verdicts: [true], work: alone });
  });

  test('Q plus a point of small order is a hint for the same point, and of use', () => {
    const text = honestBallot(small);
    for (const at of [0, 1, 22, 64]) {
      const hints = change(at, (eighth) => eighth.add(orderEight))(text);
      expect(verdictsOn([{ text, hints }])).toEqual({ verdicts: [true], work: byHints });
    }
  });
});

describe('points that are not what they seem', () => {
  const identity = `${'0'.repeat(63)}1`;

  test('identity points are accepted with hints, with and without a part of small order', () => {
    const text = craftBallot(small.election, authorIn(small), usualChoices, 'identity');
    expect(JSON.parse(text).answers[0].choices[0].alpha).toBe(identity);
    const eighths = hintedPoints(small.election, text).map(eighthOf);
    expect(verdictsOn([{ text, hints: writtenHints(eighths) }])).toEqual({
      verdicts: [true],
      work: byHints,
    });
    eighths[0] = orderEight;
    expect(verdictsOn([{ text, hints: writtenHints(eighths) }]).work).toEqual(byHints);
  });

  test('x = 0 with the sign bit is no element', () => {
    const text = craftBallot(small.election, authorIn(small), usualChoices, 'identity');
    const hints = authorHints(small.election, text);
    const signed = resigned(small.election, text, authorIn(small), (ballot) => {
      const choice = ballot.answers[0]?.choices[0];
      if (choice) choice.alpha = `8${identity.slice(1)}`;
    });
    expect(verdictsOn([{ text: signed, hints }]).verdicts).toEqual(['element']);
  });

  test('y of at least p is no element', () => {
    const text = craftBallot(small.election, authorIn(small), usualChoices, 'second-encoding');
    const twin = craftBallot(small.election, authorIn(small), usualChoices, 'identity');
    const hints = authorHints(small.election, twin);
    expect(verdictsOn([{ text, hints }]).verdicts).toEqual(['element']);
  });

  test('a ballot of negated points with the hints of the true ones is refused', () => {
    const text = honestBallot(small);
    const hints = authorHints(small.election, text);
    const flip = (element: string): string => {
      const top = Number.parseInt(element.charAt(0), 16) ^ 8;
      return top.toString(16) + element.slice(1);
    };
    const negated = resigned(small.election, text, authorIn(small), (ballot) => {
      for (const { choices } of ballot.answers) {
        for (const choice of choices) {
          choice.alpha = flip(choice.alpha);
          choice.beta = flip(choice.beta);
        }
      }
    });
    expect(verdictsOn([{ text: negated, hints }, { text: negated }]).verdicts).toEqual([
      'individual-proof',
      'individual-proof',
    ]);
  });

  test('a point with a part of small order, whose hint gives its other part, is refused', () => {
    const text = craftBallot(small.election, authorIn(small), usualChoices, 'torsion');
    const hints = writtenHints(
      hintedPoints(small.election, text).map((point) =>
        eighthOf(point.isTorsionFree() ? point : point.subtract(orderEight.double().double())),
      ),
    );
    expect(verdictsOn([{ text, hints }]).verdicts).toEqual(['element']);
  });
});

test('ballots with and without hints, valid and not, come back in their order', () => {
  const ballots = [0, 1, 0].map((voter) => ({ text: ballotOf(small, voter, usualChoices) }));
  const forged = forgedBallot(small, false);
  const given = [
    { ...ballots[0], hints: batch.makeHints(ballots[0]?.text ?? '') },
    { text: '{}' },
    forged,
    ballots[1],
    { text: forged.text },
    ballots[2],
  ] as readonly Given[];
  const { verdicts } = verdictsOn(given);
  expect(verdicts).toEqual([true, 'json', 'overall-proof', true, 'overall-proof', true]);
  for (const { text } of ballots) {
    expect(checkBallot(small.election, small.list, text)).toMatchObject({ ok: true });
  }
});
