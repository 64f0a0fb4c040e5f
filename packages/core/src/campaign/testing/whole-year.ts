import { documentOf, type Story, voters } from './story.ts';
import {
  adjustmentFor,
  assess,
  clerk,
  digestNow,
  give,
  leader,
  liaisonOf,
  otherClerk,
  publishNotice,
  yearUntil,
} from './year-story.ts';

/** Every unit's report of December, found final. */
function handInReports(story: Story): void {
  for (const unit of voters) {
    const [act] = story.act('hand-in-final-report', 'liaison', {
      unit,
      document: documentOf(`final-${unit}`),
      composite: { exact: '4360/47', published: '92.77' },
      problems: 2,
    });
    story.act('accept-final-report', 'office', { unit, handedIn: act?.seq });
  }
}

/** Daily lines, one deduction that is changed on the unit's objection, one veto. */
function judge(story: Story): void {
  assess(story);
  give(story, clerk, 'enter-adjustment', adjustmentFor('library'));
  give(story, clerk, 'enter-adjustment', {
    ...adjustmentFor('museum', { rule: 'falsified', amount: null }),
  });
  story.on('2026-12-07');
  const objection = { adjustment: 'adjustment-library', objection: 'objection-library' };
  give(story, liaisonOf('library'), 'object-to-adjustment', {
    ...objection,
    unit: 'library',
    document: documentOf('objection'),
  });
  give(story, clerk, 'reply-to-objection', { ...objection, document: documentOf('reply') });
  story.on('2026-12-11');
  for (const [unit, outcome, amount] of [
    ['library', 'changed', '1.5'],
    ['museum', 'upheld', null],
  ] as const)
    give(story, leader, 'decide-adjustment', {
      adjustment: `adjustment-${unit}`,
      outcome,
      amount,
      reasons: '已听取单位意见，事实清楚',
    });
}

/** One list of problems, reported to the leading group. */
function collate(story: Story): void {
  give(story, clerk, 'collate-problems', {
    problems: [
      {
        id: 'opening-hours',
        title: '开放时间不足',
        units: ['library', 'museum'],
        sources: [{ kind: 'report', ref: 'library' }],
      },
    ],
    correction: null,
  });
  give(story, clerk, 'report-to-leading-group', {
    document: documentOf('collation'),
    correction: null,
  });
}

/** The notice, an objection that is reviewed, the final act. */
function conclude(story: Story): void {
  publishNotice(story);
  give(story, otherClerk, 'object-to-result', {
    objection: 'objection-east',
    unit: 'east',
    from: 'citizen',
    document: documentOf('objection-east'),
  });
  give(story, leader, 'review-objection', {
    objection: 'objection-east',
    outcome: 'dismissed',
    reasons: '经复核，计票无误',
  });
  story.on('2026-12-21');
  give(story, leader, 'finalise-result', { result: digestNow(story) });
}

/** The talk with the vetoed unit. */
function talk(story: Story): void {
  const unit = 'museum';
  give(story, leader, 'decide-talk', { unit, decision: 'hold', reasons: '弄虚作假属实' });
  give(story, leader, 'record-talk', {
    unit,
    day: '2026-12-21',
    persons: '局长、馆长',
    causes: '把关不严',
    countermeasures: '专人负责，逐级审核',
    followUp: '2027-02-01',
  });
  give(story, leader, 'record-follow-up', {
    unit,
    day: '2026-12-21',
    findings: '已制定整改方案',
    next: '2027-02-01',
  });
  give(story, leader, 'disclose-talk', { unit, note: null });
}

/** The whole year, from the first act to the closing of the last phase. */
export function wholeYear(): Story {
  const story = yearUntil('december');
  handInReports(story);
  judge(story);
  collate(story);
  conclude(story);
  talk(story);
  story.act('close-phase', 'office', { phase: 'rectificationAndFeedback' });
  return story;
}
