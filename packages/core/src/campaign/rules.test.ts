import { describe, expect, it } from 'vitest';
import { votingOnPaper } from '../meeting/testing/hold.ts';
import { isRehearsal, planBodyOf } from '../rulebook/plan/amend-plan.ts';
import { planPreset } from '../rulebook/plan/preset.ts';
import { planScheme } from '../rulebook/plan-scheme.ts';
import type { AccessFacts, RuleFacts, WarningFacts } from './reasons.ts';
import { type Reached, testEachReached } from './testing/reached.ts';
import {
  cityUnits,
  documentOf,
  mobilise,
  prepare,
  type Story,
  startStory,
  stations,
  storyUntil,
} from './testing/story.ts';
import { wholeYear } from './testing/whole-year.ts';

const plan = planPreset(2026);
const prepared = storyUntil('prepared');
const inspected = storyUntil('inspected');
const evaluating = storyUntil('evaluating');
const reason = '会议研究决定';

function creation(change: object, scheme: object = planScheme) {
  const body = { campaign: 'x', year: 2026, plan: { ...plan, ...change }, scheme };
  return startStory().unmet('create-campaign', 'office', body);
}

function calendarChange(change: object, story: Story = prepared, at = '2026-06-25') {
  const calendar = { ...story.campaign().plan.calendar, ...change };
  return story.unmet('change-calendar', 'office', { calendar, reason }, at);
}

function warningsOf(story: Story, change: object, at: string) {
  const calendar = { ...story.campaign().plan.calendar, ...change };
  const decision = story.ask('change-calendar', 'office', { calendar, reason }, at);
  if (!decision.ok) throw new Error(JSON.stringify(decision.unmet));
  return decision.warnings;
}

const [mobilisation, selfCheck, ...laterPhases] = plan.calendar.phases;
const required = (change: object) => ({ required: [{ ...plan.required[1], ...change }] });

