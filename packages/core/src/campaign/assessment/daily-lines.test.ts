import { describe, expect, it } from 'vitest';
import { replay } from '../apply.ts';
import { civilDate } from '../calendar/civil-date.ts';
import { scoreInputOf } from '../results/score-input.ts';
import { type Story, startStory, storyUntil } from '../testing/story.ts';
import {
  adjustmentFor,
  clerk,
  give,
  leader,
  lineOfItem,
  otherClerk,
  publicActs,
  unmetBy,
  warningsBy,
  yearUntil,
} from '../testing/year-story.ts';
import { countedLines, lineStateOf, standingLines } from './daily-line.ts';
import { itemsFor } from './items.ts';
import { proposalsFor } from './proposals.ts';

const mobilised = yearUntil('mobilised');
const today = civilDate.parse('2026-07-09');

const sheet = (unit: string, ...lines: readonly object[]) => ({ sheets: [{ unit, lines }] });
const unitOf = (story: Story, id: string) => {
  const unit = story.campaign().units.get(id as never);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
};
const statesOf = (story: Story, unit: string) =>
  (story.campaign().dailyLines.get(unit as never) ?? []).map(lineStateOf);
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);
const openness = lineOfItem('library', 'openness', '0.5');
const confirmation = { sheets: [{ unit: 'library', lines: [openness.line] }] };

/** One line of the library waits for a second person. */
function entered(line: object = openness): Story {
  const story = startStory(mobilised);
  give(story, clerk, 'enter-daily-lines', sheet('library', line));
  return story;
}

