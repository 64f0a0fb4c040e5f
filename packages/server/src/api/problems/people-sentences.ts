import type { Sentence } from '@pingyi/core';
import type { PeopleProblemFacts } from './people-problems.ts';
import type { Words } from './words.ts';

const checkAgain: Sentence = {
  zh: '没有写入任何内容。请把文件再检查一次，看过预览后再确认。',
  en: 'Nothing was written. Please have the file checked again, look at the preview and confirm it.',
};

function placesIn(
  found: readonly { readonly name: string; readonly around: string }[],
  between: string,
): string {
  return found.map(({ name, around }) => `“${name}”（${around}）`).join(between);
}

/** Sentences of problems on representatives and lists. */
export const peopleWords: {
  readonly [Code in keyof PeopleProblemFacts]: Words<PeopleProblemFacts[Code]>;
} = {
  'person-unknown': {
    title: { zh: '没有这名代表', en: 'Unknown person' },
    what: ({ person }) => ({
      zh: `代表库中没有编号为“${person}”的人员，或已删除。`,
      en: `There is no person “${person}” in the pool, or the person was removed.`,
    }),
    remedy: { zh: '请重新打开名单。', en: 'Please open the list again.' },
  },
  'person-differs': {
    title: { zh: '内容已有变化', en: 'Changed in the meantime' },
    what: ({ version }) => ({
      zh: `这名代表的信息已有人改过，现为第 ${version} 版。`,
      en: `Somebody has changed this person; version ${version} is there now.`,
    }),
    remedy: {
      zh: '请重新读取，确认后再提交。没有写入任何内容。',
      en: 'Please read it again and decide anew. Nothing was written.',
    },
  },
  'person-taken': {
    title: { zh: '已有同一个人', en: 'The person is there already' },
    what: ({ person }) => ({
      zh: `代表库中已有姓名、电话相同的人员（没有电话的，姓名、类别相同），编号为“${person}”。`,
      en: `Somebody of this name and number, or without a number of this name and category, is in the pool as “${person}”.`,
    }),
    remedy: { zh: '请改那一条。', en: 'Please change that entry instead.' },
  },
  'contact-differs': {
    title: { zh: '联系人已有变化', en: 'Changed in the meantime' },
    what: () => ({
      zh: '这个单位的联系人刚被别人改过。',
      en: 'Somebody has changed who answers for this unit.',
    }),
    remedy: {
      zh: '请重新读取，确认后再提交。没有写入任何内容。',
      en: 'Please read it again and decide anew. Nothing was written.',
    },
  },
  'person-refers-to-unknown': {
    title: { zh: '没有这个类别或单位', en: 'Unknown category or unit' },
    what: ({ categories, units }) => ({
      zh: `本次评议中没有：${[...categories, ...units].join('、')}。`,
      en: `The campaign does not have: ${[...categories, ...units].join(', ')}.`,
    }),
    remedy: {
      zh: '请从本次评议的代表类别和参评单位中选择。',
      en: 'Please choose among the campaign’s categories and units.',
    },
  },
  'retention-over': {
    title: { zh: '保存期限已过', en: 'No longer kept' },
    what: ({ keepUntil }) => ({
      zh: `本次评议的个人信息只保存到 ${keepUntil}，期限已过。`,
      en: `Personal data of this campaign was kept until ${keepUntil}, which is over.`,
    }),
    remedy: {
      zh: '确有需要的，请先延长保存期限。',
      en: 'Please say first that it is kept longer, if there is need.',
    },
  },
  'retention-day-over': {
    title: { zh: '日期已过', en: 'The day is over' },
    what: ({ keepUntil }) => ({
      zh: `${keepUntil} 已经过去，不能作为保存期限。`,
      en: `${keepUntil} is over and cannot be the day until which data is kept.`,
    }),
    remedy: {
      zh: '请选今天或以后的一天；要立即删除的，请逐人删除。',
      en: 'Please choose today or later; to erase at once, remove the people.',
    },
  },
  'list-check-unknown': {
    title: { zh: '没有这次检查', en: 'Unknown check' },
    what: () => ({
      zh: '没有这次检查，或已过期删除。',
      en: 'There is no such check, or it is too old and gone.',
    }),
    remedy: checkAgain,
  },
  'list-check-over': {
    title: { zh: '检查已过期', en: 'The check is too old' },
    what: () => ({
      zh: '检查结果只保留一天，现已过期。',
      en: 'A check is kept for a day, which is over.',
    }),
    remedy: checkAgain,
  },
  'list-check-done': {
    title: { zh: '已经确认过', en: 'Confirmed already' },
    what: ({ confirmedAt }) => ({
      zh: `这次检查已在 ${confirmedAt} 确认并写入。`,
      en: `This check was confirmed and written at ${confirmedAt}.`,
    }),
    remedy: { zh: '没有再次写入。', en: 'Nothing was written a second time.' },
  },
  'list-ground-changed': {
    title: { zh: '检查之后已有变化', en: 'Changed since the check' },
    what: () => ({
      zh: '检查之后，名单或本次评议的单位、类别已有变化。',
      en: 'The list, or the campaign’s units or categories, changed since the file was checked.',
    }),
    remedy: checkAgain,
  },
  'list-not-kept': {
    title: { zh: '这种表不这样写入', en: 'This list is not written this way' },
    what: () => ({
      zh: '日常考核的每一项都要有依据材料，不能凭检查结果直接写入。',
      en: 'Each line of the daily assessment needs its evidence, so a check alone does not write it.',
    }),
    remedy: {
      zh: '请在“导入导出名单”页录入，或用 enter-daily-lines 录入：文件会作为每一项的依据一起保管。',
      en: 'Please enter the lines on the page of lists, or by enter-daily-lines; the file is kept as their evidence.',
    },
  },
  'names-in-text': {
    title: { zh: '文字里可能有评议代表的姓名', en: 'A text seems to name a representative' },
    what: ({ found }) => ({
      zh: `这些文字将永久公开，其中有 ${found.length} 处与代表库中的姓名相同：${placesIn(found, '、')}。`,
      en: `These texts become public for good, and ${found.length} place(s) read like names of the pool: ${placesIn(found, ', ')}.`,
    }),
    remedy: {
      zh: '请改写文字。确实不是评议代表本人的（重名，或只是词语），确认后可以照原样记录，确认会留痕。没有记录任何内容。',
      en: 'Please word it otherwise. If it is not that person, but a namesake or a mere word, confirm it and it is recorded as it stands; the confirmation is logged. Nothing was recorded.',
    },
  },
};
