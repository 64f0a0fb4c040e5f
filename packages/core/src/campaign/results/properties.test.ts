import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../apply.ts';
import { isStanding } from '../assessment/adjustment.ts';
import { standingLines } from '../assessment/daily-line.ts';
import { isLowered } from '../assessment/penalties.ts';
import { addDays, civilDate, civilDateOf } from '../calendar/civil-date.ts';
import type { CommandType } from '../command.ts';
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
  lineOfItem,
  otherClerk,
  type Person,
  publicActs,
  thirdClerk,
  unmetBy,
  yearUntil,
} from '../testing/year-story.ts';
import { computeResult } from './numbers.ts';

/** Anything anybody may try at the end of the year, sensible or not, over two units and a few facts. */

const december = startStory(yearUntil('december'));
assess(december);
give(december, thirdClerk, 'enter-adjustment', {
  ...adjustmentFor('library', { adjustment: 'a-0', amount: '0.3' }),
});
december.on('2026-12-11');
give(december, group, 'decide-adjustment', {
  adjustment: 'a-0',
  outcome: 'upheld',
  amount: null,
  reasons: '事实清楚',
});

const person = fc.constantFrom<Person>(clerk, otherClerk, leader, liaisonOf('library'));
const unit = fc.constantFrom('library', 'museum');
const source = fc.constantFrom('f-1', 'f-2').map((ref) => ({ kind: 'finding', ref }));
const id = fc.constantFrom('a-1', 'a-2', 'a-3');
/** One that was decided before anybody tries anything among them. */
const objectedTo = fc.constantFrom('a-0', 'a-0', 'a-1', 'a-2', 'a-3');
const item = fc.constantFrom('openness', 'opinions', 'leadership');
const instead = fc.constantFrom(null, null, null, 'a-1', 'a-2', 'new-library-1');
const reason = '情况变化';

interface Attempt {
  readonly type: CommandType;
  readonly body: (story: Story) => object;
}

function attempt<Drawn>(
  type: CommandType,
  drawn: fc.Arbitrary<Drawn>,
  body: (drawn: Drawn, story: Story) => object,
): fc.Arbitrary<Attempt> {
  return drawn.map((given) => ({ type, body: (story) => body(given, story) }));
}

const outcome = fc.constantFrom(
  { outcome: 'upheld', amount: null },
  { outcome: 'changed', amount: '0.1' },
  { outcome: 'dropped', amount: null },
);
const rule = fc.constantFrom(
  { rule: 'exposure', amount: '0.4' },
  { rule: 'exposure', amount: '3' },
  { rule: 'model', amount: '1' },
  { rule: 'falsified', amount: null },
);

const anyAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  attempt(
    'enter-adjustment',
    fc.record({ adjustment: id, unit, source, instead, rule }),
    ({ rule: given, ...rest }) => adjustmentFor(rest.unit, { ...rest, ...given }),
  ),
  attempt('decide-adjustment', fc.record({ adjustment: id, outcome }), (drawn) => ({
    adjustment: drawn.adjustment,
    ...drawn.outcome,
    reasons: '事实清楚',
  })),
  attempt('withdraw-adjustment', id, (adjustment) => ({ adjustment, reason })),
  attempt('object-to-adjustment', fc.record({ adjustment: objectedTo, unit }), (drawn) => ({
    ...drawn,
    objection: `o-${drawn.adjustment}`,
    document: documentOf('objection'),
  })),
  attempt('reply-to-objection', objectedTo, (adjustment) => ({
    adjustment,
    objection: `o-${adjustment}`,
    document: documentOf('reply'),
  })),
  attempt('review-late-objection', objectedTo, (adjustment) => ({
    adjustment,
    objection: `o-${adjustment}`,
    outcome: 'accepted',
    reasons: '异议成立',
  })),
  attempt('withdraw-daily-line', fc.record({ unit, item }), (drawn) => ({
    unit: drawn.unit,
    line: `line-${drawn.unit}-${drawn.item}`,
    reason,
  })),
  attempt(
    'enter-daily-lines',
    fc.record({
      unit,
      item,
      source,
      instead,
      points: fc.constantFrom('0', '0.5', '1'),
      n: fc.nat(2),
    }),
    ({ unit: of, item: name, n, points, ...rest }) => ({
      sheets: [
        { unit: of, lines: [lineOfItem(of, name, points, { ...rest, line: `new-${of}-${n}` })] },
      ],
    }),
  ),
  attempt('confirm-daily-lines', fc.record({ unit, n: fc.nat(2) }), (drawn) => ({
    sheets: [{ unit: drawn.unit, lines: [`new-${drawn.unit}-${drawn.n}`] }],
  })),
  attempt('publish-result-notice', fc.constant(null), (_, story) => ({
    result: digestNow(story),
    outlet: '网站',
    document: null,
    statistics: 'staff',
  })),
  attempt('object-to-result', fc.record({ unit, n: fc.nat(2) }), (drawn) => ({
    objection: `r-${drawn.n}`,
    unit: drawn.unit,
    from: 'unit',
    document: documentOf('objection'),
  })),
  attempt('review-objection', fc.nat(2), (n) => ({
    objection: `r-${n}`,
    outcome: 'dismissed',
    reasons: '计票无误',
  })),
  attempt('finalise-result', fc.constant(null), (_, story) => ({ result: digestNow(story) })),
);

