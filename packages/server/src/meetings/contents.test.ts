import { groupOf, slipCredential, writeCredentialList } from '@pingyi/ballot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Door } from '../rehearsal/door.ts';
import type { HeldMeeting } from '../rehearsal/held-meeting.ts';
import { digestOfText } from '../rehearsal/officers.ts';
import { makeKeys, planMeeting } from '../rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../rehearsal/rehearsal-campaign.ts';
import { listOf, makeSlips, recordSlips, uploadLists } from '../rehearsal/slips.ts';
import { smallVote } from '../testing/held-vote.ts';
import { doorOf } from '../testing/lend-door.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { codesOf } from '../testing/refusals.ts';

let lent: LentServer;
let door: Door;
let held: HeldMeeting;

const ed25519 = groupOf('Ed25519');

beforeAll(async () => {
  lent = await lendServer();
  door = doorOf(lent.server);
  await prepareCampaign(door, smallVote);
  held = await planMeeting(door, smallVote);
  const [poll, ...spares] = held.polls;
  await give('draft-polls', 'office', {
    credentials: 'slips',
    keys: 'trustees',
    polls: [{ part: null, poll, spares }],
  });
});
afterAll(() => lent.giveBack());

async function give(command: string, party: 'office' | 'scrutineer-1' | 'trustee-1', body: object) {
  return door.ask(party, 'POST', `/meetings/hall/${command}`, { body });
}

async function put(text: string, digest = digestOfText(text)) {
  const path = `/meetings/hall/contents/${digest.slice(7)}`;
  return door.ask('scrutineer-1', 'PUT', path, {
    body: text,
    headers: { 'content-type': 'application/json' },
  });
}

/** A list for the first poll beside honest ones for its spares, handed in as slips. */
async function handIn(text: string, printed: number) {
  const [poll, ...spares] = held.polls;
  await put(text);
  const others = await uploadLists(door, 'hall', spares, makeSlips(printed));
  return give('record-slips', 'scrutineer-1', {
    part: null,
    printed,
    lists: [{ poll, digest: digestOfText(text) }, ...others],
    makers: 2,
  });
}

function why({ text }: { readonly text: string }): unknown {
  const { code, why: reason } = JSON.parse(text);
  return reason ?? code;
}

describe('content', () => {
  it('is kept under its own digest only', async () => {
    expect(codesOf(await put('[]', `sha256:${'0'.repeat(64)}`))).toEqual(['content-differs']);
    expect((await put('["a"]')).status).toBe(201);
    expect((await put('["a"]')).status).toBe(200);
  });

  it('is shown to nobody before an act names it', async () => {
    const [poll = ''] = held.polls;
    const text = await listOf(makeSlips(2), poll);
    await put(text);
    const path = `/public/contents/${digestOfText(text).slice(7)}`;
    expect((await door.ask(null, 'GET', path)).status).toBe(404);
  });
});

describe('a list of slips', () => {
  const poll = (): string => held.polls[0] ?? '';
  const credentials = (count: number) =>
    makeSlips(count).map((secret) => slipCredential(ed25519, poll(), secret).publicCredential);

  it('is refused when it was not uploaded', async () => {
    const lists = held.polls.map((each) => ({ poll: each, digest: digestOfText(each) }));
    const body = { part: null, printed: 3, lists, makers: 2 };
    expect(codesOf(await give('record-slips', 'scrutineer-1', body))).toEqual(['content-unknown']);
  });

  it('is refused with a duplicate, the identity, no element, out of order, spaced, or of another size', async () => {
    const [one = '', two = '', three = ''] = JSON.parse(
      writeCredentialList(ed25519, credentials(3)),
    );
    const identity = ed25519.format(ed25519.identity);
    const sorted = (list: readonly string[]) => writeCredentialList(ed25519, list);
    const cases = [
      [sorted([one, two, two]), 'repeated-credential'],
      [sorted([one, two, identity]), 'identity-credential'],
      [sorted([one, two, 'f'.repeat(64)]), 'invalid-credential'],
      [JSON.stringify([two, one, three]), 'not-canonical'],
      [JSON.stringify([one, two, three], null, 1), 'unreadable'],
      ['{"a":1}', 'unreadable'],
      [sorted([one, two]), 'size-differs'],
    ] as const;
    for (const [text, reason] of cases)
      expect([reason, why(await handIn(text, 3))], text.slice(0, 30)).toEqual([reason, reason]);
  });

  it('cannot bring in a slip twice, nor void one that was never made', async () => {
    const slips = makeSlips(4);
    await recordSlips(door, 'hall', held.polls, slips);
    await expect(recordSlips(door, 'hall', held.polls, slips.slice(0, 2))).rejects.toThrow(
      'repeated-credential',
    );
    const lists = await uploadLists(door, 'hall', held.polls, makeSlips(1));
    const body = { part: null, voided: 1, lists, correction: null };
    expect(why(await give('void-box', 'scrutineer-1', body))).toBe('not-printed');
    const [made] = await uploadLists(door, 'hall', held.polls, slips);
    const path = `/public/contents/${made?.digest.slice(7)}`;
    expect((await door.ask(null, 'GET', path)).status).toBe(200);
  });
});

describe('a key', () => {
  it('is refused without its proof, with another’s, and under another name', async () => {
    const [poll = ''] = held.polls;
    const [trustee, other] = held.trustees;
    if (trustee === undefined || other === undefined) throw new Error('two trustees');
    const key = ed25519.format(ed25519.power(ed25519.generator, 7n));
    const pok = { challenge: '1', response: '2' };
    const text = JSON.stringify({ pok, public_key: key });
    await put(text);
    const register = (body: object) => give('register-trustee-key', 'trustee-1', { poll, ...body });
    const proof = digestOfText(text);
    expect(why(await register({ key, proof }))).toBe('proof-fails');
    const another = ed25519.format(ed25519.power(ed25519.generator, 8n));
    expect(why(await register({ key: another, proof }))).toBe('key-differs');
    expect(why(await register({ key, proof: digestOfText('x') }))).toBe('content-unknown');
  });

  it('of an election follows from those of all owners', async () => {
    const [poll = ''] = held.polls;
    const wrong = ed25519.format(ed25519.generator);
    await expect(makeKeys({ ...held, door: settlingWith(wrong) }, poll)).rejects.toMatchObject({
      code: 'value-differs',
    });
  });
});

/** The door through which the election key is said to be another one. */
function settlingWith(publicKey: string): Door {
  return {
    ...door,
    ask: (as, method, path, sent) =>
      path.endsWith('/settle-keys')
        ? door.ask(as, method, path, { body: { ...(sent?.body as object), publicKey } })
        : door.ask(as, method, path, sent),
  };
}

describe('a uuid', () => {
  it('is that of one poll in the whole installation', async () => {
    const other = { ...smallVote, campaign: 'other', meeting: 'other-hall' };
    await prepareCampaign(door, other);
    await planMeeting(door, other);
    const [poll, ...spares] = held.polls;
    const body = { credentials: 'slips', keys: 'trustees', polls: [{ part: null, poll, spares }] };
    const refused = await door.ask('office', 'POST', '/meetings/other-hall/draft-polls', { body });
    expect(codesOf(refused)).toEqual(['poll-uuid-taken']);
  });

  it('and an id is that of one meeting', async () => {
    const again = planMeeting(door, { ...smallVote, campaign: 'other' });
    await expect(again).rejects.toThrow('meeting-exists');
  });
});
