import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dump } from '../../packages/server/src/testing/dump.ts';
import { lendPublicCity, type PublicCity } from '../support/public-city.ts';
import { askOpenRoutes, type Parts, readSite } from './ask-everything.ts';
import type { Private } from './forms.ts';
import { type Public, search } from './search.ts';

let city: PublicCity;
let base = '';
let people: readonly Private[] = [];
let everything: readonly Public[] = [];

/** Representatives of every campaign, liaisons and leaders of units, holders of accounts. */
async function everybody(): Promise<readonly Private[]> {
  const { queries } = city.lent.parts.database;
  const representatives = await queries.selectFrom('person').select(['name', 'phone']).execute();
  const contacts = await queries.selectFrom('unit_contact').selectAll().execute();
  const holders = await queries.selectFrom('account_holder').select(['name', 'phone']).execute();
  const named = [
    ...representatives,
    ...holders,
    ...contacts.map(({ leader }) => ({ name: leader, phone: null })),
    ...contacts.map(({ liaison, liaison_phone }) => ({ name: liaison, phone: liaison_phone })),
  ];
  return named.flatMap(({ name, phone }) => (name === null ? [] : [{ name, phone }]));
}

async function publicParts(): Promise<Parts> {
  const { queries } = city.lent.parts.database;
  const { held, poll } = city.vote;
  const credentials = await queries
    .selectFrom('poll_credential')
    .select('credential')
    .where('poll', '=', poll as never)
    .execute();
  const contents = await queries.selectFrom('meeting_content').select('digest').execute();
  return {
    campaign: [city.campaign, held.plan.campaign, 'nowhere'],
    meeting: [held.plan.meeting, 'nowhere'],
    poll: [poll, ...held.polls.slice(1)],
    credential: credentials.map(({ credential }) => credential),
    sha256: contents.map(({ digest }) => digest.replace(/^sha256:/u, '')),
    code: ['not-found', 'nothing'],
  };
}

beforeAll(async () => {
  city = await lendPublicCity();
  base = `http://127.0.0.1:${await city.lent.listen(city.lent.server)}`;
  people = await everybody();
  everything = [...(await askOpenRoutes(base, await publicParts())), ...(await readSite(city))];
}, 300_000);
afterAll(() => city?.lent.giveBack());

describe('everything that anybody can get', () => {
  it('was asked for: pages, feeds, every open route, the bundle as it is', () => {
    expect(people.length).toBeGreaterThan(150);
    expect(everything.length).toBeGreaterThan(150);
    const bundle = everything.find(({ from }) => from.endsWith(`${city.campaign}/bundle`));
    // Members of a bundle are stored, so what is in it is found in its bytes.
    for (const text of ['"rules-published"', 'README.txt', '"unit-added"'])
      expect(bundle?.text).toContain(text);
    const feeds = everything.filter(({ from }) => from.endsWith('/feed'));
    expect(feeds.length).toBeGreaterThanOrEqual(4);
  });

  it('holds nobody’s name, telephone number or identity number, in no form', () => {
    expect(search(everything, people)).toEqual([]);
  });

  it('holds no id of a representative beside anything of the ballot box', async () => {
    const { queries } = city.lent.parts.database;
    const rows = await queries.selectFrom('person').select('person').execute();
    for (const { from, text } of everything)
      for (const { person } of rows) expect([from, text.includes(person)]).toEqual([from, false]);
  });
});

describe('the way from a ballot to a person', () => {
  it('is in no table: what names a credential or a ballot names nobody and no moment', async () => {
    const { queries } = city.lent.parts.database;
    const { credential } = await queries
      .selectFrom('ballot')
      .select('credential')
      .limit(1)
      .executeTakeFirstOrThrow();
    const tables = Object.entries(await dump(queries));
    const holding = tables
      .filter(([, rows]) => JSON.stringify(rows).includes(credential))
      .map(([name]) => name);
    // A row of `poll` holds the frozen list, which is public.
    expect(holding.sort()).toEqual(['public.ballot', 'public.poll', 'public.poll_credential']);
    const columns = await queries.introspection.getTables();
    const of = (table: string) =>
      columns.find(({ name }) => name === table)?.columns.map(({ name }) => name);
    expect(of('ballot')).toEqual(['poll', 'credential', 'counter', 'ballot']);
    expect(of('poll_credential')).toEqual(['poll', 'credential', 'counter']);
    expect(of('board_code')).toEqual(['poll', 'code', 'is_shown']);
  });

  it('is in no internal act: none names a credential, a ballot or a tracking code', async () => {
    const { queries } = city.lent.parts.database;
    const acts = await queries.selectFrom('internal_act').select('act').execute();
    const ballots = await queries.selectFrom('ballot').selectAll().execute();
    const codes = await queries.selectFrom('board_code').select('code').execute();
    expect([acts.length > 50, ballots.length, codes.length]).toEqual([true, 12, 12]);
    const all = acts.map(({ act }) => act).join('\n');
    for (const { credential, ballot } of ballots) {
      const digest = createHash('sha256').update(ballot).digest('hex');
      expect(all.includes(credential) || all.includes(digest)).toBe(false);
    }
    for (const { code } of codes) expect(all).not.toContain(code);
  });

  it('is in no secret of a slip: none is anywhere in the database', async () => {
    const rows = JSON.stringify(await dump(city.lent.parts.database.queries));
    expect(city.vote.held.drawn).toHaveLength(12);
    for (const secret of [...city.vote.held.drawn, ...city.vote.held.left])
      expect(rows).not.toContain(Buffer.from(secret).toString('hex'));
  });
});

describe('the check itself', () => {
  it('fails when a name gets into a public act, for which somebody must say that it is another', async () => {
    const [somebody] = people;
    if (somebody === undefined) throw new Error('nobody');
    const { door, held } = city.vote;
    const begins = new Date(Date.now() + 86_400_000);
    const place = `/campaigns/${held.plan.campaign}/meetings`;
    const body = {
      meeting: 'planted',
      units: held.plan.named?.slice(0, 1),
      place: `${somebody.name}家门口`,
      begins: begins.toISOString(),
      ends: new Date(begins.getTime() + 3_600_000).toISOString(),
      mode: 'onSiteDirect',
      ballots: 'paper',
    };
    const refused = await door.ask('office', 'POST', place, { body });
    const { code, confirm } = JSON.parse(refused.text);
    expect([refused.status, code]).toEqual([409, 'names-in-text']);
    const headers = { 'names-confirmed': String(confirm) };
    expect((await door.ask('office', 'POST', place, { body, headers })).status).toBe(201);
    await city.lent.sign();
    const entries = '/api/log/entries?from=0&to=999';
    const everything = [
      ...(await readSite(city, ['zh'])),
      { from: entries, text: (await city.get(entries)).text },
    ];
    const leaks = search(everything, [somebody]);
    const where = leaks.filter(({ form }) => form === 'name, plain').map(({ from }) => from);
    const meetings = `zh /public/campaigns/${held.plan.campaign}/meetings`;
    expect(where).toContain(meetings);
    expect(where).toContain(`${meetings}/planted`);
    expect(where).toContain(`zh /public/campaigns/${held.plan.campaign}/feed`);
    expect(where).toContain(`/api/public/campaigns/${held.plan.campaign}/bundle`);
    expect(where).toContain(entries);
  });
});
