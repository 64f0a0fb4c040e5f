import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  review: { zh: '复核', en: 'Review' },
  toReview: { zh: '待复核', en: 'to be reviewed' },
  reviewLate: { zh: '复核这次逾期申辩', en: 'Review this late objection' },
  reviewLead: {
    zh: '审定以后才提出的申辩，由没有经手（登记、审定、代为登记申辩）的人复核。复核本身不改审定：成立的，由评议办撤回这一件。',
    en: 'It came after the decision and is reviewed by somebody who neither entered nor decided nor took it in. A review changes no decision: where it is right, the office withdraws the adjustment.',
  },
  reviewFinalLead: {
    zh: '结果已经定稿，复核本身不改任何数字：成立的，是否重新核定由局领导小组决定。',
    en: 'The result is final and a review changes no number: where the objection is right, whether the result is opened again is for the leading group.',
  },
  byAnother: {
    zh: '您经手过这一件，逾期申辩须由别人复核。',
    en: 'You had a part in this one; somebody else reviews the late objection.',
  },
  forLeadingGroup: {
    zh: '是否重新核定结果，由局领导小组决定。',
    en: 'Whether the result is opened again is for the leading group.',
  },
  objectLate: { zh: '逾期申辩', en: 'Object late' },
  lateMark: { zh: '逾期申辩待复核', en: 'late objection to be reviewed' },
  lateWindow: {
    zh: '期限已过。照常接收，注明逾期；审定以前一并答复，审定以后由没有经手的人复核，本身不改变审定。',
    en: 'The time to object is over. It is taken in and marked late: answered before the decision, reviewed by somebody who had no part in it afterwards, and changes no decision by itself.',
  },
  lateResult: {
    zh: '异议期已过。照常接收，注明逾期，由没有经手的人复核，本身不改变结果。',
    en: 'The time to object is over. It is taken in, marked late and reviewed by somebody who had no part in it; it does not change the result by itself.',
  },
  lateFinal: {
    zh: '结果已经定稿。照常接收，注明逾期，由没有经手的人复核；本身不改变结果，是否重新核定由局领导小组决定。',
    en: 'The result is final. It is taken in, marked late and reviewed by somebody who had no part in it; it changes nothing by itself, and whether the result is opened again is for the leading group.',
  },
  toResult: { zh: '对结果的异议', en: 'to the result' },
  toAdjustment: { zh: '对加减分的逾期申辩', en: 'late, to an adjustment' },
  takenUp: { zh: '复核成立的逾期异议', en: 'Late objections found right' },
} as const satisfies Words;

export function waitingText(count: number): Sentence {
  return {
    zh: `${count} 件异议待复核`,
    en: count === 1 ? '1 objection to be reviewed' : `${count} objections to be reviewed`,
  };
}
