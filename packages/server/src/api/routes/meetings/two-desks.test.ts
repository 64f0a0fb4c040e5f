import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, give, readJson } from '../../../rehearsal/door.ts';
import type { HeldMeeting } from '../../../rehearsal/held-meeting.ts';
import { opened, readyVote } from '../../../testing/held-vote.ts';
import { doorOf } from '../../../testing/lend-door.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { codesOf } from '../../../testing/refusals.ts';

let lent: LentServer;
let held: HeldMeeting;
/** Persons who are invited after the rehearsal's own, and have not come yet. */
const guests = ['guest-1', 'guest-2', 'guest-3', 'guest-4'];

beforeAll(async () => {
  lent = await lendServer();
  held = await readyVote(doorOf(lent.server), { voters: 12 });
  const persons = guests.map((person) => ({ person, category: 'serviceRecipient', part: null }));
  await give(held.door, 'office', '/meetings/hall/invite-representatives', { persons });
});
afterAll(() => lent.giveBack());

const desks = ['office', 'office-2', 'office-3', 'office-4', 'office-5'] as const;

function signIn(desk: (typeof desks)[number], person: string, key: string): Promise<Answered> {
  const headers = { 'idempotency-key': key };
  const body = { person };
  return held.door.ask(desk, 'POST', '/meetings/hall/sign-in-representative', { body, headers });
}

const signedIn = async () => {
  const { presence } = await readJson<{ readonly presence: { readonly signedIn: number } }>(
    held.door,
    'office',
    '/meetings/hall',
  );
  return presence.signedIn;
};

describe('several desks at once', () => {
  it('sign a person in once, whoever is first; the others are told which act it was', async () => {
    const before = await signedIn();
    const answers = await Promise.all(desks.map((desk) => signIn(desk, 'guest-1', `key-${desk}`)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409, 409, 409]);
    const [recorded] = answers.filter(({ status }) => status === 201);
    const { acts } = JSON.parse(recorded?.text ?? '') as { acts: readonly { seq: number }[] };
    for (const { status, text } of answers)
      if (status === 409)
        expect(JSON.parse(text).unmet).toMatchObject([
          { code: 'person-signed-in-already', facts: { person: 'guest-1', seq: acts[0]?.seq } },
        ]);
    expect(await signedIn()).toBe(before + 1);
  });

  it('record an act once that is sent five times at once under one key', async () => {
    const before = await signedIn();
    const answers = await Promise.all(desks.map(() => signIn('office', 'guest-2', 'the-same')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await signedIn()).toBe(before + 1);
  });

  it('change no category: the desk has none to give', async () => {
    const body = { person: 'guest-3', category: 'deputy' };
    const path = '/meetings/hall/sign-in-representative';
    const refused = await held.door.ask('office', 'POST', path, { body });
    expect(codesOf(refused)).toEqual(['request-invalid']);
    const again = { persons: [{ person: 'guest-3', category: 'deputy', part: null }] };
    const fixed = await held.door.ask('office', 'POST', '/meetings/hall/invite-representatives', {
      body: again,
    });
    expect(JSON.parse(fixed.text).unmet).toMatchObject([{ code: 'category-fixed' }]);
  });

  it('see who left before the vote counted as signed in, but not as present', async () => {
    for (const person of ['guest-1', 'guest-2']) {
      const body = { person, with: 'declined', correction: null };
      await give(held.door, 'office', '/meetings/hall/serve-representative', body);
    }
    await give(held.door, 'office-2', '/meetings/hall/record-leaving', { person: 'guest-1' });
    const { presence } = await readJson<{ readonly presence: object }>(
      held.door,
      'office',
      '/meetings/hall',
    );
    expect(presence).toMatchObject({ signedIn: 14, present: 13, left: 1 });
  });

  it('lose the quorum after the opening without harm: it was measured there and is shown now', async () => {
    const { door } = held;
    const second = await readyVote(door, { campaign: 'second', meeting: 'second' });
    const shown = () =>
      readJson<{ readonly presence: object }>(door, null, '/public/meetings/second/screen');
    await opened(second);
    expect(await shown()).toMatchObject({ presence: { present: 12, quorum: { isMet: true } } });
    for (const person of ['person-1', 'person-2', 'person-3'])
      await give(door, 'office', '/meetings/second/record-leaving', { person });
    expect(await shown()).toMatchObject({
      meeting: { vote: { state: 'open' } },
      presence: { present: 9, quorum: { isMet: false, need: 10 } },
    });
  });
});
