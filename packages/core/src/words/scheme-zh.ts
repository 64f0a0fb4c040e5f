import type { LeafPolicy, Rule, Scheme } from '../rulebook/scheme.ts';
import { decimalText, percentOf, rulesInWords } from './scheme-parts.ts';
import { vocabulary } from './vocabulary.ts';

const leafWords: Readonly<Record<LeafPolicy, string>> = {
  'satisfaction-only': '以群众满意度为综合得分',
  redistribute: '下级权重并入本级，与日常考核合成',
  renormalise: '其余两项权重按比例放大到 100%',
};

function ruleText(rule: Rule): string {
  if (rule.kind === 'veto') return rule.label;
  const amount = rule.amount === undefined ? '按次核定' : `每次 ${decimalText(rule.amount)} 分`;
  const cap = rule.cap ? `，最多 ${decimalText(rule.cap)} 分` : '';
  return `${rule.label}（${amount}${cap}）`;
}

/** The scheme in Chinese. */
export function describeInChinese(scheme: Scheme): readonly string[] {
  const word = (key: string) => vocabulary(key, 'zh');
  const { composite, lowerLevel, talk, panel, leaf } = scheme;
  const outside = scheme.grades.filter((grade) => grade.counts === false);
  const weighted = (entries: readonly { label: string; weight: string }[]) =>
    entries.map((entry) => `${entry.label} ${percentOf(entry.weight)}`).join('、');
  const deductions = rulesInWords(scheme, 'deduction', ruleText, '；');
  const bonuses = rulesInWords(scheme, 'bonus', ruleText, '；');
  const vetoes = rulesInWords(scheme, 'veto', ruleText, '；');
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
    `综合得分：本级满意度占 ${percentOf(composite.ownLevel)}，下级${
      lowerLevel.of === 'composite' ? '综合得分' : '满意度'
    }占 ${percentOf(composite.lowerLevel)}，日常考核占 ${percentOf(composite.dailyAssessment)}，再减去扣分${bonuses === null ? '' : '、加上加分'}。`,
    lowerLevel.mean === 'simple'
      ? '下级结果取各下级单位的算术平均，每个单位同等分量。'
      : '下级结果把各下级单位的票合并计算，票多的单位分量大。',
    `没有下级的单位：${[
      ...Object.entries(byClass).map(([name, policy]) => `${word(name)}${leafWords[policy]}`),
      ...(others === undefined ? [] : [`其他单位${leafWords[others]}`]),
    ].join('；')}。`,
    deductions === null ? '不设扣分项。' : `扣分：${deductions}。`,
    ...(scheme.deductionCap === null
      ? []
      : [`扣分合计最多 ${decimalText(scheme.deductionCap)} 分。`]),
    ...(bonuses === null ? [] : [`加分：${bonuses}。`]),
    ...(vetoes === null ? [] : [`一票否决：${vetoes}。被否决的单位排在本类别最后，得分照常公布。`]),
    `综合得分限定在 0 至 100 之间，保留 ${scheme.rounding.decimals} 位小数（四舍五入），只在公布时取舍一次。`,
    '同一类别的单位按未取舍的综合得分排名，得分相同的名次并列。',
    talk.bottom === 0 || talk.classes.length === 0
      ? '除一票否决外，不按名次建议约谈。'
      : `${talk.classes.map(word).join('、')}中，列本类别${talk.bottom === 1 ? '最后一名' : `后 ${talk.bottom} 名`}且满意度低于 ${decimalText(talk.below)} 的，建议约谈（本类别参加排名的单位不少于 ${talk.minimumClass} 个时适用）；被一票否决的一律建议约谈。是否约谈由领导按程序决定。`,
    `评议代表${word(`scope:${panel.scope}`)}不少于 ${panel.minimum} 人。`,
    ...panel.shares.map((each) => {
      const bounds = [
        each.atLeast === undefined ? null : `不少于 ${percentOf(each.atLeast)}`,
        each.atMost === undefined ? null : `不多于 ${percentOf(each.atMost)}`,
        each.exactly === undefined ? null : `应为 ${percentOf(each.exactly)}`,
      ].filter((bound) => bound !== null);
      const at = each.checkedAt.map((name) => checks[name] ?? name).join('、');
      const warned = each.warnedAt.map((name) => checks[name] ?? name).join('、');
      return `其中${word(each.category)}${bounds.join('、')}（核查${at}${warned === '' ? '' : `；${warned}不足时提示`}）。`;
    }),
    `不足 ${panel.minimumCohort} 人的不单独计票，以保护评议人。`,
  ];
}
