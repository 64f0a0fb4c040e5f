import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { departments, startStory, stations, storyUntil } from '../campaign/testing/story.ts';
import { planPreset } from '../rulebook/plan/preset.ts';
import type { OfficerFacts, PlanningFacts } from './reasons.ts';
import { hexOf, meetingOf, officers, signaturesOf } from './testing/bodies.ts';
import { openingOf } from './testing/hold.ts';
import { meetingStory } from './testing/meeting-story.ts';
import { october, poll, stage } from './testing/stages.ts';

const plan = (change: object, units: readonly string[] = stations, story = october()) =>
  meetingStory(story, 'other').unmet('plan-meeting', 'office', meetingOf('other', units, change));

const name = (change: object, held = stage('planned'), supersedes = seqOf(held)) =>
  held.unmet('name-meeting-officers', 'office', {
    ...officers,
    ...change,
    correction: { supersedes, reason: '人员变动' },
  });

function seqOf(held = stage('planned')): number {
  return held.meeting().officers?.seq ?? -1;
}

/** The officers are others than those who are ready. */
function renamed(change: object) {
  const held = stage('ready');
  held.act('name-meeting-officers', 'office', {
    ...officers,
    ...change,
    correction: { supersedes: held.meeting().officers?.seq, reason: '人员变动' },
  });
  return held.unmet('open-vote', 'chair', openingOf(held));
}

const [first, second] = officers.scrutineers;

const reached: Reached<keyof (PlanningFacts & OfficerFacts)> = {
  'no-meeting': () => [
    meetingStory(october(), 'other').unmet('end-step', 'chair', {
      step: 'voting',
      unit: null,
      minutes: null,
    }),
    { command: 'end-step' },
  ],
  'meeting-exists': () => [
    stage('planned').unmet('plan-meeting', 'office', meetingOf('stations', stations)),
    { meeting: 'stations' },
  ],
  'meeting-called-off': () => {
    const held = stage('planned');
    const [act] = held.act('call-off-meeting', 'office', { reason: '台风' });
    return [held.unmet('sign-in-representative', 'office', { person: 'p1' }), { seq: act?.seq }];
  },
  'meeting-over': () => {
    const held = stage('open');
    held.act('void-vote', 'chair', { polls: [{ poll, ballots: 3 }], reason: '停电' });
    const [act] = held.act('end-meeting', 'chair', {
      minutes: { id: 'm', digest: `sha256:${hexOf('m')}` },
    });
    return [held.unmet('record-leaving', 'office', { person: 'p1' }), { seq: act?.seq }];
  },
  'meeting-begun': () => {
    const held = stage('ready');
    const { reason, ...body } = { ...meetingOf('stations', stations), reason: '改期' };
    const { meeting: _, ...changed } = body;
    return [
      held.unmet('change-meeting', 'office', { ...changed, reason }),
      { seq: [...held.meeting().turns.values()][0]?.started.seq },
    ];
  },
  'meeting-time-backwards': () => [
    plan({ ends: '2026-10-10T00:00:00.000Z' }),
    { begins: '2026-10-10T01:00:00.000Z', ends: '2026-10-10T00:00:00.000Z' },
  ],
  'polls-fixed': () => {
    const held = stage('atDesk');
    const { meeting: _, ...body } = meetingOf('stations', ['east']);
    return [
      held.unmet('change-meeting', 'office', { ...body, reason: '减少单位' }),
      { seq: held.meeting().electronic.drafted?.seq },
    ];
  },
  'units-of-several-levels': () => [
    plan({}, ['east', 'library']),
    { levels: ['station', 'direct'] },
  ],
  'level-not-voted': () => [plan({}, ['bureau']), { level: 'bureau' }],
  'mode-not-allowed': () => {
    const preset = planPreset(2026);
    const levels = preset.levels.map((level) =>
      level.id === 'direct' ? { ...level, otherModes: [] } : level,
    );
    return [
      plan({}, ['library'], storyUntil('evaluating', { ...preset, levels })),
      { level: 'direct', mode: 'onSiteDirect', allowed: ['hotline'] },
    ];
  },
  'officers-unnamed': () => {
    const held = meetingStory(october(), 'other');
    held.act('plan-meeting', 'office', meetingOf('other', stations));
    return [
      held.unmet('start-step', 'chair', { step: 'report', unit: 'east', speaker: 'x' }),
      { need: 1, have: 0 },
    ];
  },
  'officers-fixed': () => {
    const held = stage('open');
    return [name({}, held, seqOf(held)), { seq: held.meeting().vote.opened?.seq }];
  },
  'officer-twice': () => [
    name({ tellers: ['acc-teller-1', 'acc-chair'] }),
    { account: 'acc-chair' },
  ],
  'not-an-officer': () => [
    stage('ready').unmet('start-step', 'chair-2', { step: 'report', unit: 'east', speaker: 'x' }),
    { role: 'chair', account: 'acc-chair-2' },
  ],
  'officers-too-few': () => [
    renamed({ scrutineers: [first] }),
    { role: 'scrutineer', need: 2, have: 1 },
  ],
  'scrutineers-of-one-body': () => [
    renamed({ scrutineers: [first, { ...second, body: first?.body }] }),
    { need: 2, have: 1 },
  ],
  'key-unlisted': () => [
    renamed({ tellers: ['acc-teller-1', 'acc-teller-9'] }),
    { role: 'teller', need: 2, have: 1 },
  ],
  'key-twice': () => [
    stage('planned').unmet('list-officer-key', 'teller-3', {
      key: hexOf('chair'),
      correction: null,
    }),
    { account: 'acc-chair' },
  ],
  'signatures-wrong': () => {
    const held = stage('ready');
    const opening = { ...openingOf(held), signatures: signaturesOf('scrutineer-1') };
    return [held.unmet('open-vote', 'chair', opening), { role: 'chair', need: 1, have: 0 }];
  },
};

describe('planning a meeting', () => {
  testEachReached('is refused with', reached, () => stage('planned').story);

  it('lets place and time change until the first step', () => {
    const held = stage('atDesk');
    const { meeting: _, ...body } = meetingOf('stations', stations, { place: '市图书馆' });
    held.act('change-meeting', 'office', { ...body, reason: '场地检修' });
    expect(held.meeting().particulars.place).toBe('市图书馆');
  });

  it('takes no signature twice for two, and none of an account without a listed key', () => {
    const held = stage('ready');
    const signed = (...by: readonly string[]) =>
      held.unmet('sign-slip-balance', 'scrutineer-1', {
        explanation: null,
        signatures: signaturesOf(...by),
      });
    const wrong = (have: number) => ({
      code: 'signatures-wrong',
      facts: { role: 'scrutineer', need: 2, have },
    });
    expect(signed('scrutineer-1', 'scrutineer-1')).toEqual([wrong(1)]);
    expect(signed('scrutineer-1', 'stranger')).toEqual([wrong(1)]);
    expect(signed('scrutineer-1', 'scrutineer-3')).toEqual([
      { code: 'scrutineers-of-one-body', facts: { need: 2, have: 1 } },
    ]);
    expect(signed('scrutineer-1', 'scrutineer-2')).toEqual([]);
  });

  it('is possible beside another meeting, which is another stream', () => {
    const story = startStory(stage('planned').story);
    const other = meetingStory(story, 'departments');
    other.act('plan-meeting', 'office', meetingOf('departments', departments));
    expect(story.acts.at(-1)?.stream).toBe('meeting/departments');
  });
});
