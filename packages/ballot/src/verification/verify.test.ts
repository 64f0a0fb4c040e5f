import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutline } from '../archive/outline.ts';
import {
  type Appended,
  appendBallot,
  appendEncryptedTally,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  startArchive,
} from '../archive/write.ts';
import { utf8Bytes, utf8Text } from '../bytes/platform.ts';
import { writeEncryptedTally } from '../tally/encrypted-tally.ts';
import { readStrongProofs } from '../tally/strong-proofs.ts';
import {
  ballotOf,
  finishedArchive,
  joined,
  makeElection,
  must,
  oneOf,
  opener,
} from '../testing/small-election.ts';
import type { VerificationReport } from './report.ts';
import { tallyToDecrypt, verifyArchive } from './verify.ts';

function states(report: VerificationReport): string[] {
  return report.checks.map(({ name, state }) => `${name} ${state}`);
}

// Both voters vote: the list holds no credential that nothing else depends on.
const small = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 2, trustees: 2 });
const ballots = [
  ballotOf(small, 0, [[1, 0]]),
  ballotOf(small, 1, [[0, 1]]),
  ballotOf(small, 0, [[0, 1]]),
];
const finished = finishedArchive(small, ballots);
const strong = must(readStrongProofs(finished.strong));
const whole = joined(finished.pieces);

/** The texts of an archive, from which it can be put together again. */
interface Texts {
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
  readonly ballots: readonly string[];
  readonly tally: string;
  readonly counted: number;
  readonly decryptions: readonly string[];
  readonly result: string;
}

async function textsOf(bytes: Uint8Array): Promise<Texts> {
  const { setup, tally, decryptions, result } = await readOutline([bytes]);
  if (!setup || !tally || result === undefined) throw new Error('not whole');
  const { text, counted } = tally;
  return {
    ...setup,
    ballots,
    tally: text,
    counted,
    decryptions: decryptions.map((one) => one.text),
    result,
  };
}

function rebuilt(texts: Texts): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let last: Appended = startArchive(1_795_369_535);
  const append = (next: Appended): void => {
    parts.push(last.bytes);
    last = next;
  };
  append(appendSetup(last.end, texts));
  for (const ballot of texts.ballots) append(appendBallot(last.end, ballot));
  append(appendEndBallots(last.end));
  append(appendEncryptedTally(last.end, texts.tally, texts.counted));
  texts.decryptions.forEach((text, index) => {
    append(appendPartialDecryption(last.end, index + 1, text));
  });
  append(appendResult(last.end, texts.result));
  return [...parts, last.bytes];
}

const texts = await textsOf(whole);

async function verified(change: Partial<Texts>): Promise<VerificationReport> {
  return must(await verifyArchive(opener(rebuilt({ ...texts, ...change })), { strong }));
}

