import { expect, test } from 'vitest';
import { checkBallot } from '../ballots/check.ts';
import { hexDigest } from '../bytes/digest.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import { readElection } from '../elections/election.ts';
import { type Kernel, openKernel } from '../kernel/kernel.ts';
import { groupsWith } from '../kernel/kernel-group.ts';
import { tallyOf, writeEncryptedTally } from '../tally/encrypted-tally.ts';
import { readStrongProofs } from '../tally/strong-proofs.ts';
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
import { verifyArchive } from '../verification/verify.ts';
import { receiveTally, sendTally } from './tally-message.ts';

const small = makeElection({ group: 'Ed25519', questions: [oneOf(3)], voters: 5 });
const ballots = [0, 1, 2, 3, 4].map((voter) =>
  ballotOf(small, voter, [[0, 1, 2].map((answer) => Number(answer === voter % 3))]),
);

async function freshKernel(): Promise<Kernel> {
  const opened = await openKernel();
  if (opened === undefined) throw new Error('this platform does not run the kernel');
  return opened;
}

test.each([1, 2, 3, 8])('%i workers count every ballot once', async (count) => {
  const { pieces, strong, counts } = finishedArchive(small, ballots);
  const options = { strong: must(readStrongProofs(strong)), kernel: await freshKernel() };
  const verified = await verifyArchive(() => pieces, { ...options, workers: workersHere(count) });
  const report = must(verified);
  expect(report.checks.map(({ state }) => state)).toEqual(Array(5).fill('holds'));
  expect(report.result).toEqual(counts);
});

test('one set of workers verifies elections one after the other', async () => {
  const workers = workersHere(2);
  const other = makeElection({ group: 'Ed25519', questions: [oneOf(2), oneOf(4)], voters: 1 });
  const votes = [
    [1, 0],
    [0, 0, 1, 0],
  ];
  const archives = [
    finishedArchive(small, ballots),
    finishedArchive(other, [ballotOf(other, 0, votes)]),
    finishedArchive(small, ballots.slice(1)),
  ];
  for (const { pieces, counts } of archives) {
    const verified = await verifyArchive(() => pieces, { kernel: await freshKernel(), workers });
    const report = must(verified);
    expect(report.ok).toBe(true);
    expect(report.checks[2]).toMatchObject({ name: 'tally', state: 'holds' });
    expect(report.result).toEqual(counts);
  }
});

test('a ballot that is another one when it is read again is noticed by the worker that gets it', async () => {
  const whole = joined(openArchive(small, ballots));
  // Another ballot of the same credential in its place; every name in the archive is left as it was.
  const again = ballotOf(small, 3, [[0, 0, 1]]);
  const pieces = openArchive(small, ballots);
  const changed = joined(
    pieces.map((piece) => {
      const text = Buffer.from(piece).toString('latin1');
      const at = text.indexOf(ballots[3] ?? '');
      if (at < 0) return piece;
      const copy = piece.slice();
      copy.set(utf8Bytes(again).subarray(0, ballots[3]?.length), at);
      return copy;
    }),
  );
  expect(hexDigest(changed)).not.toBe(hexDigest(whole));
  let readings = 0;
  const open = () => {
    readings += 1;
    return [readings === 1 ? whole : changed];
  };
  const options = { kernel: await freshKernel(), workers: workersHere(2) };
  const read = await verifyArchive(open, options);
  expect(read).toMatchObject({ ok: false, fault: { code: 'changed-while-read' } });
});

test('a tally arrives as it was sent, from workers with and without a kernel', async () => {
  const fast = must(readElection(small.texts.election, groupsWith(await freshKernel())));
  const choices = ballots.map(
    (text) => must(checkBallot(small.election, small.list, text)).choices,
  );
  const tally = tallyOf(small.election, choices);
  const expected = writeEncryptedTally(small.election, tally);
  const received = receiveTally(fast, structuredClone(sendTally(small.election, tally)));
  expect(writeEncryptedTally(fast, received)).toBe(expected);
  const again = receiveTally(fast, structuredClone(sendTally(fast, received)));
  expect(writeEncryptedTally(fast, again)).toBe(expected);
});