describe('a line of the daily assessment', () => {
  it('counts once a second person has confirmed it', () => {
    const story = entered();
    const unit = unitOf(story, 'library');
    expect(countedLines(story.campaign(), unit.id)).toEqual([]);
    expect(unmetBy(story, clerk, 'confirm-daily-lines', confirmation)).toEqual([
      {
        code: 'own-entry',
        facts: { thing: 'dailyLine', id: openness.line, account: clerk.account },
      },
    ]);
    give(story, otherClerk, 'confirm-daily-lines', confirmation);
    expect(countedLines(story.campaign(), unit.id)).toMatchObject([
      { item: 'openness', points: '0.5', enteredBy: 'clerk-1', confirmed: { by: 'clerk-2' } },
    ]);
  });

  it('is whole in the public acts although its entry is internal', () => {
    const story = entered();
    give(story, otherClerk, 'confirm-daily-lines', confirmation);
    const seen = replay(publicActs(story));
    expect(seen?.dailyLines).toEqual(story.campaign().dailyLines);
    expect(JSON.stringify(publicActs(entered()))).not.toContain(openness.line);
  });

  it('warns when two people confirm each other’s lines', () => {
    const story = entered();
    const confirmed = give(story, otherClerk, 'confirm-daily-lines', confirmation);
    give(
      story,
      otherClerk,
      'enter-daily-lines',
      sheet('arts', lineOfItem('arts', 'openness', '1')),
    );
    const back = { sheets: [{ unit: 'arts', lines: ['line-arts-openness'] }] };
    expect(warningsBy(story, clerk, 'confirm-daily-lines', back)).toEqual([
      {
        code: 'mutual-confirmation',
        facts: { account: 'clerk-1', other: 'clerk-2', seq: confirmed[0]?.seq },
      },
    ]);
    expect(warningsBy(story, leader, 'confirm-daily-lines', back)).toEqual([]);
  });

  it('stands alone for its item until it is returned or withdrawn', () => {
    const story = entered();
    const second = { ...openness, line: 'line-2' };
    expect(codes(unmetBy(story, clerk, 'enter-daily-lines', sheet('library', second)))).toEqual([
      'daily-line-stands',
    ]);
    const ending = { unit: 'library', reason: '依据有误' };
    expect(
      codes(unmetBy(story, clerk, 'withdraw-daily-line', { ...ending, line: openness.line })),
    ).toEqual(['daily-line-state']);
    give(story, leader, 'return-daily-line', { ...ending, line: openness.line });
    give(story, clerk, 'enter-daily-lines', sheet('library', second));
    give(story, otherClerk, 'confirm-daily-lines', {
      sheets: [{ unit: 'library', lines: ['line-2'] }],
    });
    give(story, clerk, 'withdraw-daily-line', { ...ending, line: 'line-2' });
    expect(statesOf(story, 'library')).toEqual(['returned', 'withdrawn']);
    expect(standingLines(story.campaign(), unitOf(story, 'library').id)).toEqual([]);
  });

  it('takes the place of another one by the command that names it, with the reason', () => {
    const story = entered();
    const second = { ...openness, line: 'line-2', points: '0.8' };
    const reason = '依据有误';
    const take = (line: object, replaced: string) =>
      sheet('library', { ...line, replaces: { line: replaced, reason } });
    give(story, clerk, 'enter-daily-lines', take(second, openness.line));
    expect(statesOf(story, 'library')).toEqual(['returned', 'waiting']);
    give(story, otherClerk, 'confirm-daily-lines', {
      sheets: [{ unit: 'library', lines: ['line-2'] }],
    });
    const third = { ...openness, line: 'line-3', points: '0.4' };
    const ask = (body: object) => codes(unmetBy(story, clerk, 'enter-daily-lines', body));
    expect(ask(take(third, openness.line))).toEqual(['daily-line-state', 'daily-line-stands']);
    expect(ask(take(third, 'line-9'))).toEqual(['id-unknown', 'daily-line-stands']);
    expect(ask(take({ ...third, item: 'leadership' }, 'line-2'))).toEqual(['id-unknown']);
    give(story, clerk, 'enter-daily-lines', take(third, 'line-2'));
    expect(statesOf(story, 'library')).toEqual(['returned', 'withdrawn', 'waiting']);
    const [, withdrawn] = story.campaign().dailyLines.get('library' as never) ?? [];
    expect(withdrawn?.ended).toMatchObject({ how: 'withdrawn', reason });
  });

  it('replaces a penalty on the fact that it rests on itself', () => {
    const source = { kind: 'finding', ref: 'f-17' };
    const story = entered({ ...openness, source });
    const again = { ...openness, line: 'line-2', points: '0.4', source };
    const replaces = { line: openness.line, reason: '依据有误' };
    expect(codes(unmetBy(story, clerk, 'enter-daily-lines', sheet('library', again)))).toEqual([
      'daily-line-stands',
    ]);
    give(story, clerk, 'enter-daily-lines', sheet('library', { ...again, replaces }));
    expect(statesOf(story, 'library')).toEqual(['returned', 'waiting']);
  });

  it('makes a sheet only together with a line for every other item', () => {
    const story = entered();
    give(story, otherClerk, 'confirm-daily-lines', confirmation);
    const library = () =>
      scoreInputOf(story.campaign()).units.find(({ id }) => id === 'library')?.dailyAssessment;
    expect(library()).toBeNull();
    const rest = itemsFor(story.campaign().plan, unitOf(story, 'library'))
      .filter(({ id }) => id !== 'openness')
      .map(({ id, max }) => lineOfItem('library', id, max));
    give(story, clerk, 'enter-daily-lines', sheet('library', ...rest));
    give(story, otherClerk, 'confirm-daily-lines', {
      sheets: [{ unit: 'library', lines: rest.map(({ line }) => line) }],
    });
    expect(library()).toEqual({ points: { n: 19n, d: 2n }, max: { n: 10n, d: 1n } });
  });

  it('is for the levels that its item names', () => {
    const plan = mobilised.campaign().plan;
    const item = { id: 'visits', name: { zh: '下基层', en: 'visits' }, max: '3' };
    const assessment = {
      items: [
        { ...item, levels: ['station'] },
        { ...item, id: 'all' },
      ],
      objectionWorkdays: { adjustment: 3, result: 3 },
    };
    const story = storyUntil('mobilised', { ...plan, assessment });
    const ids = (unit: string) =>
      itemsFor(story.campaign().plan, unitOf(story, unit)).map(({ id }) => id);
    expect(ids('east')).toEqual(['visits', 'all']);
    expect(ids('library')).toEqual(['all']);
    const wrong = sheet('library', lineOfItem('library', 'visits', '1'));
    expect(codes(unmetBy(story, clerk, 'enter-daily-lines', wrong))).toEqual([
      'daily-item-unknown',
    ]);
  });
});

describe('lines that the system proposes', () => {
  const proposed = (story: Story, unit: string, day = today) =>
    proposalsFor(story.campaign(), unitOf(story, unit), day).map(
      ({ item, points, source, restsOn }) => [item.id, points, source.ref, restsOn.length],
    );

  it('rest on what the campaign’s acts say, each with the act', () => {
    expect(proposed(mobilised, 'library')).toEqual([
      ['leadership', '1', 'unitPlan', 2],
      ['commitment', '1', 'commitment', 1],
      ['mobilised', '1', 'mobilisationMeeting', 1],
    ]);
    expect(proposed(mobilised, 'bureau')).toEqual([['mobilised', '0', 'mobilisationMeeting', 1]]);
  });

  it('give nothing for what is overdue, and say nothing while it is not', () => {
    const late = proposed(mobilised, 'library', civilDate.parse('2026-10-09'));
    expect(late.slice(3)).toEqual([
      ['opinions', '0', 'selfCheckReport', 0],
      ['hotIssues', '0', 'hotIssues', 0],
    ]);
    const december = yearUntil('december');
    expect(proposed(december, 'library', civilDate.parse('2026-12-03'))).toEqual([
      ['leadership', '1', 'unitPlan', 2],
      ['commitment', '1', 'commitment', 1],
      ['mobilised', '1', 'mobilisationMeeting', 1],
      ['opinions', '1', 'selfCheckReport', 2],
    ]);
  });

  it('are taken over as they are, and only as long as they are so', () => {
    const story = startStory(mobilised);
    const line = { line: 'line-1', item: 'commitment', points: '1' };
    expect(
      codes(
        unmetBy(story, clerk, 'take-over-daily-lines', sheet('library', { ...line, points: '0' })),
      ),
    ).toEqual(['daily-proposal-gone']);
    give(story, clerk, 'take-over-daily-lines', sheet('library', line));
    const [taken] = standingLines(story.campaign(), unitOf(story, 'library').id);
    const published = story.campaign().commitments.get('library' as never)?.seq;
    expect(taken).toMatchObject({
      source: { kind: 'duty', ref: 'commitment' },
      restsOn: [published],
      grounds: '“公开承诺”于2026年7月8日按时完成（期限2026年7月10日）',
      evidence: null,
    });
    expect(proposed(story, 'library').map(([item]) => item)).not.toContain('commitment');
    expect(codes(unmetBy(story, clerk, 'take-over-daily-lines', sheet('library', line)))).toEqual([
      'daily-proposal-gone',
    ]);
  });
});

