import { describe, expect, it } from 'vitest';
import { scoreInputOf } from '../results/score-input.ts';
import { documentOf, type Story, startStory } from '../testing/story.ts';
import {
  adjustmentFor,
  clerk,
  give,
  leader,
  liaisonOf,
  otherClerk,
  thirdClerk,
  unmetBy,
  warningsBy,
  yearUntil,
} from '../testing/year-story.ts';

const mobilised = yearUntil('mobilised');
const id = 'adjustment-library';
const objection = {
  adjustment: id,
  unit: 'library',
  objection: 'objection-1',
  document: documentOf('objection'),
};
const reply = { adjustment: id, objection: 'objection-1', document: documentOf('reply') };
const decision = { adjustment: id, outcome: 'upheld', amount: null, reasons: '事实清楚' };

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);
const adjustmentOf = (story: Story, name = id) => story.campaign().adjustments.get(name as never);
const deductionsOf = (story: Story, unit = 'library') =>
  scoreInputOf(story.campaign()).units.find((each) => each.id === unit)?.deductions;

/** The library was given notice on Wednesday, 8 July 2026; its window ends on the 15th. */
function entered(change: object = {}): Story {
  const story = startStory(mobilised);
  give(story, clerk, 'enter-adjustment', adjustmentFor('library', change));
  return story;
}

describe('a deduction', () => {
  it('gives the unit notice with the last day to object', () => {
    const story = entered();
    expect(adjustmentOf(story)).toMatchObject({
      kind: 'deduction',
      amount: '2',
      closes: '2026-07-15',
      entered: { by: 'clerk-1' },
    });
    expect(deductionsOf(story)).toEqual([]);
  });

  it('counts when a second person has decided on it after the window', () => {
    const story = entered();
    story.on('2026-07-15');
    expect(codes(unmetBy(story, leader, 'decide-adjustment', decision))).toEqual([
      'objection-window-open',
    ]);
    story.on('2026-07-16');
    expect(codes(unmetBy(story, clerk, 'decide-adjustment', decision))).toEqual(['own-entry']);
    give(story, leader, 'decide-adjustment', decision);
    expect(deductionsOf(story)).toEqual([
      { rule: 'exposure', amount: { n: 2n, d: 1n }, grounds: '市级媒体曝光属实' },
    ]);
    expect(codes(unmetBy(story, otherClerk, 'decide-adjustment', decision))).toEqual([
      'settled-already',
    ]);
  });

  it('waits for the reply to an objection, and may be lowered or dropped', () => {
    const story = entered();
    give(story, liaisonOf('library'), 'object-to-adjustment', objection);
    story.on('2026-07-16');
    const changed = { ...decision, outcome: 'changed', amount: '0.5' };
    expect(unmetBy(story, leader, 'decide-adjustment', changed)).toEqual([
      { code: 'objections-unanswered', facts: { adjustment: id, objections: ['objection-1'] } },
    ]);
    give(story, clerk, 'reply-to-objection', reply);
    expect(codes(unmetBy(story, otherClerk, 'reply-to-objection', reply))).toEqual([
      'settled-already',
    ]);
    for (const amount of ['2', '2.5', null])
      expect(codes(unmetBy(story, leader, 'decide-adjustment', { ...changed, amount }))).toEqual([
        amount === null ? 'amount-missing' : 'amount-not-lower',
      ]);
    const dropped = startStory(story);
    give(story, leader, 'decide-adjustment', changed);
    expect(deductionsOf(story)).toMatchObject([{ amount: { n: 1n, d: 2n } }]);
    expect(story.acts.at(-1)?.payload).toMatchObject({
      enteredBy: 'clerk-1',
      objections: [story.acts.find(({ type }) => type === 'adjustment-objected')?.seq],
    });
    give(dropped, leader, 'decide-adjustment', { ...decision, outcome: 'dropped' });
    expect(deductionsOf(dropped)).toEqual([]);
    expect(adjustmentOf(dropped)?.objections).toHaveLength(1);
  });

  it('takes in an objection after its window or after its decision, marked late', () => {
    const story = entered();
    story.on('2026-07-16');
    expect(warningsBy(story, liaisonOf('library'), 'object-to-adjustment', objection)).toEqual([
      {
        code: 'objection-late',
        facts: { after: 'window', closes: '2026-07-15', today: '2026-07-16' },
      },
    ]);
    give(story, leader, 'decide-adjustment', decision);
    give(story, liaisonOf('library'), 'object-to-adjustment', objection);
    expect(adjustmentOf(story)?.objections).toMatchObject([{ late: true }]);
  });

  it('is objected to by the unit’s own liaison or through the office, and by nobody else', () => {
    const story = entered();
    expect(codes(unmetBy(story, liaisonOf('museum'), 'object-to-adjustment', objection))).toEqual([
      'not-own-unit',
    ]);
    const other = { ...objection, unit: 'museum' };
    expect(codes(unmetBy(story, liaisonOf('museum'), 'object-to-adjustment', other))).toEqual([
      'id-unknown',
    ]);
    expect(unmetBy(story, clerk, 'object-to-adjustment', objection)).toEqual([]);
  });

  it('is not decided on by somebody whose own entry its author decided on', () => {
    const story = entered();
    give(story, otherClerk, 'enter-adjustment', adjustmentFor('arts'));
    story.on('2026-07-20');
    const [first] = give(story, clerk, 'decide-adjustment', {
      ...decision,
      adjustment: 'adjustment-arts',
    });
    expect(unmetBy(story, otherClerk, 'decide-adjustment', decision)).toEqual([
      {
        code: 'mutual-confirmation',
        facts: { account: 'clerk-2', other: 'clerk-1', seq: first?.seq },
      },
    ]);
    expect(unmetBy(story, thirdClerk, 'decide-adjustment', decision)).toEqual([]);
  });

  it('may be withdrawn before and after its decision, and then counts no more', () => {
    const story = entered();
    story.on('2026-07-16');
    give(story, leader, 'decide-adjustment', decision);
    const withdrawal = { adjustment: id, reason: '情况有误' };
    give(story, otherClerk, 'withdraw-adjustment', withdrawal);
    expect(deductionsOf(story)).toEqual([]);
    expect(codes(unmetBy(story, clerk, 'withdraw-adjustment', withdrawal))).toEqual([
      'settled-already',
    ]);
    expect(adjustmentOf(story)).toMatchObject({
      decided: { outcome: 'upheld' },
      withdrawn: { by: 'clerk-2' },
    });
  });

  it('takes the amount of its rule when none is given, within the cap', () => {
    expect(adjustmentOf(entered({ rule: 'late-report', amount: null }))?.amount).toBe('0.5');
    const above = adjustmentFor('library', { rule: 'late-report', amount: '2.5' });
    expect(unmetBy(mobilised, clerk, 'enter-adjustment', above)).toEqual([
      { code: 'amount-above-cap', facts: { rule: 'late-report', amount: '2.5', cap: '2' } },
    ]);
  });
});

