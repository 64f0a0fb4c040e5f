import { describe } from 'vitest';
import { planPreset } from '../../rulebook/plan/preset.ts';
import type { AssessmentFacts } from '../results/reasons.ts';
import { type Reached, testEachReached } from '../testing/reached.ts';
import { documentOf, type Story, startStory } from '../testing/story.ts';
import {
  adjustmentFor,
  clerk,
  give,
  leader,
  liaisonOf,
  lineOfItem,
  otherClerk,
  ruledScheme,
  unmetBy,
  warningsBy,
  yearUntil,
} from '../testing/year-story.ts';

const mobilised = yearUntil('mobilised');
const plan = planPreset(2026);
const reason = '情况变化';
const source = { kind: 'finding', ref: 'finding-7' };
const objection = {
  adjustment: 'adjustment-library',
  unit: 'library',
  objection: 'objection-1',
  document: documentOf('objection'),
};
const decision = {
  adjustment: 'adjustment-library',
  outcome: 'upheld',
  amount: null,
  reasons: '事实清楚',
};
const openness = lineOfItem('library', 'openness', '0.5');

const sheet = (...lines: readonly object[]) => ({ sheets: [{ unit: 'library', lines }] });
const enteringLine = (change: object, story: Story = mobilised) =>
  unmetBy(story, clerk, 'enter-daily-lines', sheet({ ...openness, ...change }));
const entering = (change: object, story: Story = mobilised) =>
  unmetBy(story, clerk, 'enter-adjustment', adjustmentFor('library', change));
const deciding = (story: Story, change: object = {}) =>
  unmetBy(story, leader, 'decide-adjustment', { ...decision, ...change });

function withPlan(items: readonly object[]) {
  const assessment = { items, objectionWorkdays: { adjustment: 5, result: 5 } };
  const body = { campaign: 'x', year: 2026, plan: { ...plan, assessment }, scheme: ruledScheme };
  return startStory().unmet('create-campaign', 'office', body);
}

function lined(line: object = openness): Story {
  const story = startStory(mobilised);
  give(story, clerk, 'enter-daily-lines', sheet(line));
  return story;
}

function entered(change: object = {}): Story {
  const story = startStory(mobilised);
  give(story, clerk, 'enter-adjustment', adjustmentFor('library', change));
  return story;
}

/** Nobody has to wait any longer. */
function later(story: Story): Story {
  story.on('2026-08-03');
  return story;
}

const item = { id: 'visits', name: { zh: '下基层', en: 'visits' }, max: '3' };

