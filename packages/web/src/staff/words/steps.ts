import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words of the dialog that shows an official step before it is recorded. */
export const words = {
  title: { zh: '请核对将要记录的内容', en: 'Please check what will be recorded' },
  lead: {
    zh: '确认后写入存证日志，不能修改或删除；需要更正时，另记一条并说明理由。',
    en: 'Once confirmed it is in the log for good. A correction is a further entry with its reason.',
  },
  refusedTitle: { zh: '现在还不能记录', en: 'This cannot be recorded yet' },
  refusedLead: {
    zh: '原因和办法如下；填写的内容还在。',
    en: 'Why, and what to do, stands below; what you filled in is still there.',
  },
  warnings: { zh: '请注意（不影响记录）', en: 'Please note (recorded all the same)' },
  public: { zh: '公开', en: 'public' },
  internal: { zh: '内部', en: 'internal' },
  publicMeaning: {
    zh: '“公开”的条目进入公开记录，任何人都能看到；“内部”的条目只公开指纹。',
    en: 'Entries marked public can be read by anyone; of internal ones only a digest is public.',
  },
  confirm: { zh: '确认并记录', en: 'Confirm and record' },
  back: { zh: '返回修改', en: 'Go back' },
  done: { zh: '已记录', en: 'Recorded' },
  refreshed: {
    zh: '您填写期间，有人记录了别的事项。上面的内容已按最新情况重新核对，请再确认一次。',
    en: 'Somebody recorded something else meanwhile. The above is checked anew; please confirm once more.',
  },
  refreshedRefused: {
    zh: '您核对期间，别人先记录了别的事项，上面已按最新情况重新核对；您的这一步没有记录。',
    en: 'Somebody recorded something else while you checked. The above is as things are now; your step was not recorded.',
  },
  conflictTitle: { zh: '这里的内容刚被别人改过', en: 'Somebody changed this just now' },
  conflictLead: {
    zh: '请比较两个版本，选一个。选“用我的”会再记一条修改；选“保留现有的”什么也不记录。',
    en: 'Please compare both versions and choose one. Yours becomes a further change; keeping theirs records nothing.',
  },
  field: { zh: '项目', en: 'Field' },
  before: { zh: '您打开时', en: 'When you opened it' },
  theirs: { zh: '现在（别人改后）', en: 'Now (changed by others)' },
  mine: { zh: '您填写的', en: 'Yours' },
  differs: { zh: '不同', en: 'differs' },
  useMine: { zh: '用我的', en: 'Use mine' },
  keepTheirs: { zh: '保留现有的', en: 'Keep theirs' },
} as const satisfies Words;

export function actsInAll(acts: number): Sentence {
  return { zh: `共 ${acts} 条`, en: `${acts} ${acts === 1 ? 'entry' : 'entries'} in all` };
}