describe('bonuses and vetoes', () => {
  it('let a bonus be decided on at once, and know no objection to it', () => {
    const story = entered({ rule: 'model', amount: '1' });
    expect(adjustmentOf(story)?.closes).toBeNull();
    expect(codes(unmetBy(story, liaisonOf('library'), 'object-to-adjustment', objection))).toEqual([
      'objection-to-bonus',
    ]);
    give(story, leader, 'decide-adjustment', decision);
    const library = scoreInputOf(story.campaign()).units.find((each) => each.id === 'library');
    expect(library?.bonuses).toMatchObject([{ rule: 'model', amount: { n: 1n, d: 1n } }]);
  });

  it('let a veto be upheld or dropped, with no amount', () => {
    const veto = { rule: 'falsified', amount: null };
    const wrong = adjustmentFor('library', { ...veto, amount: '1' });
    expect(codes(unmetBy(mobilised, clerk, 'enter-adjustment', wrong))).toEqual(['amount-of-veto']);
    const story = entered(veto);
    story.on('2026-07-16');
    const changed = { ...decision, outcome: 'changed', amount: '1' };
    expect(codes(unmetBy(story, leader, 'decide-adjustment', changed))).toEqual(['amount-of-veto']);
    give(story, leader, 'decide-adjustment', decision);
    const library = scoreInputOf(story.campaign()).units.find((each) => each.id === 'library');
    expect(library?.vetoes).toEqual([{ rule: 'falsified', grounds: '市级媒体曝光属实' }]);
  });
});
