import { parseDecimal } from '../exact/decimal.ts';
import { type Fraction, zero } from '../exact/fraction.ts';
import type { LeafPolicy, Rule, Scheme } from '../rulebook/scheme.ts';
import type { Language } from './language.ts';
import { amountText, shareText } from './numbers.ts';
import { vocabulary } from './vocabulary.ts';

function exact(text: string | undefined): Fraction {
  return parseDecimal(text ?? '') ?? zero;
}

function share(text: string): string {
  return shareText(exact(text));
}

type Describe = (scheme: Scheme) => readonly string[];

const leafWords: Readonly<Record<LeafPolicy, Readonly<Record<Language, string>>>> = {
  'satisfaction-only': {
    zh: '以群众满意度为综合得分',
    en: 'satisfaction alone is the composite',
  },
  redistribute: {
    zh: '下级权重并入本级，与日常考核合成',
    en: 'the lower level’s weight goes to the own level, beside the daily assessment',
  },
  renormalise: {
    zh: '其余两项权重按比例放大到 100%',
    en: 'the two remaining weights are scaled up to 100%',
  },
};

function ruleZh(rule: Rule): string {
  if (rule.kind === 'veto') return rule.label;
  const amount =
    rule.amount === undefined ? '按次核定' : `每次 ${amountText(exact(rule.amount))} 分`;
  const cap = rule.cap ? `，最多 ${amountText(exact(rule.cap))} 分` : '';
  return `${rule.label}（${amount}${cap}）`;
}

function ruleEn(rule: Rule): string {
  if (rule.kind === 'veto') return rule.label;
  const amount =
    rule.amount === undefined ? 'decided case by case' : `${amountText(exact(rule.amount))} each`;
  const cap = rule.cap ? `, at most ${amountText(exact(rule.cap))}` : '';
  return `${rule.label} (${amount}${cap})`;
}

function rulesOf(scheme: Scheme, kind: Rule['kind'], say: (rule: Rule) => string, joiner: string) {
  const rules = scheme.rules.filter((rule) => rule.kind === kind);
  return rules.length === 0 ? null : rules.map(say).join(joiner);
}

const describeZh: Describe = (scheme) => {
  const word = (key: string) => vocabulary(key, 'zh');
  const { composite, lowerLevel, talk, panel, leaf } = scheme;
  const outside = scheme.grades.filter((grade) => grade.counts === false);
  const weighted = (entries: readonly { label: string; weight: string }[]) =>
    entries.map((entry) => `${entry.label} ${share(entry.weight)}`).join('、');
  const deductions = rulesOf(scheme, 'deduction', ruleZh, '；');
  const bonuses = rulesOf(scheme, 'bonus', ruleZh, '；');
  const vetoes = rulesOf(scheme, 'veto', ruleZh, '；');
  const { '*': others, ...byClass } = leaf;
  const checks: Readonly<Record<string, string>> = {
    invited: '邀请名单',
    signedIn: '签到人数',
    served: '领票人数',
  };
  return [
    `评议票设 ${scheme.grades.length} 个等次：${scheme.grades
      .map((grade) =>
        grade.counts === false ? grade.label : `${grade.label}（系数 ${grade.coefficient}）`,
      )
      .join('、')}。`,
    ...(outside.length > 0
      ? [`${outside.map((grade) => `“${grade.label}”`).join('、')}不计入有效票。`]
      : []),
    '群众满意度 = 各等次票数与系数乘积之和 ÷ 有效票 × 100；总票数指收回票，减去废票为有效票。没有有效票的不计分。',
    scheme.abstention === 'excluded'
      ? '弃权票（空白票）视同废票，不计入有效票。'
      : '弃权票（空白票）计入分母，系数为 0。',
    ...(scheme.score === 'overall' ? ['每个单位评一个总的等次。'] : []),
    ...(scheme.score === 'dimensions'
      ? [
          `按评议内容分别评等次，满意度为各项加权平均：${scheme.dimensions
            .map((each) => `${each.label}（权数 ${each.weight}）`)
            .join('、')}。`,
        ]
      : []),
    ...(scheme.score === 'both'
      ? [
          `每个单位评一个总的等次并以此计分；另按 ${scheme.dimensions
            .map((each) => each.label)
            .join('、')} 分项评议，分项只供分析。`,
        ]
      : []),
    ...(scheme.raterGroups.length > 0
      ? [`满意度按评议人组加权：${weighted(scheme.raterGroups)}。`]
      : []),
    ...(scheme.channels.length > 0 ? [`满意度按渠道加权：${weighted(scheme.channels)}。`] : []),
    `综合得分：本级满意度占 ${share(composite.ownLevel)}，下级${
      lowerLevel.of === 'composite' ? '综合得分' : '满意度'
    }占 ${share(composite.lowerLevel)}，日常考核占 ${share(composite.dailyAssessment)}，再减去扣分${bonuses === null ? '' : '、加上加分'}。`,
    lowerLevel.mean === 'simple'
      ? '下级结果取各下级单位的算术平均，每个单位同等分量。'
      : '下级结果把各下级单位的票合并计算，票多的单位分量大。',
    `没有下级的单位：${[
      ...Object.entries(byClass).map(([name, policy]) => `${word(name)}${leafWords[policy].zh}`),
      ...(others === undefined ? [] : [`其他单位${leafWords[others].zh}`]),
    ].join('；')}。`,
    deductions === null ? '不设扣分项。' : `扣分：${deductions}。`,
    ...(scheme.deductionCap === null
      ? []
      : [`扣分合计最多 ${amountText(exact(scheme.deductionCap))} 分。`]),
    ...(bonuses === null ? [] : [`加分：${bonuses}。`]),
    ...(vetoes === null ? [] : [`一票否决：${vetoes}。被否决的单位排在本类别最后，得分照常公布。`]),
    `综合得分限定在 0 至 100 之间，保留 ${scheme.rounding.decimals} 位小数（四舍五入），只在公布时取舍一次。`,
    '同一类别的单位按未取舍的综合得分排名，得分相同的名次并列。',
    talk.bottom === 0
      ? '除一票否决外，不按名次建议约谈。'
      : `${talk.classes.map(word).join('、')}中，列本类别${talk.bottom === 1 ? '最后一名' : `后 ${talk.bottom} 名`}且满意度低于 ${amountText(exact(talk.below))} 的，建议约谈（本类别参加排名的单位不少于 ${talk.minimumClass} 个时适用）；被一票否决的一律建议约谈。是否约谈由领导按程序决定。`,
    `评议代表${word(`scope:${panel.scope}`)}不少于 ${panel.minimum} 人。`,
    ...panel.shares.map((each) => {
      const bounds = [
        each.atLeast === undefined ? null : `不少于 ${share(each.atLeast)}`,
        each.atMost === undefined ? null : `不多于 ${share(each.atMost)}`,
        each.exactly === undefined ? null : `应为 ${share(each.exactly)}`,
      ].filter((bound) => bound !== null);
      const at = each.checkedAt.map((name) => checks[name] ?? name).join('、');
      const warned = each.warnedAt.map((name) => checks[name] ?? name).join('、');
      return `其中${word(each.category)}${bounds.join('、')}（核查${at}${warned === '' ? '' : `；${warned}不足时提示`}）。`;
    }),
    `不足 ${panel.minimumCohort} 人的不单独计票，以保护评议人。`,
  ];
};

