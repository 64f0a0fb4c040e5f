import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, makeLog } from '../../testing/example-log.ts';
import { flipBit, utf8 } from '../../testing/values.ts';
import { sha256 } from '../hash.ts';
import { type LogToVerify, verifyLog } from './verify-log.ts';

const log = makeLog(20, [0, 5, 12, 20]);

const verify = (changes: Partial<LogToVerify> = {}) =>
  verifyLog(sha256, {
    leaves: entriesOf(log.data),
    checkpoints: log.checkpoints,
    identity: log.identity,
    ...changes,
  });

describe('any single change', () => {
  it('of a bit in any leaf or checkpoint is noticed', async () => {
    const untouched = await verify();
    const parts = fc.record({ place: fc.nat(23), bit: fc.nat(4_000) });
    await fc.assert(
      fc.asyncProperty(parts, async ({ place, bit }) => {
        const flipped = (from: number) => (each: Uint8Array, at: number) =>
          at + from === place ? flipBit(each, bit) : each;
        const report = await verify({
          leaves: entriesOf(log.data.map(flipped(0))),
          checkpoints: log.checkpoints.map(flipped(20)),
        });
        // A cosignature whose name or id is changed is one of an unknown key: it is passed over, and
        // the report lists one witness less.
        const isCosigned = place >= 22;
        expect(report).not.toEqual(untouched);
        if (!isCosigned) expect(report.ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('whatever is handed in', () => {
  const texts = [...log.data, ...log.checkpoints].map((bytes) =>
    Buffer.from(bytes).toString('utf8'),
  );
  const junk = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.json().map(utf8),
    fc.string({ unit: 'binary' }).map(utf8),
    fc
      .tuple(fc.constantFrom(...texts), fc.nat(300), fc.string({ maxLength: 3 }))
      .map(([text, at, put]) => utf8(text.slice(0, at) + put + text.slice(at + 1))),
  );

  it('is answered with a report, never with an error', async () => {
    const lists = fc.tuple(fc.array(junk, { maxLength: 8 }), fc.array(junk, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(lists, fc.boolean(), async ([leaves, checkpoints], hasKeys) => {
        const identity = hasKeys ? log.identity : null;
        const report = await verify({ leaves: entriesOf(leaves), checkpoints, identity });
        expect(report.ok).toBe(report.faultCount === 0);
        expect(report.checkpoints).toHaveLength(checkpoints.length);
        expect(report.leaves).toBe(leaves.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a long log', () => {
  it('is read as a stream, one leaf ahead, and its faults are counted without end', async () => {
    let given = 0;
    let mostAhead = 0;
    const seen: number[] = [];
    async function* source() {
      for (let seq = 0; seq < 3_000; seq += 1) {
        given += 1;
        mostAhead = Math.max(mostAhead, given - (seen.at(-1) ?? 0));
        yield { data: utf8('{}') };
      }
    }
    const report = await verifyLog(sha256, {
      leaves: source(),
      checkpoints: [],
      identity: null,
      onProgress: (leaves) => seen.push(leaves),
    });
    expect(seen).toEqual([1_000, 2_000, 3_000]);
    expect(mostAhead).toBeLessThanOrEqual(1_002);
    expect(report).toMatchObject({ leaves: 3_000, faultCount: 3_000 });
    expect(report.faults).toHaveLength(1_000);
  });
});
