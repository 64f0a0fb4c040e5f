import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type Answered, give, read } from '../../packages/server/src/rehearsal/door.ts';
import { RehearsalPeople } from '../../packages/server/src/rehearsal/people.ts';
import { planMeeting } from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import { prepareCampaign } from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { isSoak } from '../support/soak.ts';
import { useMachine } from './power.ts';

const persons = isSoak ? 120 : 60;

const { serve, cutPower } = useMachine();

it('a power cut in the middle of the door loses and doubles nobody, and the screen shows the same', async () => {
  const first = await serve();
  const door = new RehearsalPeople(first.address);
  await door.setUp(`#set-up=${first.token}`);
  const parties = ['office', 'leader', 'chair', 'scrutineer-1', 'scrutineer-2'] as const;
  for (const party of parties) await door.invite('administrator', party, { kind: 'installation' });
  const plan = {
    campaign: 'door',
    meeting: 'door',
    units: 1,
    items: 1,
    voters: 0,
    trustees: 0,
    left: 0,
  } as const;
  await prepareCampaign(door, plan);
  await planMeeting(door, plan);
  const ids = Array.from({ length: persons }, (_, place) => `person-${place}`);
  await give(door, 'office', '/meetings/door/invite-representatives', {
    persons: ids.map((person, place) => {
      return { person, category: place % 2 === 0 ? 'serviceRecipient' : 'deputy', part: null };
    }),
  });

  const signIn = (person: string): Promise<Answered> =>
    door.ask('office', 'POST', '/meetings/door/sign-in-representative', {
      body: { person },
      headers: { 'idempotency-key': `key-${person}` },
    });
  /** A desk: sends its queue in order, again and again until each is acknowledged. */
  const acknowledged = new Set<string>();
  const desk = async (own: readonly string[]): Promise<void> => {
    for (const person of own)
      for (;;) {
        const answer = await signIn(person).catch(() => null);
        if (answer?.status === 201) break;
        if (answer !== null && answer.status < 500) throw new Error(answer.text);
        await wait(50);
      }
    for (const person of own) acknowledged.add(person);
  };
  const desks = Array.from({ length: 5 }, (_, place) =>
    desk(ids.filter((_id, each) => each % 5 === place)),
  );
  const shown = () => read(door, null, '/public/meetings/door/screen');
  while (JSON.parse(await shown()).presence.signedIn < persons / 3) await wait(5);
  await cutPower();
  const again = await serve();
  door.moveTo(again.address);
  await Promise.all(desks);
  expect(acknowledged.size).toBe(persons);

  const acts = (await read(door, 'office', '/meetings/door/acts')).trim().split('\n');
  const signedIn = acts
    .map((line) => JSON.parse(line) as { readonly type: string; readonly payload: object })
    .filter(({ type }) => type === 'representative-signed-in')
    .map(({ payload }) => (payload as { readonly person: string }).person);
  expect(signedIn.sort()).toEqual([...ids].sort());

  const viewOf = async () => ({ ...JSON.parse(await shown()), now: null });
  const before = await viewOf();
  expect(before.presence).toMatchObject({ signedIn: persons, present: persons });
  await cutPower();
  door.moveTo((await serve()).address);
  expect(await viewOf()).toEqual(before);
}, 300_000);