describe('one fact, one penalty', () => {
  const source = { kind: 'finding', ref: 'finding-7' };
  const lowered = { ...openness, source };
  const deduction = (amount: string, change: object = {}) =>
    adjustmentFor('library', { source, amount, ...change });

  it('refuses a deduction on a fact that lowers a line, and says how to keep the heavier one', () => {
    const story = entered(lowered);
    expect(unmetBy(story, clerk, 'enter-adjustment', deduction('2'))).toEqual([
      {
        code: 'one-fact-punished-twice',
        facts: { unit: 'library', source, penalty: 'dailyLine', id: openness.line },
      },
    ]);
    // Half a point of ten, a tenth of the composite: half a point.
    expect(
      unmetBy(story, clerk, 'enter-adjustment', deduction('0.5', { instead: openness.line })),
    ).toEqual([
      {
        code: 'penalty-not-heavier',
        facts: { id: openness.line, standing: '0.50', given: '0.50' },
      },
    ]);
    const acts = give(
      story,
      clerk,
      'enter-adjustment',
      deduction('0.6', { instead: openness.line }),
    );
    expect(acts.map(({ type }) => type)).toEqual(['daily-line-returned', 'adjustment-entered']);
    expect(statesOf(story, 'library')).toEqual(['returned']);
  });

  it('lets a full line and a bonus rest on the same fact, and other units be', () => {
    const story = entered({ ...lowered, points: '1' });
    expect(unmetBy(story, clerk, 'enter-adjustment', deduction('2'))).toEqual([]);
    const low = entered(lowered);
    const bonus = deduction('1', { rule: 'model' });
    expect(unmetBy(low, clerk, 'enter-adjustment', bonus)).toEqual([]);
    const other = { ...deduction('2'), unit: 'museum' };
    expect(unmetBy(low, clerk, 'enter-adjustment', other)).toEqual([]);
  });

  it('holds for two deductions, for two lines, and for a line after a deduction', () => {
    const story = startStory(mobilised);
    give(story, clerk, 'enter-adjustment', deduction('0.2'));
    const again = deduction('0.2', { adjustment: 'again' });
    expect(codes(unmetBy(story, clerk, 'enter-adjustment', again))).toEqual([
      'one-fact-punished-twice',
    ]);
    expect(codes(unmetBy(story, clerk, 'enter-daily-lines', sheet('library', lowered)))).toEqual([
      'one-fact-punished-twice',
    ]);
    const instead = { ...lowered, instead: 'adjustment-library' };
    const acts = give(story, clerk, 'enter-daily-lines', sheet('library', instead));
    expect(acts.map(({ type }) => type)).toEqual(['adjustment-withdrawn', 'daily-lines-entered']);
    const two = sheet(
      'arts',
      { ...lineOfItem('arts', 'openness', '0'), source },
      {
        ...lineOfItem('arts', 'opinions', '0'),
        source,
      },
    );
    expect(codes(unmetBy(story, clerk, 'enter-daily-lines', two))).toEqual([
      'one-fact-punished-twice',
    ]);
  });

  it('counts a line as nothing where the daily assessment has no weight, and a veto as most', () => {
    const story = startStory(mobilised);
    const line = { ...lineOfItem('east', 'openness', '0'), source };
    give(story, clerk, 'enter-daily-lines', sheet('east', line));
    const small = { ...adjustmentFor('east', { source, amount: '0.1' }), instead: line.line };
    give(story, clerk, 'enter-adjustment', small);
    const veto = adjustmentFor('east', {
      adjustment: 'veto',
      rule: 'falsified',
      amount: null,
      source,
      instead: small.adjustment,
    });
    give(story, clerk, 'enter-adjustment', veto);
    const back = { ...small, adjustment: 'back', instead: 'veto' };
    expect(codes(unmetBy(story, clerk, 'enter-adjustment', back))).toEqual(['penalty-not-heavier']);
  });
});
