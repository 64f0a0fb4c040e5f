import { accountId, parseInstant } from '@pingyi/core';
import { expect, test } from 'vitest';
import type { MeetingStory } from '../../../../core/src/meeting/testing/meeting-story.ts';
import { stage } from '../../../../core/src/meeting/testing/stages.ts';
import { predict, unrecorded } from '../queue/predict.ts';
import { everybodyComes } from './everybody-comes.ts';

const now = parseInstant('2026-10-20T01:00:00.000Z');
if (now === null) throw new Error('no instant');

function groundOf(held: MeetingStory) {
  return {
    meeting: held.meeting(),
    campaign: held.story.campaign(),
    account: accountId.parse('desk'),
  };
}

test('everybody who is invited is there and served, as the rules themselves would have it', () => {
  const ground = groundOf(stage('atDesk'));
  let { meeting } = ground;
  for (const [place, wish] of everybodyComes(ground, now).entries()) {
    const found = predict({ ...ground, meeting }, wish, now, unrecorded + place);
    if (!found.ok) throw new Error(JSON.stringify(found.unmet));
    meeting = found.meeting;
  }
  const all = [...meeting.representatives.values()];
  expect(all.length).toBeGreaterThan(0);
  expect(all.every(({ signedIn, served }) => signedIn !== null && served !== null)).toBe(true);
  const slips = all.filter(({ served }) => served?.with === 'slip').length;
  expect(slips).toBeLessThanOrEqual(ground.campaign.scheme.panel.minimumCohort);
  expect(everybodyComes({ ...ground, meeting }, now)).toEqual([]);
});

test('nobody is signed in twice, and whoever was served before keeps it', () => {
  const held = stage('atDesk');
  const [first] = [...held.meeting().representatives.keys()];
  if (first === undefined) throw new Error('nobody is invited');
  held.act('sign-in-representative', 'office', { person: first });
  held.act('serve-representative', 'office', { person: first, with: 'declined', correction: null });
  const persons = everybodyComes(groundOf(held), now).map(({ body }) => body.person);
  expect(persons).not.toContain(first);
});
