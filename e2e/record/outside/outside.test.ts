import { readFile } from 'node:fs/promises';
import { bundleFileOf, claimNames } from '@pingyi/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFreshKeys } from '../../../packages/server/src/tampering/fresh-keys.ts';
import { tamperings } from '../../../packages/server/src/tampering/list.ts';
import {
  type RecordParts,
  takeApart,
} from '../../../packages/server/src/tampering/record-parts.ts';
import { sealRecord } from '../../../packages/server/src/tampering/seal-record.ts';
import { root } from '../../support/pingyi.ts';
import { judge } from './verify.mjs';

// docs/bundle-format.md is enough to write another verifier: this one was, and sees what ours sees.

const judgedNames = ['log-intact', 'archives-in-log', 'satisfaction'] as const;
let bundle: Buffer;
let parts: RecordParts;

beforeAll(async () => {
  bundle = await readFile(`${root}e2e/record/golden/example.pingyi`);
  const taken = await takeApart(bundleFileOf(new Uint8Array(bundle)));
  if (taken === null) throw new Error('the example cannot be taken apart');
  parts = taken;
});

/** What only officers' signatures, keys or the rules of meetings show, which this verifier does not read. */
const beyondIt: ReadonlySet<string> = new Set([
  'trustee-key-changed',
  'public-key-changed',
  'close-unsigned',
  'planned-twice',
]);

const ways = tamperings.flatMap(({ claim, variant, prepare }) => {
  const name = judgedNames.find((each) => each === claim);
  return name === undefined || beyondIt.has(variant) ? [] : [{ name, variant, prepare }];
});

describe('a verifier of somebody else', () => {
  it('finds nothing wrong with the example, whose scores it computes', () => {
    const judged = judge(bundle);
    expect(judged?.claims).toEqual({
      'log-intact': [],
      'archives-in-log': [],
      satisfaction: [],
    });
    expect(judged?.announced).toBe(7);
  });

  it.each(ways)('sees that $name fails: $variant', async ({ name, prepare }) => {
    const editing = await prepare(parts);
    if (editing === null) throw new Error('the example has nothing of the kind');
    const { bytes } = await sealRecord(parts, makeFreshKeys(parts.installation), editing);
    expect(judge(Buffer.from(bytes))?.claims[name]).not.toEqual([]);
  });

  it('does not mind what breaks other claims', async () => {
    for (const { claim, prepare } of tamperings) {
      if (!['quorum', 'deadlines', 'paper-balances'].includes(claim)) continue;
      const editing = await prepare(parts);
      if (editing === null) continue;
      const { bytes } = await sealRecord(parts, makeFreshKeys(parts.installation), editing);
      expect(Object.values(judge(Buffer.from(bytes))?.claims ?? {}), claim).toEqual([[], [], []]);
    }
    expect(claimNames).toEqual(expect.arrayContaining([...judgedNames]));
  });
});
