import { readFile } from 'node:fs/promises';
import { openKernel } from '@pingyi/ballot';
import { bundleFileOf, claimNames, type Report, verify } from '@pingyi/record';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Editing } from '../../packages/server/src/tampering/editing.ts';
import { makeFreshKeys } from '../../packages/server/src/tampering/fresh-keys.ts';
import { type RecordParts, takeApart } from '../../packages/server/src/tampering/record-parts.ts';
import { sealRecord } from '../../packages/server/src/tampering/seal-record.ts';
import { root } from '../support/pingyi.ts';
import { isSoak } from '../support/soak.ts';

// Whatever is done to a whole bundle, with polls and sheets in it: a verifier answers, and never says yes to
// bytes that nobody signed. `npm run soak` tries more.

const runs = isSoak ? 600 : 12;
const patient = { timeout: isSoak ? 3_600_000 : 120_000 } as const;

let bundle: Uint8Array;
let parts: RecordParts;

beforeAll(async () => {
  bundle = new Uint8Array(await readFile(`${root}e2e/record/golden/example.pingyi`));
  const taken = await takeApart(bundleFileOf(bundle));
  if (taken === null) throw new Error('the example cannot be taken apart');
  parts = taken;
});

async function reportOn(bytes: Uint8Array): Promise<Report | null> {
  const kernel = await openKernel();
  const verified = await verify(bundleFileOf(bytes), kernel === undefined ? {} : { kernel });
  return verified.ok ? verified.value : null;
}

const stateOf = ({ claims }: Report, name: string) =>
  claims.find(({ claim }) => claim === name)?.state;

/** One change of a file, at a place that is a part of its length. */
const byteEdit = fc.record({
  how: fc.constantFrom('flip', 'cut', 'drop', 'repeat', 'zero', 'insert'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.integer({ min: 1, max: 5_000 }),
  bit: fc.nat(7),
});

function edited(
  bytes: Uint8Array,
  { how, at: part, length, bit }: typeof byteEdit extends fc.Arbitrary<infer Edit> ? Edit : never,
): Uint8Array {
  const at = Math.floor(part * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const joined = (...all: readonly Uint8Array[]) => new Uint8Array(Buffer.concat([...all]));
  switch (how) {
    case 'cut':
      return before.slice();
    case 'drop':
      return joined(before, after.subarray(length));
    case 'repeat':
      return joined(before, after.subarray(0, length), after);
    case 'insert':
      return joined(before, new Uint8Array(length).fill(bit), after);
    case 'zero':
      return joined(before, new Uint8Array(Math.min(length, after.length)), after.subarray(length));
    default: {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return copy;
    }
  }
}

describe('a bundle whose bytes are changed', patient, () => {
  it('is refused, or its log is not intact', async () => {
    const edits = fc.array(byteEdit, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const changed = all.reduce(edited, bundle);
        fc.pre(!Buffer.from(changed).equals(bundle));
        const report = await reportOn(changed);
        if (report !== null) expect(stateOf(report, 'log-intact')).toBe('fails');
      }),
      { numRuns: runs },
    );
  });
});

type Path = readonly number[];

/** Puts a value at some place of another, found by walking down as far as there is something. */
function put(target: unknown, [next, ...rest]: Path, value: unknown): unknown {
  if (next === undefined || typeof target !== 'object' || target === null) return value;
  const keys = Object.keys(target);
  const key = keys[next % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const changed = put(target[key as keyof typeof target], rest, value);
  if (Array.isArray(target)) return target.map((each, i) => (String(i) === key ? changed : each));
  return { ...target, [key]: changed };
}

const strange = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 2 ** 53, '__proto__', [], {}, '0'.repeat(64)),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(JSON.parse('{"__proto__":{"ok":true}}')),
);

const structure = fc.record({
  /** Leaves that say something else somewhere. */
  leaves: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      path: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
      value: strange,
    }),
    { maxLength: 3 },
  ),
  /** Members that are exchanged, left out, or filled with something else. */
  members: fc.array(
    fc.record({
      at: fc.nat(50),
      how: fc.constantFrom('leave-out', 'exchange', 'fill', 'cut'),
      with: fc.nat(50),
      bytes: fc.uint8Array({ maxLength: 600 }),
    }),
    { maxLength: 2 },
  ),
});

function editingOf({
  leaves,
  members,
}: typeof structure extends fc.Arbitrary<infer All> ? All : never): Editing {
  return {
    editLeaf: (data, seq) =>
      leaves.reduce(
        (line, { at, path, value }) =>
          Math.floor(at * parts.leaves.length) === seq
            ? JSON.stringify(put(JSON.parse(line), path, value))
            : line,
        data,
      ),
    editMembers: (all) => {
      for (const { at, how, with: other, bytes } of members) {
        const names = [...all.keys()].sort();
        const name = names[at % names.length] ?? '';
        const whole = all.get(name) ?? new Uint8Array();
        if (how === 'leave-out') all.delete(name);
        if (how === 'exchange') all.set(name, all.get(names[other % names.length] ?? '') ?? bytes);
        if (how === 'fill') all.set(name, bytes);
        if (how === 'cut') all.set(name, whole.subarray(0, whole.length >> 1));
      }
    },
  };
}

describe('a bundle of any structure that is signed as a whole', patient, () => {
  it('is answered on every claim, and none comes to an unexpected end', async () => {
    await fc.assert(
      fc.asyncProperty(structure, async (changes) => {
        const keys = makeFreshKeys(parts.installation);
        const { bytes } = await sealRecord(parts, keys, editingOf(changes));
        const report = await reportOn(bytes);
        if (report === null) throw new Error('a zip that is a bundle was refused');
        expect(report.claims).toHaveLength(claimNames.length);
        const unexamined = report.claims.flatMap((each) =>
          'reason' in each && each.reason === 'not-examined' ? [[each.claim, each.facts]] : [],
        );
        expect(unexamined).toEqual([]);
        expect(({} as { ok?: unknown }).ok).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });
});
