import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexDigest } from '../bytes/digest.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import {
  ballotOf,
  finishedArchive,
  joined,
  makeElection,
  oneOf,
} from '../testing/small-election.ts';
import type { ArchiveFaultCode } from './faults.ts';
import { readMembers } from './members.ts';
import { readBallotTexts, readOutline } from './outline.ts';
import { blockLength, readTarHeader, tarHeader, tarMember } from './tar.ts';
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

interface Member {
  readonly name: string;
  readonly content: Uint8Array;
  readonly at: number;
}

/** The members of an archive, cut without the reader under test. */
function membersOf(bytes: Uint8Array): Member[] {
  const members: Member[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = Buffer.from(bytes.subarray(at, at + blockLength)).toString('latin1');
    const length = Number.parseInt(header.slice(124, 135), 8);
    const content = bytes.slice(at + blockLength, at + blockLength + length);
    members.push({ name: header.slice(0, header.indexOf('\0')), content, at });
    at += blockLength + Math.ceil(length / blockLength) * blockLength;
  }
  return members;
}

const timestamp = 1_795_369_535;

/** Writes members as they are, whatever their names say. */
function written(members: readonly Pick<Member, 'name' | 'content'>[]): Uint8Array {
  return joined(members.map(({ name, content }) => tarMember(name, content, timestamp)));
}

async function codesOf(bytes: Uint8Array): Promise<readonly ArchiveFaultCode[]> {
  return (await readOutline([bytes])).faults.map(({ code }) => code);
}

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
      for await (const { text } of readBallotTexts([bytes])) append(appendBallot(last.end, text));
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

