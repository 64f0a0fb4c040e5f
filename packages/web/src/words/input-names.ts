import type { Language, Sentence } from '@pingyi/core';

/** Names of the numbers that go into steps (the keys of `steps[].inputs`). */
const names: Readonly<Record<string, Sentence>> = {
  valid: { zh: '有效票', en: 'valid ballots' },
  denominator: { zh: '分母票数', en: 'ballots in the denominator' },
  abstained: { zh: '弃权票', en: 'abstentions' },
  excluded: { zh: '弃权票不计入时的满意度', en: 'satisfaction without abstentions' },
  counted: { zh: '弃权票计入分母时的满意度', en: 'satisfaction with abstentions' },
  points: { zh: '得分', en: 'points' },
  max: { zh: '满分', en: 'maximum' },
  uncapped: { zh: '封顶前合计', en: 'sum before caps' },
  cap: { zh: '总上限', en: 'cap in all' },
  own: { zh: '本级', en: 'own level' },
  lower: { zh: '下级', en: 'lower level' },
  daily: { zh: '日常考核', en: 'daily assessment' },
  deducted: { zh: '扣分', en: 'deductions' },
  bonus: { zh: '加分', en: 'bonuses' },
  unclamped: { zh: '限定前的得分', en: 'score before the limits' },
  ranked: { zh: '本类别参加排名的单位数', en: 'ranked units of the class' },
  satisfaction: { zh: '群众满意度', en: 'satisfaction' },
  below: { zh: '约谈界限', en: 'threshold of the talk rule' },
};

const weightPrefix = 'weight:';

/**
 * The name of a number that went into a step.
 *
 * @param labels names of the scheme's own ids in this step (grades, rules, units, …)
 */
export function inputName(
  key: string,
  labels: ReadonlyMap<string, string>,
  language: Language,
): string {
  const label = labels.get(key);
  if (label !== undefined) return label;
  if (key.startsWith(weightPrefix)) {
    const of = labels.get(key.slice(weightPrefix.length)) ?? key.slice(weightPrefix.length);
    return language === 'zh' ? `${of}的权重` : `weight of ${of}`;
  }
  return Object.hasOwn(names, key) ? (names[key]?.[language] ?? key) : key;
}
