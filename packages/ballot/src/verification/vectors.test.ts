import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBallotBytes } from '../archive/ballot-bytes.ts';
import { readOutline } from '../archive/outline.ts';
import { checkBallot } from '../ballots/check.ts';
import { createBallot } from '../ballots/create.ts';
import { knownText } from '../bytes/platform.ts';
import { beleniosCodeCredential } from '../credentials/belenios-code.ts';
import { addBallot, emptyTally } from '../tally/encrypted-tally.ts';
import { decryptTally } from '../tally/partial-decryption.ts';
import { readStrongProofs, writeStrongProofs } from '../tally/strong-proofs.ts';
import { must, opener } from '../testing/small-election.ts';
import type { VerificationReport } from './report.ts';
import { openSetup } from './setup.ts';
import { verifyArchive } from './verify.ts';

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
}

function states(report: VerificationReport): string[] {
  return report.checks.map(({ name, state }) => `${name} ${state}`);
}

const vectors = {
  usual: 'ed25519-3-questions-5-answers-7-ballots.bel',
  blank: 'ed25519-blank-allowed.bel',
  threshold: 'belenios-2048-threshold-2-of-3-and-single.bel',
};

describe('published archives', () => {
  test.each([
    [
      vectors.usual,
      'Ed25519',
      3,
      7,
      [
        [2, 1, 2, 1, 1],
        [1, 2, 1, 2, 1],
        [1, 1, 2, 1, 2],
      ],
    ],
    [
      vectors.blank,
      'Ed25519',
      2,
      5,
      [
        [0, 2, 1, 1, 1],
        [0, 1, 2, 1, 1],
      ],
    ],
    [
      vectors.threshold,
      'BELENIOS-2048',
      5,
      10,
      [
        [3, 3, 2, 2],
        [2, 3, 3, 2],
        [2, 2, 3, 3],
        [3, 2, 2, 3],
        [3, 3, 2, 2],
      ],
    ],
  ])(
    '%s verifies, but for what v1 leaves open',
    async (name, group, questions, ballots, result) => {
      const report = must(await verifyArchive(opener([fixture(name)])));
      expect(states(report)).toEqual([
        'archive holds',
        'ballots holds',
        'tally holds',
        'decryption undecided',
        'result holds',
      ]);
      expect(report).toMatchObject({
        ok: true,
        group,
        questions,
        ballots,
        counted: ballots,
        result,
      });
      expect(report.checks[3]?.why).toContain('forged');
    },
  );

  test('its own secrets fit: trustee key, a voter’s code, a ballot of ours among theirs', async () => {
    const bytes = fixture(vectors.usual);
    const outline = await readOutline([bytes]);
    if (outline.setup === undefined) throw new Error('no setup');
    const { election, credentials, trustees } = openSetup(outline.setup);
    if (!election || !credentials || !trustees) throw new Error('the setup is refused');
    const secret = 4907241247248666747615480534307981647051753217586673384707714961214596832141n;
    let tally = emptyTally(election);
    for await (const ballot of readBallotBytes([bytes], outline.ballots)) {
      const checked = must(checkBallot(election, credentials, knownText(ballot)));
      tally = addBallot(election, tally, checked.choices);
    }
    const made = decryptTally(election, tally, 1, secret);
    const factorsOf = (text = '{}') => JSON.parse(text).decryption_factors;
    expect(factorsOf(made.text)).toEqual(factorsOf(outline.decryptions[0]?.text));
    const strong = must(readStrongProofs(writeStrongProofs([made.strong])));
    const report = must(await verifyArchive(opener([bytes]), { strong }));
    expect(report.checks.map(({ state }) => state)).toEqual(Array(5).fill('holds'));
    const code = beleniosCodeCredential(election.group, election.uuid, 'zTgCM-aknHbb-3wgA5-PUfNAD');
    const choices = [
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
    ];
    const ballot = must(createBallot(election, must(code), choices));
    expect(checkBallot(election, credentials, ballot.text)).toMatchObject({ ok: true });
  });
});