describe('streams', () => {
  test('the size of the pieces makes no difference', async () => {
    const expected = await readOutline([whole]);
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
        },
      ),
      { numRuns: 20 },
    );
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

/** Changes the events of the archive; each is named and chained again unless the case says no. */
type Event = { parent?: string; height: number; type: string; payload?: string };

interface Step {
  readonly data: readonly Uint8Array[];
  readonly event: Event;
}

function stepsOf(bytes: Uint8Array): Step[] {
  const steps: Step[] = [];
  let data: Uint8Array[] = [];
  for (const { name, content } of membersOf(bytes).slice(1)) {
    if (name.endsWith('.data.json')) {
      data.push(content);
      continue;
    }
    steps.push({ data, event: JSON.parse(Buffer.from(content).toString()) });
    data = [];
  }
  return steps;
}

function chained(steps: readonly Step[], isChained = true): Uint8Array {
  const members: Pick<Member, 'name' | 'content'>[] = membersOf(whole).slice(0, 1);
  let parent: string | undefined;
  steps.forEach(({ data, event }, height) => {
    for (const content of data) members.push({ name: `${hexDigest(content)}.data.json`, content });
    const { type, payload } = event;
    const { parent: _, ...first } = { parent, height, type, payload };
    const linked = isChained ? (parent === undefined ? first : { parent, ...first }) : event;
    const content = utf8Bytes(JSON.stringify(linked));
    parent = hexDigest(content);
    members.push({ name: `${parent}.event.json`, content });
  });
  return written(members);
}

/** Steps: Setup, Ballot, Ballot, EndBallots, EncryptedTally, PartialDecryption, Result. */
const steps = stepsOf(whole);
const step = (index: number): Step => steps[index] ?? { data: [], event: { height: 0, type: '' } };
const typed = (index: number, type: string): Step => ({
  ...step(index),
  event: { ...step(index).event, type },
});

describe('structure', () => {
  test('the steps are put together to the same archive', () => {
    expect(chained(steps)).toEqual(whole);
  });

  test.each<[string, Uint8Array, readonly ArchiveFaultCode[]]>([
    ['nothing', new Uint8Array(0), ['not-an-archive']],
    ['a text', utf8Bytes('{"ok":true}'), ['not-an-archive']],
    ['another tar', written([{ name: 'a', content: utf8Bytes('b') }]), ['not-an-archive']],
    [
      'version 2',
      tarMember('BELENIOS', utf8Bytes('{"version":2,"timestamp":"1795369535"}'), timestamp),
      ['unsupported-version'],
    ],
    ['no Setup', chained([]), ['missing-setup']],
    [
      'ballots without Setup',
      chained([step(1), step(2)]),
      ['missing-setup', 'missing-setup', 'missing-setup'],
    ],
    ['Setup twice', chained([step(0), step(0), ...steps.slice(1)]), ['duplicate-setup']],
    [
      'a ballot after EndBallots',
      chained([step(0), step(1), step(3), step(2)]),
      ['ballot-after-end'],
    ],
    ['a ballot after the result', chained([...steps, step(1)]), ['ballot-after-end']],
    ['EndBallots twice', chained([...steps.slice(0, 4), ...steps.slice(3)]), ['repeated-event']],
    ['two results', chained([...steps, step(6)]), ['repeated-event']],
    [
      'a tally while the vote is open',
      chained([...steps.slice(0, 3), step(4)]),
      ['event-out-of-order'],
    ],
    [
      'a result without decryption',
      chained([...steps.slice(0, 5), step(6)]),
      ['event-out-of-order'],
    ],
    ['one trustee twice', chained([...steps.slice(0, 6), step(5), step(6)]), ['repeated-owner']],
    [
      'an unknown event',
      chained([...steps.slice(0, 3), typed(1, 'Recount'), ...steps.slice(3)]),
      ['unknown-event'],
    ],
    [
      'a mixnet',
      chained([...steps.slice(0, 5), typed(1, 'Shuffle'), ...steps.slice(5)]),
      ['unsupported-event'],
    ],
    [
      'a ballot taken out, the rest as it was',
      chained([step(0), ...steps.slice(2)], false),
      ['broken-chain', 'wrong-height'],
    ],
    [
      'two ballots exchanged, the rest as it was',
      chained([step(0), step(2), step(1), ...steps.slice(3)], false),
      [
        'broken-chain',
        'wrong-height',
        'broken-chain',
        'wrong-height',
        'broken-chain',
        'wrong-height',
      ],
    ],
    [
      'another height',
      chained(
        steps.map((one, index) =>
          index === 2 ? { ...one, event: { ...one.event, height: 9 } } : one,
        ),
        false,
      ),
      ['wrong-height', 'broken-chain', 'wrong-height'],
    ],
    [
      'a payload that is not there',
      chained([step(0), { ...step(1), data: [] }]),
      ['missing-payload'],
    ],
    [
      'a payload from before',
      chained([step(0), step(1), { data: [], event: step(1).event }]),
      ['missing-payload'],
    ],
    [
      'data that no event names',
      chained([step(0), { ...step(1), data: [...step(1).data, utf8Bytes('{}')] }]),
      ['unreferenced-data'],
    ],
    [
      'EndBallots with a payload',
      chained([step(0), { ...step(1), event: { ...step(1).event, type: 'EndBallots' } }]),
      ['surplus-payload', 'unreferenced-data'],
    ],
    [
      'a ballot without a payload',
      chained([step(0), { data: [], event: { height: 1, type: 'Ballot' } }]),
      ['missing-payload'],
    ],
  ])('%s', async (_, bytes, codes) => {
    expect(await codesOf(bytes)).toEqual(codes);
  });

  test.each<[string, Pick<Member, 'name' | 'content'>, readonly ArchiveFaultCode[]]>([
    ['a foreign name', { name: 'notes.txt', content: utf8Bytes('x') }, ['foreign-member']],
    [
      'a name with upper case',
      { name: `${hexDigest(utf8Bytes('x')).toUpperCase()}.data.json`, content: utf8Bytes('x') },
      ['foreign-member'],
    ],
    [
      'a name that is not the hash',
      { name: `${'0'.repeat(64)}.data.json`, content: utf8Bytes('x') },
      ['wrong-hash', 'unreferenced-data'],
    ],
    [
      'data at the end',
      { name: `${hexDigest(utf8Bytes('x'))}.data.json`, content: utf8Bytes('x') },
      ['unreferenced-data'],
    ],
    [
      'bytes that are no text',
      { name: `${hexDigest(new Uint8Array([255]))}.data.json`, content: new Uint8Array([255]) },
      ['not-utf-8'],
    ],
    [
      'an event that is no event',
      { name: `${hexDigest(utf8Bytes('[]'))}.event.json`, content: utf8Bytes('[]') },
      ['unreadable-event'],
    ],
  ])('a member more: %s', async (_, member, codes) => {
    const bytes = joined([whole, tarMember(member.name, member.content, timestamp)]);
    expect(await codesOf(bytes)).toEqual(codes);
  });

  test('an end-of-archive mark, another time and other padding are named', async () => {
    expect(await codesOf(joined([whole, new Uint8Array(1024)]))).toEqual(['bad-member-header']);
    const ballot = membersOf(whole)
      .filter(({ name }) => name.endsWith('.event.json'))
      .at(-1);
    if (ballot === undefined) throw new Error('no event');
    const rest = whole.slice(0, ballot.at);
    const later = tarMember(ballot.name, ballot.content, timestamp + 1);
    expect(await codesOf(joined([rest, later]))).toEqual(['bad-member-header']);
    const padded = whole.slice();
    padded[padded.length - 1] = 1;
    expect(await codesOf(padded)).toEqual(['bad-padding']);
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
