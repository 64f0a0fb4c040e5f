import { assertNever } from '../assert-never.ts';
import { isEqual, isZero, one, sum, zero } from '../exact/fraction.ts';
import type { Split } from '../scoring/input.ts';
import type { Part, RuleTerm, Step } from '../scoring/step.ts';
import type { Policy } from '../scoring/unit-score.ts';
import type { Language } from './language.ts';
import { amountText, roundedText, scoreText, shareText } from './numbers.ts';
import { reasonSentence } from './reasons.ts';

const splitNames: Readonly<Record<Split, Readonly<Record<Language, string>>>> = {
  group: { zh: '评议人组', en: 'rater group' },
  channel: { zh: '渠道', en: 'channel' },
  dimension: { zh: '评议内容', en: 'dimension' },
};

const policyNotes: Readonly<Record<Policy, Readonly<Record<Language, string>>>> = {
  full: { zh: '', en: '' },
  'satisfaction-only': {
    zh: '（无下级单位，按计分办法只计群众满意度）',
    en: ' (nothing lies below; the scheme counts satisfaction only)',
  },
  redistribute: {
    zh: '（无下级单位，按计分办法下级权重并入本级）',
    en: ' (nothing lies below; the scheme gives the lower level’s weight to the own level)',
  },
  renormalise: {
    zh: '（无下级单位，按计分办法其余权重按比例放大）',
    en: ' (nothing lies below; the scheme scales the other weights up)',
  },
};

/** Children named in a sentence; the inputs of the step hold all of them. */
const mostNamed = 12;

function partPrefix(part: Part | null, language: Language): string {
  if (part === null) return '';
  return language === 'zh' ? `${part.label}：` : `${part.label}: `;
}

type Of<Code extends Step['code']> = Extract<Step, { readonly code: Code }>;
type Decimals = number;

function satisfactionText(
  step: Of<'satisfaction' | 'part-satisfaction' | 'pooled-satisfaction'>,
  language: Language,
  decimals: Decimals,
): string {
  const { satisfaction, value } = step;
  const counting = step.terms.filter(({ grade }) => grade.counts !== false);
  const outside = step.terms.filter(({ grade, ballots }) => grade.counts === false && ballots > 0n);
  const terms = counting
    .map(({ grade, ballots }) => `${grade.label} ${ballots}×${grade.coefficient}`)
    .join(' + ');
  const prefix = partPrefix(step.part, language);
  if (language === 'zh') {
    const name = step.code === 'pooled-satisfaction' ? '下级合并计票满意度' : '群众满意度';
    const note = outside
      .map(({ grade, ballots }) => `；${grade.label} ${ballots} 票不计入有效票`)
      .join('');
    if (value === null) return `${prefix}没有有效票，无法计算${name}${note}。`;
    const base = satisfaction.denominator === satisfaction.valid ? '有效票' : '有效票与弃权票合计';
    return `${prefix}${name} =（${terms}）÷ ${base} ${satisfaction.denominator} × 100 = ${scoreText(value, decimals, language)}${note}。`;
  }
  const name = step.code === 'pooled-satisfaction' ? 'Pooled satisfaction below' : 'Satisfaction';
  const note = outside
    .map(({ grade, ballots }) => `; ${ballots} × ${grade.label} lie outside the valid ballots`)
    .join('');
  if (value === null) return `${prefix}No valid ballot, so there is no score${note}.`;
  const base =
    satisfaction.denominator === satisfaction.valid
      ? 'valid ballots'
      : 'valid and abstained ballots';
  return `${prefix}${name} = (${terms}) ÷ ${satisfaction.denominator} ${base} × 100 = ${scoreText(value, decimals, language)}${note}.`;
}

function abstentionsText(step: Of<'abstentions'>, language: Language, decimals: Decimals): string {
  const prefix = partPrefix(step.part, language);
  const used = roundedText(step.value, decimals);
  const other = roundedText(step.otherPolicy, decimals);
  if (language === 'zh')
    return step.isCounted
      ? `${prefix}弃权票 ${step.abstained} 张计入分母、系数为 0，满意度为 ${used}；如不计入，为 ${other}。`
      : `${prefix}弃权票（空白票）${step.abstained} 张视同废票，不计入有效票，满意度为 ${used}；如计入分母，为 ${other}。`;
  return step.isCounted
    ? `${prefix}${step.abstained} abstentions count in the denominator with coefficient 0: ${used}; left out, it would be ${other}.`
    : `${prefix}${step.abstained} abstentions (blank ballots) are left out like invalid ones: ${used}; counted in the denominator, it would be ${other}.`;
}

