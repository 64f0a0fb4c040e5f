import { findingsOf } from '../../campaign/testing/story.ts';
import { draftOf, listsOf } from './bodies.ts';
import { invite, keysReady, planned, startStep, stepsBefore, testDecryptions } from './hold.ts';
import type { MeetingStory } from './meeting-story.ts';
import { october } from './stages.ts';

/** A meeting on the air whose voters register through personal links. */

/** From ten to eleven in the morning of the day on which the story stands, Beijing time. */
export const voting = { opens: '2026-10-10T02:00:00.000Z', closes: '2026-10-10T03:00:00.000Z' };

export const broadcastOf = (change: object = {}) => ({
  programme: '行风热线',
  outlet: '云河综合广播 FM 99.8',
  host: 'host-1',
  studio: [{ person: 'leader-east', as: '文化站站长' }],
  voting,
  correction: null,
  ...change,
});

export const linkPolls = () => {
  const [draft] = draftOf('on-air').polls;
  if (draft === undefined) throw new Error('no draft');
  return draft;
};

export const registration = (persons: readonly string[], change: object = {}) => ({
  part: null,
  registered: persons.length,
  persons,
  lists: listsOf('on-air'),
  ...change,
});

/** Planned in hotline mode, polls with links, keys ready, everybody invited; nobody registered. */
export function onAir(): MeetingStory {
  const story = october();
  story.act('announce-findings', 'chair', findingsOf('east'));
  const held = planned(story, 'on-air', ['east'], { ballots: 'mixed', mode: 'hotline' });
  held.act('draft-polls', 'office', draftOf('on-air', { credentials: 'links' }));
  keysReady(held, linkPolls().poll);
  invite(held);
  return held;
}

/** The same with ninety of the hundred registered, ten on paper in the studio, at the opening. */
export function registered(): MeetingStory {
  const held = onAir();
  const persons = [...held.meeting().representatives.keys()];
  held.act('record-links', 'office', registration(persons.slice(0, 90)));
  for (const person of persons.slice(90)) {
    held.act('sign-in-representative', 'office', { person });
    held.act('serve-representative', 'office', { person, with: 'paper', correction: null });
  }
  held.act('plan-broadcast', 'office', broadcastOf());
  stepsBefore(held, 'vote');
  startStep(held, 'voting');
  held.story.on('2026-10-10 10:00');
  testDecryptions(held);
  return held;
}