const describeEn: Describe = (scheme) => {
  const word = (key: string) => vocabulary(key, 'en');
  const { composite, lowerLevel, talk, panel, leaf } = scheme;
  const outside = scheme.grades.filter((grade) => grade.counts === false);
  const weighted = (entries: readonly { label: string; weight: string }[]) =>
    entries.map((entry) => `${entry.label} ${share(entry.weight)}`).join(', ');
  const deductions = rulesOf(scheme, 'deduction', ruleEn, '; ');
  const bonuses = rulesOf(scheme, 'bonus', ruleEn, '; ');
  const vetoes = rulesOf(scheme, 'veto', ruleEn, '; ');
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
    `Composite: ${share(composite.ownLevel)} own satisfaction, ${share(composite.lowerLevel)} ${
      lowerLevel.of === 'composite' ? 'composites' : 'satisfaction'
    } of the level below, ${share(composite.dailyAssessment)} daily assessment, less deductions${bonuses === null ? '' : ', plus bonuses'}.`,
    lowerLevel.mean === 'simple'
      ? 'The level below is the mean of its units, each of equal voice.'
      : 'The level below pools the ballots of its units; a unit with more ballots weighs more.',
    `Where nothing lies below: ${[
      ...Object.entries(byClass).map(([name, policy]) => `${word(name)}: ${leafWords[policy].en}`),
      ...(others === undefined ? [] : [`others: ${leafWords[others].en}`]),
    ].join('; ')}.`,
    deductions === null ? 'There are no deductions.' : `Deductions: ${deductions}.`,
    ...(scheme.deductionCap === null
      ? []
      : [`Deductions are at most ${amountText(exact(scheme.deductionCap))} in all.`]),
    ...(bonuses === null ? [] : [`Bonuses: ${bonuses}.`]),
    ...(vetoes === null
      ? []
      : [`Veto: ${vetoes}. A vetoed unit ranks last in its class; its score stays visible.`]),
    `The composite is kept within 0 to 100 and rounded once, at publication, to ${scheme.rounding.decimals} decimals (half-up).`,
    'Units of one class are ranked by the unrounded composite; equal ones share a rank.',
    talk.bottom === 0
      ? 'Except for a veto, no talk is proposed.'
      : `A talk is proposed for a unit (${talk.classes.map(word).join(', ')}) ${talk.bottom === 1 ? 'last' : `among the last ${talk.bottom}`} of its class with satisfaction below ${amountText(exact(talk.below))}, where at least ${talk.minimumClass} units are ranked; and for every vetoed unit. The leader decides by due procedure.`,
    `At least ${panel.minimum} representatives ${word(`scope:${panel.scope}`)}.`,
    ...panel.shares.map((each) => {
      const bounds = [
        each.atLeast === undefined ? null : `at least ${share(each.atLeast)}`,
        each.atMost === undefined ? null : `at most ${share(each.atMost)}`,
        each.exactly === undefined ? null : `exactly ${share(each.exactly)}`,
      ].filter((bound) => bound !== null);
      const at = each.checkedAt.map((name) => checks[name] ?? name).join(', ');
      const warned = each.warnedAt.map((name) => checks[name] ?? name).join(', ');
      return `Of these, ${word(each.category)}: ${bounds.join(', ')} (checked on ${at}${warned === '' ? '' : `; a warning on ${warned}`}).`;
    }),
    `Fewer than ${panel.minimumCohort} persons are not counted separately, to protect them.`,
  ];
};

/**
 * A scheme as plain sentences, for the annex of a notice and for screens: every rule that a number
 * depends on, in the order in which a score comes about.
 */
export function describeScheme(scheme: Scheme, language: Language): readonly string[] {
  return language === 'zh' ? describeZh(scheme) : describeEn(scheme);
}
