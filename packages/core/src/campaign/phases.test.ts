import { describe, expect, it } from 'vitest';
import { meetingCommandTypes } from '../meeting/command.ts';
import { commandTypes } from './command.ts';
import { phaseOfCommand, phases } from './phases/index.ts';
import type { PhaseFacts } from './reasons.ts';
import { tasksOf } from './tasks.ts';
import { type Reached, testEachReached } from './testing/reached.ts';
import {
  commitmentOf,
  documentOf,
  findingsOf,
  hotIssue,
  prepare,
  type Story,
  shanghai,
  startStory,
  storyUntil,
  voters,
} from './testing/story.ts';
import { wholeYear } from './testing/whole-year.ts';

const prepared = storyUntil('prepared');
const mobilised = storyUntil('mobilised');
const inspected = storyUntil('inspected');
const evaluating = storyUntil('evaluating');

const open = (story: Story, phase: string, at: string) =>
  story.unmet('open-phase', 'office', { phase }, at);

/** Phase 1 is open and nothing in it is done. */
function opened(): Story {
  const story = startStory();
  prepare(story);
  story.on('2026-07-02');
  story.act('open-phase', 'office', { phase: 'mobilisation' });
  return story;
}

function hotIssues(...changes: readonly object[]) {
  const issues = changes.map((change) => ({ ...hotIssue, ...change }));
  return mobilised.unmet('choose-hot-issues', 'liaison', {
    unit: 'east',
    issues,
    correction: null,
  });
}

/** A plan handed in as act `seq`, in a phase that is still open. */
function handedIn(): readonly [story: Story, seq: number] {
  const story = opened();
  const [act] = story.act('hand-in-unit-plan', 'liaison', {
    unit: 'east',
    document: documentOf('plan'),
  });
  return [story, act?.seq ?? -1];
}

const seqOf = (story: Story, type: string) =>
  story.acts.find((act) => act.type === type)?.seq ?? -1;

