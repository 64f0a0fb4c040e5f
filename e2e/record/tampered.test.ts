import { findingSentence, type Report } from '@pingyi/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HeldCampaign, holdCampaign, holdElection } from './held-campaign.ts';
import { claimOf, codesOf, judged, statesOf, statesWithout } from './judged.ts';
import { seal } from './seal.ts';
import { tamperings } from './tamperings.ts';

let held: HeldCampaign;
let honest: Report;

beforeAll(async () => {
  held = await holdCampaign();
  honest = await judged((await seal(held)).bytes);
});

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
      'daily-and-deductions': 'not-applicable',
      'composite-and-rank': 'not-applicable',
      promises: 'not-applicable',
      'announced-equals-computed': 'holds',
      'opened-equals-sealed': 'not-applicable',
      'no-personal-data': 'holds',
      secrecy: 'holds',
    });
  });
});

describe('a bundle whose makers sign again what they changed', () => {
  it.each(tamperings)('$what: only $claim fails', async ({ claim, code, sealing }) => {
    const { bytes } = await seal(held, sealing(held));
    const report = await judged(bytes);
    expect(codesOf(report, claim)).toContain(code);
    expect(statesOf(report)).toEqual(statesWithout(honest, claim));
    // Every number that a sentence tells is there.
    const failing = claimOf(report, claim);
    const findings = failing.state === 'fails' ? failing.findings : [];
    for (const { zh, en } of findings.map(findingSentence)) expect(zh + en).not.toContain('?');
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

  it('an archive of another election in the place of the poll’s fails archives-in-log', async () => {
    const { archive, poll } = await holdElection();
    const instead = await seal(held, {
      editMembers: (members) => void members.set(`polls/${held.election.poll}.bel`, archive),
    });
    const beside = await seal(held, {
      editMembers: (members) => void members.set(`polls/${poll}.bel`, archive),
    });
    for (const [{ bytes }, code] of [
      [instead, 'archive-of-another-poll'],
      [beside, 'archive-without-acts'],
    ] as const) {
      const report = await judged(bytes);
      expect(codesOf(report, 'archives-in-log')).toEqual([code]);
      expect(statesOf(report)).toEqual(statesWithout(honest, 'archives-in-log'));
    }
  });
});
