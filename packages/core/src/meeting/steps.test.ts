import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { documentOf, stations } from '../campaign/testing/story.ts';
import { hostScriptOf } from '../words/host-script.ts';
import { promiseRegister } from './promises.ts';
import type { StepFacts } from './reasons.ts';
import { minutes } from './testing/bodies.ts';
import { openingOf } from './testing/hold.ts';
import type { MeetingStory } from './testing/meeting-story.ts';
import { stage } from './testing/stages.ts';
import { runningTurn } from './turns.ts';

const start = (held: MeetingStory, step: string, unit: string | null) =>
  held.unmet('start-step', 'chair', { step, unit, speaker: 'person-1' });

/** The meeting hears a unit's report. */
function hearing(): MeetingStory {
  const held = stage('atDesk');
  held.act('start-step', 'chair', { step: 'report', unit: 'east', speaker: 'person-1' });
  return held;
}

/** Questions are put to `east`. */
function questioning(): MeetingStory {
  const held = stage('atDesk');
  for (const step of ['report', 'findings', 'questioning']) {
    const turn = { step, unit: 'east' };
    held.act('start-step', 'chair', { ...turn, speaker: 'person-1' });
    if (step !== 'questioning') held.act('end-step', 'chair', { ...turn, minutes });
  }
  return held;
}

const question = (change: object = {}) => ({
  question: 'q1',
  unit: 'east',
  category: 'deputy',
  text: documentOf('question'),
  ...change,
});

const promise = (change: object = {}) => ({
  promise: 'p1',
  unit: 'east',
  question: null,
  text: documentOf('promise'),
  owner: 'person-1',
  due: '2026-11-30',
  ...change,
});

const answer = { question: 'q1', answer: documentOf('answer'), speaker: 'person-1' };

const reached: Reached<keyof StepFacts> = {
  'step-unknown': () => [start(stage('atDesk'), 'singing', null), { step: 'singing' }],
  'step-of-unit': () => [start(stage('atDesk'), 'report', null), { step: 'report' }],
  'step-of-meeting': () => [start(stage('atDesk'), 'voting', 'east'), { step: 'voting' }],
  'unit-not-in-meeting': () => [start(stage('atDesk'), 'report', 'library'), { unit: 'library' }],
  'step-running': () => [start(hearing(), 'report', 'west'), { step: 'report', unit: 'east' }],
  'step-not-running': () => [
    hearing().unmet('end-step', 'chair', { step: 'report', unit: 'west', minutes }),
    { step: 'report', unit: 'west' },
  ],
  'step-held-already': () => {
    const held = hearing();
    const { seq } = runningTurn(held.meeting())?.started ?? {};
    held.act('end-step', 'chair', { step: 'report', unit: 'east', minutes });
    return [start(held, 'report', 'east'), { step: 'report', unit: 'east', seq }];
  },
  'step-not-ended': () => [
    stage('atDesk').unmet('reopen-step', 'chair', { step: 'report', unit: 'east', reason: '补充' }),
    { step: 'report', unit: 'east' },
  ],
  'earlier-step-unheld': () => [
    start(stage('atDesk'), 'voting', null),
    { step: 'voting', earlier: 'report', need: 3, have: 0 },
  ],
  'outside-step': () => [
    hearing().unmet('ask-question', 'chair', question()),
    { need: 'questioning', have: 'report' },
  ],
  'vote-still-open': () => {
    const held = stage('open');
    return [
      held.unmet('end-step', 'chair', { step: 'voting', unit: null, minutes }),
      { seq: held.meeting().vote.opened?.seq },
    ];
  },
  'question-taken': () => {
    const held = questioning();
    held.act('ask-question', 'chair', question());
    return [held.unmet('ask-question', 'chair', question()), { question: 'q1' }];
  },
  'question-unknown': () => [
    questioning().unmet('answer-question', 'chair', answer),
    { question: 'q1' },
  ],
  'question-answered-already': () => {
    const held = questioning();
    held.act('ask-question', 'chair', question());
    const [act] = held.act('answer-question', 'chair', answer);
    return [held.unmet('answer-question', 'chair', answer), { question: 'q1', seq: act?.seq }];
  },
  'asker-category-unknown': () => [
    questioning().unmet('ask-question', 'chair', question({ category: 'cousin' })),
    { category: 'cousin' },
  ],
  'note-unknown': () => [
    questioning().unmet('note-minutes', 'chair', {
      text: minutes,
      correction: { supersedes: 3, reason: '更正' },
    }),
    { have: 3 },
  ],
  'promise-taken': () => {
    const held = questioning();
    held.act('make-promise', 'chair', promise());
    return [held.unmet('make-promise', 'chair', promise()), { promise: 'p1' }];
  },
  'promise-due-before-today': () => [
    questioning().unmet('make-promise', 'chair', promise({ due: '2026-10-09' })),
    { due: '2026-10-09', today: '2026-10-10' },
  ],
  'steps-unheld': () => [
    hearing().unmet('end-meeting', 'chair', { minutes }),
    { need: 4 * 3 + 3, have: 0 },
  ],
};

