import { campaignId } from '@pingyi/core';
import {
  bundleFileOf,
  hasFailure,
  keyFingerprint,
  readTrust,
  readVerifierKey,
  verify,
} from '@pingyi/record';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyUntil } from '../../../core/src/campaign/testing/story.ts';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { askerOf, creationOf } from '../testing/ask.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { bundleTooLarge } from './bundle-too-large.ts';
import { campaignOfYear, knownCampaigns } from './campaigns-of-year.ts';
import { prepareCampaignBundle } from './prepare-campaign-bundle.ts';

const address = '/api/public/campaigns/city-2026/bundle';
let lent: LentServer;

/** Records what a story tells, as the ledger would get it from commands. */
async function record(): Promise<void> {
  const drafts = storyUntil('inspected').acts.map(({ seq: _, at: __, ...draft }) => draft);
  const ledger = new GroupedLedger(lent.lent.database.queries);
  const outcome = await ledger.submit({
    decide: async () => ({ ok: true, acts: drafts, answer: (stored) => stored.length }),
  });
  await ledger.close();
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
}

beforeAll(async () => {
  lent = await lendServer();
  await record();
  await lent.sign();
});
afterAll(() => lent.giveBack());

const download = (url = address) => lent.server.inject({ url });

async function reportOf(bytes: Uint8Array, options = {}) {
  const report = await verify(bundleFileOf(bytes), options);
  if (!report.ok) throw new Error(JSON.stringify(report.faults));
  return report.value;
}

describe('the bundle of a campaign', () => {
  it('is given to anybody, as a file of the length that was said', async () => {
    const answer = await download();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(answer.rawPayload.length),
      'cache-control': 'no-cache',
    });
    expect(answer.headers['content-disposition']).toContain('campaign-city-2026.pingyi');
  });

  it('verifies, against the key that the server shows', async () => {
    const { vkey } = (await lent.server.inject({ url: '/api/log' })).json<{ vkey: string }>();
    const key = readVerifierKey(vkey);
    if (!key.ok) throw new Error('no key');
    const file = { format: 'pingyi-trust/1', keys: [keyFingerprint(key.value)] };
    const trust = readTrust(Buffer.from(JSON.stringify(file)));
    if (!trust.ok) throw new Error('no trust');
    const report = await reportOf(new Uint8Array((await download()).rawPayload), {
      trust: trust.trust,
    });
    expect(hasFailure(report)).toBe(false);
    const holds = report.claims.filter(({ state }) => state === 'holds').map(({ claim }) => claim);
    expect(holds).toEqual([
      'log-intact',
      'log-origin',
      'rules-before-votes',
      'deadlines',
      'no-personal-data',
    ]);
    expect(report.bundle).toMatchObject({ campaign: 'city-2026', isFixture: false });
  });

  it('has the same bytes for the same checkpoint, from every server, and others for the next', async () => {
    const first = (await download()).rawPayload;
    const another = await lent.another();
    expect((await another.inject({ url: address })).rawPayload.equals(first)).toBe(true);
    await askerOf(lent.server).post('/api/campaigns', creationOf('city-b'));
    // What no checkpoint covers yet is in no bundle.
    expect((await download()).rawPayload.equals(first)).toBe(true);
    expect((await download('/api/public/campaigns/city-b/bundle')).statusCode).toBe(404);
    await lent.sign();
    const next = (await download()).rawPayload;
    expect(next.equals(first)).toBe(false);
    expect(hasFailure(await reportOf(new Uint8Array(next)))).toBe(false);
  });

  it('that no file can hold is refused with its size, before a byte of it is sent', async () => {
    const { queries } = lent.lent.database;
    const { length } = (await download()).rawPayload;
    const id = campaignId.parse('city-2026');
    const refused = { fits: false, bytes: length, most: length - 1 };
    expect(await prepareCampaignBundle(queries, id, length - 1)).toEqual(refused);
    expect(bundleTooLarge({ bytes: 4_700_000_000, most: 4_294_967_295 }).zh).toContain('4.7 GB');
  });

  it('of a campaign that is not there is a problem by name', async () => {
    const answer = await download('/api/public/campaigns/nowhere/bundle');
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'campaign-unknown' }]);
  });

  it('shows what somebody changed in the database', async () => {
    const { queries } = lent.lent.database;
    const setLeaf = async (from: string, to: string): Promise<void> => {
      await sql`alter table act disable trigger user`.execute(queries);
      await sql`update act set leaf = replace(leaf, ${from}, ${to}) where seq = 0`.execute(queries);
      await sql`alter table act enable trigger user`.execute(queries);
    };
    await setLeaf('"year":2026', '"year":2027');
    const changed = await reportOf(new Uint8Array((await download()).rawPayload));
    expect(changed.claims.find(({ claim }) => claim === 'log-intact')?.state).toBe('fails');
    await setLeaf('"year":2027', '"year":2026');
    expect(hasFailure(await reportOf(new Uint8Array((await download()).rawPayload)))).toBe(false);
  });
});

describe('the campaign that is meant where none is named', () => {
  it('is the only one of the year that is no rehearsal', async () => {
    const { queries } = lent.lent.database;
    const at = (day: string) => knownCampaigns(queries, new Date(`${day}T12:00:00Z`));
    expect((await at('2026-05-01')).map(({ campaign }) => campaign)).toEqual([
      'city-2026',
      'city-b',
    ]);
    expect(campaignOfYear(await at('2026-05-01'))).toBeUndefined();
    const [city, other] = await at('2026-05-01');
    if (city === undefined || other === undefined) throw new Error('no campaigns');
    expect(campaignOfYear([city, { ...other, isRehearsal: true }])).toEqual(city);
    expect(campaignOfYear([city])).toEqual(city);
    expect(campaignOfYear((await at('2027-05-01')).slice(0, 1))).toBeUndefined();
    // In Shanghai the year has begun.
    expect((await at('2025-12-31')).every(({ isCurrent }) => isCurrent)).toBe(false);
    expect((await knownCampaigns(queries, new Date('2025-12-31T20:00:00Z')))[0]?.isCurrent).toBe(
      true,
    );
  });
});
