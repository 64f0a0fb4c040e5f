import type { YearResultFacts } from '../campaign/results/reasons.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on the year's result, the collated problems and talks. */

export const yearResultWords: {
  readonly [Code in keyof YearResultFacts]: (
    facts: YearResultFacts[Code],
    names: Names,
  ) => Sentence;
} = {
  'daily-lines-missing': ({ need, have, units }, names) => ({
    zh: `日常考核应有 ${need} 项经第二人确认，已有 ${have} 项，还缺：${namesInARow(names, 'unit', units, 'zh')}。`,
    en: `Daily assessment: ${have} of ${need} lines are confirmed by a second person; missing: ${namesInARow(names, 'unit', units, 'en')}.`,
  }),
  'adjustments-undecided': ({ adjustments, units }, names) => ({
    zh: `还有 ${adjustments.length} 件加扣分事项没有审定（${namesInARow(names, 'adjustment', adjustments, 'zh')}；${namesInARow(names, 'unit', units, 'zh')}），请先审定或撤回。`,
    en: `Adjustments still undecided: ${adjustments.length} (${namesInARow(names, 'adjustment', adjustments, 'en')}; ${namesInARow(names, 'unit', units, 'en')}). Please decide on them or withdraw them.`,
  }),
  'result-final': ({ seq }) => ({
    zh: `综合评定结果已经确定（第 ${seq} 号事项），不能再改动；确有错误的，由局领导小组决定重新核定。`,
    en: `The result of the year is final (act ${seq}) and no longer changes. Where it is wrong, the leading group opens it again.`,
  }),
  'result-not-final': ({ need, have }) => ({
    zh: `综合评定结果还没有最终确定（需要 ${need} 次定稿，现有 ${have} 次），请先定稿。`,
    en: `The result of the year is not final yet (final acts: ${have} of ${need}); please make it final first.`,
  }),
  'result-differs': ({ computed, given }) => ({
    zh: `页面上看到的结果（${given.slice(7, 19)}…）与现在计算的（${computed.slice(7, 19)}…）不一致，可能又有新事项，请刷新后再办理。`,
    en: `The result that you saw (${given.slice(7, 19)}…) is not what is computed now (${computed.slice(7, 19)}…); something may have changed. Please reload.`,
  }),
  'notice-missing': ({ need, have }) => ({
    zh: `结果还没有公示（需要 ${need} 次公示，现有 ${have} 次），请先公示。`,
    en: `The result is not in public notice yet (notices: ${have} of ${need}); please publish it first.`,
  }),
  'notice-stands': ({ seq }) => ({
    zh: `结果与第 ${seq} 号事项的公示相同，无须再次公示。`,
    en: `The result is the one in notice by act ${seq}; there is nothing new to publish.`,
  }),
  'notice-outdated': ({ seq }) => ({
    zh: `第 ${seq} 号事项公示以后结果又有变化，请重新公示，重新计算异议期。`,
    en: `Since the notice of act ${seq} the result changed; please publish it again, with a new window.`,
  }),
  'objections-open': ({ objections, units }, names) => ({
    zh: `还有 ${objections.length} 件异议没有复核（${namesInARow(names, 'unit', units, 'zh')}），请先复核。`,
    en: `Objections still without review: ${objections.length} (${namesInARow(names, 'unit', units, 'en')}). Please review them first.`,
  }),
  'collation-missing': ({ need, have }) => ({
    zh: `主要问题还没有汇总（需要 ${need} 份汇总，现有 ${have} 份），请先汇总再报告。`,
    en: `The main problems are not collated yet (collations: ${have} of ${need}); please collate them before reporting.`,
  }),
  'talk-not-proposed': ({ unit }, names) => ({
    zh: `按计分办法没有建议约谈${names('unit', unit).zh}，无须作出决定。`,
    en: `By the scheme no talk with ${names('unit', unit).en} is proposed; there is nothing to decide.`,
  }),
  'talk-undecided': ({ unit }, names) => ({
    zh: `是否约谈${names('unit', unit).zh}还没有决定，请局领导先作出决定。`,
    en: `Whether there is a talk with ${names('unit', unit).en} is not decided yet; please let the leader decide first.`,
  }),
  'talk-waived': ({ unit, seq }, names) => ({
    zh: `局领导已决定不约谈${names('unit', unit).zh}（第 ${seq} 号事项）。`,
    en: `The leader decided against a talk with ${names('unit', unit).en} (act ${seq}).`,
  }),
  'talk-not-held': ({ unit }, names) => ({
    zh: `还没有约谈${names('unit', unit).zh}的记录，请先登记约谈。`,
    en: `No talk with ${names('unit', unit).en} is recorded yet; please record it first.`,
  }),
};