const reached: Reached<keyof PhaseFacts> = {
  'phase-unknown': () => [open(prepared, 'party', '2026-07-02'), { phase: 'party' }],
  'phase-opened-already': () => [
    open(mobilised, 'selfCheck', '2026-07-09'),
    { phase: 'selfCheck', seq: mobilised.campaign().phases.get('selfCheck')?.opened?.seq },
  ],
  'phase-not-opened': () => [
    prepared.unmet('publish-commitment', 'liaison', commitmentOf('east')),
    { phase: 'mobilisation' },
  ],
  'phase-closed-already': () => [
    mobilised.unmet('return-unit-plan', 'office', {
      unit: 'east',
      handedIn: 1,
      remarks: documentOf('remarks'),
    }),
    { phase: 'mobilisation', seq: mobilised.campaign().phases.get('mobilisation')?.closed?.seq },
  ],
  'phase-too-early': () => [
    open(prepared, 'mobilisation', '2026-06-30 23:59'),
    { phase: 'mobilisation', need: '2026-07-01', have: '2026-06-30' },
  ],
  'earlier-phase-open': () => [
    open(mobilised, 'concentratedEvaluation', '2026-10-01'),
    { phase: 'concentratedEvaluation', earlier: 'selfCheck' },
  ],
  'rules-unpublished': () => [
    (() => {
      const story = startStory();
      const { plan, scheme } = prepared.campaign();
      story.act('create-campaign', 'office', { campaign: 'c', year: 2026, plan, scheme });
      return open(story, 'mobilisation', '2026-07-02');
    })(),
    { need: 1, have: 0 },
  ],
  'rules-amended': () => {
    const story = storyUntil('prepared');
    const [act] = story.act('exempt-unit', 'leadingGroup', {
      unit: 'east',
      reason: '连续两年优秀',
      decision: documentOf('decision'),
    });
    return [open(story, 'mobilisation', '2026-07-02'), { edition: 1, acts: [act?.seq] }];
  },
  'no-units': () => {
    const story = startStory();
    const { plan, scheme } = prepared.campaign();
    story.act('create-campaign', 'office', { campaign: 'c', year: 2026, plan, scheme });
    return [open(story, 'mobilisation', '2026-07-02'), { need: 1, have: 0 }];
  },
  'mobilisation-meeting-not-held': () => [
    open(prepared, 'inspection', '2026-07-02'),
    { need: 1, have: 0 },
  ],
  'duty-undone': () => {
    const story = opened();
    story.act('publish-commitment', 'liaison', commitmentOf('east'), '2026-07-06');
    return [
      story
        .unmet('close-phase', 'office', { phase: 'mobilisation' })
        .filter((each) => each.code === 'duty-undone' && each.facts.duty === 'commitment'),
      { phase: 'mobilisation', duty: 'commitment', need: 7, have: 1, missing: voters.slice(1) },
    ];
  },
  'results-unannounced': () => [
    open(evaluating, 'rectificationAndFeedback', '2026-12-01'),
    { level: 'direct', need: 2, have: 0, missing: ['library', 'museum'] },
  ],
  'day-in-future': () => [
    opened().unmet('publish-commitment', 'liaison', commitmentOf('east')),
    { day: '2026-07-05', today: '2026-07-02' },
  ],
  'recorded-already': () => [
    mobilised.unmet('publish-commitment', 'liaison', commitmentOf('east')),
    { seq: seqOf(mobilised, 'commitment-published') },
  ],
  'supersedes-nothing': () => [
    opened().unmet(
      'publish-commitment',
      'liaison',
      commitmentOf('east', { correction: { supersedes: 4, reason: '文字更正' } }),
      '2026-07-06',
    ),
    { have: 4 },
  ],
  'supersedes-another': () => [
    mobilised.unmet(
      'publish-commitment',
      'liaison',
      commitmentOf('east', { correction: { supersedes: 4, reason: '文字更正' } }),
    ),
    { need: seqOf(mobilised, 'commitment-published'), have: 4 },
  ],
  'handover-nothing': () => [
    opened().unmet('approve-unit-plan', 'office', { unit: 'east', handedIn: 3 }),
    { unit: 'east' },
  ],
  'handover-returned': () => {
    const [story, seq] = handedIn();
    const body = { unit: 'east', handedIn: seq };
    const [act] = story.act('return-unit-plan', 'office', {
      ...body,
      remarks: documentOf('remarks'),
    });
    return [story.unmet('approve-unit-plan', 'office', body), { unit: 'east', seq: act?.seq }];
  },
  'handover-final': () => {
    const [story, seq] = handedIn();
    const body = { unit: 'east', handedIn: seq };
    const [act] = story.act('approve-unit-plan', 'office', body);
    return [story.unmet('approve-unit-plan', 'office', body), { unit: 'east', seq: act?.seq }];
  },
  'handover-version-wrong': () => {
    const [story, seq] = handedIn();
    const document = documentOf('second');
    const [newer] = story.act('hand-in-unit-plan', 'liaison', { unit: 'east', document });
    return [
      story.unmet('approve-unit-plan', 'office', { unit: 'east', handedIn: seq }),
      { unit: 'east', need: newer?.seq, have: seq },
    ];
  },
  'hot-issues-too-few': () => {
    const story = startStory();
    const { plan, scheme } = prepared.campaign();
    const strict = { ...plan, hotIssues: { minimum: 2, maximum: 2 } };
    story.act('create-campaign', 'office', { campaign: 'c', year: 2026, plan: strict, scheme });
    const body = { unit: 'east', issues: [hotIssue], correction: null };
    return [story.unmet('choose-hot-issues', 'liaison', body), { unit: 'east', need: 2, have: 1 }];
  },
  'hot-issues-too-many': () => [
    hotIssues({ id: 'a' }, { id: 'b' }, { id: 'c' }),
    { unit: 'east', need: 2, have: 3 },
  ],
  'hot-issue-twice': () => [hotIssues({ id: 'a' }, { id: 'a' }), { issue: 'a' }],
  'dimension-unknown': () => [hotIssues({ dimension: 'charm' }), { dimension: 'charm' }],
  'findings-without-document': () => [
    mobilised.unmet('compile-findings', 'office', findingsOf('east', 2, 1, { document: null })),
    { unit: 'east', findings: 3 },
  ],
  'findings-differ': () => [
    inspected.unmet('announce-findings', 'chair', findingsOf('east', 0, 1)),
    { unit: 'east', need: [1, 0], have: [0, 1] },
  ],
  'findings-document-differs': () => [
    inspected.unmet(
      'announce-findings',
      'chair',
      findingsOf('east', 1, 0, { document: documentOf('other') }),
    ),
    { unit: 'east' },
  ],
};

