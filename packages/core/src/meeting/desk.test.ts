import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { startStory, stations } from '../campaign/testing/story.ts';
import { planScheme } from '../rulebook/plan-scheme.ts';
import { deskOf, presenceOf } from './presence.ts';
import type { PresenceFacts } from './reasons.ts';
import { personsOf } from './testing/bodies.ts';
import { openingOf, planned, pollsReady } from './testing/hold.ts';
import { type MeetingStory, meetingStory } from './testing/meeting-story.ts';
import { october, poll, stage } from './testing/stages.ts';

const signIn = (held: MeetingStory, person: string) =>
  held.act('sign-in-representative', 'office', { person });

const serving = (person: string, kind: string, supersedes: number | null = null) => ({
  person,
  with: kind,
  correction: supersedes === null ? null : { supersedes, reason: '改用纸质票' },
});

const withdrawing = (held: MeetingStory, person: string) => ({
  person,
  correction: {
    supersedes: held.meeting().representatives.get(person as never)?.signedIn?.seq ?? 0,
    reason: '误签',
  },
});

/** At the desk, `p1` has signed in. */
function withOne(): MeetingStory {
  const held = stage('atDesk');
  signIn(held, 'p1');
  return held;
}

const inviting = (held: MeetingStory, change: object) =>
  held.unmet('invite-representatives', 'office', {
    persons: [{ person: 'new', category: 'deputy', part: null, ...change }],
  });

/** A box of two slips, both drawn. */
function emptyBox(): MeetingStory {
  const held = planned(october(), 'stations', stations);
  pollsReady(held, 2);
  const persons = personsOf({ deputy: 3 });
  held.act('invite-representatives', 'office', { persons });
  for (const { person } of persons) signIn(held, person);
  held.act('serve-representative', 'office', serving('p1', 'slip'));
  held.act('serve-representative', 'office', serving('p2', 'tablet'));
  return held;
}

const reached: Reached<keyof PresenceFacts> = {
  'person-invited-already': () => {
    const held = stage('atDesk');
    return [
      inviting(held, { person: 'p1', category: 'serviceRecipient' }),
      { person: 'p1', seq: held.meeting().representatives.get('p1' as never)?.invited.seq },
    ];
  },
  'person-named-twice': () => {
    const twice = { person: 'new', category: 'deputy', part: null };
    return [
      stage('atDesk').unmet('invite-representatives', 'office', { persons: [twice, twice] }),
      { person: 'new' },
    ];
  },
  'category-fixed': () => [
    inviting(stage('atDesk'), { person: 'p1' }),
    { person: 'p1', need: 'serviceRecipient', have: 'deputy' },
  ],
  'part-wrong': () => [
    inviting(stage('atDesk'), { part: 'deputies' }),
    { person: 'new', need: [], have: 'deputies' },
  ],
  'person-not-invited': () => [
    stage('atDesk').unmet('sign-in-representative', 'office', { person: 'stranger' }),
    { person: 'stranger' },
  ],
  'invitation-withdrawn': () => {
    const held = stage('atDesk');
    const body = { person: 'p1', reason: '代表出差，不能到会' };
    const [act] = held.act('withdraw-invitation', 'office', body);
    return [
      held.unmet('sign-in-representative', 'office', { person: 'p1' }),
      { person: 'p1', seq: act?.seq },
    ];
  },
  'person-recused': () => {
    const held = stage('atDesk');
    held.act('recuse-representative', 'office', { person: 'p1', unit: 'east' });
    return [
      held.unmet('sign-in-representative', 'office', { person: 'p1' }),
      { person: 'p1', unit: 'east' },
    ];
  },
  'person-recused-already': () => {
    const held = stage('atDesk');
    const body = { person: 'p1', unit: 'east' };
    const [act] = held.act('recuse-representative', 'office', body);
    return [held.unmet('recuse-representative', 'office', body), { person: 'p1', seq: act?.seq }];
  },
  'person-signed-in-already': () => {
    const held = stage('atDesk');
    const [act] = signIn(held, 'p1');
    return [
      held.unmet('sign-in-representative', 'office', { person: 'p1' }),
      { person: 'p1', seq: act?.seq },
    ];
  },
  'person-not-signed-in': () => [
    stage('atDesk').unmet('serve-representative', 'office', serving('p1', 'slip')),
    { person: 'p1' },
  ],
  'person-gone': () => {
    const held = withOne();
    const [act] = held.act('record-leaving', 'office', { person: 'p1' });
    return [
      held.unmet('serve-representative', 'office', serving('p1', 'slip')),
      { person: 'p1', seq: act?.seq },
    ];
  },
  'person-there': () => [
    withOne().unmet('record-return', 'office', { person: 'p1' }),
    { person: 'p1' },
  ],
  'person-served': () => {
    const held = withOne();
    const [act] = held.act('serve-representative', 'office', serving('p1', 'slip'));
    return [
      held.unmet('withdraw-sign-in', 'office', withdrawing(held, 'p1')),
      { person: 'p1', with: 'slip', seq: act?.seq },
    ];
  },
  'service-not-offered': () => [
    withOne().unmet('serve-representative', 'office', serving('p1', 'link')),
    { with: 'link', allowed: ['slip', 'tablet', 'paper', 'declined'] },
  ],
  'service-stopped': () => {
    const held = stage('open');
    return [
      held.unmet('serve-representative', 'office', serving('p1', 'paper', 0)),
      { seq: held.meeting().vote.opened?.seq },
    ];
  },
  'box-empty': () => [
    emptyBox().unmet('serve-representative', 'office', serving('p3', 'slip')),
    { part: '', need: 3, have: 2 },
  ],
};

