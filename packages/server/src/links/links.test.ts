import { setTimeout as wait } from 'node:timers/promises';
import { groupOf, writeCredentialList } from '@pingyi/ballot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, give, read, readJson } from '../rehearsal/door.ts';
import type { HeldMeeting } from '../rehearsal/held-meeting.ts';
import { announceWindow, closeVote, readyToOpen } from '../rehearsal/hold-meeting.ts';
import { makeLinks, registrationOf } from '../rehearsal/links.ts';
import { planMeeting, prepareVote } from '../rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../rehearsal/rehearsal-campaign.ts';
import { makeSlips } from '../rehearsal/slips.ts';
import { countedVote, countsOf, type OpenVote, opened, smallVote } from '../testing/held-vote.ts';
import { doorOf } from '../testing/lend-door.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { codesOf } from '../testing/refusals.ts';

/** A whole vote on the air through personal links, and what somebody may try with them. */

let lent: LentServer;
let door: Door;
let held: HeldMeeting;
let tokens: readonly string[];
let vote: OpenVote;

const plan = { ...smallVote, meeting: 'on-air', credentials: 'links', units: 1 } as const;
const persons = Array.from({ length: plan.voters + 2 }, (_, n) => `person-${n + 1}`);

beforeAll(async () => {
  lent = await lendServer();
  door = doorOf(lent.server);
  await prepareCampaign(door, { ...plan, units: 2 });
  held = await planMeeting(door, plan);
  await give(door, 'office', '/meetings/on-air/invite-representatives', {
    persons: persons.map((person, n) => ({
      person,
      category: n % 2 === 0 ? 'serviceRecipient' : 'deputy',
      part: null,
    })),
  });
});
afterAll(() => lent.giveBack());

const link = (token: string, meeting = 'on-air') =>
  door.ask(null, 'POST', `/public/meetings/${meeting}/link`, { body: { token } });

const register = async (place: number, secret = held.drawn[place] ?? new Uint8Array(16)) =>
  door.ask(null, 'POST', '/public/meetings/on-air/link-registration', {
    body: await registrationOf(tokens[place] ?? '', held.polls, secret),
  });

describe('links', () => {
  it('are made for polls with links only', async () => {
    const early = await door.ask('office', 'POST', '/meetings/on-air/links', {
      body: { persons: null },
    });
    expect(codesOf(early)).toEqual(['links-not-offered']);
    await prepareVote(held);
    const liaison = await door.ask('liaison', 'POST', '/meetings/on-air/links', {
      body: { persons: null },
    });
    expect(codesOf(liaison)).toEqual(['right-missing']);
    tokens = await makeLinks(door, 'on-air', persons);
    expect(new Set(tokens).size).toBe(persons.length);
  });

  it('are kept by their digest only, and open the polls of their meeting', async () => {
    const rows = await lent.lent.database.queries.selectFrom('personal_link').selectAll().execute();
    const kept = JSON.stringify(
      rows.map((row) => ({ ...row, digest: row.digest.toString('hex') })),
    );
    for (const token of tokens) expect(kept).not.toContain(token.replaceAll('-', ''));
    expect(JSON.parse((await link(tokens[0] ?? '')).text)).toEqual({
      state: 'sent',
      polls: held.polls,
    });
  });

  it('open nothing when mistyped, of another meeting, revoked or replaced', async () => {
    const [first = '', , , last = ''] = tokens;
    expect(codesOf(await link(first.replace(/^./u, (c) => (c === '0' ? '2' : '0'))))).toEqual([
      'link-unknown',
    ]);
    await give(door, 'office', '/campaigns/rehearsal/meetings', {
      meeting: 'other',
      units: ['unit-2'],
      place: '别处',
      begins: new Date().toISOString(),
      ends: new Date(Date.now() + 3_600_000).toISOString(),
      mode: 'hotline',
      ballots: 'electronic',
    });
    expect(codesOf(await link(first, 'other'))).toEqual(['links-not-offered']);
    const gone = await door.ask('office', 'DELETE', '/meetings/on-air/links/person-4');
    expect(gone.status).toBe(204);
    expect(codesOf(await link(last))).toEqual(['link-unknown']);
    const [again = ''] = await makeLinks(door, 'on-air', ['person-4']);
    expect(codesOf(await link(last))).toEqual(['link-unknown']);
    tokens = tokens.map((token, place) => (place === 3 ? again : token));
    expect((await link(again)).status).toBe(200);
  });
});