describe('a whole election', () => {
  test('holds with strong proofs, the last ballot of each credential counted', async () => {
    const report = await verified({});
    expect(joined(rebuilt(texts))).toEqual(whole);
    expect(states(report).every((state) => state.endsWith('holds'))).toBe(true);
    expect(report).toMatchObject({ ok: true, ballots: 3, counted: 2, result: [[0, 2]] });
  });

  test('tells its progress', async () => {
    const seen: string[] = [];
    await verifyArchive(opener(finished.pieces), {
      onProgress: ({ stage, done, total }) => seen.push(`${stage} ${done}/${total}`),
    });
    expect(seen).toEqual([
      'archive 1/0',
      'archive 2/0',
      'archive 3/0',
      'credentials 1/2',
      'credentials 2/2',
      'ballots 1/3',
      'ballots 2/3',
      'ballots 3/3',
      'decryption 1/2',
      'decryption 2/2',
    ]);
  });

  const otherTally = (): string => {
    const tally = JSON.parse(texts.tally);
    tally[0].reverse();
    return JSON.stringify(tally);
  };

  test.each<[string, Partial<Texts>, readonly string[], string]>([
    [
      'the first ballot counted instead of the last',
      { ballots: [ballots[2] ?? '', ballots[1] ?? '', ballots[0] ?? ''] },
      ['tally fails', 'decryption undecided', 'result undecided'],
      'wrong-encrypted-tally',
    ],
    [
      'a ballot left out',
      { ballots: ballots.slice(0, 1) },
      ['tally fails', 'decryption undecided', 'result undecided'],
      'wrong-number-of-ballots',
    ],
    [
      'another number of ballots',
      { counted: 3 },
      ['tally fails', 'decryption undecided', 'result undecided'],
      'wrong-number-of-ballots',
    ],
    [
      'another tally',
      { tally: otherTally() },
      ['tally fails', 'decryption undecided', 'result undecided'],
      'wrong-encrypted-tally',
    ],
    [
      'decryptions exchanged',
      { decryptions: [...texts.decryptions].reverse() },
      ['decryption fails', 'result undecided'],
      'invalid-decryption-proof',
    ],
    [
      'a decryption too many',
      { decryptions: [...texts.decryptions, texts.decryptions[0] ?? ''] },
      ['decryption fails', 'result undecided'],
      'unknown-trustee',
    ],
    ['another result', { result: '{"result":[[1,1]]}' }, ['result fails'], 'wrong-result'],
    [
      'a result of another shape',
      { result: '{"result":[[0,2],[0,2]]}' },
      ['result fails'],
      'wrong-result',
    ],
    ['no result', { result: '{"result":"none"}' }, ['result fails'], 'unreadable-result'],
    [
      'a decryption missing',
      { decryptions: texts.decryptions.slice(0, 1) },
      ['decryption undecided', 'result fails'],
      'too-few-partial-decryptions',
    ],
  ])('%s', async (_, change, expected, code) => {
    const report = await verified(change);
    expect(report.ok).toBe(false);
    expect(states(report).filter((state) => !state.endsWith('holds'))).toEqual(expected);
    const codes = report.checks.flatMap(({ findings }) => findings?.map((one) => one.code) ?? []);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  test('a wrong result is named with both numbers', async () => {
    const places = async (result: string) =>
      (await verified({ result })).checks[4]?.findings?.map(({ place }) => place);
    const first = 'result[0][0]: published 1, recomputed 0';
    expect(await places('{"result":[[1,1]]}')).toEqual([first]);
    const nothing = 'result[0][1]: published nothing, recomputed 2';
    expect(await places('{"result":[[0]]}')).toEqual([nothing]);
    const more = 'result: more counts than the election has choices';
    expect(await places('{"result":[[0,2,0]]}')).toEqual([more]);
  });

  test('a broken structure leaves everything that rests on it undecided', async () => {
    const altered = whole.slice();
    altered[altered.length - 1] = 1;
    const report = must(await verifyArchive(opener([altered]), { strong }));
    expect(states(report)).toEqual([
      'archive fails',
      'ballots undecided',
      'tally undecided',
      'decryption undecided',
      'result undecided',
    ]);
    expect(report.checks[1]?.why).toBe("Rests on the check 'archive', which fails.");
  });

  test('an archive that changes between the two readings is no basis for a verdict', async () => {
    const altered = whole.slice();
    const at = utf8Text(whole.slice(0, -1))?.indexOf('"response":"', 4000) ?? 0;
    altered[at + 12] = (altered[at + 12] ?? 0) ^ 1;
    for (const second of [altered, joined([...finished.pieces.slice(0, 3)])]) {
      let readings = 0;
      const open = () => {
        readings += 1;
        return [readings === 1 ? whole : second];
      };
      const read = await verifyArchive(open, { strong });
      expect(read).toMatchObject({ ok: false, fault: { code: 'changed-while-read' } });
    }
  });

  test('strong proofs of one trustee alone decide nothing; false ones fail', async () => {
    const [one, two] = strong.proofs;
    if (!one || !two) throw new Error('two trustees expected');
    const check = async (proofs: typeof strong.proofs) => {
      const options = { strong: { ...strong, proofs } };
      return must(await verifyArchive(opener(finished.pieces), options)).checks[3];
    };
    expect(await check([one])).toMatchObject({ state: 'undecided' });
    expect((await check([one]))?.why).toContain('trustee 2');
    const exchanged = [{ ...one, proofs: two.proofs }, two];
    expect(await check(exchanged)).toMatchObject({ state: 'fails' });
    expect(await check([{ ...one, proofs: [] }, two])).toMatchObject({ state: 'fails' });
  });

  test.each(['nothing', 'a text'])('%s is no archive', async (what) => {
    const bytes = what === 'nothing' ? new Uint8Array(0) : utf8Bytes('{"ok":true}');
    const read = await verifyArchive(opener([bytes]));
    expect(read).toMatchObject({ ok: false, fault: { code: 'not-an-archive' } });
  });

  test.each([
    ['"Ed25519"', '"Ed448"', 'unsupported-group'],
    ['{"answers"', '{"type":"NonHomomorphic","answers"', 'unsupported-question'],
  ])('an election with %s for %s cannot be verified', async (from, to, code) => {
    const pieces = rebuilt({ ...texts, election: texts.election.replace(from, to) });
    expect(await verifyArchive(opener(pieces))).toMatchObject({ ok: false, fault: { code } });
  });

  test('weighted credentials cannot be verified', async () => {
    const credentials = texts.credentials.replace('",', ',2",');
    const read = await verifyArchive(opener(rebuilt({ ...texts, credentials })));
    expect(read).toMatchObject({ ok: false, fault: { code: 'unsupported-weight' } });
  });

  test('any byte of any text that is changed is found out, though all is hashed and chained again', async () => {
    const parts = ['election', 'trustees', 'credentials', 'tally', 'result'] as const;
    const lists = ['ballots', 'decryptions'] as const;
    const which = fc.oneof(
      fc.constantFrom(...parts).map((name) => ({ name, index: 0 })),
      fc.record({ name: fc.constantFrom(...lists), index: fc.nat(1) }),
    );
    const alter = (text: string, at: number, change: number): string | undefined => {
      const bytes = utf8Bytes(text);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ change;
      return utf8Text(bytes);
    };
    await fc.assert(
      fc.asyncProperty(
        which,
        fc.nat(1 << 20),
        fc.integer({ min: 1, max: 255 }),
        async (target, at, change) => {
          const { name, index } = target;
          const before =
            name === 'ballots' || name === 'decryptions' ? texts[name][index] : texts[name];
          const altered = alter(before ?? '', at, change);
          fc.pre(altered !== undefined);
          const after =
            name === 'ballots' || name === 'decryptions'
              ? texts[name].map((text, place) => (place === index ? altered : text))
              : altered;
          const pieces = rebuilt({ ...texts, [name]: after });
          const read = await verifyArchive(opener(pieces), { strong });
          expect(read.ok && read.value.ok).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what a trustee may decrypt', () => {
  const open = rebuilt(texts).slice(0, 5);

  test('is the recomputed tally of a closed and sound vote', async () => {
    const closed = [...open, ...rebuilt(texts).slice(5, 6)];
    const { election, tally, counted } = must(await tallyToDecrypt(opener(closed)));
    expect(counted).toBe(2);
    expect(writeEncryptedTally(election, tally)).toBe(texts.tally);
  });

  test('is nothing while the vote is open', async () => {
    const read = await tallyToDecrypt(opener(open));
    expect(read).toEqual({ ok: false, fault: { code: 'vote-not-closed' } });
  });

  test('is nothing where a check fails', async () => {
    const twice = rebuilt({ ...texts, ballots: [...ballots, ballots[0] ?? ''] });
    const read = await tallyToDecrypt(opener(twice));
    expect(read).toMatchObject({ ok: false, fault: { code: 'verification-failed' } });
    const none = await tallyToDecrypt(opener([]));
    expect(none).toMatchObject({ ok: false, fault: { code: 'unverifiable' } });
  });
});
