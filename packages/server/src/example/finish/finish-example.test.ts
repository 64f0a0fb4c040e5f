import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openKernel } from '@pingyi/ballot';
import { campaignStream } from '@pingyi/core';
import { bundleFileOf, verify } from '@pingyi/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeStateReader } from '../../api/state-reader.ts';
import { auditPoll } from '../../rehearsal/audit.ts';
import { type Door, readJson } from '../../rehearsal/door.ts';
import { doorOf } from '../../testing/lend-door.ts';
import { type LentServer, lendServer } from '../../testing/lend-server.ts';
import { exampleCampaignsOf } from '../example-state.ts';
import { loadExample } from '../load-example.ts';
import { type Finishing, finishExample } from './finish-example.ts';

/** The smallest city that has everything: two stations' meetings, one on the air, one of a department. */
const units = ['chengdong', 'heping', 'yuntai', 'library', 'market-inspection', 'office', 'bureau'];

/** Where the power is cut: before the keys stand and in the middle of decryption, in the soak everywhere. */
const interruptions =
  process.env['PINGYI_SOAK'] === '1'
    ? [/end-registration$/u, /settle-keys$/u, /close-vote$/u, /\/decryption$/u, /announce-result$/u]
    : [/settle-keys$/u, /\/decryption$/u];

let lent: LentServer;
let folder: string;
let finishing: Finishing;

beforeAll(async () => {
  lent = await lendServer();
  folder = await mkdtemp(path.join(tmpdir(), 'pingyi-city-'));
  const whole = JSON.parse(await readFile(lent.parts.exampleCity, 'utf8'));
  const cityFile = path.join(folder, 'score.json');
  const panel = { ...whole.scheme.panel, minimum: 20 };
  const city = {
    ...whole,
    scheme: { ...whole.scheme, panel },
    units: whole.units.filter(({ id }: { readonly id: string }) => units.includes(id)),
  };
  await writeFile(cityFile, JSON.stringify(city));
  const database = lent.lent.database.queries;
  const now = Date.now();
  const loaded = await loadExample(database, { cityFile, now });
  if (!loaded.ok) throw new Error(loaded.why);
  const year = new Date(now + 8 * 3_600_000).getUTCFullYear();
  const { server } = lent;
  finishing = {
    database,
    ledger: lent.parts.ledger,
    cast: loaded.cast,
    campaigns: exampleCampaignsOf(year),
    hall: { door: doorOf(server), download, windowSeconds: 10 },
    size: { persons: 34 },
  };
}, 120_000);
afterAll(async () => {
  await lent.giveBack();
  await rm(folder, { recursive: true });
});

async function download(address: string): Promise<Uint8Array> {
  const answer = await lent.server.inject({ url: `/api${address}` });
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.body}`);
  return new Uint8Array(answer.rawPayload);
}

/** A door that breaks at the first request of a kind. */
function breaksAt(pattern: RegExp): Door {
  const door = doorOf(lent.server);
  return {
    ...door,
    ask: async (as, method, address, sent) => {
      if (pattern.test(address)) throw new Error('the power is cut');
      return door.ask(as, method, address, sent);
    },
  };
}

async function campaign() {
  const { state } = await makeStateReader(finishing.database)(
    campaignStream,
    finishing.campaigns.year,
  );
  if (state === null) throw new Error('no campaign');
  return state;
}

it('goes on after every interruption, to the end of the year', async () => {
  for (const pattern of interruptions) {
    const hall = { ...finishing.hall, door: breaksAt(pattern) };
    await expect(finishExample({ ...finishing, hall })).rejects.toThrow('the power is cut');
  }
  const told: (readonly [number, number])[] = [];
  await finishExample(finishing, (done, total) => told.push([done, total]));
  const [done, total] = told.at(-1) ?? [0, 1];
  expect(done).toBe(total);
  const { results, phases, firstVote } = await campaign();
  expect([...results.keys()].sort()).toEqual(units.filter((unit) => unit !== 'bureau').sort());
  expect(firstVote).not.toBeNull();
  for (const [phase, { closed }] of phases) expect(closed, phase).not.toBeNull();
}, 300_000);

it('ends with a final result: a deduction dropped on objection, a veto, reports of every unit', async () => {
  const { adjustments, yearResult, finalReports, collationReport } = await campaign();
  expect(yearResult.final?.result).toBe(yearResult.notices.at(-1)?.result);
  expect(yearResult.notices.at(-1)?.units.filter(({ vetoed }) => vetoed)).toMatchObject([
    { unit: 'market-inspection' },
  ]);
  const dropped = [...adjustments.values()].filter(({ decided }) => decided?.outcome === 'dropped');
  expect(dropped).toMatchObject([{ unit: 'library', objections: [{ late: false }] }]);
  expect(dropped[0]?.objections[0]?.reply).not.toBeNull();
  expect(finalReports.size).toBe(units.length - 1);
  expect(collationReport).not.toBeNull();
});

it('leaves a record in which nothing fails and the year recomputes', async () => {
  await lent.sign();
  const bundle = await download(`/public/campaigns/${finishing.campaigns.year}/bundle`);
  const kernel = await openKernel();
  const means = kernel === undefined ? {} : { kernel };
  const report = await verify(bundleFileOf(bundle), means);
  if (!report.ok) throw new Error(JSON.stringify(report.faults));
  expect(report.value.claims.filter(({ state }) => state === 'fails')).toEqual([]);
  const states = Object.fromEntries(report.value.claims.map(({ claim, state }) => [claim, state]));
  expect(states).toMatchObject({
    'order-kept': 'holds',
    'announced-equals-computed': 'holds',
    'daily-and-deductions': 'holds',
    'composite-and-rank': 'holds',
  });
}, 120_000);

it('held meetings on site and on the air, some of it on paper, each counted and verifiable', async () => {
  const { year } = finishing.campaigns;
  const { door } = finishing.hall;
  const { meetings } = await readJson<{
    readonly meetings: readonly {
      readonly meeting: string;
      readonly mode: string;
      readonly state: string;
    }[];
  }>(door, 'office', `/campaigns/${year}/meetings`);
  expect(meetings.map(({ mode, state }) => [mode, state])).toEqual([
    ['onSiteDirect', 'ended'],
    ['onSiteDirect', 'ended'],
    ['hotline', 'ended'],
    ['onSiteDirect', 'ended'],
  ]);
  for (const { meeting } of meetings) {
    const { polls } = await readJson<{ readonly polls: readonly { readonly poll: string }[] }>(
      door,
      null,
      `/public/meetings/${meeting}/vote`,
    );
    const [archive, strong] = await Promise.all([
      download(`/polls/${polls[0]?.poll}/archive`),
      download(`/polls/${polls[0]?.poll}/strong`),
    ]);
    expect((await auditPoll({ archive, strong })).verifies, meeting).toBe(true);
  }
  const { text } = await door.ask(null, 'GET', `/public/campaigns/${year}/acts`);
  expect(text).not.toMatch(/representative-/u);
}, 120_000);

it('changes nothing when it is asked for again', async () => {
  const count = async () =>
    (await finishing.database.selectFrom('act').select('seq').execute()).length;
  const before = await count();
  await finishExample(finishing);
  expect(await count()).toBe(before);
}, 60_000);
