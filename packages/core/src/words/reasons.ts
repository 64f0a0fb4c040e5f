import type { Facts } from '../faults/fault.ts';
import type { Reason, ReasonCode } from '../scoring/reason.ts';
import type { Language, Sentence } from './language.ts';

function listOf(value: Facts[string] | undefined, joiner: string): string {
  return Array.isArray(value) ? value.join(joiner) : String(value ?? '');
}

const sentences: Readonly<Record<ReasonCode, (facts: Facts) => Sentence>> = {
  exempt: () => ({
    zh: '本单位免评，不计综合得分，不参加排名，也不计入上级。',
    en: 'The unit is exempt: no composite, no rank, and it counts nowhere above.',
  }),
  'no-tally': () => ({
    zh: '还没有计票数据，暂无得分。',
    en: 'There is no count yet, so there is no score.',
  }),
  'no-valid-ballots': () => ({
    zh: '没有有效票，无法计算满意度（不按 0 分处理）。',
    en: 'There is no valid ballot, so there is no score (it is not zero).',
  }),
  'group-without-ballots': ({ groups }) => ({
    zh: `评议人组 ${listOf(groups, '、')} 没有有效票，无法按权重合成得分。`,
    en: `Rater group ${listOf(groups, ', ')} has no valid ballot, so the weighted score is impossible.`,
  }),
  'channel-without-ballots': ({ channels }) => ({
    zh: `渠道 ${listOf(channels, '、')} 没有有效票，无法按权重合成得分。`,
    en: `Channel ${listOf(channels, ', ')} has no valid ballot, so the weighted score is impossible.`,
  }),
  'dimension-without-ballots': ({ dimensions }) => ({
    zh: `评议内容 ${listOf(dimensions, '、')} 没有有效票，无法合成得分。`,
    en: `Dimension ${listOf(dimensions, ', ')} has no valid ballot, so the score is impossible.`,
  }),
  'own-level-incomplete': ({ children }) => ({
    zh: `本级满意度还缺以下单位的结果：${listOf(children, '、')}。`,
    en: `The own level still lacks the result of: ${listOf(children, ', ')}.`,
  }),
  'lower-level-incomplete': ({ children }) => ({
    zh: `下级还缺以下单位的结果：${listOf(children, '、')}。`,
    en: `The level below still lacks the result of: ${listOf(children, ', ')}.`,
  }),
  'daily-assessment-missing': () => ({
    zh: '还没有日常考核得分（不按 0 分处理），暂无综合得分。',
    en: 'The daily assessment is missing (it is not read as zero), so there is no composite yet.',
  }),
};

/** Why a unit has no composite, in one sentence. */
export function reasonSentence(reason: Reason, language: Language): string {
  return sentences[reason.code](reason.facts)[language];
}
