import type { Sentence } from '@pingyi/core';

/** Texts of the page of prints. What stands on paper is Chinese, the language of the hall. */
export const words = {
  title: { zh: '会务打印', en: 'Papers of the meeting' },
  kinds: { zh: '打印什么', en: 'What to print' },
  print: { zh: '打印', en: 'Print' },
  printHint: {
    zh: 'A4 纸，纵向，不缩放。下面就是打印出来的样子。',
    en: 'A4, portrait, without scaling. Below is what comes out.',
  },
  runSheet: { zh: '流程单与主持词', en: 'Run sheet' },
  invitations: { zh: '邀请函', en: 'Invitations' },
  invitation: { zh: '评议会邀请函', en: 'Invitation' },
  signIn: { zh: '签到表', en: 'Sign-in sheet' },
  seatCards: { zh: '桌签', en: 'Seat cards' },
  ballots: { zh: '纸质票（大字）', en: 'Paper ballots' },
  ballot: { zh: '评议票', en: 'Ballot' },
  countSheets: { zh: '手工计票单', en: 'Count sheets' },
  report: { zh: '评议会报告', en: 'Meeting report' },
  rehearsal: { zh: '演练', en: 'Rehearsal' },
  readingPeople: { zh: '正在读取代表名单……', en: 'Reading the representatives …' },
  nobodyInvited: { zh: '本场还没有邀请代表', en: 'Nobody is invited yet' },
  nobodyInvitedHow: {
    zh: '在工作台的评议会页面邀请以后，这里就能打印。',
    en: 'Invite in the console first; then this can be printed.',
  },
  noPaperHere: { zh: '本场只用电子票，没有纸质票', en: 'This meeting votes electronically only' },
  ballotCopies: {
    zh: '每个单位一页。请按领纸质票的人数复印；票上没有编号，复印件与原件一样有效。',
    en: 'One page a unit. Make as many copies as persons who vote on paper; sheets carry no number.',
  },
  invitationCode: { zh: '邀请码', en: 'Invitation code' },
  invitationBring: {
    zh: '请带上本函，签到时出示。它只用于签到，与投票无关；不能转让。',
    en: 'Please bring this letter; it is for signing in only, has nothing to do with the vote, and is for you alone.',
  },
  invitationRules: {
    zh: '评议不记名。与参评单位有亲属、任职等关联的，请提前告知评议办，本场回避。不能到会的，也请提前告知。请不要接受任何人拉票。',
    en: 'The vote is secret. If you are related to a unit, or cannot come, please tell the office. Let nobody canvass you.',
  },
  ballotHow: {
    zh: '请在一个方框内打“✓”，每项只选一个。不要写姓名，不要作其他记号。',
    en: 'Tick one box for each question. Write no name and make no other mark.',
  },
  ballotFoot: {
    zh: '多选、无法辨认、有可识别记号的为废票；不选的按弃权计。填好后请亲手投入票箱。',
    en: 'Several ticks, unreadable or identifying marks make it invalid; none is an abstention.',
  },
  countRules: {
    zh: '收回 = 各等次 + 弃权 + 废票；发出 = 收回 + 未收回。请独立清点，不与另一名计票人核对。',
    en: 'Returned = grades + abstained + invalid; issued = returned + not returned. Count for yourself.',
  },
  noScript: { zh: '（方案没有写主持词）', en: '(the plan has no words)' },
  runSheetFoot: {
    zh: '时间为计划时间。环节顺序由方案规定，不能跳过；现场以主持人工作页为准。',
    en: 'Times are planned. The order is the plan’s; what counts in the room is the chair’s screen.',
  },
  reportDraft: {
    zh: '评议会还没有结束，本报告是到目前为止的内容。',
    en: 'The meeting is not over; this is the report so far.',
  },
  reportFoot: {
    zh: '本报告由公开记录和会议文本生成，票数和得分任何人都能重新计算。',
    en: 'Made of the record and the texts of the meeting; anybody can recompute counts and scores.',
  },
  erased: { zh: '（内容已删除）', en: '(erased)' },
} as const satisfies Readonly<Record<string, Sentence>>;

export function peopleText(count: number): Sentence {
  return { zh: `共 ${count} 名代表`, en: `${count} representatives` };
}

export function pageText(page: number, pages: number): string {
  return `第 ${page} 页，共 ${pages} 页`;
}
