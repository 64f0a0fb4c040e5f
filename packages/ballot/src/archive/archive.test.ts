import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexDigest } from '../bytes/digest.ts';
import { knownText } from '../bytes/platform.ts';
import {
  ballotOf,
  finishedArchive,
  joined,
  makeElection,
  oneOf,
} from '../testing/small-election.ts';
import { readBallotBytes } from './ballot-bytes.ts';
import type { ByteSource } from './byte-reader.ts';
import { readMembers } from './members.ts';
import { type ArchiveOutline, readOutline } from './outline.ts';
import {
  type Appended,
  appendBallot,
  appendEncryptedTally,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  startArchive,
} from './write.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const names = readdirSync(fixtures).filter((name) => name.endsWith('.bel'));

const small = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 2 });
const ballots = [ballotOf(small, 0, [[1, 0]]), ballotOf(small, 1, [[0, 1]])];
const { pieces } = finishedArchive(small, ballots);
const whole = joined(pieces);

describe('archives of other programs', () => {
  test.each(names)(
    '%s is read without a fault and written again to the same bytes',
    async (name) => {
      const bytes = readFileSync(new URL(name, fixtures));
      const outline = await readOutline([bytes]);
      expect(outline.faults).toEqual([]);
      const { setup, tally, result, timestamp: at } = outline;
      if (!setup || !tally || at === undefined || result === undefined)
        throw new Error('not whole');
      const parts: Uint8Array[] = [];
      let last: Appended = startArchive(at);
      const append = (next: Appended): void => {
        parts.push(last.bytes);
        last = next;
      };
      append(appendSetup(last.end, setup));
      for await (const ballot of readBallotBytes([bytes], outline.ballots)) {
        append(appendBallot(last.end, knownText(ballot)));
      }
      append(appendEndBallots(last.end));
      append(appendEncryptedTally(last.end, tally.text, tally.counted));
      for (const { owner, text } of outline.decryptions) {
        append(appendPartialDecryption(last.end, owner, text));
      }
      append(appendResult(last.end, result));
      parts.push(last.bytes);
      expect(Buffer.from(joined(parts)).equals(bytes)).toBe(true);
    },
  );
});

async function ballotsIn(source: ByteSource, { ballots }: ArchiveOutline): Promise<Uint8Array[]> {
  const texts: Uint8Array[] = [];
  for await (const bytes of readBallotBytes(source, ballots)) texts.push(bytes);
  return texts;
}

describe('streams', () => {
  test('the size of the pieces makes no difference', async () => {
    const expected = await readOutline([whole]);
    const texts = await ballotsIn([whole], expected);
    expect(texts.map((bytes) => hexDigest(bytes))).toEqual(
      expected.ballots.map(({ digest }) => digest),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1 }),
        async (sizes) => {
          async function* cut(): AsyncGenerator<Uint8Array> {
            for (let at = 0, turn = 0; at < whole.length; turn += 1) {
              const size = Math.max(sizes[turn % sizes.length] ?? 0, turn % 7);
              yield whole.subarray(at, at + size);
              at += size;
            }
          }
          expect(await readOutline(cut())).toEqual(expected);
          expect(await ballotsIn(cut(), expected)).toEqual(texts);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('ballots are read again as far as the archive goes', async () => {
    const outline = await readOutline([whole]);
    const [first, second] = outline.ballots;
    if (first === undefined || second === undefined) throw new Error('two ballots expected');
    const cut = whole.subarray(0, second.at + second.length - 1);
    expect(await ballotsIn([cut], outline)).toHaveLength(1);
    expect(await ballotsIn([whole.subarray(0, first.at)], outline)).toHaveLength(0);
  });

  test('the source is let go when the reader stops early', async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (const piece of pieces) yield piece;
      } finally {
        isClosed = true;
      }
    }
    for await (const item of readMembers(source())) {
      if (item.kind === 'data') break;
    }
    expect(isClosed).toBe(true);
  });

  test('ballots are told while they are met', async () => {
    const seen: number[] = [];
    await readOutline(pieces, (count) => seen.push(count));
    expect(seen).toEqual([1, 2]);
  });
});