function weightedText(
  step: Of<'weighted-satisfaction'>,
  language: Language,
  decimals: Decimals,
): string {
  const terms = step.parts
    .map(({ part, weight, value }) => {
      const score = value === null ? '—' : roundedText(value, decimals);
      return `${part.label} ${score} × ${amountText(weight)}`;
    })
    .join(' + ');
  const split = splitNames[step.split][language];
  const isRelative = !isEqual(sum(step.parts.map((part) => part.weight)), one);
  const result = step.value === null ? '—' : scoreText(step.value, decimals, language);
  if (language === 'zh') {
    if (step.value === null) return `按${split}加权：${terms}；有${split}没有有效票，无法合成。`;
    return `群众满意度按${split}加权：${isRelative ? `（${terms}）÷ 权重合计` : terms} = ${result}。`;
  }
  if (step.value === null)
    return `Weighted by ${split}: ${terms}; one has no valid ballot, so there is no score.`;
  return `Satisfaction weighted by ${split}: ${isRelative ? `(${terms}) ÷ sum of weights` : terms} = ${result}.`;
}

function meanText(
  step: Of<'own-level-mean' | 'lower-level-mean'>,
  language: Language,
  decimals: Decimals,
): string {
  const { children, value } = step;
  const named = children
    .slice(0, mostNamed)
    .map(
      (child) => `${child.name} ${child.value === null ? '—' : roundedText(child.value, decimals)}`,
    );
  const count = children.length;
  const result = value === null ? null : scoreText(value, decimals, language);
  if (language === 'zh') {
    const level = step.code === 'own-level-mean' ? '本级' : '下级';
    const what = step.of === 'composite' ? '综合得分' : '满意度';
    const list = `${named.join('、')}${count > mostNamed ? ' 等' : ''}`;
    return result === null
      ? `${level}${what}为 ${count} 个单位的算术平均：${list}；结果尚未齐全。`
      : `${level}${what} = ${count} 个单位${what}的算术平均（${list}）= ${result}。`;
  }
  const level = step.code === 'own-level-mean' ? 'Own level' : 'Lower level';
  const what = step.of === 'composite' ? 'composites' : 'satisfactions';
  const list = `${named.join(', ')}${count > mostNamed ? ', …' : ''}`;
  return result === null
    ? `${level} is the mean of ${count} ${what}: ${list}; not all results are in.`
    : `${level} = mean of ${count} ${what} (${list}) = ${result}.`;
}

function ruleText(term: RuleTerm, language: Language): string {
  const { rule, lines, uncapped, capped } = term;
  const isCapped = uncapped !== capped;
  if (language === 'zh') {
    const list = lines.map((line) => `${amountText(line.amount)}（${line.grounds}）`).join('、');
    return `${rule.label} ${list}${isCapped ? `，合计 ${amountText(uncapped)}，上限 ${amountText(capped)}` : ''}`;
  }
  const list = lines.map((line) => `${amountText(line.amount)} (${line.grounds})`).join(', ');
  return `${rule.label} ${list}${isCapped ? `, ${amountText(uncapped)} in all, capped at ${amountText(capped)}` : ''}`;
}

function pointsText(step: Of<'deductions' | 'bonuses'>, language: Language): string {
  const isDeduction = step.code === 'deductions';
  const { totalCap, uncapped, value } = step;
  if (language === 'zh') {
    const name = isDeduction ? '扣分' : '加分';
    const cap = totalCap === null ? '' : `；总上限 ${amountText(totalCap)}`;
    const before =
      amountText(uncapped) === amountText(value) ? '' : `（封顶前 ${amountText(uncapped)}）`;
    return `${name}：${step.rules.map((rule) => ruleText(rule, language)).join('；')}${cap}。共 ${amountText(value)} 分${before}。`;
  }
  const name = isDeduction ? 'Deductions' : 'Bonuses';
  const cap = totalCap === null ? '' : `; capped in all at ${amountText(totalCap)}`;
  const before =
    amountText(uncapped) === amountText(value) ? '' : ` (${amountText(uncapped)} before caps)`;
  return `${name}: ${step.rules.map((rule) => ruleText(rule, language)).join('; ')}${cap}. ${amountText(value)} points in all${before}.`;
}

