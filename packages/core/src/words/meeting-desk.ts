import type { PresenceFacts } from '../meeting/reasons.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on representatives and the desk. Who a person is, the desk's own page shows beside them. */

export const deskWords: {
  readonly [Code in keyof PresenceFacts]: (facts: PresenceFacts[Code], names: Names) => Sentence;
} = {
  'person-invited-already': ({ person, seq }) => ({
    zh: `代表 ${person} 已经邀请（第 ${seq} 号事项），无须重复邀请。`,
    en: `Representative ${person} is invited already (act ${seq}).`,
  }),
  'person-named-twice': ({ person }) => ({
    zh: `代表 ${person} 在名单中出现了不止一次，请只保留一次。`,
    en: `Representative ${person} is named more than once; please name the person once.`,
  }),
  'category-fixed': ({ person, need, have }, names) => ({
    zh: `代表 ${person} 的类别在选定时已确定为“${names('category', need).zh}”，不能改为“${names('category', have).zh}”。`,
    en: `The category of representative ${person} was fixed at selection as “${names('category', need).en}”; it cannot become “${names('category', have).en}”.`,
  }),
  'part-wrong': ({ person, need, have }, names) =>
    need.length === 0
      ? {
          zh: `计分办法没有评议人组或渠道，请去掉代表 ${person} 的“${names('part', have).zh}”。`,
          en: `The scheme has no rater groups or channels; please remove “${names('part', have).en}” of representative ${person}.`,
        }
      : {
          zh: `请为代表 ${person} 选择：${namesInARow(names, 'part', need, 'zh')}；现为“${names('part', have).zh}”。`,
          en: `Please choose for representative ${person} one of: ${namesInARow(names, 'part', need, 'en')}; there is “${names('part', have).en}”.`,
        },
  'person-not-invited': ({ person }) => ({
    zh: `代表 ${person} 不在本场邀请名单中，不能签到；如有遗漏，请评议办先补充邀请。`,
    en: `Representative ${person} is not invited to this meeting; if that is an omission, please let the office invite first.`,
  }),
  'invitation-withdrawn': ({ person, seq }) => ({
    zh: `对代表 ${person} 的邀请已经撤回（第 ${seq} 号事项），不能签到；如属误撤，请评议办重新邀请。`,
    en: `The invitation of representative ${person} was withdrawn (act ${seq}); if by mistake, please let the office invite again.`,
  }),
  'person-recused': ({ person, unit }, names) => ({
    zh: `代表 ${person} 与${names('unit', unit).zh}有关联，本场回避，请作说明并致谢。`,
    en: `Representative ${person} is linked to ${names('unit', unit).en} and recused from this meeting; please explain and thank the person.`,
  }),
  'person-recused-already': ({ person, seq }) => ({
    zh: `代表 ${person} 已登记回避（第 ${seq} 号事项）。`,
    en: `Representative ${person} is recused already (act ${seq}).`,
  }),
  'person-signed-in-already': ({ person, seq }) => ({
    zh: `代表 ${person} 已经签到（第 ${seq} 号事项），不会重复计算。`,
    en: `Representative ${person} signed in already (act ${seq}) and is not counted twice.`,
  }),
  'person-not-signed-in': ({ person }) => ({
    zh: `代表 ${person} 还没有签到，请先签到。`,
    en: `Representative ${person} has not signed in; please sign in first.`,
  }),
  'person-gone': ({ person, seq }) => ({
    zh: `代表 ${person} 已经离场（第 ${seq} 号事项），返场后请先登记返场。`,
    en: `Representative ${person} has left (act ${seq}); after returning, please record the return first.`,
  }),
  'person-there': ({ person }) => ({
    zh: `代表 ${person} 没有离场，无须登记返场。`,
    en: `Representative ${person} has not left; there is no return to record.`,
  }),
  'person-served': ({ person, with: kind, seq }, names) => ({
    zh: `代表 ${person} 已登记“${names('service', kind).zh}”（第 ${seq} 号事项）。请先收回并改登为“放弃”，再撤销签到。`,
    en: `Representative ${person} is recorded with “${names('service', kind).en}” (act ${seq}). Please take it back and record “declined” first, then withdraw the sign-in.`,
  }),
  'service-not-offered': ({ with: kind, allowed }, names) => ({
    zh: `本场没有“${names('service', kind).zh}”，可以办理：${namesInARow(names, 'service', allowed, 'zh')}。`,
    en: `This meeting does not offer “${names('service', kind).en}”; there is: ${namesInARow(names, 'service', allowed, 'en')}.`,
  }),
  'service-stopped': ({ seq }) => ({
    zh: `投票已经开始（第 ${seq} 号事项），票数已经固定，不能再领票。`,
    en: `The vote has opened (act ${seq}) and its lists are frozen; nobody can be served now.`,
  }),
  'box-empty': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}的票条共 ${have} 张，已经领完，第 ${need} 名代表请用纸质票，或由监票人补制票条。`,
    en: `For ${names('part', part).en} there are ${have} slips and all are drawn; person ${need} may use paper, or scrutineers make more slips.`,
  }),
};
