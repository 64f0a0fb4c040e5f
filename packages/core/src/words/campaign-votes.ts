import type { VoteFacts } from '../campaign/reasons.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on votes and results. */

export const voteWords: {
  readonly [Code in keyof VoteFacts]: (facts: VoteFacts[Code], names: Names) => Sentence;
} = {
  'vote-exists': ({ vote }) => ({
    zh: `表决编号 ${vote} 已经用过，请换一个编号。`,
    en: `The vote id ${vote} is taken already; please choose another.`,
  }),
  'vote-unknown': ({ vote }) => ({
    zh: `没有编号为 ${vote} 的表决，请核对。`,
    en: `There is no vote ${vote}; please check.`,
  }),
  'vote-not-open': ({ vote, state }, names) => ({
    zh: `表决 ${vote} ${names('state', state).zh}，不能再办理。`,
    en: `The vote ${vote} is ${names('state', state).en}; this is no longer possible.`,
  }),
  'vote-not-closed': ({ vote, state }, names) => ({
    zh: `表决 ${vote} ${names('state', state).zh}，只有正常结束的表决才能公布结果。`,
    en: `The vote ${vote} is ${names('state', state).en}; a result is announced only of a closed vote.`,
  }),
  'units-of-several-levels': ({ levels }, names) => ({
    zh: `一场表决只能评议同一层级的单位，现有：${namesInARow(names, 'level', levels, 'zh')}。请分场表决。`,
    en: `One vote is on units of one level, but these are there: ${namesInARow(names, 'level', levels, 'en')}. Please hold separate votes.`,
  }),
  'level-not-voted': ({ level }, names) => ({
    zh: `${names('level', level).zh}不单独表决，得分由所属单位计算。`,
    en: `Level “${names('level', level).en}” is not voted on; it is computed from its own units.`,
  }),
  'mode-not-allowed': ({ level, mode, allowed }, names) => ({
    zh: `${names('level', level).zh}不采用“${names('mode', mode).zh}”，可用：${namesInARow(names, 'mode', allowed, 'zh')}。`,
    en: `Level “${names('level', level).en}” is not evaluated by ${names('mode', mode).en}; allowed: ${namesInARow(names, 'mode', allowed, 'en')}.`,
  }),
  'unit-in-vote': ({ unit, vote }, names) => ({
    zh: `${names('unit', unit).zh}已在表决 ${vote} 之中，请先公布其结果或将其作废。`,
    en: `${names('unit', unit).en} is in the vote ${vote} already; please announce its result or void it first.`,
  }),
  'unit-not-in-vote': ({ unit, vote }, names) => ({
    zh: `表决 ${vote} 没有评议${names('unit', unit).zh}，请核对。`,
    en: `${names('unit', unit).en} was not in the vote ${vote}; please check.`,
  }),
  'result-stands': ({ unit, seq }, names) => ({
    zh: `${names('unit', unit).zh}的结果已经公布（第 ${seq} 号事项），不再表决；有不同意见的，请提出异议。`,
    en: `The result of ${names('unit', unit).en} is announced (act ${seq}) and stands; whoever disagrees may object.`,
  }),
  'lower-level-unannounced': ({ below, level, need, have, missing }, names) => ({
    zh: `自下而上逐级评议：${names('level', below).zh}应公布 ${need} 个单位的结果，已公布 ${have} 个（还缺：${namesInARow(names, 'unit', missing, 'zh')}），之后才能表决${names('level', level).zh}。`,
    en: `Level by level from the bottom up: of level “${names('level', below).en}” ${have} of ${need} results are announced (missing: ${namesInARow(names, 'unit', missing, 'en')}); only then may “${names('level', level).en}” be voted on.`,
  }),
  'findings-unannounced': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}的明查暗访情况还没有通报，请先通报；没有发现问题的，请宣布“未发现问题”。`,
    en: `The inspection findings on ${names('unit', unit).en} are not announced; please announce them, or declare that nothing was found.`,
  }),
  'present-exceeds-signed-in': ({ need, have }) => ({
    zh: `到会代表 ${have} 名，多于签到的 ${need} 名，请核对签到。`,
    en: `${have} representatives are present but only ${need} signed in; please check the sign-in.`,
  }),
  'ballots-exceed-present': ({ need, have }) => ({
    zh: `收回票 ${have} 张，多于到会代表 ${need} 名，本次表决须作废并重新表决。`,
    en: `${have} ballots were returned by ${need} representatives; the vote must be voided and repeated.`,
  }),
  'returned-exceeds-ballots': ({ need, have }) => ({
    zh: `计票单上收回票 ${have} 张，多于表决结束时的 ${need} 张，请核对计票。`,
    en: `The count shows ${have} returned ballots, more than the ${need} at the close of the vote; please check the count.`,
  }),
  'grade-unknown': ({ grade }) => ({
    zh: `计分办法没有“${grade}”这一档，请核对计票单。`,
    en: `The scheme has no grade “${grade}”; please check the count.`,
  }),
  'tally-shape-wrong': ({ need, have }, names) => ({
    zh: `按计分办法应有：${namesInARow(names, 'part', need, 'zh')}；计票单上是：${namesInARow(names, 'part', have, 'zh')}。请补齐或删去。`,
    en: `The scheme asks for these counts: ${namesInARow(names, 'part', need, 'en')}; there are: ${namesInARow(names, 'part', have, 'en')}. Please complete or remove.`,
  }),
  'counts-do-not-balance': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}：收回票 ${need} 张，各档、弃权和废票合计 ${have} 张，相差 ${Math.abs(need - have)} 张，请重新核对。`,
    en: `${names('part', part).en}: ${need} ballots were returned, but grades, abstentions and invalid ballots add up to ${have}, a difference of ${Math.abs(need - have)}; please check again.`,
  }),
  'returned-exceeds-issued': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}：收回票 ${have} 张，多于发出票 ${need} 张，表决无效，请作废并重新表决。`,
    en: `${names('part', part).en}: ${have} ballots returned of ${need} issued; the vote is not valid. Please void and repeat it.`,
  }),
  'returned-below-cohort': ({ need, have }) => ({
    zh: `收回票只有 ${have} 张，少于 ${need} 张时公布结果会暴露个人的选择，请将表决作废并重新表决。`,
    en: `Only ${have} ballots were returned; a result of fewer than ${need} would show how single persons voted. Please void and repeat the vote.`,
  }),
  'scrutineers-missing': ({ need, have }) => ({
    zh: `结果须由 ${need} 名监票人确认（不含公布人），现有 ${have} 名，请补充确认。`,
    en: `${need} scrutineers other than the announcer confirm a result; there are ${have}. Please have it confirmed.`,
  }),
};
