import { setTimeout as wait } from 'node:timers/promises';
import { openKernel, readOutline, verifyArchive } from '@pingyi/ballot';
import { expect, it } from 'vitest';
import {
  closeVote,
  openVote,
  readyToOpen,
  serveEverybody,
} from '../../packages/server/src/rehearsal/hold-meeting.ts';
import { RehearsalPeople } from '../../packages/server/src/rehearsal/people.ts';
import { planMeeting, prepareVote } from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import { type Pressed, pressAll } from '../../packages/server/src/rehearsal/press.ts';
import { prepareCampaign } from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { ballotMaker, electionOf } from '../../packages/server/src/rehearsal/voters.ts';
import { isSoak } from '../support/soak.ts';
import { useMachine } from './power.ts';

const voters = isSoak ? 300 : 80;

const { serve, cutPower } = useMachine();

it(`no acknowledged ballot is lost and none counts twice when the power is cut in the middle of ${voters}`, async () => {
  const { address, token } = await serve();
  const door = new RehearsalPeople(address);
  await door.setUp(`#set-up=${token}`);
  const parties = ['office', 'leader', 'chair', 'scrutineer-1', 'scrutineer-2'] as const;
  for (const party of parties) await door.invite('administrator', party, { kind: 'installation' });
  const plan = {
    campaign: 'power-cut',
    meeting: 'power-cut',
    units: 1,
    items: 1,
    voters,
    trustees: 0,
    left: 2,
  } as const;
  await prepareCampaign(door, plan);
  const held = await planMeeting(door, plan);
  await prepareVote(held);
  await serveEverybody(held);
  await readyToOpen(held);
  const [poll = ''] = await openVote(held);
  const make = ballotMaker(await electionOf(door, plan.meeting, poll));
  const ballots = held.drawn.map((secret, voter) => make(secret, [voter % 5]));

  const acknowledged: number[] = [];
  const pressing = pressAll(door, ballots, 4, (done) => acknowledged.push(done));
  while (acknowledged.length < voters / 4) await wait(5);
  const before = acknowledged.length;
  await cutPower();
  // Phones keep trying in the meantime.
  const again = await serve();
  door.moveTo(again.address);
  const pressed: readonly Pressed[] = await pressing;
  expect(before).toBeLessThan(voters);
  expect(pressed.filter(({ acknowledgedMs }) => acknowledgedMs === null)).toEqual([]);

  await closeVote(held);
  const archive = await door.download(`/polls/${poll}/archive`);
  const open = async function* () {
    yield archive;
  };
  const { ballots: entries } = await readOutline(open());
  const codes = entries.map(({ trackingCode }) => trackingCode);
  expect(codes.sort()).toEqual(ballots.map(({ code }) => code).sort());
  const kernel = await openKernel();
  const verified = await verifyArchive(open, kernel === undefined ? {} : { kernel });
  expect(verified).toMatchObject({
    ok: true,
    value: { ok: true, ballots: voters, counted: voters },
  });
}, 300_000);
