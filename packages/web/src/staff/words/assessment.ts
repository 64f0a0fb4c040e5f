import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words that the daily assessment and adjustments share: points, grounds, evidence, the fact they rest on. */
export const words = {
  points: { zh: '得分', en: 'Points' },
  pointsWrong: {
    zh: '请填数字，如 1 或 0.5，最多 6 位小数。',
    en: 'A number such as 1 or 0.5, at most 6 decimals.',
  },
  grounds: { zh: '理由', en: 'Grounds' },
  groundsHint: {
    zh: '写明事实和条款。将进入公开记录，不写姓名和电话。',
    en: 'Facts and rule; public: no names or telephone numbers.',
  },
  evidence: { zh: '依据材料', en: 'Evidence' },
  evidenceHint: {
    zh: '没有依据不能登记。材料由系统保管，公开记录里只有它的指纹。',
    en: 'Nothing is entered without evidence. The file stays in the system; the public record has its digest.',
  },
  source: { zh: '依据的事实', en: 'The fact it rests on' },
  sourceHint: {
    zh: '同一事实每次都用同一编号：系统据此保证同一事项不重复扣分。',
    en: 'The same fact always goes by the same number: that is how one fact is never punished twice.',
  },
  sourceKind: { zh: '哪一类', en: 'Kind' },
  sourceRef: { zh: '编号', en: 'Number' },
  refWrong: {
    zh: '请填字母、数字和连字符，如 2026-118，最多 64 个。',
    en: 'Letters, digits and hyphens, such as 2026-118, at most 64.',
  },
  noSource: { zh: '不指明', en: 'none named' },
  conflict: { zh: '同一事项不重复扣分', en: 'One fact, one penalty' },
  insteadYes: {
    zh: '用这一次取代它（只有更重的才能取代；原来的同时撤回）',
    en: 'This one takes its place (only a heavier one does; the other is withdrawn with it)',
  },
  insteadNo: {
    zh: '保留已有的：请返回，不再登记',
    en: 'Keep the one that stands: go back and enter nothing',
  },
  actTitle: { zh: '所依据的记录', en: 'Entries it rests on' },
  by: { zh: '录入人', en: 'Entered by' },
} as const satisfies Words;

export function conflictText(penalty: string): Sentence {
  return {
    zh: `这件事已经作为${penalty}处理。一件事只能扣一次，取重的一次。`,
    en: `This fact counts already: ${penalty}. One fact is punished once, by the heavier penalty.`,
  };
}

export function actName(seq: number): Sentence {
  return { zh: `第 ${seq} 号事项`, en: `act ${seq}` };
}
