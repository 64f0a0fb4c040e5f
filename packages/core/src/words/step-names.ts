import type { StepCode } from '../scoring/step.ts';
import type { Language, Sentence } from './language.ts';

const names: Readonly<Record<StepCode, Sentence>> = {
  satisfaction: { zh: '满意度', en: 'satisfaction' },
  'part-satisfaction': { zh: '分项满意度', en: 'satisfaction of a part' },
  'pooled-satisfaction': { zh: '下级合并满意度', en: 'pooled satisfaction' },
  abstentions: { zh: '弃权票', en: 'abstentions' },
  'weighted-satisfaction': { zh: '加权满意度', en: 'weighted satisfaction' },
  'own-level-mean': { zh: '本级平均', en: 'own level' },
  'lower-level-mean': { zh: '下级平均', en: 'lower level' },
  'daily-assessment': { zh: '日常考核', en: 'daily assessment' },
  deductions: { zh: '扣分', en: 'deductions' },
  bonuses: { zh: '加分', en: 'bonuses' },
  composite: { zh: '综合得分', en: 'composite' },
  clamped: { zh: '限定范围', en: 'clamping' },
  'no-composite': { zh: '暂无得分', en: 'no composite' },
  veto: { zh: '一票否决', en: 'veto' },
  rank: { zh: '名次', en: 'rank' },
  talk: { zh: '建议约谈', en: 'talk proposed' },
};

/** What a step is about, in a word or two. */
export function stepName(code: StepCode, language: Language): string {
  return names[code][language];
}
