import type { LeafPolicy, Rule, Scheme } from '../rulebook/scheme.ts';
import { decimalText, percentOf, rulesInWords } from './scheme-parts.ts';
import { vocabulary } from './vocabulary.ts';

const leafWords: Readonly<Record<LeafPolicy, string>> = {
  'satisfaction-only': 'satisfaction alone is the composite',
  redistribute: 'the lower level’s weight goes to the own level, beside the daily assessment',
  renormalise: 'the two remaining weights are scaled up to 100%',
};

function ruleText(rule: Rule): string {
  if (rule.kind === 'veto') return rule.label;
  const amount =
    rule.amount === undefined ? 'decided case by case' : `${decimalText(rule.amount)} each`;
  const cap = rule.cap ? `, at most ${decimalText(rule.cap)}` : '';
  return `${rule.label} (${amount}${cap})`;
}

/** The scheme in English. */
export function describeInEnglish(scheme: Scheme): readonly string[] {
  const word = (key: string) => vocabulary(key, 'en');
  const { composite, lowerLevel, talk, panel, leaf } = scheme;
  const outside = scheme.grades.filter((grade) => grade.counts === false);
  const weighted = (entries: readonly { label: string; weight: string }[]) =>
    entries.map((entry) => `${entry.label} ${percentOf(entry.weight)}`).join(', ');
  const deductions = rulesInWords(scheme, 'deduction', ruleText, '; ');
  const bonuses = rulesInWords(scheme, 'bonus', ruleText, '; ');
  const vetoes = rulesInWords(scheme, 'veto', ruleText, '; ');
  const { '*': others, ...byClass } = leaf;
  const checks: Readonly<Record<string, string>> = {
    invited: 'the invited',
    signedIn: 'the signed-in',
    served: 'those served',
  };
  return [
    `A ballot has ${scheme.grades.length} grades: ${scheme.grades
      .map((grade) =>
        grade.counts === false ? grade.label : `${grade.label} (${grade.coefficient})`,
      )
      .join(', ')}.`,
    ...(outside.length > 0
      ? [`${outside.map((grade) => grade.label).join(', ')} lies outside the valid ballots.`]
      : []),
    'Satisfaction = sum of (ballots × coefficient) ÷ valid ballots × 100; the total is of returned ballots, less the invalid ones. Without valid ballots there is no score.',
    scheme.abstention === 'excluded'
      ? 'Abstentions (blank ballots) are treated like invalid ones and left out.'
      : 'Abstentions (blank ballots) count in the denominator with coefficient 0.',
    ...(scheme.score === 'overall' ? ['Each unit is given one overall grade.'] : []),
    ...(scheme.score === 'dimensions'
      ? [
          `Each dimension is graded; satisfaction is their weighted mean: ${scheme.dimensions
            .map((each) => `${each.label} (weight ${each.weight})`)
            .join(', ')}.`,
        ]
      : []),
    ...(scheme.score === 'both'
      ? [
          `Each unit is given one overall grade, which drives the score; ${scheme.dimensions
            .map((each) => each.label)
            .join(', ')} are graded beside it for diagnosis only.`,
        ]
      : []),
    ...(scheme.raterGroups.length > 0
      ? [`Satisfaction is weighted by rater group: ${weighted(scheme.raterGroups)}.`]
      : []),
    ...(scheme.channels.length > 0
      ? [`Satisfaction is weighted by channel: ${weighted(scheme.channels)}.`]
      : []),
    `Composite: ${percentOf(composite.ownLevel)} own satisfaction, ${percentOf(composite.lowerLevel)} ${
      lowerLevel.of === 'composite' ? 'composites' : 'satisfaction'
    } of the level below, ${percentOf(composite.dailyAssessment)} daily assessment, less deductions${bonuses === null ? '' : ', plus bonuses'}.`,
    lowerLevel.mean === 'simple'
      ? 'The level below is the mean of its units, each of equal voice.'
      : 'The level below pools the ballots of its units; a unit with more ballots weighs more.',
    `Where nothing lies below: ${[
      ...Object.entries(byClass).map(([name, policy]) => `${word(name)}: ${leafWords[policy]}`),
      ...(others === undefined ? [] : [`others: ${leafWords[others]}`]),
    ].join('; ')}.`,
    deductions === null ? 'There are no deductions.' : `Deductions: ${deductions}.`,
    ...(scheme.deductionCap === null
      ? []
      : [`Deductions are at most ${decimalText(scheme.deductionCap)} in all.`]),
    ...(bonuses === null ? [] : [`Bonuses: ${bonuses}.`]),
    ...(vetoes === null
      ? []
      : [`Veto: ${vetoes}. A vetoed unit ranks last in its class; its score stays visible.`]),
    `The composite is kept within 0 to 100 and rounded once, at publication, to ${scheme.rounding.decimals} decimals (half-up).`,
    'Units of one class are ranked by the unrounded composite; equal ones share a rank.',
    talk.bottom === 0 || talk.classes.length === 0
      ? 'Except for a veto, no talk is proposed.'
      : `A talk is proposed for a unit (${talk.classes.map(word).join(', ')}) ${talk.bottom === 1 ? 'last' : `among the last ${talk.bottom}`} of its class with satisfaction below ${decimalText(talk.below)}, where at least ${talk.minimumClass} units are ranked; and for every vetoed unit. The leader decides by due procedure.`,
    `At least ${panel.minimum} representatives ${word(`scope:${panel.scope}`)}.`,
    ...panel.shares.map((each) => {
      const bounds = [
        each.atLeast === undefined ? null : `at least ${percentOf(each.atLeast)}`,
        each.atMost === undefined ? null : `at most ${percentOf(each.atMost)}`,
        each.exactly === undefined ? null : `exactly ${percentOf(each.exactly)}`,
      ].filter((bound) => bound !== null);
      const at = each.checkedAt.map((name) => checks[name] ?? name).join(', ');
      const warned = each.warnedAt.map((name) => checks[name] ?? name).join(', ');
      return `Of these, ${word(each.category)}: ${bounds.join(', ')} (checked on ${at}${warned === '' ? '' : `; a warning on ${warned}`}).`;
    }),
    `Fewer than ${panel.minimumCohort} persons are not counted separately, to protect them.`,
  ];
}
