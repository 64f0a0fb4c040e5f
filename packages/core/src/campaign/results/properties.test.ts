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
  leader,
  liaisonOf,
  lineOfItem,
  otherClerk,
  type Person,
  publicActs,
  unmetBy,
  yearUntil,
} from '../testing/year-story.ts';
import { computeResult } from './numbers.ts';

/** Anything anybody may try at the end of the year, sensible or not, over two units and a few facts. */

const december = startStory(yearUntil('december'));
assess(december);

const person = fc.constantFrom<Person>(clerk, otherClerk, leader, liaisonOf('library'));
const unit = fc.constantFrom('library', 'museum');
const source = fc.constantFrom('f-1', 'f-2').map((ref) => ({ kind: 'finding', ref }));
const id = fc.constantFrom('a-1', 'a-2', 'a-3');
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
  attempt('object-to-adjustment', fc.record({ adjustment: id, unit }), (drawn) => ({
    ...drawn,
    objection: `o-${drawn.adjustment}`,
    document: documentOf('objection'),
  })),
  attempt('reply-to-objection', id, (adjustment) => ({
    adjustment,
    objection: `o-${adjustment}`,
    document: documentOf('reply'),
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
    let day = civilDate.parse('2026-12-03');
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

describe('the attempts of these tests', () => {
  it('reach final results, replaced penalties and reviews, so that the properties say something', () => {
    const sample = fc.sample(anyDecember, { numRuns: 100, seed: 7 });
    const seen = new Set(sample.flatMap((story) => story.acts.map(({ type }) => type)));
    for (const type of [
      'adjustment-decided',
      'adjustment-withdrawn',
      'result-objection-reviewed',
      'result-finalised',
    ])
      expect(seen).toContain(type);
    expect(sample.some((story) => punished(story).length > 1)).toBe(true);
  });
});