const reached: Reached<keyof (AccessFacts & RuleFacts & WarningFacts)> = {
  'no-campaign': () => [
    startStory().unmet('open-phase', 'office', { phase: 'selfCheck' }),
    { command: 'open-phase' },
  ],
  'campaign-exists': () => [
    prepared.unmet('create-campaign', 'office', {
      campaign: 'other',
      year: 2026,
      plan,
      scheme: planScheme,
    }),
    { campaign: prepared.campaign().id },
  ],
  'campaign-over': () => {
    const over = wholeYear();
    return [over.unmet('open-phase', 'office', { phase: 'x' }), { campaign: over.campaign().id }];
  },
  'role-may-not': () => [
    prepared.unmet('exempt-unit', 'office', {
      unit: 'east',
      reason,
      decision: documentOf('decision'),
    }),
    { role: 'office', allowed: ['leadingGroup'] },
  ],
  'plan-id-twice': () => [
    creation({ steps: [...plan.steps, plan.steps[3]] }),
    { list: 'steps', id: 'voting' },
  ],
  'plan-phase-unknown': () => [
    calendarChange({ phases: [...plan.calendar.phases, { ...mobilisation, phase: 'party' }] }),
    { phase: 'party' },
  ],
  'plan-phase-missing': () => [
    calendarChange({ phases: [mobilisation, ...laterPhases] }),
    { phase: 'selfCheck' },
  ],
  'plan-phases-out-of-order': () => [
    calendarChange({ phases: [selfCheck, mobilisation, ...laterPhases] }),
    {
      need: plan.calendar.phases.map(({ phase }) => phase),
      have: ['selfCheck', 'mobilisation', ...laterPhases.map(({ phase }) => phase)],
    },
  ],
  'plan-phase-ends-before-it-opens': () => [
    calendarChange({
      phases: [{ ...mobilisation, closes: '2026-06-30' }, selfCheck, ...laterPhases],
    }),
    {
      phase: 'mobilisation',
      opens: plan.calendar.phases[0]?.opens,
      closes: '2026-06-30',
    },
  ],
  'plan-duty-unknown': () => [
    creation(required({ duty: 'banquet' })),
    { phase: 'mobilisation', duty: 'banquet' },
  ],
  'plan-duty-owner-wrong': () => [
    creation(required({ of: 'campaign' })),
    { duty: 'unitOfficers', need: 'unit' },
  ],
  'plan-step-missing': () => [
    creation({ steps: plan.steps.filter(({ holds }) => holds !== 'vote') }),
    { holds: 'vote', need: 1, have: 0 },
  ],
  'plan-result-before-vote': () => [
    creation({ steps: [...plan.steps].reverse() }),
    { steps: plan.steps.map(({ id }) => id).reverse() },
  ],
  'plan-level-unknown': () => [
    creation(required({ of: ['village'] })),
    { duty: 'unitOfficers', level: 'village' },
  ],
  'plan-deadline-unknown': () => [calendarChange({ resultsBy: 'never' }), { deadline: 'never' }],
  'plan-hot-issues-impossible': () => [
    creation({ hotIssues: { minimum: 3, maximum: 2 } }),
    { minimum: 3, maximum: 2 },
  ],
  'scheme-faulty': () => [
    creation(
      {},
      { ...planScheme, composite: { ownLevel: '0.3', lowerLevel: '0.6', dailyAssessment: '0.2' } },
    ),
    {
      fault: { code: 'weights-do-not-sum-to-one', path: 'composite', facts: { sum: '1.1' } },
    },
  ],
  'scheme-category-unknown': () => [
    creation({ categories: plan.categories.slice(1) }),
    { category: 'serviceRecipient' },
  ],
  'scheme-dimension-without-question': () => [
    creation({ dimensions: plan.dimensions.slice(0, 4) }),
    { dimension: 'integrity' },
  ],
  'rules-frozen': () => [
    evaluating.unmet('change-scheme', 'office', {
      scheme: { ...planScheme, name: '新办法' },
      reason,
    }),
    { firstVote: evaluating.campaign().firstVote?.seq ?? -1 },
  ],
  'rules-unchanged': () => [
    prepared.unmet('change-scheme', 'office', { scheme: planScheme, reason }),
    { what: 'scheme' },
  ],
  'reason-missing': () => [
    prepared.unmet('add-units', 'office', {
      units: [{ ...cityUnits[1], id: 'south' }],
      reason: null,
    }),
    { edition: 1 },
  ],
  'due-day-passed': () => [
    calendarChange(
      {
        deadlines: plan.calendar.deadlines.map((deadline) => ({ ...deadline, day: '2026-09-20' })),
      },
      inspected,
      '2026-09-11',
    ),
    { duty: 'selfCheckReport', day: '2026-09-10', today: '2026-09-11' },
  ],
  'evaluation-days-missing': () => [
    warningsOf(prepared, { levelGapDays: 30 }, '2026-06-25'),
    {
      level: 'station',
      latest: '2026-09-28',
      opens: '2026-10-01',
      days: 3,
    },
  ],
  'evaluation-too-late': () => [
    warningsOf(inspected, { publicNoticeDays: 6 }, '2026-11-30'),
    {
      level: 'station',
      latest: '2026-11-25',
      today: '2026-11-30',
      days: 5,
    },
  ],
  'deadline-outside-phase': () => [
    warningsOf(
      prepared,
      {
        deadlines: plan.calendar.deadlines.map((deadline) => ({ ...deadline, day: '2026-12-05' })),
      },
      '2026-06-25',
    ),
    {
      deadline: 'selfCheckReport',
      day: '2026-12-05',
      phase: 'selfCheck',
      opens: '2026-07-01',
      closes: '2026-09-30',
    },
  ],
  'handed-in-late': () => {
    const story = storyUntil('mobilised');
    const body = { unit: 'east', document: documentOf('report'), problems: 1 };
    const decision = story.ask('hand-in-self-check-report', 'liaison', body, '2026-09-12');
    if (!decision.ok) throw new Error('a late report is taken in');
    return [
      decision.warnings,
      {
        duty: 'selfCheckReport',
        unit: 'east',
        due: '2026-09-10',
        days: 2,
      },
    ];
  },
};

describe('plan, scheme, access and warnings', () => {
  testEachReached('say', reached, () => prepared);
});

