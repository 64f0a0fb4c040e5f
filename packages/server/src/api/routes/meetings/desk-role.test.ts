import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { give, read } from '../../../rehearsal/door.ts';
import type { HeldMeeting } from '../../../rehearsal/held-meeting.ts';
import { readyVote } from '../../../testing/held-vote.ts';
import { doorOf } from '../../../testing/lend-door.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { codesOf } from '../../../testing/refusals.ts';

let lent: LentServer;
let held: HeldMeeting;

beforeAll(async () => {
  lent = await lendServer();
  held = await readyVote(doorOf(lent.server), { voters: 12 });
  const persons = [{ person: 'guest-1', category: 'serviceRecipient', part: null }];
  await give(held.door, 'office', '/meetings/hall/invite-representatives', { persons });
});
afterAll(() => lent.giveBack());

const asked = (command: string, body: object) =>
  held.door.ask('desk', 'POST', `/meetings/hall/${command}`, { body });

const statusOf = async (path: string) => (await held.door.ask('desk', 'GET', path)).status;

describe('an account of the desk', () => {
  it('signs in, serves, lets leave and return, and takes a mistake back', async () => {
    const body = { person: 'guest-1' };
    for (const [command, more] of [
      ['sign-in-representative', {}],
      ['serve-representative', { with: 'declined', correction: null }],
      ['record-leaving', {}],
      ['record-return', {}],
    ] as const)
      expect((await asked(command, { ...body, ...more })).status, command).toBe(201);
    const acts = await read(held.door, 'desk', '/meetings/hall/acts');
    const seq = Number(/"person":"guest-1"\},"seq":(\d+),[^\n]*signed-in/u.exec(acts)?.[1]);
    const correction = { supersedes: seq, reason: '签到台误签' };
    expect((await asked('withdraw-sign-in', { ...body, correction })).status).toBe(201);
  });

  it('reads who is invited to the meeting, and neither the pool nor a document', async () => {
    expect(await statusOf('/meetings/hall/desk')).toBe(200);
    expect(await statusOf('/meetings')).toBe(404);
    expect(await statusOf('/campaigns/rehearsal/people')).toBe(403);
    expect(await statusOf('/documents/minutes')).toBe(403);
    expect(await statusOf('/campaigns/rehearsal/acts')).toBe(403);
  });

  it('invites nobody, recuses nobody, and has no part in the vote', async () => {
    const persons = [{ person: 'guest-2', category: 'deputy', part: null }];
    for (const [command, body] of [
      ['invite-representatives', { persons }],
      ['recuse-representative', { person: 'guest-1', unit: 'unit-1' }],
      ['withdraw-invitation', { person: 'guest-1', reason: '不再参加' }],
      ['end-step', { step: 'voting', unit: null, minutes: null }],
      ['note-minutes', { text: { id: 'a', digest: `sha256:${'0'.repeat(64)}` }, correction: null }],
    ] as const)
      expect(codesOf(await asked(command, body)), command).toContain('role-may-not');
    const acts = await read(held.door, 'office', '/meetings/hall/acts');
    expect(acts).not.toContain('guest-2');
  });
});
