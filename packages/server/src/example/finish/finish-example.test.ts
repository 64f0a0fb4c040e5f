import { openKernel } from '@pingyi/ballot';
import { addDays, campaignStream, civilDateOf } from '@pingyi/core';
import { bundleFileOf, verify } from '@pingyi/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeStateReader } from '../../api/state-reader.ts';
import { auditPoll } from '../../rehearsal/audit.ts';
import { type Door, readJson } from '../../rehearsal/door.ts';
import { doorOf } from '../../testing/lend-door.ts';
import { type LentServer, lendServer } from '../../testing/lend-server.ts';
import { loadSmallExample, unitsOfSmallExample as units } from '../../testing/small-example.ts';
import { type Finishing, finishExample } from './finish-example.ts';

/** Where the power is cut: before the keys stand, among questions, in decryption; in the soak everywhere. */
const interruptions =
  process.env['PINGYI_SOAK'] === '1'
    ? [
        ...[/end-registration$/u, /settle-keys$/u, /make-promise$/u, /close-vote$/u],
        ...[/\/decryption$/u, /announce-result$/u],
      ]
    : [/settle-keys$/u, /make-promise$/u, /\/decryption$/u];

let lent: LentServer;
let finishing: Finishing;

beforeAll(async () => {
  lent = await lendServer();
  finishing = await loadSmallExample(lent, { minimum: 20, persons: 34 });
}, 120_000);
afterAll(() => lent.giveBack());

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
  const { plan, results, phases, firstVote } = await campaign();
  expect([...results.keys()].sort()).toEqual(units.filter((unit) => unit !== 'bureau').sort());
  expect(firstVote).not.toBeNull();
  for (const [phase, { closed }] of phases) expect(closed, phase).not.toBeNull();
  // Nothing of a year that is over lies later than the day after it.
  const { zone, calendar } = plan;
  const ended = [...phases.values()].flatMap(({ closed }) => closed?.at ?? []).sort();
  const last = ended.at(-1);
  if (last === undefined) throw new Error('no phase was closed');
  const tomorrow = addDays(civilDateOf(last, zone), 1);
  const days = [
    ...calendar.phases.map(({ closes }) => closes),
    ...calendar.deadlines.map(({ day }) => day),
  ];
  expect(days.filter((day) => day > tomorrow)).toEqual([]);
}, 300_000);

it('ends with a final result: a deduction dropped on objection, a veto, objections in time and late, reports of every unit', async () => {
  const { adjustments, yearResult, finalReports, collationReport } = await campaign();
  expect(yearResult.final?.result).toBe(yearResult.notices.at(-1)?.result);
  expect(yearResult.notices.at(-1)?.units.filter(({ vetoed }) => vetoed)).toMatchObject([
    { unit: 'market-inspection' },
  ]);
  const dropped = [...adjustments.values()].filter(({ decided }) => decided?.outcome === 'dropped');
  expect(dropped).toMatchObject([{ unit: 'library', objections: [{ late: false }] }]);
  expect(dropped[0]?.objections[0]?.reply).not.toBeNull();
  const objections = [...yearResult.objections.values()];
  expect(objections).toMatchObject([
    { unit: 'yuntai', late: false, review: { outcome: 'dismissed' } },
  ]);
  expect([...adjustments.values()].flatMap((each) => each.objections)).toMatchObject([
    { late: false, review: null },
    { late: true, reply: null, review: { outcome: 'dismissed' } },
  ]);
  expect(finalReports.size).toBe(units.length - 1);
  expect(collationReport).not.toBeNull();
});

it('leaves a record in which nothing fails and the year recomputes', async () => {
  await lent.sign();
  const bundle = await finishing.hall.download(
    `/public/campaigns/${finishing.campaigns.year}/bundle`,
  );
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
    promises: 'holds',
  });
}, 120_000);

it('asked units questions in three meetings and none in the fourth; drafts of December number them', async () => {
  const { year } = finishing.campaigns;
  const { door } = finishing.hall;
  const raised = await Promise.all(
    ['chengdong', 'yuntai', 'market-inspection', 'office'].map(async (unit) => {
      const at = `/campaigns/${year}/units/${unit}/december-draft`;
      const { problems } = await readJson<{
        readonly problems: readonly {
          readonly source: { readonly kind: string };
          readonly number: number | null;
          readonly due: string | null;
        }[];
      }>(door, 'office', at);
      return problems
        .filter(({ source }) => source.kind !== 'opinion')
        .map(({ source, number, due }) => `${source.kind} ${number}${due === null ? '' : ' due'}`);
    }),
  );
  expect(raised).toEqual([
    ['question 1', 'question 2', 'promise 1 due'],
    ['question 1', 'question 2', 'promise 1 due'],
    ['question 2', 'promise 2 due'],
    [],
  ]);
  const { promises } = await readJson<{
    readonly promises: readonly { readonly unit: string; readonly text: { readonly id: string } }[];
  }>(door, 'office', `/campaigns/${year}/promises`);
  const kept = promises.find(({ unit }) => unit === 'yuntai');
  const { text } = await door.ask('office', 'GET', `/documents/${kept?.text.id}`);
  expect(text).toMatch(/图书.+\n负责人：站长$/u);
}, 60_000);

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
      finishing.hall.download(`/polls/${polls[0]?.poll}/archive`),
      finishing.hall.download(`/polls/${polls[0]?.poll}/strong`),
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