describe('amendments', () => {
  it('stop at the first vote, but dates may still move and need no new edition', () => {
    const story = storyUntil('inspected');
    story.on('2026-10-10');
    story.act('open-phase', 'office', { phase: 'concentratedEvaluation' });
    for (const unit of stations)
      story.act('announce-findings', 'chair', {
        unit,
        open: 1,
        covert: 0,
        document: documentOf(`findings-${unit}`),
        correction: null,
      });
    const scheme = { ...planScheme, name: '修订办法' };
    expect(story.unmet('change-scheme', 'office', { scheme, reason })).toEqual([]);
    votingOnPaper(story, 'stations', stations);
    expect(story.unmet('change-scheme', 'office', { scheme, reason })).toMatchObject([
      { code: 'rules-frozen' },
    ]);
    expect(
      story.unmet('move-unit', 'office', { unit: 'law', parent: null, role: null, reason }),
    ).toMatchObject([{ code: 'rules-frozen' }]);
    const calendar = { ...story.campaign().plan.calendar, levelGapDays: 2 };
    story.act('change-calendar', 'office', { calendar, reason });
    expect(story.campaign().publication.amendedBy).toEqual([]);
  });

  it('move a deadline only while it lies ahead', () => {
    const story = startStory();
    prepare(story);
    mobilise(story);
    const deadlines = plan.calendar.deadlines.map((deadline) =>
      deadline.id === 'selfCheckReport' ? { ...deadline, day: '2026-09-15' } : deadline,
    );
    const body = { calendar: { ...plan.calendar, deadlines }, reason };
    expect(story.unmet('change-calendar', 'office', body, '2026-09-10 23:59')).toEqual([]);
    expect(story.unmet('change-calendar', 'office', body, '2026-09-11 00:00')).toMatchObject([
      { code: 'due-day-passed' },
    ]);
  });

  it('cannot move a phase’s closing by which something was due, nor drop the duty', () => {
    const story = storyUntil('prepared');
    const phases = plan.calendar.phases.map((dates) =>
      dates.phase === 'mobilisation' ? { ...dates, closes: '2026-07-20' } : dates,
    );
    expect(calendarChange({ phases }, story, '2026-07-10')).toEqual([]);
    expect(calendarChange({ phases }, story, '2026-07-11').map(({ facts }) => facts)).toEqual(
      ['mobilisationMeeting', 'unitOfficers', 'commitment', 'unitPlan'].map((duty) => ({
        duty,
        day: '2026-07-10',
        today: '2026-07-11',
      })),
    );
    const body = planBodyOf(plan);
    const lean = body.required.filter(({ duty }) => duty !== 'commitment');
    const spared = body.required.map((requirement) =>
      requirement.duty === 'commitment'
        ? { ...requirement, of: ['direct', 'department'] }
        : requirement,
    );
    for (const required of [lean, spared]) {
      const change = { plan: { ...body, required }, reason };
      expect(story.unmet('change-plan', 'office', change, '2026-07-10')).toEqual([]);
      expect(story.unmet('change-plan', 'office', change, '2026-07-11')).toMatchObject([
        { code: 'due-day-passed', facts: { duty: 'commitment' } },
      ]);
    }
  });

  it('of the plan fit the scheme and the units, and are published again', () => {
    const story = storyUntil('prepared');
    const body = planBodyOf(plan);
    const change = (given: object) => ({ plan: { ...body, ...given }, reason });
    expect(story.unmet('change-plan', 'office', change({}))).toEqual([
      { code: 'rules-unchanged', facts: { what: 'plan' } },
    ]);
    const required = body.required.filter(({ of }) => of === 'campaign');
    const levels = body.levels.filter(({ id }) => id !== 'direct');
    const categories = body.categories.slice(1);
    expect(
      story
        .unmet('change-plan', 'office', change({ levels, categories, required }))
        .map(({ code }) => code),
    ).toEqual(['scheme-category-unknown', 'unit-level-unknown', 'unit-level-unknown']);
    const steps = body.steps.slice(0, 6);
    const [act] = story.act('change-plan', 'office', change({ steps }));
    expect(story.campaign().plan).toEqual({ ...plan, steps });
    expect(story.campaign().plan.calendar).toEqual(plan.calendar);
    expect(story.campaign().plan.zone).toEqual(plan.zone);
    expect(story.campaign().publication.amendedBy).toEqual([act?.seq]);
  });

  it('leave a rehearsal one', () => {
    const story = startStory();
    prepare(story, { ...plan, rehearsal: true });
    const { organisers, ...others } = planBodyOf(story.campaign().plan);
    const body = { plan: { ...others, organisers: organisers.slice(1) }, reason };
    story.act('change-plan', 'office', body);
    expect(isRehearsal(story.campaign().plan)).toBe(true);
    expect(isRehearsal(storyUntil('prepared').campaign().plan)).toBe(false);
    expect(() =>
      story.act('change-plan', 'office', { ...body, plan: { ...body.plan, rehearsal: true } }),
    ).toThrow('rehearsal');
  });
});
