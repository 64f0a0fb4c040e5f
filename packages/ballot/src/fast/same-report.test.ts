import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { hexDigest } from '../bytes/digest.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import { type Kernel, openKernel } from '../kernel/kernel.ts';
import type { Outcome } from '../outcome.ts';
import { readStrongProofs } from '../tally/strong-proofs.ts';
import { authorHints } from '../testing/author-hints.ts';
import { brokenArchives } from '../testing/broken-archives.ts';
import { forgeElection } from '../testing/forged-decryption.ts';
import { ballotCases } from '../testing/malicious-ballots.ts';
import { usualChoices, type World } from '../testing/malicious-case.ts';
import { setupCases } from '../testing/malicious-setups.ts';
import {
  ballotOf,
  finishedArchive,
  joined,
  makeElection,
  must,
  oneOf,
  openArchive,
} from '../testing/small-election.ts';
import { workersHere } from '../testing/workers-here.ts';
import type { Unverifiable, VerificationReport } from '../verification/report.ts';
import { type VerifyOptions, verifyArchive } from '../verification/verify.ts';
import { type HintsUse, writeHintsHeader, writeHintsRecord } from './hints-file.ts';
import { writeHints } from './write-hints.ts';

// Every way to verify gives the same report: the reference, the kernel without hints, with hints, with useless
// hints, in workers. On everything that the tests of this room verify. `npm run soak` takes every way for every
// archive; otherwise archives that are refused take the ways in turn.

const isSoak = process.env['PINGYI_SOAK'] === '1';

async function freshKernel(): Promise<Kernel> {
  const opened = await openKernel();
  if (opened === undefined) throw new Error('this platform does not run the kernel');
  return opened;
}

type Result = Outcome<VerificationReport, Unverifiable>;

async function hintsFor(bytes: Uint8Array): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeHints(() => [bytes], await freshKernel())) pieces.push(piece);
  return joined(pieces);
}

/** The ways beside the reference: what each is given, made from the archive's own hints. */
const ways: readonly ((hints: Uint8Array) => VerifyOptions)[] = [
  () => ({}),
  (hints) => ({ hints: [hints] }),
  (hints) => ({ hints: [hints.map((byte, index) => (index % 97 === 90 ? 1 : byte))] }),
  (hints) => ({ hints: [hints.slice(0, -100)], workers: workersHere(2) }),
];

/** How an archive is verified beside the reference. */
interface Trial extends Pick<VerifyOptions, 'strong'> {
  /** Hints by another author, each a further way. */
  readonly more?: readonly Uint8Array[];
  /** Which one of the ways is taken; all of them unless given, and always in the soak. */
  readonly turn?: number;
}

/** The reports of the ways to verify, the reference's first. */
async function reportsOn(
  bytes: Uint8Array,
  { more = [], turn, ...options }: Trial = {},
): Promise<readonly Result[]> {
  const hints = await hintsFor(bytes);
  const all = [...ways.map((way) => way(hints)), ...more.map((other) => ({ hints: [other] }))];
  const taken = all.filter(
    (_, index) => isSoak || turn === undefined || index === turn % all.length,
  );
  const results = [await verifyArchive(() => [bytes], options)];
  for (const way of taken) {
    const kernel = await freshKernel();
    results.push(await verifyArchive(() => [bytes], { ...options, ...way, kernel }));
  }
  return results;
}

function expectSame(results: readonly Result[]): void {
  const [reference, ...others] = results;
  for (const other of others) expect(other).toEqual(reference);
}

describe('published archives', () => {
  test.each([
    ['ed25519-3-questions-5-answers-7-ballots.bel', {}],
    ['ed25519-blank-allowed.bel', {}],
    // The group of residues has no kernel: every way is the reference, in workers or not.
    ['belenios-2048-threshold-2-of-3-and-single.bel', { turn: 3 }],
  ] as const)(
    '%s',
    async (name, trial) => {
      const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
      const results = await reportsOn(bytes, trial);
      expect(must(results[0] ?? { ok: false })).toMatchObject({ ok: true });
      expectSame(results);
    },
    240_000,
  );
});

describe('malicious ballots and setups', () => {
  let world: World;

  beforeAll(() => {
    const plan = { group: 'Ed25519', questions: [oneOf(5), oneOf(5)], voters: 2 } as const;
    world = { here: makeElection(plan), elsewhere: makeElection(plan) };
  });

  const cases = [...ballotCases, ...setupCases].map((each, turn) => ({ ...each, turn }));

  test.each(cases)('$name', async ({ make, turn }) => {
    const { ballots, setup } = make(world);
    const texts = { ...world.here.texts, ...setup };
    const honest = ballotOf(world.here, 1, usualChoices);
    const bytes = joined(openArchive({ texts }, [...ballots, honest]));
    // The author's own hints, as far as the ballot can be read at all.
    const records = [...ballots, honest].flatMap((text) => {
      try {
        const hints = authorHints(world.here.election, text);
        return [writeHintsRecord(hexDigest(utf8Bytes(text)), hints)];
      } catch {
        return [];
      }
    });
    const own = joined([writeHintsHeader(world.here.election), ...records]);
    const results = await reportsOn(bytes, { more: [own], turn });
    expect(must(results[0] ?? { ok: false }).ok).toBe(false);
    expectSame(results);
  });
});

