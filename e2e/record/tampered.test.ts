import { bundleFileOf, claimNames, findingSentence, type Report, readTrust } from '@pingyi/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFreshKeys } from '../../packages/server/src/tampering/fresh-keys.ts';
import { tamperings } from '../../packages/server/src/tampering/list.ts';
import { type RecordParts, takeApart } from '../../packages/server/src/tampering/record-parts.ts';
import { sealRecord } from '../../packages/server/src/tampering/seal-record.ts';
import type { ToBeGiven } from '../../packages/server/src/tampering/tampering.ts';
import { type HeldCampaign, holdCampaign } from './held-campaign.ts';
import { claimOf, codesOf, judged, statesOf, statesWithout } from './judged.ts';
import { seal } from './seal.ts';

let held: HeldCampaign;
let bundle: Uint8Array;
let parts: RecordParts;
let honest: Report;

beforeAll(async () => {
  held = await holdCampaign();
  bundle = (await seal(held)).bytes;
  const taken = await takeApart(bundleFileOf(bundle));
  if (taken === null) throw new Error('a bundle that cannot be taken apart');
  parts = taken;
  honest = await judged(bundle);
});

/** What a verifier is given to see a claim fail. */
function given({ receipts = [], isKeyTrusted = false }: ToBeGiven) {
  const file = JSON.stringify({ format: 'pingyi-trust/1', keys: parts.keys });
  const trust = readTrust(new Uint8Array(Buffer.from(file)));
  if (!trust.ok) throw new Error(trust.place);
  return { receipts, ...(isKeyTrusted ? { trust: trust.trust } : {}) };
}

describe('a campaign that nobody tampered with', () => {
  it('has no claim that fails, and every claim that its acts speak of holds', () => {
    expect(statesOf(honest)).toEqual({
      'log-intact': 'holds',
      'log-origin': 'undecided',
      'archives-in-log': 'holds',
      'rules-before-votes': 'holds',
      'order-kept': 'holds',
      deadlines: 'holds',
      'panel-drawn': 'not-applicable',
      quorum: 'holds',
      'slips-balance': 'holds',
      'ballots-valid': 'holds',
      'tally-right': 'holds',
      'receipts-kept': 'not-applicable',
      'paper-balances': 'holds',
      satisfaction: 'holds',
      'daily-and-deductions': 'holds',
      'composite-and-rank': 'holds',
      promises: 'holds',
      'announced-equals-computed': 'holds',
      'opened-equals-sealed': 'not-applicable',
      'no-personal-data': 'holds',
      secrecy: 'holds',
    });
  });
});

describe('a bundle whose makers sign again what they changed', () => {
  it('by nothing but fresh keys, fails nothing', async () => {
    const { bytes } = await sealRecord(parts, makeFreshKeys(parts.installation));
    expect(statesOf(await judged(bytes))).toEqual(statesOf(honest));
  });

  it('can be tampered with in every claim', () => {
    const claims = new Set(tamperings.map(({ claim }) => claim));
    expect([...claims].sort()).toEqual([...claimNames].sort());
    const names = tamperings.map(({ claim, variant }) => `${claim} ${variant}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(tamperings)('$claim $variant: only this claim changes', async (way) => {
    const { claim, code, prepare } = way;
    const what = await prepare(parts);
    if (what === null) throw new Error('the record has nothing of the kind');
    const { bytes } = await sealRecord(parts, makeFreshKeys(parts.installation), what);
    const options = given(what.given ?? {});
    const report = await judged(bytes, options);
    const before = what.given === undefined ? honest : await judged(bundle, options);
    const changed = claimOf(report, claim);
    expect(report.bundle.isFixture).toBe(true);
    if ('becomes' in way) {
      // Nothing rests on a verdict that only says nothing any more.
      expect(claimOf(before, claim).state).toBe('holds');
      expect(changed).toMatchObject({ state: way.becomes, reason: code });
      expect(statesOf(report)).toEqual({ ...statesOf(before), [claim]: way.becomes });
      return;
    }
    expect(codesOf(report, claim)).toContain(code);
    expect(statesOf(report)).toEqual(statesWithout(before, claim));
    // Every number that a sentence tells is there.
    const findings = changed.state === 'fails' ? changed.findings : [];
    for (const { zh, en } of findings.map((each) => findingSentence(each)))
      expect(zh + en).not.toContain('?');
  });

  it('a poll without its strong proofs leaves the tally undecided, and nothing else', async () => {
    const { bytes } = await seal(held, {
      editMembers: (members) => void members.delete(`polls/${held.election.poll}.strong.json`),
    });
    expect(statesOf(await judged(bytes))).toEqual({
      ...statesOf(honest),
      'tally-right': 'undecided',
    });
  });

  it('acts of a type that this version does not know leave open what acts say, and fail nothing', async () => {
    const { bytes } = await seal(held, {
      editLeaf: (data, seq) =>
        seq === 30 ? data.replace(/"type":"[a-z-]*"/u, '"type":"later"') : data,
    });
    const report = await judged(bytes);
    const states = report.claims.filter(({ state }) => state === 'holds' || state === 'fails');
    expect(states.map(({ claim }) => claim)).toEqual(['log-intact', 'ballots-valid']);
    expect(claimOf(report, 'quorum')).toMatchObject({
      reason: 'acts-unknown',
      facts: { acts: [30] },
    });
  });
});