describe('the desk', () => {
  testEachReached('refuses with', reached, () => stage('atDesk').story);

  it('counts a person once, whatever the network repeats and whichever desk asks', () => {
    const held = withOne();
    const [again] = held.unmet('sign-in-representative', 'office', { person: 'p1' });
    expect(again?.code).toBe('person-signed-in-already');
    expect(deskOf(held.meeting()).signedIn).toBe(1);
  });

  it('counts nobody whose invitation was withdrawn, and tells the public totals anew', () => {
    const held = stage('atDesk');
    const before = presenceOf(held.meeting(), held.story.campaign()).invited;
    const withdraw = { person: 'p1', reason: '代表出差，不能到会' };
    const acts = held.act('withdraw-invitation', 'office', withdraw);
    expect(presenceOf(held.meeting(), held.story.campaign()).invited).toBe(before - 1);
    expect(acts).toMatchObject([
      { type: 'invitation-withdrawn', visibility: 'internal' },
      { type: 'panel-appointed', payload: { persons: before - 1 } },
    ]);
    expect(held.unmet('withdraw-invitation', 'office', withdraw)[0]?.code).toBe(
      'invitation-withdrawn',
    );
    expect(inviting(held, { person: 'p1' })[0]?.code).toBe('category-fixed');
    expect(inviting(held, { person: 'p1', category: 'serviceRecipient' })).toEqual([]);
  });

  it('keeps the invitation of a person who has signed in', () => {
    const withdraw = { person: 'p1', reason: '误邀' };
    expect(withOne().unmet('withdraw-invitation', 'office', withdraw)[0]?.code).toBe(
      'person-signed-in-already',
    );
  });

  it('counts who has left as signed in, but not towards the quorum', () => {
    const held = withOne();
    held.act('record-leaving', 'office', { person: 'p1' });
    expect(presenceOf(held.meeting(), held.story.campaign())).toMatchObject({
      signedIn: 1,
      present: 0,
      left: 1,
    });
    held.act('record-return', 'office', { person: 'p1' });
    expect(presenceOf(held.meeting(), held.story.campaign())).toMatchObject({
      present: 1,
      left: 0,
    });
  });

  it('records that somebody who left unserved declined, so that its balance can hold', () => {
    const held = withOne();
    held.act('record-leaving', 'office', { person: 'p1' });
    held.act('serve-representative', 'office', serving('p1', 'declined'));
    expect(deskOf(held.meeting())).toMatchObject({ signedIn: 1, declined: 1 });
  });

  it('takes a slip back for paper by a correction that names what it corrects', () => {
    const held = withOne();
    const [act] = held.act('serve-representative', 'office', serving('p1', 'slip'));
    expect(held.unmet('serve-representative', 'office', serving('p1', 'paper'))).toEqual([
      { code: 'recorded-already', facts: { seq: act?.seq } },
    ]);
    held.act('serve-representative', 'office', serving('p1', 'paper', act?.seq));
    expect(deskOf(held.meeting())).toMatchObject({ drawn: 0, papers: 1 });
  });

  it('takes back a sign-in that was a mistake, once what was handed out is back', () => {
    const held = withOne();
    const [slip] = held.act('serve-representative', 'office', serving('p1', 'slip'));
    held.act('serve-representative', 'office', serving('p1', 'declined', slip?.seq));
    const body = withdrawing(held, 'p1');
    held.act('withdraw-sign-in', 'office', body);
    const none = { signedIn: 0, drawn: 0, papers: 0, links: 0, declined: 0 };
    expect(deskOf(held.meeting())).toEqual(none);
    signIn(held, 'p1');
    expect(held.unmet('withdraw-sign-in', 'office', body)).toEqual([
      {
        code: 'supersedes-another',
        facts: {
          need: held.meeting().representatives.get('p1' as never)?.signedIn?.seq,
          have: body.correction.supersedes,
        },
      },
    ]);
  });

  it('changes no balance once the vote is open', () => {
    const held = stage('ready');
    const person = 'p100';
    const served = held.meeting().representatives.get(person as never)?.served;
    held.act('serve-representative', 'office', serving(person, 'declined', served?.seq));
    expect(held.unmet('withdraw-sign-in', 'office', withdrawing(held, person))).toEqual([]);
  });

  it('makes the vote wait when the quorum was lost between desk and opening', () => {
    const held = stage('ready');
    held.act('record-leaving', 'office', { person: 'p100' });
    expect(held.unmet('open-vote', 'chair', openingOf(held))).toEqual([
      { code: 'panel-too-small', facts: { checkpoint: 'signedIn', need: 100, have: 99 } },
    ]);
  });

  it('lets the vote go on when persons leave after it opened: the quorum is measured there', () => {
    const held = stage('open');
    held.act('record-leaving', 'office', { person: 'p100' });
    expect(presenceOf(held.meeting(), held.story.campaign()).quorum.isMet).toBe(false);
    expect(held.meeting().electronic.polls.get(poll as never)?.state).toBe('open');
  });

  it('asks for the rater group of every person where the scheme has groups', () => {
    const story = october();
    const scheme = {
      ...planScheme,
      raterGroups: [
        { id: 'recipients', label: '服务对象组', weight: '0.6' },
        { id: 'supervisors', label: '监督员组', weight: '0.4' },
      ],
    };
    story.act('change-scheme', 'office', { scheme, reason: '分组计分' });
    const held = planned(story, 'stations', stations);
    expect(inviting(held, { part: null })).toEqual([
      {
        code: 'part-wrong',
        facts: { person: 'new', need: ['recipients', 'supervisors'], have: '' },
      },
    ]);
    expect(inviting(held, { part: 'recipients' })).toEqual([]);
  });

  it('sees the same after a power cut: the acts are all there is', () => {
    const held = withOne();
    const restarted = meetingStory(startStory(held.story), held.id);
    expect(restarted.meeting()).toEqual(held.meeting());
  });
});