describe('layouts', () => {
  test.each([
    ['one answer, none or it', [oneOf(1, { min: 0, max: 1 })], [[[1]], [[0]]]],
    ['blank or one of three', [oneOf(3, { blank: true })], [[[1, 0, 0, 0]], [[0, 0, 1, 0]]]],
    ['one to three of four', [oneOf(4, { max: 3 })], [[[1, 0, 1, 1]], [[0, 0, 1, 0]]]],
    ['all of two', [oneOf(2, { min: 2, max: 2 })], [[[1, 1]], [[1, 1]]]],
    [
      'blank or at most two, beside one of seven',
      [oneOf(3, { blank: true, min: 0, max: 2 }), oneOf(7)],
      [
        [
          [1, 0, 0, 0],
          [0, 0, 0, 0, 0, 0, 1],
        ],
        [
          [0, 0, 0, 0],
          [1, 0, 0, 0, 0, 0, 0],
        ],
        [
          [0, 1, 1, 0],
          [0, 1, 0, 0, 0, 0, 0],
        ],
      ],
    ],
  ])('%s', async (_, questions, votes) => {
    const small = makeElection({ group: 'Ed25519', questions, voters: votes.length, trustees: 2 });
    const ballots = votes.map((choices, voter) => ballotOf(small, voter, choices));
    const again = ballotOf(small, 0, votes[1] ?? []);
    const { pieces, strong, counts } = finishedArchive(small, [...ballots, again]);
    const results = await reportsOn(joined(pieces), { strong: must(readStrongProofs(strong)) });
    const report = must(results[0] ?? { ok: false });
    expect(report.checks.map(({ state }) => state)).toEqual(Array(5).fill('holds'));
    expect(report.result).toEqual(counts);
    expectSame(results);
  });
});

describe('broken archives', () => {
  const small = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 2 });
  const ballots = [ballotOf(small, 0, [[1, 0]]), ballotOf(small, 1, [[0, 1]])];
  const whole = joined(finishedArchive(small, ballots).pieces);

  const cases = brokenArchives(whole).map((each, turn) => ({ ...each, turn }));

  test.each(cases)('$name', async ({ bytes, turn }) => {
    expectSame(await reportsOn(bytes, { turn }));
  });
});

test('a forged decryption is found by strong proofs either way', async () => {
  const votes = [[[1, 0, 0]], [[1, 0, 0]], [[0, 1, 0]]];
  const small = makeElection({ group: 'Ed25519', questions: [oneOf(3)], voters: votes.length });
  const { pieces, strong } = forgeElection(small, votes);
  const bytes = joined(pieces);
  const results = await reportsOn(bytes, { strong: must(readStrongProofs(strong)) });
  expect(must(results[0] ?? { ok: false }).ok).toBe(false);
  expectSame(results);
});

describe('a file of hints', () => {
  const small = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 4 });
  const ballots = [0, 1, 2, 3].map((voter) => ballotOf(small, voter, [[1, 0]]));
  const bytes = joined(openArchive(small, ballots));

  async function useOf(hints: Uint8Array): Promise<HintsUse | undefined> {
    let use: HintsUse | undefined;
    const onHints = (met: HintsUse): void => {
      use = met;
    };
    const kernel = await freshKernel();
    const report = must(await verifyArchive(() => [bytes], { kernel, hints: [hints], onHints }));
    expect(report.ok).toBe(true);
    return use;
  }

  test('serves the ballots that it has records for', async () => {
    const hints = await hintsFor(bytes);
    const header = writeHintsHeader(small.election).length;
    const record = (hints.length - header) / 4;
    const without = (index: number): Uint8Array =>
      joined([hints.slice(0, header + index * record), hints.slice(header + (index + 1) * record)]);
    expect(await useOf(hints)).toEqual({ isForElection: true, ballots: 4 });
    expect(await useOf(without(0))).toEqual({ isForElection: true, ballots: 3 });
    expect(await useOf(without(2))).toEqual({ isForElection: true, ballots: 3 });
    expect(await useOf(hints.slice(0, header + record + 5))).toEqual({
      isForElection: true,
      ballots: 1,
    });
  });

  test('of another election, or no such file, is not used', async () => {
    const other = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 1 });
    const foreign = await hintsFor(joined(openArchive(other, [ballotOf(other, 0, [[1, 0]])])));
    for (const hints of [foreign, new Uint8Array(), utf8Bytes('hints')]) {
      expect(await useOf(hints)).toEqual({ isForElection: false, ballots: 0 });
    }
  });
});