describe('the steps of a meeting', () => {
  testEachReached('refuse with', reached, () => stage('atDesk').story);

  it('may hear unit by unit or step by step, but skip none of a unit', () => {
    const held = questioning();
    held.act('end-step', 'chair', { step: 'questioning', unit: 'east', minutes });
    expect(start(held, 'report', 'west')).toEqual([]);
    expect(start(held, 'findings', 'west')).toMatchObject([
      { code: 'earlier-step-unheld', facts: { earlier: 'report', need: 1, have: 0 } },
    ]);
    expect(start(held, 'voting', null)).toMatchObject([
      { facts: { earlier: 'report', need: 3, have: 1 } },
      { facts: { earlier: 'findings', need: 3, have: 1 } },
      { facts: { earlier: 'questioning', need: 3, have: 1 } },
    ]);
  });

  it('are the plan’s data: a plan of other steps is held by its own', () => {
    const { steps } = stage('atDesk').story.campaign().plan;
    expect(steps.map(({ id, of, holds }) => [id, of, holds])).toEqual([
      ['report', 'unit', null],
      ['findings', 'unit', null],
      ['questioning', 'unit', 'questions'],
      ['voting', 'meeting', 'vote'],
      ['result', 'meeting', 'result'],
      ['expertComment', 'meeting', null],
      ['statement', 'unit', null],
    ]);
  });

  it('are reopened with a reason, and the vote opens only inside its own', () => {
    const held = stage('ready');
    const opening = openingOf(held);
    held.act('end-step', 'chair', { step: 'voting', unit: null, minutes });
    expect(held.unmet('open-vote', 'chair', opening)).toEqual([
      { code: 'outside-step', facts: { need: 'voting', have: null } },
    ]);
    held.act('reopen-step', 'chair', { step: 'voting', unit: null, reason: '误按结束' });
    expect(held.unmet('open-vote', 'chair', opening)).toEqual([]);
    expect(runningTurn(held.meeting())?.reopened).toHaveLength(1);
  });

  it('are decided once when two chairs press at the same moment', () => {
    const held = stage('atDesk');
    const body = { step: 'report', unit: 'east', speaker: 'person-1' };
    expect(held.ask('start-step', 'chair', body).ok).toBe(true);
    held.act('start-step', 'chair', body);
    expect(held.unmet('start-step', 'chair', body)).toMatchObject([
      { code: 'step-running' },
      { code: 'step-held-already' },
    ]);
  });

  it('take notes of the minutes into the running step, which are corrected by further acts', () => {
    const held = questioning();
    const note = (supersedes: number | null) => ({
      text: minutes,
      correction: supersedes === null ? null : { supersedes, reason: '写错了人数' },
    });
    const [first] = held.act('note-minutes', 'chair', note(null));
    expect(held.meeting().notes).toMatchObject([{ step: 'questioning', unit: 'east' }]);
    held.act('end-step', 'chair', { step: 'questioning', unit: 'east', minutes });
    const [second] = held.act('note-minutes', 'office', note(first?.seq ?? 0));
    expect(held.meeting().notes).toMatchObject([
      { seq: first?.seq, supersededBy: second?.seq },
      { seq: second?.seq, supersededBy: null, step: 'questioning', unit: 'east' },
    ]);
    expect(held.unmet('note-minutes', 'chair', note(first?.seq ?? 0))).toEqual([
      { code: 'supersedes-another', facts: { need: second?.seq, have: first?.seq } },
    ]);
  });

  it('say what the host says, with what the meeting knows in its places', () => {
    const held = questioning();
    const campaign = held.story.campaign();
    const script = (id: string, unit: string | null) => {
      const step = campaign.plan.steps.find((each) => each.id === id);
      if (step === undefined) throw new Error(`no step ${id}`);
      return hostScriptOf(step, unit as never, held.meeting(), campaign);
    };
    const east = campaign.units.get('east' as never)?.name ?? '';
    expect(script('report', 'east')?.zh).toContain(`现在请${east}负责人汇报`);
    expect(script('voting', null)?.zh).toMatch(/邀请代表 \d+ 名，在场 0 名/u);
    for (const { id, of } of campaign.plan.steps)
      for (const text of Object.values(script(id, of === 'unit' ? 'east' : null) ?? {}))
        expect(text).not.toMatch(/[{}]/u);
  });

  it('list promises in the register with owner and due day, the first due first', () => {
    const held = questioning();
    held.act('make-promise', 'chair', promise({ promise: 'late', due: '2026-12-20' }));
    held.act('make-promise', 'chair', promise({ promise: 'soon', due: '2026-10-20' }));
    const register = promiseRegister([held.meeting()], '2026-11-01' as never);
    expect(register).toMatchObject([
      { id: 'soon', meeting: 'stations', unit: 'east', owner: 'person-1', isDue: true },
      { id: 'late', due: '2026-12-20', isDue: false },
    ]);
  });

  it('leave out a unit that was exempted meanwhile', () => {
    const held = stage('atDesk');
    held.story.act('exempt-unit', 'leadingGroup', {
      unit: 'north',
      reason: '机构撤并',
      decision: documentOf('decision'),
    });
    const need = stations.length - 1;
    expect(start(held, 'voting', null)).toMatchObject([
      { facts: { need } },
      { facts: { need } },
      { facts: { need } },
    ]);
  });
});
