import type { BroadcastFacts, OpinionFacts } from '../meeting/reasons.ts';
import { momentText } from './campaign-days.ts';
import type { Names } from './campaign-names.ts';
import type { Sentence } from './language.ts';

type Facts = BroadcastFacts & OpinionFacts;

/** Sentences on a meeting on the air, its voting window, and opinions that were sent. */
export const broadcastWords: {
  readonly [Code in keyof Facts]: (facts: Facts[Code], names: Names) => Sentence;
} = {
  'broadcast-needs-hotline': ({ mode }, names) => ({
    zh: `这场评议会采用“${names('mode', mode).zh}”，没有直播节目；请先把方式改为热线平台评议。`,
    en: `The meeting is held by ${names('mode', mode).en}, not on the air; please change its mode first.`,
  }),
  'broadcast-unplanned': () => ({
    zh: '还没有安排节目和远程投票时间，请评议办先安排。',
    en: 'Programme and voting window are not planned yet; the office has to plan them.',
  }),
  'voting-window-backwards': ({ opens, closes }) => ({
    zh: `远程投票的截止时间（${momentText(closes, 'zh')}）不晚于开始时间（${momentText(opens, 'zh')}），请改正。`,
    en: `Remote voting would end (${momentText(closes, 'en')}) before it begins (${momentText(opens, 'en')}); please correct it.`,
  }),
  'voting-window-unopened': ({ need }) => ({
    zh: `远程投票从 ${momentText(need, 'zh')} 开始，还没有到时间。`,
    en: `Remote voting begins at ${momentText(need, 'en')}; it is too early.`,
  }),
  'voting-window-running': ({ need }) => ({
    zh: `已公布远程投票到 ${momentText(need, 'zh')} 截止，此前不能提前结束。`,
    en: `Remote voting was announced until ${momentText(need, 'en')} and cannot close earlier.`,
  }),
  'voting-window-over': ({ need }) => ({
    zh: `远程投票时间已于 ${momentText(need, 'zh')} 截止；如需表决，请先更正投票时间并公布。`,
    en: `The voting window ended at ${momentText(need, 'en')}; to vote, please announce another one first.`,
  }),
  'main-mode-in-minority': ({ level, mode, need, have }, names) => ({
    zh: `方案规定${names('level', level).zh}以${names('mode', mode).zh}为主：现安排 ${have} 个单位，至少应有 ${need} 个。`,
    en: `By the plan most units of the level “${names('level', level).en}”, at least ${need}, are evaluated in the mode “${names('mode', mode).en}”; so far ${have} are planned so.`,
  }),
  'opinions-unbalanced': ({ need, have }) => ({
    zh: `收到意见建议 ${need} 条，公布和不公布的共 ${have} 条，应当相等。`,
    en: `Opinions received: ${need}; published and withheld: ${have}. These must be equal.`,
  }),
};
