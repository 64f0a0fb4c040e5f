import { fraction, isEqual, isZero } from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import { termWeightsOf } from './composite.ts';
import type { Split } from './input.ts';
import { namedReason } from './named-reason.ts';
import type { Points } from './points.ts';
import type { Ballots, Satisfaction } from './satisfaction.ts';
import type { ChildTerm, Part, Step } from './step.ts';
import type { TallyScore } from './tally-score.ts';
import type { OwnLevel, ScoreBook, UnitScore } from './unit-score.ts';
import { partWeight } from './weights.ts';

function partOf(scheme: Scheme, split: Split, id: string): Part {
  const lists = {
    group: scheme.raterGroups,
    channel: scheme.channels,
    dimension: scheme.dimensions,
  };
  return { split, id, label: lists[split].find((entry) => entry.id === id)?.label ?? id };
}

function ballotSteps(
  code: 'satisfaction' | 'part-satisfaction' | 'pooled-satisfaction',
  ballots: Ballots,
  satisfaction: Satisfaction,
  part: Part | null,
  scheme: Scheme,
): readonly Step[] {
  const terms = scheme.grades.map((grade, place) => ({
    grade,
    ballots: BigInt(ballots.grades[place] ?? 0),
  }));
  const { value, otherPolicy } = satisfaction;
  const step: Step = { code, terms, satisfaction, part, value };
  if (value === null || otherPolicy === null) return [step];
  const abstained = BigInt(ballots.abstained);
  const isCounted = scheme.abstention === 'counted';
  return [step, { code: 'abstentions', abstained, isCounted, value, otherPolicy, part }];
}

/** The steps of one satisfaction: of its question, or of its parts and their weighted mean. */
export function tallySteps(
  tally: TallyScore,
  code: 'satisfaction' | 'pooled-satisfaction',
  book: Pick<ScoreBook, 'scheme' | 'weights'>,
): readonly Step[] {
  const { scheme, weights } = book;
  const { overall, split, parts } = tally;
  const steps: Step[] = [];
  if (overall !== null)
    steps.push(...ballotSteps(code, overall.ballots, overall.satisfaction, null, scheme));
  if (split === null) return steps;
  for (const { id, ballots, satisfaction } of parts) {
    const part = partOf(scheme, split, id);
    steps.push(...ballotSteps('part-satisfaction', ballots, satisfaction, part, scheme));
  }
  if (overall !== null) return steps;
  const weighted = parts
    .map(({ id, satisfaction }) => ({
      part: partOf(scheme, split, id),
      weight: partWeight(weights, id),
      value: satisfaction.value,
    }))
    .filter((term) => !isZero(term.weight));
  return [...steps, { code: 'weighted-satisfaction', split, parts: weighted, value: tally.value }];
}

function childTerms(
  children: readonly UnitScore[],
  of: 'satisfaction' | 'composite',
): readonly ChildTerm[] {
  return children.map(({ unit, own, composite }) => ({
    id: unit.id,
    name: unit.name,
    value: of === 'composite' ? composite : own.value,
  }));
}

function ownLevelSteps(own: OwnLevel, book: ScoreBook): readonly Step[] {
  switch (own.kind) {
    case 'tally':
      return tallySteps(own.tally, 'satisfaction', book);
    case 'mean': {
      const children = childTerms(own.children, 'satisfaction');
      return [{ code: 'own-level-mean', of: 'satisfaction', children, value: own.value }];
    }
    case 'none':
      return [];
  }
}

function lowerLevelSteps(unit: UnitScore, book: ScoreBook): readonly Step[] {
  const { lower } = unit;
  if (lower === null) return [];
  if (lower.pooled !== null) return tallySteps(lower.pooled, 'pooled-satisfaction', book);
  const { of } = book.scheme.lowerLevel;
  const children = childTerms(lower.children, of);
  return [{ code: 'lower-level-mean', of, children, value: lower.value }];
}

function pointSteps(code: 'deductions' | 'bonuses', points: Points): readonly Step[] {
  if (points.byRule.length === 0) return [];
  const rules = points.byRule.map(({ rule, ...rest }) => ({ rule: rule.rule, ...rest }));
  const { uncapped, totalCap, capped } = points;
  return [{ code, rules, uncapped, totalCap, value: capped }];
}

function compositeSteps(unit: UnitScore, book: ScoreBook): readonly Step[] {
  const { unclamped, composite, reason, policy } = unit;
  if (reason !== null || unclamped === null || composite === null)
    return reason === null
      ? []
      : [{ code: 'no-composite', reason: namedReason(reason, unit, book.scheme), value: null }];
  const weights = termWeightsOf(policy, book.weights);
  const step: Step = {
    code: 'composite',
    policy,
    weights,
    own: isZero(weights.own) ? null : unit.own.value,
    lower: isZero(weights.lower) ? null : (unit.lower?.value ?? null),
    daily: isZero(weights.daily) ? null : unit.daily,
    deducted: unit.deductions.capped,
    bonus: unit.bonuses.capped,
    value: unclamped,
  };
  if (isEqual(unclamped, composite)) return [step];
  return [step, { code: 'clamped', unclamped, value: composite }];
}

function standingSteps(unit: UnitScore, place: number, book: ScoreBook): readonly Step[] {
  const standing = book.standings[place];
  const steps: Step[] = [];
  if (unit.isVetoed) {
    const vetoes = unit.unit.vetoes.map((veto) => ({
      label: book.weights.ruleById.get(veto.rule)?.rule.label ?? veto.rule,
      veto,
    }));
    steps.push({ code: 'veto', vetoes, isRanked: unit.composite !== null, value: null });
  }
  if (standing === undefined) return steps;
  const { rank, ranked, isTied, isTalkProposed } = standing;
  if (rank !== null) steps.push({ code: 'rank', rank, ranked, isTied, value: fraction(rank) });
  if (isTalkProposed)
    steps.push({
      code: 'talk',
      isVetoed: unit.isVetoed,
      satisfaction: unit.own.value,
      below: book.weights.talkBelow,
      bottom: book.scheme.talk.bottom,
      value: null,
    });
  return steps;
}

/**
 * Every step of a unit's score, from ballots to rank, in the order in which a reader follows them.
 *
 * @param place the unit's place in the file
 */
export function stepsOf(book: ScoreBook, place: number): readonly Step[] {
  const unit = book.scores[place];
  if (unit === undefined) throw new RangeError(`no unit at place ${place}`);
  const sheet = unit.unit.dailyAssessment;
  const daily: readonly Step[] =
    sheet === null || unit.daily === null
      ? []
      : [{ code: 'daily-assessment', ...sheet, value: unit.daily }];
  return [
    ...ownLevelSteps(unit.own, book),
    ...lowerLevelSteps(unit, book),
    ...daily,
    ...pointSteps('deductions', unit.deductions),
    ...pointSteps('bonuses', unit.bonuses),
    ...compositeSteps(unit, book),
    ...standingSteps(unit, place, book),
  ];
}
