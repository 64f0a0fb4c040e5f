import type { OfficerFacts, PlanningFacts } from '../meeting/reasons.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on planning a meeting, its officers and their signatures. */

type Facts = PlanningFacts & OfficerFacts;

export const planningWords: {
  readonly [Code in keyof Facts]: (facts: Facts[Code], names: Names) => Sentence;
} = {
  'no-meeting': () => ({
    zh: '没有这场评议会，请先安排评议会。',
    en: 'There is no such meeting; please plan it first.',
  }),
  'meeting-exists': ({ meeting }) => ({
    zh: `评议会编号 ${meeting} 已经用过，请换一个编号。`,
    en: `The meeting id ${meeting} is taken already; please choose another.`,
  }),
  'meeting-called-off': ({ seq }) => ({
    zh: `这场评议会已经取消（第 ${seq} 号事项），请另行安排。`,
    en: `The meeting was called off (act ${seq}); please plan another.`,
  }),
  'meeting-over': ({ seq }) => ({
    zh: `评议会已经结束（第 ${seq} 号事项），只能更正计票。`,
    en: `The meeting has ended (act ${seq}); only the count can still be corrected.`,
  }),
  'meeting-begun': ({ seq }) => ({
    zh: `评议会已经开始（第 ${seq} 号事项），不能再更改或取消。`,
    en: `The meeting has begun (act ${seq}) and can no longer be changed or called off.`,
  }),
  'meeting-time-backwards': () => ({
    zh: '评议会的结束时间不晚于开始时间，请改正。',
    en: 'The meeting would end before it begins; please correct the times.',
  }),
  'polls-fixed': ({ seq }) => ({
    zh: `电子表决已经拟定（第 ${seq} 号事项），评议单位、方式和密钥保管人不能再更改。`,
    en: `The polls are drafted (act ${seq}); units, mode and trustees can no longer change.`,
  }),
  'units-of-several-levels': ({ levels }, names) => ({
    zh: `一场评议会只能评议同一层级的单位，现有：${namesInARow(names, 'level', levels, 'zh')}。请分场评议。`,
    en: `One meeting is on units of one level, but these are there: ${namesInARow(names, 'level', levels, 'en')}. Please hold separate meetings.`,
  }),
  'level-not-voted': ({ level }, names) => ({
    zh: `${names('level', level).zh}不单独表决，得分由所属单位计算。`,
    en: `Level “${names('level', level).en}” is not voted on; it is computed from its own units.`,
  }),
  'mode-not-allowed': ({ level, mode, allowed }, names) => ({
    zh: `${names('level', level).zh}不采用“${names('mode', mode).zh}”，可用：${namesInARow(names, 'mode', allowed, 'zh')}。`,
    en: `Level “${names('level', level).en}” is not evaluated by ${names('mode', mode).en}; allowed: ${namesInARow(names, 'mode', allowed, 'en')}.`,
  }),
  'officers-unnamed': () => ({
    zh: '还没有确定主持人、监票人和计票人，请先确定。',
    en: 'Chair, scrutineers and tellers are not named yet; please name them first.',
  }),
  'officers-fixed': ({ seq }) => ({
    zh: `投票已经开始（第 ${seq} 号事项），工作人员和签名公钥不能再更改。`,
    en: `The vote has opened (act ${seq}); officers and their keys can no longer change.`,
  }),
  'officer-twice': ({ account }) => ({
    zh: `账号 ${account} 担任了不止一项工作，每人只能担任一项，请调整。`,
    en: `The account ${account} holds more than one office; each person may hold one. Please change it.`,
  }),
  'not-an-officer': ({ role, account }, names) => ({
    zh: `账号 ${account} 不是本场评议会的${names('role', role).zh}，请由已确定的人员办理。`,
    en: `The account ${account} is not a ${names('role', role).en} of this meeting; please let a named one act.`,
  }),
  'officers-too-few': ({ role, need, have }, names) => ({
    zh: `${names('role', role).zh}应有 ${need} 名，已确定 ${have} 名，请补足。`,
    en: `Officers needed as ${names('role', role).en}: ${need}; named: ${have}. Please name more.`,
  }),
  'scrutineers-of-one-body': ({ need, have }) => ({
    zh: `两名监票人应来自 ${need} 个不同的单位，现来自 ${have} 个，请更换。`,
    en: `The scrutineers must come from ${need} different bodies; these come from ${have}. Please choose others.`,
  }),
  'key-unlisted': ({ role, need, have }, names) => ({
    zh: `${names('role', role).zh}应有 ${need} 名登记签名公钥，已登记 ${have} 名；请本人在自己的工作页生成密钥，开始投票以前办好。`,
    en: `Listed keys needed of ${names('role', role).en}: ${need}; listed: ${have}. Everybody makes the key on the own page, before the vote opens.`,
  }),
  'key-twice': ({ account }) => ({
    zh: `这把公钥已由账号 ${account} 登记，每人须用自己的密钥。`,
    en: `This key is listed by the account ${account} already; everybody needs a key of their own.`,
  }),
  'signatures-wrong': ({ role, need, have }, names) => ({
    zh: `须有 ${need} 名已登记公钥的${names('role', role).zh}签名，现有 ${have} 名，请补签。`,
    en: `Signatures needed of ${names('role', role).en} with listed keys: ${need}; there are ${have}. Please have it signed.`,
  }),
};
