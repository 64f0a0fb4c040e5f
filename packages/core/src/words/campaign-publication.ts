import type { PublicationFacts } from '../campaign/reasons.ts';
import type { Names } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on publishing the rules with a second person's approval. */

const parts = {
  plan: { zh: '方案', en: 'the plan' },
  scheme: { zh: '计分办法', en: 'the scoring scheme' },
  units: { zh: '参评单位名单', en: 'the list of units' },
} as const;

export const publicationWords: {
  readonly [Code in keyof PublicationFacts]: (
    facts: PublicationFacts[Code],
    names: Names,
  ) => Sentence;
} = {
  'rules-already-published': ({ edition }) => ({
    zh: `第 ${edition} 版公布以后没有修改，无须再次公布。`,
    en: `Nothing was amended since edition ${edition}; there is nothing new to publish.`,
  }),
  'proposal-waiting': ({ seq }) => ({
    zh: `第 ${seq} 号发布申请正等待审核。请等审核结果，或先撤回再重新提请。`,
    en: `The proposal of act ${seq} waits for approval. Please wait for it, or withdraw it and propose again.`,
  }),
  'nothing-proposed': () => ({
    zh: '没有等待审核的发布申请。请评议办先提请发布。',
    en: 'No publication waits for approval. Please ask the evaluation office to propose one.',
  }),
  'proposal-differs': ({ need, have }) => ({
    zh: `等待审核的是第 ${need} 号发布申请，不是第 ${have} 号。请重新打开页面，看过现在的申请再办理。`,
    en: `The proposal that waits is act ${need}, not act ${have}. Please reload the page and look at it first.`,
  }),
  'second-person-needed': ({ seq }) => ({
    zh: `第 ${seq} 号发布申请是您本人提请的，须由另一人审核。`,
    en: `You proposed the publication of act ${seq} yourself; another person must approve it.`,
  }),
  'changed-since-proposed': ({ seq, changed }) => ({
    zh: `第 ${seq} 号发布申请提出以后，${changed.map((part) => parts[part].zh).join('、')}又有修改。请退回，由评议办重新提请。`,
    en: `Since the proposal of act ${seq}, ${changed.map((part) => parts[part].en).join(' and ')} changed. Please return it, so that the office proposes again.`,
  }),
};
