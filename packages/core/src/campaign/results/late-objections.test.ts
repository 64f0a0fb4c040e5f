import { describe, expect, it } from 'vitest';
import { isOver } from '../gates.ts';
import { documentOf, type Story, startStory } from '../testing/story.ts';
import { wholeYear } from '../testing/whole-year.ts';
import {
  assess,
  clerk,
  digestNow,
  give,
  group,
  leader,
  liaisonOf,
  otherClerk,
  type Person,
  publishNotice,
  unmetBy,
  warningsBy,
  yearUntil,
} from '../testing/year-story.ts';
import { isForLeadingGroup } from './taken-up.ts';

/** A year that is over: the library's deduction was entered by a clerk and lowered by the leader. */
const over = wholeYear();

const adjustment = 'adjustment-library';
const toDeduction = {
  adjustment,
  unit: 'library',
  objection: 'late-deduction',
  document: documentOf('late'),
};
const toResult = {
  objection: 'late-result',
  unit: 'library',
  from: 'unit',
  document: documentOf('late'),
};
const verdict = { outcome: 'accepted', reasons: '单位补充的材料属实' };

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

/** The year that is over, and a day in January on which the library objects to both. */
function objectedLate(): Story {
  const story = startStory(over);
  story.on('2027-01-11');
  give(story, liaisonOf('library'), 'object-to-adjustment', toDeduction);
  give(story, liaisonOf('library'), 'object-to-result', toResult);
  return story;
}

function reviewDeduction(story: Story, by: Person) {
  const body = { adjustment, objection: 'late-deduction', ...verdict };
  return unmetBy(story, by, 'review-late-objection', body);
}

describe('an objection after its time', () => {
  it('has nothing to be against before the notice', () => {
    const story = startStory(yearUntil('december'));
    expect(codes(unmetBy(story, liaisonOf('library'), 'object-to-result', toResult))).toEqual([
      'notice-missing',
    ]);
  });

  it('says why it is late: after the final act, on the very day of the window', () => {
    const story = startStory(yearUntil('december'));
    assess(story);
    publishNotice(story);
    const { closes } = publishedNotice(story);
    story.on(closes);
    const object = () => warningsBy(story, liaisonOf('library'), 'object-to-result', toResult);
    expect(object()).toEqual([]);
    story.on('2026-12-21');
    expect(object()).toMatchObject([{ code: 'objection-late', facts: { after: 'window' } }]);
    give(story, leader, 'finalise-result', { result: digestNow(story) });
    expect(object()).toEqual([
      { code: 'objection-late', facts: { after: 'final', closes, today: '2026-12-21' } },
    ]);
  });

  it('is kept and marked late when the year is over, and leaves result and year as they are', () => {
    const story = objectedLate();
    const campaign = story.campaign();
    expect(campaign.adjustments.get(adjustment as never)?.objections.at(-1)).toMatchObject({
      objection: 'late-deduction',
      late: true,
      review: null,
    });
    expect(campaign.yearResult.objections.get('late-result' as never)).toMatchObject({
      late: true,
      review: null,
    });
    expect(digestNow(story)).toBe(digestNow(over));
    expect(campaign.yearResult.final).toEqual(over.campaign().yearResult.final);
    expect(isOver(campaign)).toBe(true);
  });

  it('is reviewed by somebody who had no part in the deduction, once', () => {
    const story = objectedLate();
    for (const by of [clerk, leader])
      expect(codes(reviewDeduction(story, by))).toEqual(['own-entry']);
    const reply = { adjustment, objection: 'late-deduction', document: documentOf('reply') };
    expect(codes(unmetBy(story, otherClerk, 'reply-to-objection', reply))).toEqual([
      'campaign-over',
    ]);
    const review = { adjustment, objection: 'late-deduction', ...verdict };
    const [act] = give(story, otherClerk, 'review-late-objection', review);
    expect(reviewDeduction(story, group)).toEqual([
      {
        code: 'settled-already',
        facts: { thing: 'objection', id: 'late-deduction', seq: act?.seq },
      },
    ]);
  });

  it('is reviewed only where a decision was made: before it, the decision answers', () => {
    const story = startStory(yearUntil('december'));
    give(story, clerk, 'enter-adjustment', {
      adjustment,
      unit: 'library',
      rule: 'exposure',
      amount: '2',
      source: { kind: 'exposure', ref: 'news' },
      grounds: '市级媒体曝光属实',
      evidence: documentOf('proof'),
    });
    give(story, liaisonOf('library'), 'object-to-adjustment', toDeduction);
    expect(reviewDeduction(story, otherClerk)).toEqual([
      {
        code: 'adjustments-undecided',
        facts: { adjustments: [adjustment], units: ['library'] },
      },
    ]);
  });

  it('found right moves nothing until the leading group opens the result again', () => {
    const story = objectedLate();
    const review = { adjustment, objection: 'late-deduction', ...verdict };
    give(story, otherClerk, 'review-late-objection', review);
    give(story, group, 'review-objection', { ...verdict, objection: 'late-result' });
    const reviews = () => {
      const campaign = story.campaign();
      return [
        campaign.adjustments.get(adjustment as never)?.objections.at(-1)?.review ?? null,
        campaign.yearResult.objections.get('late-result' as never)?.review ?? null,
      ].map((each) => isForLeadingGroup(campaign, each));
    };
    expect(reviews()).toEqual([true, true]);
    expect(digestNow(story)).toBe(digestNow(over));
    const withdrawal = { adjustment, reason: '异议成立' };
    expect(codes(unmetBy(story, clerk, 'withdraw-adjustment', withdrawal))).toEqual([
      'campaign-over',
    ]);
    give(story, group, 'reopen-result', {
      supersedes: story.campaign().yearResult.final?.seq,
      reason: '采纳逾期异议',
      decision: documentOf('decision'),
    });
    expect(reviews()).toEqual([false, false]);
    give(story, clerk, 'withdraw-adjustment', withdrawal);
    publishNotice(story);
    story.on('2027-01-25');
    give(story, leader, 'finalise-result', { result: digestNow(story) });
    expect(digestNow(story)).not.toBe(digestNow(over));
  });

  it('without a review stands before the final act of a year that was opened again', () => {
    const story = objectedLate();
    give(story, group, 'reopen-result', {
      supersedes: story.campaign().yearResult.final?.seq,
      reason: '发现差错',
      decision: documentOf('decision'),
    });
    publishNotice(story);
    story.on('2027-01-25');
    expect(codes(unmetBy(story, leader, 'finalise-result', { result: digestNow(story) }))).toEqual([
      'objections-open',
    ]);
  });
});

function publishedNotice(story: Story) {
  const notice = story.campaign().yearResult.notices.at(-1);
  if (notice === undefined) throw new Error('no notice');
  return notice;
}
