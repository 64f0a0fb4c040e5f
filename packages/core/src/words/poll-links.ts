import type { LinkFacts } from '../poll/reasons.ts';
import type { Names } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on personal links and their registration. */
export const linkWords: {
  readonly [Code in keyof LinkFacts]: (facts: LinkFacts[Code], names: Names) => Sentence;
} = {
  'links-need-hotline': ({ mode }, names) => ({
    zh: `个人链接只用于热线平台评议，本场采用“${names('mode', mode).zh}”，请使用票条。`,
    en: `Personal links are for meetings through the hotline platform; this one is held by ${names('mode', mode).en}. Please use slips.`,
  }),
  'links-not-used': () => ({
    zh: '本场使用票条，不登记个人链接。',
    en: 'This meeting uses slips, not personal links.',
  }),
  'links-fixed': ({ seq }) => ({
    zh: `个人链接登记已经截止（第 ${seq} 号事项），不能再改。`,
    en: `Registration through personal links has ended (act ${seq}) and stands.`,
  }),
  'registrations-differ': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}登记代表 ${need} 名，凭证 ${have} 个，应当相等。`,
    en: `For ${names('part', part).en} representatives registered: ${need}, credentials: ${have}; these must be equal.`,
  }),
  'links-unregistered': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}还没有截止登记的个人链接（至少 ${need} 个，现有 ${have} 个）。`,
    en: `For ${names('part', part).en} no registrations through personal links are recorded yet (needed: ${need}, there are ${have}).`,
  }),
  'link-registered-already': ({ person, seq }) => ({
    zh: `代表 ${person} 已通过个人链接登记（第 ${seq} 号事项），不能再领其他票。`,
    en: `Representative ${person} registered through a personal link (act ${seq}) and cannot be served otherwise.`,
  }),
};