/** A December in which people try things on days that go on; what is refused leaves no trace. */
const anyDecember = fc
  .array(fc.tuple(person, anyAttempt, fc.constantFrom(0, 0, 0, 1, 8)), {
    maxLength: 80,
    size: 'max',
  })
  .map((attempts) => {
    const story = startStory(december);
    let day = civilDate.parse('2026-12-14');
    for (const [by, { type, body }, days] of attempts) {
      day = addDays(day, days);
      story.on(day);
      const given = body(story);
      if (unmetBy(story, by, type, given).length === 0) give(story, by, type, given);
    }
    return story;
  });

function ofAnyDecember(check: (story: Story) => void): void {
  fc.assert(fc.property(anyDecember, check), { numRuns: 50 });
}

/** The facts that are punished, one entry a penalty. */
function punished(story: Story): readonly string[] {
  const campaign = story.campaign();
  const adjustments = [...campaign.adjustments.values()]
    .filter((each) => each.kind !== 'bonus' && isStanding(each))
    .map((each) => `${each.unit} ${each.source.ref}`);
  const lines = [...campaign.dailyLines.keys()].flatMap((of) =>
    standingLines(campaign, of)
      .filter((line) => line.source !== null && isLowered(campaign, of, line))
      .map((line) => `${of} ${line.source?.ref}`),
  );
  return [...adjustments, ...lines];
}

describe('whatever anybody tries at the end of the year', () => {
  it('public acts alone give the same result, and all acts the same campaign', () => {
    ofAnyDecember((story) => {
      const seen = replay(publicActs(story));
      if (seen === null) throw new Error('nothing to see');
      expect(computeResult(seen)).toEqual(computeResult(story.campaign()));
      expect(replay(story.acts)).toEqual(story.campaign());
    });
  });

  it('no fact is punished twice, and nobody decides on the own entry', () => {
    ofAnyDecember((story) => {
      const facts = punished(story);
      expect(new Set(facts).size).toBe(facts.length);
      for (const { entered, decided } of story.campaign().adjustments.values())
        expect(decided?.by).not.toBe(entered.by);
      for (const lines of story.campaign().dailyLines.values())
        for (const { enteredBy, confirmed } of lines) expect(confirmed?.by).not.toBe(enteredBy);
    });
  });

  it('nothing is decided or final before its window ends, nor final with an open objection', () => {
    ofAnyDecember((story) => {
      const { adjustments, yearResult, plan } = story.campaign();
      for (const { closes, decided } of adjustments.values())
        if (closes !== null && decided !== null)
          expect(civilDateOf(decided.at, plan.zone) > closes).toBe(true);
      const { final, notices, objections } = yearResult;
      if (final === null) return;
      const notice = notices.find(({ seq }) => seq === final.notice);
      expect(notice?.result).toBe(digestNow(story));
      expect(civilDateOf(final.at, plan.zone) > (notice?.closes ?? '')).toBe(true);
      for (const { seq, review } of objections.values())
        if (seq < final.seq) expect(review?.seq).toBeLessThan(final.seq);
    });
  });
});

/** The days and the digest on which an objection came, and whether it was late. */
function objectionsIn(story: Story) {
  const { zone } = story.campaign().plan;
  return story.acts.flatMap((act, place) => {
    if (act.type !== 'adjustment-objected' && act.type !== 'result-objected') return [];
    const before = replay(story.acts.slice(0, place));
    const after = replay(story.acts.slice(0, place + 1));
    if (before === null || after === null) throw new Error('nothing before an objection');
    const { final, notices } = before.yearResult;
    const today = civilDateOf(act.at, zone);
    const found =
      act.type === 'adjustment-objected' ? before.adjustments.get(act.payload.adjustment) : null;
    const closes = found === null ? notices.at(-1)?.closes : found?.closes;
    const isSettled = final !== null || (found?.decided ?? null) !== null;
    return [{ act, before, after, isLate: isSettled || today > (closes ?? '') }];
  });
}

describe('an objection', () => {
  it('is late exactly after its window, a decision or the final act, is kept, and moves no number', () => {
    ofAnyDecember((story) => {
      for (const { act, before, after, isLate } of objectionsIn(story)) {
        expect(act.payload.late).toBe(isLate);
        expect(computeResult(after).digest).toBe(computeResult(before).digest);
        expect(after.yearResult.final).toEqual(before.yearResult.final);
      }
    });
  });

  it('is answered once, and after a decision only by somebody who had no part in it', () => {
    ofAnyDecember((story) => {
      for (const { entered, decided, objections } of story.campaign().adjustments.values())
        for (const { by, reply, review } of objections) {
          if (review === null) continue;
          expect(reply).toBeNull();
          expect(review.seq).toBeGreaterThan(decided?.seq ?? Number.POSITIVE_INFINITY);
          expect([entered.by, decided?.by, by]).not.toContain(review.by);
        }
    });
  });
});

describe('the attempts of these tests', () => {
  it('reach final results, replaced penalties and reviews, so that the properties say something', () => {
    const sample = fc.sample(anyDecember, { numRuns: 100, seed: 7 });
    const seen = new Set(sample.flatMap((story) => story.acts.map(({ type }) => type)));
    for (const type of [
      'adjustment-decided',
      'adjustment-withdrawn',
      'adjustment-objection-reviewed',
      'result-objection-reviewed',
      'result-finalised',
    ])
      expect(seen).toContain(type);
    expect(sample.some((story) => punished(story).length > 1)).toBe(true);
  });
});