function compositeText(step: Of<'composite'>, language: Language, decimals: Decimals): string {
  const isChinese = language === 'zh';
  const isLeaf = step.policy !== 'full';
  const { weights } = step;
  const names = isChinese
    ? { own: isLeaf ? '群众满意度' : '本级', lower: '下级', daily: '日常考核' }
    : {
        own: isLeaf ? 'satisfaction' : 'own level',
        lower: 'lower level',
        daily: 'daily assessment',
      };
  // A single term that is taken as it is needs no number of its own: it is the result.
  const isTakenAsIs = isEqual(weights.own, one) && isZero(step.deducted) && isZero(step.bonus);
  const terms = (['own', 'lower', 'daily'] as const).flatMap((term) => {
    const value = step[term];
    if (value === null) return [];
    if (isTakenAsIs) return [names[term]];
    const share = isEqual(weights[term], one) ? '' : ` × ${shareText(weights[term])}`;
    return [`${names[term]} ${roundedText(value, decimals)}${share}`];
  });
  const points = (sign: string, name: string, value: typeof step.deducted): string =>
    isZero(value) ? '' : ` ${sign} ${name} ${amountText(value)}`;
  const result = scoreText(step.value, decimals, language);
  const sum = [
    terms.join(' + '),
    points('−', isChinese ? '扣分' : 'deductions', step.deducted),
    points('+', isChinese ? '加分' : 'bonuses', step.bonus),
  ].join('');
  const note = policyNotes[step.policy][language];
  return isChinese
    ? `综合得分 = ${sum} = ${result}${note}。`
    : `Composite = ${sum} = ${result}${note}.`;
}

/**
 * A step as one sentence, with every number of it.
 *
 * @param decimals the scheme's decimals of a published score
 */
export function stepSentence(step: Step, language: Language, decimals: number): string {
  const isChinese = language === 'zh';
  const show = (value: Parameters<typeof scoreText>[0]) => scoreText(value, decimals, language);
  switch (step.code) {
    case 'satisfaction':
    case 'part-satisfaction':
    case 'pooled-satisfaction':
      return satisfactionText(step, language, decimals);
    case 'abstentions':
      return abstentionsText(step, language, decimals);
    case 'weighted-satisfaction':
      return weightedText(step, language, decimals);
    case 'own-level-mean':
    case 'lower-level-mean':
      return meanText(step, language, decimals);
    case 'daily-assessment': {
      const sheet = `${amountText(step.points)} ÷ ${amountText(step.max)} × 100 = ${show(step.value)}`;
      return isChinese ? `日常考核 = ${sheet}。` : `Daily assessment = ${sheet}.`;
    }
    case 'deductions':
    case 'bonuses':
      return pointsText(step, language);
    case 'composite':
      return compositeText(step, language, decimals);
    case 'clamped':
      return isChinese
        ? `综合得分限定在 0 至 100 之间：${show(step.unclamped)}，记为 ${show(step.value)}。`
        : `The composite is kept within 0 to 100: ${show(step.unclamped)} becomes ${show(step.value)}.`;
    case 'no-composite':
      return reasonSentence(step.reason, language);
    case 'veto': {
      const list = step.vetoes.map(({ label, veto }) =>
        isChinese ? `${label}（${veto.grounds}）` : `${label} (${veto.grounds})`,
      );
      const rank = isChinese
        ? '排在本类别其他单位之后，得分照常显示。'
        : ' The unit ranks after all others of its class; its score stays visible.';
      return isChinese
        ? `一票否决：${list.join('；')}。${step.isRanked ? rank : ''}`
        : `Veto: ${list.join('; ')}.${step.isRanked ? rank : ''}`;
    }
    case 'rank':
      if (isChinese)
        return `在本类别 ${step.ranked} 个参加排名的单位中列第 ${step.rank} 名${step.isTied ? '（并列）' : ''}，按未四舍五入的综合得分排序。`;
      return `Rank ${step.rank} of the ${step.ranked} ranked units of its class${step.isTied ? ' (tied)' : ''}, by the unrounded composite.`;
    case 'talk': {
      if (step.isVetoed)
        return isChinese
          ? '因一票否决，建议约谈（诫勉），须按程序审批。'
          : 'Because of the veto a talk is proposed; it needs a decision by due procedure.';
      const satisfaction = show(step.satisfaction ?? zero);
      const below = amountText(step.below);
      return isChinese
        ? `列本类别${step.bottom === 1 ? '最后一名' : `后 ${step.bottom} 名`}，且群众满意度 ${satisfaction}，低于 ${below}，建议约谈（诫勉），须按程序审批。`
        : `${step.bottom === 1 ? 'Last' : `Among the last ${step.bottom}`} of its class and satisfaction ${satisfaction} below ${below}: a talk is proposed; it needs a decision by due procedure.`;
    }
    default:
      return assertNever(step);
  }
}