const reached: Reached<keyof AssessmentFacts> = {
  'plan-daily-level-unknown': () => [
    withPlan([{ ...item, levels: ['village'] }]),
    { item: 'visits', level: 'village' },
  ],
  'plan-daily-source-unknown': () => [
    withPlan([{ ...item, fedBy: 'rumour' }]),
    {
      item: 'visits',
      source: 'rumour',
      known: [
        'unitPlan',
        'commitment',
        'mobilisationMeeting',
        'hotIssues',
        'selfCheckReport',
        'finalReport',
      ],
    },
  ],
  'daily-item-unknown': () => [enteringLine({ item: 'charm' }), { item: 'charm', unit: 'library' }],
  'daily-points-above-max': () => [
    enteringLine({ points: '1.01' }),
    { item: 'openness', unit: 'library', points: '1.01', max: '1' },
  ],
  'daily-line-stands': () => [
    enteringLine({ line: 'line-2' }, lined()),
    { unit: 'library', item: 'openness', line: openness.line },
  ],
  'daily-line-state': () => [
    unmetBy(lined(), clerk, 'withdraw-daily-line', {
      unit: 'library',
      line: openness.line,
      reason,
    }),
    { unit: 'library', line: openness.line, needed: 'confirmed', state: 'waiting' },
  ],
  'daily-item-in-use': () => {
    const { calendar: _, zone: __, ...body } = plan;
    const assessment = {
      items: [{ ...item, id: 'openness', max: '0.4' }],
      objectionWorkdays: { adjustment: 5, result: 5 },
    };
    const changed = { plan: { ...body, assessment }, reason };
    return [
      lined().unmet('change-plan', 'office', changed),
      { item: 'openness', units: ['library'] },
    ];
  },
  'daily-proposal-gone': () => [
    unmetBy(
      mobilised,
      clerk,
      'take-over-daily-lines',
      sheet({ line: 'l', item: 'openness', points: '1' }),
    ),
    { unit: 'library', item: 'openness' },
  ],
  'evidence-missing': () => [
    enteringLine({ evidence: null }),
    { unit: 'library', item: 'openness' },
  ],
  'id-taken': () => [entering({}, entered()), { thing: 'adjustment', id: 'adjustment-library' }],
  'id-unknown': () => [deciding(mobilised), { thing: 'adjustment', id: 'adjustment-library' }],
  'settled-already': () => {
    const story = later(entered());
    const [act] = give(story, leader, 'decide-adjustment', decision);
    return [deciding(story), { thing: 'adjustment', id: 'adjustment-library', seq: act?.seq }];
  },
  'own-entry': () => [
    unmetBy(later(entered()), clerk, 'decide-adjustment', decision),
    { thing: 'adjustment', id: 'adjustment-library', account: 'clerk-1' },
  ],
  'mutual-confirmation': () => {
    const story = entered();
    give(story, otherClerk, 'enter-adjustment', adjustmentFor('arts'));
    const body = { ...decision, adjustment: 'adjustment-arts' };
    const [act] = give(later(story), clerk, 'decide-adjustment', body);
    return [
      unmetBy(story, otherClerk, 'decide-adjustment', decision),
      { account: 'clerk-2', other: 'clerk-1', seq: act?.seq },
    ];
  },
  'rule-unknown': () => [
    entering({ rule: 'whim' }),
    { rule: 'whim', known: ruledScheme.rules.map(({ id }) => id) },
  ],
  'rule-in-use': () => {
    const scheme = { ...ruledScheme, rules: [] };
    return [
      entered().unmet('change-scheme', 'office', { scheme, reason }),
      { rule: 'exposure', adjustments: ['adjustment-library'] },
    ];
  },
  'amount-missing': () => [entering({ amount: null }), { rule: 'exposure' }],
  'amount-of-veto': () => [entering({ rule: 'falsified' }), { rule: 'falsified' }],
  'amount-not-positive': () => [entering({ amount: '0.0' }), { rule: 'exposure', amount: '0.0' }],
  'amount-above-cap': () => [
    entering({ amount: '5.01' }),
    { rule: 'exposure', amount: '5.01', cap: '5' },
  ],
  'amount-not-lower': () => [
    deciding(later(entered()), { outcome: 'changed', amount: '2' }),
    { amount: '2', entered: '2' },
  ],
  'one-fact-punished-twice': () => [
    entering({ source }, lined({ ...openness, source })),
    { unit: 'library', source, penalty: 'dailyLine', id: openness.line },
  ],
  'penalty-not-heavier': () => [
    entering({ source, amount: '0.1', instead: openness.line }, lined({ ...openness, source })),
    { id: openness.line, standing: '0.50', given: '0.10' },
  ],
  'penalty-not-in-conflict': () => [entering({ instead: 'line-9' }), { id: 'line-9' }],
  'objection-window-open': () => [
    deciding(entered()),
    { closes: '2026-07-15', today: '2026-07-08' },
  ],
  'objection-late': () => [
    warningsBy(later(entered()), liaisonOf('library'), 'object-to-adjustment', objection),
    { after: 'window', closes: '2026-07-15', today: '2026-08-03' },
  ],
  'objection-to-bonus': () => [
    unmetBy(
      entered({ rule: 'model', amount: '1' }),
      liaisonOf('library'),
      'object-to-adjustment',
      objection,
    ),
    { adjustment: 'adjustment-library' },
  ],
  'objections-unanswered': () => {
    const story = entered();
    give(story, liaisonOf('library'), 'object-to-adjustment', objection);
    return [
      deciding(later(story)),
      { adjustment: 'adjustment-library', objections: ['objection-1'] },
    ];
  },
};

describe('the daily assessment and adjustments', () => {
  testEachReached('refuse with', reached, () => mobilised);
});