describe('phases and what is done in them', () => {
  testEachReached('refuse with', reached, () => prepared);

  it('own only commands that exist, each in one phase', () => {
    const owned = phases.flatMap((phase) => Object.keys(phase.commands));
    expect(new Set(owned).size).toBe(owned.length);
    const known: readonly string[] = [...commandTypes, ...meetingCommandTypes];
    for (const command of owned) expect(known).toContain(command);
    expect(phaseOfCommand('open-phase')).toBeUndefined();
  });

  it('report every duty that is undone when closing, not only the first', () => {
    const unmet = opened().unmet('close-phase', 'office', { phase: 'mobilisation' });
    expect(unmet.map(({ code, facts }) => [code, 'duty' in facts ? facts.duty : ''])).toEqual([
      ['duty-undone', 'mobilisationMeeting'],
      ['duty-undone', 'commitment'],
      ['duty-undone', 'unitPlan'],
    ]);
  });

  it('wait for every earlier phase before votes begin', () => {
    expect(open(mobilised, 'concentratedEvaluation', '2026-10-01')).toEqual(
      ['selfCheck', 'inspection'].map((earlier) => ({
        code: 'earlier-phase-open',
        facts: { phase: 'concentratedEvaluation', earlier },
      })),
    );
  });

  it('ask only for what the plan requires', () => {
    const story = startStory();
    const { plan, scheme } = prepared.campaign();
    const lean = { ...plan, required: plan.required.filter(({ duty }) => duty === 'commitment') };
    story.act('create-campaign', 'office', { campaign: 'c', year: 2026, plan: lean, scheme });
    expect(open(story, 'selfCheck', '2026-07-01')).toEqual([]);
  });

  it('take the final report as soon as every result is announced, while evaluation is open', () => {
    const year = wholeYear();
    const turned = year.acts.flatMap((act) =>
      act.type === 'phase-opened' || act.type === 'phase-closed'
        ? [`${act.type === 'phase-opened' ? '+' : '-'}${act.payload.phase}`]
        : [],
    );
    expect(turned).toEqual([
      '+mobilisation',
      '+selfCheck',
      '+inspection',
      '-mobilisation',
      '-selfCheck',
      '-inspection',
      '+concentratedEvaluation',
      '-concentratedEvaluation',
      '+rectificationAndFeedback',
      '-rectificationAndFeedback',
    ]);
  });
});

describe('deadlines', () => {
  const report = (unit: string) => ({ unit, document: documentOf(`report-${unit}`), problems: 2 });
  const taskOf = (story: Story, unit: string, at: string) =>
    tasksOf(story.campaign(), shanghai(at)).find(
      (task) => task.duty === 'selfCheckReport' && task.unit === unit,
    );

  it('count whole days of Shanghai from the due day to the day of handing in', () => {
    const story = storyUntil('mobilised');
    story.act('hand-in-self-check-report', 'liaison', report('east'), '2026-09-10 23:59');
    story.act('hand-in-self-check-report', 'liaison', report('west'), '2026-09-11 00:00');
    expect(taskOf(story, 'east', '2026-09-20')).toMatchObject({ due: '2026-09-10', daysLate: 0 });
    expect(taskOf(story, 'west', '2026-09-20')?.daysLate).toBe(1);
    expect(taskOf(story, 'west', '2026-09-20')?.handedIn?.at).toBe('2026-09-10T16:00:00.000Z');
    expect(taskOf(story, 'north', '2026-09-10 12:00')?.daysLate).toBe(0);
    expect(taskOf(story, 'north', '2026-09-20')).toMatchObject({ handedIn: null, daysLate: 10 });
  });

  it('are kept by the first handing in, also when it comes back for correction', () => {
    const story = storyUntil('mobilised');
    const [first] = story.act('hand-in-self-check-report', 'liaison', report('east'), '2026-09-10');
    const body = { unit: 'east', handedIn: first?.seq };
    story.act(
      'return-self-check-report',
      'office',
      { ...body, remarks: documentOf('remarks') },
      '2026-09-14',
    );
    expect(taskOf(story, 'east', '2026-09-15')).toMatchObject({ done: null, daysLate: 0 });
    const [second] = story.act(
      'hand-in-self-check-report',
      'liaison',
      report('east'),
      '2026-09-16',
    );
    story.act(
      'accept-self-check-report',
      'office',
      { unit: 'east', handedIn: second?.seq },
      '2026-09-18',
    );
    const task = taskOf(story, 'east', '2026-09-20');
    expect([task?.handedIn?.seq, task?.daysLate]).toEqual([first?.seq, 0]);
    expect(task?.done?.at).toBe('2026-09-18T02:00:00.000Z');
    const reports = story.campaign().selfCheckReports.get('east' as never);
    expect(reports?.handedIn.map(({ seq }) => seq)).toEqual([first?.seq, second?.seq]);
  });

  it('never turn a late report away', () => {
    const story = storyUntil('inspected');
    const late = story.unmet('hand-in-self-check-report', 'liaison', report('east'), '2026-11-01');
    expect(late.map(({ code }) => code)).toEqual(['handover-final']);
  });
});
