import { describe, expect, it } from 'vitest';
import { countOf } from '../../meeting/testing/bodies.ts';
import { confirm, signSheet } from '../../meeting/testing/hold.ts';
import { meetingStory } from '../../meeting/testing/meeting-story.ts';
import { replay } from '../apply.ts';
import { civilDate } from '../calendar/civil-date.ts';
import { documentOf, type Story, startStory } from '../testing/story.ts';
import {
  adjustmentFor,
  assess,
  clerk,
  digestNow,
  give,
  group,
  leader,
  liaisonOf,
  otherClerk,
  publicActs,
  publishNotice,
  unmetBy,
  warningsBy,
  yearUntil,
} from '../testing/year-story.ts';
import { computeResult } from './numbers.ts';
import { resultStatusOf } from './status.ts';

const december = yearUntil('december');
const assessed = startStory(december);
assess(assessed);
const noticed = startStory(assessed);
publishNotice(noticed);

const day = (text: string) => civilDate.parse(text);
const stageOf = (story: Story, today: string) => resultStatusOf(story.campaign(), day(today)).stage;
const finalise = (story: Story, by = leader) =>
  unmetBy(story, by, 'finalise-result', { result: digestNow(story) });
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

const objection = {
  objection: 'objection-1',
  unit: 'east',
  from: 'unit',
  document: documentOf('objection'),
};

/** The notice with an objection of the east station, and the clock on the next day. */
function objected(): Story {
  const story = startStory(noticed);
  story.on('2026-12-04');
  give(story, liaisonOf('east'), 'object-to-result', objection);
  return story;
}

/** Three satisfied ballots of a station's paper count turn out to be average ones; the chair says so. */
function correctCount(story: Story, unit: string): void {
  const held = meetingStory(story, 'stations');
  const seqOf = (type: string) =>
    story.acts
      .filter((act) => act.type === type && (act.payload as { unit?: unknown }).unit === unit)
      .at(-1)?.seq;
  const [item] = countOf(unit).items;
  const grades = { satisfied: 67, fairlySatisfied: 20, average: 5, dissatisfied: 2 };
  const reason = '复核计票单';
  held.act('decide-count', 'scrutineer-3', {
    ...countOf(unit, { items: [{ ...item, grades }] }),
    reason,
  });
  const supersedes = (type: string) => ({ correction: { supersedes: seqOf(type), reason } });
  signSheet(held, unit, supersedes('count-sheet-signed'));
  confirm(held);
  held.act('announce-result', 'chair', { unit, ...supersedes('unit-result-announced') });
}