describe('a registration', () => {
  it('is refused with the identity, what is no element, too few polls, or another’s credential', async () => {
    const send = (body: object) =>
      door.ask(null, 'POST', '/public/meetings/on-air/link-registration', { body });
    const sound = await registrationOf(
      tokens[0] ?? '',
      held.polls,
      makeSlips(1)[0] ?? new Uint8Array(),
    );
    const withCredential = (credential: string) => ({
      ...sound,
      credentials: sound.credentials.map((each, n) => (n === 0 ? { ...each, credential } : each)),
    });
    const identity = `01${'0'.repeat(62)}`;
    expect(codesOf(await send(withCredential(identity)))).toEqual(['link-credential-refused']);
    expect(codesOf(await send(withCredential('f'.repeat(64))))).toEqual([
      'link-credential-refused',
    ]);
    const few = { ...sound, credentials: sound.credentials.slice(1) };
    expect(codesOf(await send(few))).toEqual(['request-invalid']);
    expect((await register(0)).status).toBe(201);
    expect(codesOf(await register(1, held.drawn[0]))).toEqual(['credential-taken']);
  });

  it('is taken once; the very same again is no second one, another key is refused', async () => {
    expect((await register(0)).status).toBe(200);
    expect(codesOf(await register(0, makeSlips(1)[0]))).toEqual(['link-used']);
    for (let place = 1; place < plan.voters; place += 1)
      expect((await register(place)).status).toBe(201);
  });

  it('stays: a used link is neither revoked nor replaced, nor its holder recused', async () => {
    const path = '/meetings/on-air/links/person-1';
    expect(codesOf(await door.ask('office', 'DELETE', path))).toEqual(['link-unknown']);
    const made = await door.ask('office', 'POST', '/meetings/on-air/links', {
      body: { persons: ['person-1'] },
    });
    expect(JSON.parse(made.text)).toEqual({ links: [] });
    const body = { person: 'person-1', unit: 'unit-1' };
    const recused = await door.ask('office', 'POST', '/meetings/on-air/recuse-representative', {
      body,
    });
    expect(codesOf(recused)).toEqual(['link-used']);
  });

  it('is told to nobody as who registered, only how many', async () => {
    expect(await readJson(door, 'office', '/meetings/on-air/links')).toEqual({
      made: 14,
      used: 12,
      recorded: false,
    });
    const { invitees } = await readJson<{ readonly invitees: readonly object[] }>(
      door,
      'office',
      '/meetings/on-air/invitees',
    );
    expect(invitees).toHaveLength(14);
    expect(JSON.stringify(invitees)).not.toMatch(/used|state|registered/u);
  });

  it('ends with sorted public lists, and nothing is left that leads from a person to a credential', async () => {
    await give(door, 'office', '/meetings/on-air/end-registration');
    const { queries } = lent.lent.database;
    expect(await queries.selectFrom('link_credential').selectAll().execute()).toEqual([]);
    const acts = await read(door, 'office', '/meetings/on-air/acts');
    const act = acts
      .split('\n')
      .filter((line) => line.includes('"links-registered"'))
      .map((line) => JSON.parse(line))[0];
    expect(act.payload.registered).toBe(12);
    for (const { digest } of act.payload.lists) {
      const text = await read(door, null, `/public/contents/${digest.slice(7)}`);
      const list = JSON.parse(text);
      expect(list).toHaveLength(12);
      expect(text).toBe(writeCredentialList(groupOf('Ed25519'), list));
    }
    expect(codesOf(await register(12, makeSlips(1)[0]))).toEqual(['link-registration-over']);
    const late = await door.ask('office', 'POST', '/meetings/on-air/links', {
      body: { persons: null },
    });
    expect(codesOf(late)).toEqual(['link-registration-over']);
  });
});

describe('a vote on the air', () => {
  it('shows its window and opens inside it', async () => {
    await readyToOpen(held);
    const closes = await announceWindow(held, 8);
    const shown = await readJson(door, null, '/public/meetings/on-air/vote');
    expect(shown).toMatchObject({
      mode: 'hotline',
      credentials: 'links',
      broadcast: { programme: '行风热线', closes },
    });
    vote = await opened(held);
  });

  it('takes a voter’s newest ballot, and none after the window', async () => {
    const early = await door.ask('chair', 'POST', '/meetings/on-air/closing', { body: {} });
    expect(codesOf(early)).toEqual(['refused', 'voting-window-running']);
    for (let voter = 0; voter < plan.voters - 1; voter += 1)
      expect((await vote.cast(vote.ballotOf(voter, 0))).status).toBe(201);
    expect(JSON.parse((await vote.cast(vote.ballotOf(0, 3))).text)).toMatchObject({ counter: 2 });
    const last = vote.ballotOf(plan.voters - 1, 0);
    const { broadcast } = await readJson<{ readonly broadcast: { readonly closes: string } }>(
      door,
      null,
      '/public/meetings/on-air/vote',
    );
    await wait(Math.max(0, Date.parse(broadcast.closes) - Date.now()) + 50);
    expect(codesOf(await vote.cast(last))).toEqual(['poll-closed']);
    await closeVote(held);
  });

  it('counts who registered and voted in time', async () => {
    await countedVote(lent.server, vote);
    expect(await countsOf(vote)).toEqual([[10, 0, 0, 1, 0]]);
  });
});
