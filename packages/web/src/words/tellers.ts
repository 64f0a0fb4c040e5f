import type { PaperCount, Sentence } from '@pingyi/core';
import type { SheetState } from '../tellers/sheet-state.ts';

/** Every text of the tellers' page. */
export const words = {
  title: { zh: '计票工作页', en: 'Tellers’ page' },
  notTeller: { zh: '您不是本场的计票人或监票人', en: 'You are no teller or scrutineer here' },
  notTellerHow: {
    zh: '可以查看，不能录入或签字。请评议办在“工作人员”里确认名单。',
    en: 'You may look, but not enter or sign. Ask the office to check the list of officers.',
  },
  beforeClose: { zh: '投票结束后才能录入', en: 'Counts are entered after the vote is closed' },
  beforeCloseHow: {
    zh: '主持人结束投票后，本页会自动出现计票单。现在可以先备好签名密钥。',
    en: 'The sheets appear here by themselves when the chair has closed the vote. You can make your key now.',
  },
  beforeCloseReady: {
    zh: '主持人结束投票后，本页会自动出现计票单。现在不用做什么。',
    en: 'The sheets appear here by themselves when the chair has closed the vote. There is nothing to do now.',
  },
  noPapers: { zh: '本场没有发出纸质票', en: 'No paper was issued in this meeting' },
  sheets: { zh: '计票单', en: 'Count sheets' },
  enterLead: {
    zh: '请独立清点后录入，不与另一名计票人核对；对方录入之前，谁也看不到您的数字。',
    en: 'Count for yourself and do not compare: nobody sees your numbers before the other teller has entered.',
  },
  returned: { zh: '收回票（张）', en: 'Sheets returned' },
  invalidByReason: { zh: '废票（按原因）', en: 'Invalid, by reason' },
  enter: { zh: '录入这张计票单', en: 'Enter this sheet' },
  waitOther: { zh: '已录入，等待另一名计票人', en: 'Entered; the other teller is still counting' },
  waitOtherHow: {
    zh: '两人都录入后，这里会显示是否一致。',
    en: 'Once both have entered, this page says whether they agree.',
  },
  tellersAtWork: { zh: '计票人正在清点', en: 'The tellers are counting' },
  entriesDiffer: { zh: '两人录入不一致', en: 'The two entries differ' },
  entriesDifferHow: {
    zh: '录入不能改。请第三人（监票人或没有录入的计票人）拿着票重新清点，并在本页裁定。',
    en: 'Entries cannot be changed. A third person, a scrutineer or a teller who entered neither, counts again with the sheets in hand and decides here.',
  },
  compare: { zh: '核对', en: 'Compared' },
  what: { zh: '项目', en: 'What' },
  same: { zh: '一致', en: 'same' },
  differs: { zh: '不一致', en: 'differ' },
  decideTitle: { zh: '第三人裁定', en: 'Decision of the third person' },
  decideLead: {
    zh: '请重新清点全部票，不要只改不一致的一项。',
    en: 'Please count all sheets again, not only what differs.',
  },
  decideReason: { zh: '差异的原因', en: 'Where the difference came from' },
  decide: { zh: '裁定', en: 'Decide' },
  exceedsHow: {
    zh: '收回多于发出，说明票箱里有不是本场发出的票，不能签字。请主持人在工作页作废纸质票，重新发票、投票。',
    en: 'More came back than was issued: the box holds sheets that are not ours, and nobody may sign. The chair voids the paper on the chair’s screen; sheets are issued and voted on anew.',
  },
  notYet: { zh: '还不能签字', en: 'It cannot be signed yet' },
  signLead: {
    zh: '两名计票人签字。在同一台设备上可先后各输自己的口令；在另一台设备上签的，把签名复制过来。',
    en: 'Two tellers sign. On one device each types the own passphrase; a signature made on another device is pasted here.',
  },
  sendSheet: { zh: '提交签字的计票单', en: 'Hand in the signed sheet' },
  sheetSigned: { zh: '计票单已签字登记', en: 'The sheet is signed and recorded' },
  sheet: { zh: '纸质票计票单', en: 'Count sheet of paper ballots' },
  digest: { zh: '计票单摘要（SHA-256）', en: 'Digest of the sheet (SHA-256)' },
  decidedByThird: {
    zh: '两名计票人录入不一致，已由第三人裁定。',
    en: 'The two entries differed; a third person decided.',
  },
  handSigns: {
    zh: '计票人签字：＿＿＿＿＿＿　＿＿＿＿＿＿　　监票人签字：＿＿＿＿＿＿',
    en: 'Tellers: ______ ______   Scrutineer: ______',
  },
  correctSheet: { zh: '票数有误，更正这张计票单', en: 'The counts are wrong: correct this sheet' },
  correctSheetLead: {
    zh: '由第三人拿着票重新清点。裁定以后两名计票人重新签字，两名监票人重新确认，主持人以更正的方式公布。原来的计票单留在记录里。',
    en: 'A third person counts again with the sheets in hand. Then both tellers sign anew, two scrutineers confirm anew, and the chair announces a correction. The earlier sheet stays in the record.',
  },
  sheetCorrected: {
    zh: '计票单已由第三人更正，等计票人重新签字',
    en: 'Corrected by a third person; the tellers sign anew',
  },
  sheetCorrectedHow: {
    zh: '更正的理由就是裁定时写的差异原因。签字以前，原来的计票单仍然有效。',
    en: 'The reason is the one that the third person gave. Until it is signed the earlier sheet stands.',
  },
  print: { zh: '打印计票单', en: 'Print the sheet' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const stateNames: Readonly<Record<SheetState, Sentence>> = {
  'to-enter': { zh: '待录入', en: 'to enter' },
  mine: { zh: '等另一人', en: 'waits for the other' },
  full: { zh: '清点中', en: 'being counted' },
  differ: { zh: '不一致', en: 'differ' },
  exceeds: { zh: '收回多于发出', en: 'more than issued' },
  'to-sign': { zh: '待签字', en: 'to sign' },
  signed: { zh: '已签字', en: 'signed' },
  'to-correct': { zh: '更正待签字', en: 'correction to sign' },
};

/** Why a sheet is invalid. */
export type InvalidReason = keyof PaperCount['items'][number]['invalid'];

/** Why a sheet is invalid, in the order of the sheet. */
export const invalidNames: Readonly<Record<InvalidReason, Sentence>> = {
  severalMarks: { zh: '多选', en: 'several marks' },
  unreadable: { zh: '无法辨认', en: 'unreadable' },
  identifying: { zh: '有可识别的记号', en: 'identifying mark' },
  foreign: { zh: '不是本场的票', en: 'not our sheet' },
  other: { zh: '其他', en: 'other' },
};

export const invalidReasons = Object.keys(invalidNames) as readonly InvalidReason[];

export function issuedText(issued: number): Sentence {
  return { zh: `签到台发出 ${issued} 张`, en: `issued at the desk: ${issued}` };
}

export function exceedsText(issued: number, returned: number): Sentence {
  return {
    zh: `发出 ${issued} 张，收回 ${returned} 张`,
    en: `${issued} issued, ${returned} returned`,
  };
}

export function balanceText(returned: number, marked: number): Sentence {
  return {
    zh: `收回 ${returned} 张，各项合计 ${marked} 张`,
    en: `returned ${returned}, all marks ${marked}`,
  };
}

export function tellerText(number: number): Sentence {
  return { zh: `计票人 ${number}`, en: `teller ${number}` };
}

export function dayText(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long' }).format(
    new Date(instant),
  );
}