describe('the result of the year', () => {
  it('is provisional while lines are missing, and says which units lack them', () => {
    const status = resultStatusOf(december.campaign(), day('2026-12-03'));
    expect(status).toMatchObject({ stage: 'provisional', outdated: null });
    expect(status.stage === 'provisional' && status.open).toEqual([
      {
        code: 'daily-lines-missing',
        facts: { need: 45, have: 0, units: ['bureau', 'library', 'museum', 'law', 'arts'] },
      },
    ]);
    const body = {
      result: digestNow(december),
      outlet: '网站',
      document: null,
      statistics: 'staff',
    };
    expect(codes(unmetBy(december, clerk, 'publish-result-notice', body))).toEqual([
      'daily-lines-missing',
    ]);
  });

  it('is published with every unit’s numbers, rounded as they are computed', () => {
    const act = noticed.acts.at(-1);
    expect(act).toMatchObject({
      type: 'result-notice-published',
      payload: { edition: 1, day: '2026-12-03', closes: '2026-12-10', statistics: 'staff' },
    });
    const { units } = computeResult(assessed.campaign());
    expect(act?.type === 'result-notice-published' && act.payload.units).toEqual(units);
    expect(units.find(({ unit }) => unit === 'bureau')).toMatchObject({
      satisfaction: '92.77',
      lowerLevel: '92.77',
      daily: '100.00',
      composite: '93.49',
      rank: 1,
      reason: null,
    });
    expect(stageOf(noticed, '2026-12-10')).toBe('notice');
  });

  it('is not published when it is no longer what its publisher saw', () => {
    const result = digestNow(december);
    const body = { result, outlet: '网站', document: null, statistics: 'public' };
    expect(codes(unmetBy(assessed, clerk, 'publish-result-notice', body))).toEqual([
      'result-differs',
    ]);
  });

  it('becomes final when its window is over, by another person than the one who published it', () => {
    const story = startStory(noticed);
    story.on('2026-12-10');
    expect(finalise(story)).toEqual([
      { code: 'objection-window-open', facts: { closes: '2026-12-10', today: '2026-12-10' } },
    ]);
    story.on('2026-12-11');
    expect(codes(finalise(story, clerk))).toEqual(['own-entry']);
    give(story, leader, 'finalise-result', { result: digestNow(story) });
    expect(stageOf(story, '2026-12-11')).toBe('final');
    const seq = story.acts.at(-1)?.seq;
    expect(finalise(story, otherClerk)).toEqual([{ code: 'result-final', facts: { seq } }]);
  });

  it('is the same to somebody who sees public acts only', () => {
    const seen = replay(publicActs(noticed));
    if (seen === null) throw new Error('nothing to see');
    expect(computeResult(seen)).toEqual(computeResult(noticed.campaign()));
  });

  it('waits for the review of objections, late ones included, by a second person', () => {
    const story = objected();
    story.on('2026-12-14');
    const late = { ...objection, objection: 'objection-2', from: 'citizen' };
    expect(codes(warningsBy(story, otherClerk, 'object-to-result', late))).toEqual([
      'objection-late',
    ]);
    give(story, otherClerk, 'object-to-result', late);
    expect(finalise(story)).toEqual([
      {
        code: 'objections-open',
        facts: { objections: ['objection-1', 'objection-2'], units: ['east'] },
      },
    ]);
    const review = { outcome: 'dismissed', reasons: '经复核，计票无误' };
    for (const [by, id] of [
      [clerk, 'objection-1'],
      [otherClerk, 'objection-2'],
    ] as const)
      expect(codes(unmetBy(story, by, 'review-objection', { ...review, objection: id }))).toEqual([
        'own-entry',
      ]);
    for (const id of ['objection-1', 'objection-2'])
      give(story, leader, 'review-objection', { ...review, objection: id });
    expect(finalise(story)).toEqual([]);
    expect(story.campaign().yearResult.objections.get('objection-2' as never)).toMatchObject({
      late: true,
      review: { outcome: 'dismissed' },
    });
  });

  it('goes back to provisional when a number changes, and is published again with a new window', () => {
    const story = objected();
    give(story, clerk, 'enter-adjustment', adjustmentFor('library'));
    expect(finalise(story).map(({ code }) => code)).toContain('adjustments-undecided');
    story.on('2026-12-14');
    give(story, leader, 'decide-adjustment', {
      adjustment: 'adjustment-library',
      outcome: 'upheld',
      amount: null,
      reasons: '事实清楚',
    });
    const status = resultStatusOf(story.campaign(), day('2026-12-14'));
    expect(status).toMatchObject({ stage: 'provisional', open: [], outdated: { edition: 1 } });
    expect(codes(finalise(story))).toContain('notice-outdated');
    const again = publishNotice(story);
    expect(again.payload).toMatchObject({ edition: 2, closes: '2026-12-21' });
    expect(story.campaign().yearResult.notices.map(({ edition }) => edition)).toEqual([1, 2]);
  });

  it('follows a corrected count: number, rank and digest together, and the old figure stays', () => {
    const story = objected();
    const before = digestNow(story);
    correctCount(story, 'east');
    give(story, leader, 'review-objection', {
      objection: 'objection-1',
      outcome: 'accepted',
      reasons: '复核发现三张票计错等次',
    });
    const east = story.campaign().results.get('east' as never);
    expect(east).toMatchObject({
      satisfaction: { published: '91.49' },
      superseded: [{ satisfaction: { published: '92.77' } }],
    });
    expect(digestNow(story)).not.toBe(before);
    expect(stageOf(story, '2026-12-04')).toBe('provisional');
    const { units } = publishNotice(story).payload;
    expect(units.find(({ unit }) => unit === 'east')).toMatchObject({ rank: 3 });
    expect(units.find(({ unit }) => unit === 'west')).toMatchObject({ rank: 1, tied: true });
    expect(units.find(({ unit }) => unit === 'bureau')).not.toMatchObject({ composite: '93.49' });
  });

  it('once final lets nothing change that counts, until the leading group opens it again', () => {
    const story = startStory(noticed);
    story.on('2026-12-11');
    const [final] = give(story, leader, 'finalise-result', { result: digestNow(story) });
    const frozen = { code: 'result-final', facts: { seq: final?.seq } };
    expect(unmetBy(story, clerk, 'enter-adjustment', adjustmentFor('library'))).toContainEqual(
      frozen,
    );
    const exemption = { unit: 'law', reason: '机构调整', decision: documentOf('decision') };
    expect(unmetBy(story, group, 'exempt-unit', exemption)).toContainEqual(frozen);
    expect(() => correctCount(story, 'east')).toThrow('不能再改动');
    const reopening = { reason: '发现计票差错', decision: documentOf('decision') };
    expect(codes(unmetBy(story, group, 'reopen-result', { ...reopening, supersedes: 1 }))).toEqual([
      'supersedes-another',
    ]);
    give(story, group, 'reopen-result', { ...reopening, supersedes: final?.seq });
    expect(stageOf(story, '2026-12-11')).toBe('provisional');
    expect(codes(finalise(story))).toEqual(['notice-missing']);
    expect(story.acts.some(({ type }) => type === 'result-finalised')).toBe(true);
    expect(publishNotice(story).payload.edition).toBe(2);
  });
});
