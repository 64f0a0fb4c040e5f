import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenArchives } from '../testing/broken-archives.ts';
import { chained, membersOf, stepsOf, timestamp } from '../testing/rebuilt-archive.ts';
import {
  ballotOf,
  finishedArchive,
  joined,
  makeElection,
  oneOf,
} from '../testing/small-election.ts';
import type { ArchiveFaultCode } from './faults.ts';
import { readOutline } from './outline.ts';
import { blockLength, readTarHeader, tarHeader } from './tar.ts';

const small = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 2 });
const ballots = [ballotOf(small, 0, [[1, 0]]), ballotOf(small, 1, [[0, 1]])];
const { pieces } = finishedArchive(small, ballots);
const whole = joined(pieces);

async function codesOf(bytes: Uint8Array): Promise<readonly ArchiveFaultCode[]> {
  return (await readOutline([bytes])).faults.map(({ code }) => code);
}

describe('the old tar layout', () => {
  test('a header is read back, and no other byte sequence is one', () => {
    const header = tarHeader('abc.data.json', 1234, timestamp);
    expect(readTarHeader(header)).toEqual({ name: 'abc.data.json', length: 1234, timestamp });
    fc.assert(
      fc.property(fc.nat(511), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = header.slice();
        altered[at] = (altered[at] ?? 0) ^ change;
        expect(readTarHeader(altered)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('damage', () => {
  test('any single byte that is changed is noticed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const altered = whole.slice();
          altered[at] = (altered[at] ?? 0) ^ change;
          expect(await codesOf(altered)).not.toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('each byte of the header, of one member and of its padding', async () => {
    const [, second, third] = membersOf(whole);
    const end = third?.at ?? 0;
    const cut = whole.slice(0, end);
    const before = await codesOf(cut);
    for (let at = 0; at < end; at += second && at >= second.at + blockLength ? 7 : 13) {
      const altered = cut.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await codesOf(altered)).not.toEqual(before);
    }
  });

  test('an archive that is cut off inside a member is truncated', async () => {
    const starts = new Set(membersOf(whole).map(({ at }) => at));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: blockLength * 2, max: whole.length - 1 }), async (end) => {
        fc.pre(!starts.has(end));
        expect(await codesOf(whole.slice(0, end))).toContain('truncated-member');
      }),
      { numRuns: 60 },
    );
  });

  test('an archive that ends after an event is a whole archive up to there', async () => {
    const members = membersOf(whole);
    const ends = members.filter((_, index) => members[index - 1]?.name.endsWith('.event.json'));
    expect(ends.length).toBeGreaterThan(5);
    for (const { at } of ends) expect(await codesOf(whole.slice(0, at))).toEqual([]);
  });
});

describe('structure', () => {
  test('the events are put together to the same archive', () => {
    expect(chained(stepsOf(whole))).toEqual(whole);
  });

  test.each(brokenArchives(whole))('$name', async ({ bytes, ours }) => {
    expect(await codesOf(bytes)).toEqual(ours);
  });

  test('a fault says which member and where in the file', async () => {
    const second = membersOf(whole)[2];
    const altered = whole.slice();
    altered[(second?.at ?? 0) + blockLength] = 0x20;
    const { faults } = await readOutline([altered]);
    expect(faults).toContainEqual({
      code: 'wrong-hash',
      member: 2,
      at: second?.at,
      detail: second?.name,
    });
  });
});
