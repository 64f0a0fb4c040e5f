import type { OpeningFacts } from '../meeting/reasons.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on opening the vote, confirming and announcing its result. */

export const openingWords: {
  readonly [Code in keyof OpeningFacts]: (facts: OpeningFacts[Code], names: Names) => Sentence;
} = {
  'vote-open-already': ({ seq }) => ({
    zh: `投票已经开启（第 ${seq} 号事项）。`,
    en: `The vote is open already (act ${seq}).`,
  }),
  'vote-given-up': ({ seq }) => ({
    zh: `本场表决已经作废（第 ${seq} 号事项），请另行安排评议会。`,
    en: `The vote of this meeting was voided (act ${seq}); please plan another meeting.`,
  }),
  'vote-interrupted': ({ voids }) => ({
    zh: `有表决作废（共 ${voids} 次）而没有重新进行，请先重新开启投票。`,
    en: `Something was voided (${voids} times in all) and not repeated; please open the vote again first.`,
  }),
  'nothing-to-open': ({ need, have }) => ({
    zh: `还没有人领票（已有 ${have} 名，至少 ${need} 名），没有可以开启的表决。`,
    en: `Persons served who have not voted: ${have}, at least ${need} needed; there is nothing to open.`,
  }),
  'unit-in-vote': ({ unit, meeting }, names) => ({
    zh: `${names('unit', unit).zh}已在评议会 ${meeting} 表决，请先公布其结果或将其作废。`,
    en: `${names('unit', unit).en} is voted on in the meeting ${meeting} already; please announce its result or void it first.`,
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
  'vote-not-open': ({ need, have }) => ({
    zh: `投票没有开启（应有 ${need} 场，现有 ${have} 场）。`,
    en: `The vote is not open (needed: ${need}, open: ${have}).`,
  }),
  'vote-not-closed': ({ need, have }) => ({
    zh: `投票还没有结束（应结束 ${need} 场，已结束 ${have} 场），请先结束投票。`,
    en: `The vote is not closed yet (needed: ${need}, closed: ${have}); please close it first.`,
  }),
  'result-unconfirmed': ({ need, have }) => ({
    zh: `结果须由 ${need} 名监票人确认，已确认 ${have} 名，请补充确认。`,
    en: `Scrutineers who must confirm the result: ${need}; confirmed: ${have}. Please have it confirmed.`,
  }),
  'result-confirmed-already': ({ account }) => ({
    zh: `账号 ${account} 已经确认过这一结果，须由另一名监票人确认。`,
    en: `The account ${account} confirmed this result already; another scrutineer has to.`,
  }),
  'results-missing': ({ need, have, missing }, names) => ({
    zh: `应公布 ${need} 个单位的结果，已公布 ${have} 个，还缺：${namesInARow(names, 'unit', missing, 'zh')}。`,
    en: `Results announced: ${have} of ${need}; missing: ${namesInARow(names, 'unit', missing, 'en')}.`,
  }),
};
