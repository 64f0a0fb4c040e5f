import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words of meetings on the air, of personal links and of opinions. */
export const words = {
  broadcast: { zh: '直播节目和远程投票', en: 'Programme and remote voting' },
  broadcastLead: {
    zh: '热线平台评议在节目中进行：公布节目、演播室嘉宾和远程投票的起止时间。投票在这段时间内由主持人签字开启，到时间后签字结束；服务器到时间就不再收票。',
    en: 'Programme, studio and voting window. The chair opens the vote inside the window and closes it afterwards; the server takes no ballot after it.',
  },
  programme: { zh: '节目', en: 'Programme' },
  outlet: { zh: '播出平台（频率或网址）', en: 'Station or address' },
  host: { zh: '节目主持人（代号）', en: 'Host (reference)' },
  hostHint: {
    zh: '事项里不写姓名，只写代号，例如 host-1。',
    en: 'Acts hold no names, only references such as host-1.',
  },
  studio: {
    zh: '演播室嘉宾（每行一名：代号 空格 身份）',
    en: 'Studio (one a line: reference, space, as what)',
  },
  studioHint: {
    zh: '例如：leader-library 市图书馆馆长',
    en: 'Such as: leader-library head of the library',
  },
  studioWrong: {
    zh: '每行写“代号 身份”，代号用字母、数字和连字符，不重复。',
    en: 'Each line: a reference of letters, digits and hyphens, a space, and as what; none twice.',
  },
  opens: { zh: '远程投票开始（北京时间）', en: 'Voting begins (China time)' },
  closes: { zh: '远程投票截止（北京时间）', en: 'Voting ends (China time)' },
  announced: { zh: '已公布', en: 'Announced' },
  announce: { zh: '核对并公布', en: 'Check and announce' },
  correct: { zh: '更正已公布的安排', en: 'Correct what was announced' },
  credentials: { zh: '投票凭证', en: 'How voters prove to be one' },
  bySlips: { zh: '票条（现场抽取）', en: 'Slips, drawn in the hall' },
  byLinks: { zh: '个人链接（远程）', en: 'Personal links, from afar' },
  linksMean: {
    zh: '个人链接的保密性低于票条：须相信组织者没有把代表身份和登记的凭证放在一起。须有独立密钥保管人。页面、公开记录和核验结果都会注明。',
    en: 'Personal links keep less secret than slips: the organiser is believed not to keep identities beside credentials. Outside trustees are needed. Pages, record and verifier say so.',
  },
  links: { zh: '个人链接', en: 'Personal links' },
  linksLead: {
    zh: '链接只在生成时显示一次，系统不保存，请立即打印或导出，由本单位的短信平台或信函发出。同一名代表再生成一次，旧链接作废；已登记的链接不能更换。',
    en: 'Links are shown once and not kept: print or export them now, and send them by the office’s own message service or by letter. Made again, an unused link replaces the old one; a used one stays.',
  },
  makeAll: { zh: '为全部受邀代表生成链接', en: 'Make links for everybody invited' },
  makeOne: { zh: '为一名代表重新生成', en: 'Make one anew' },
  revoke: { zh: '收回链接', en: 'Revoke' },
  person: { zh: '代表编号', en: 'Person' },
  revoked: { zh: '链接已收回。', en: 'The link is revoked.' },
  nothingMade: {
    zh: '没有可生成的链接：这些代表都已登记。',
    en: 'No link was made: these persons have registered.',
  },
  print: { zh: '打印信函', en: 'Print letters' },
  csv: { zh: '导出短信表格（CSV）', en: 'Export messages (CSV)' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  message: { zh: '短信内容', en: 'Message' },
  endRegistration: { zh: '截止登记', en: 'End registration' },
  endMeans: {
    zh: '截止后谁也不能再登记；登记人计入签到，公开凭证名单按次序公布，原始登记行删除。',
    en: 'Afterwards nobody registers; who registered counts as present, sorted lists of public credentials are published, the rows are deleted.',
  },
  confirmEnd: { zh: '确认截止登记', en: 'End registration now' },
  registrationOver: { zh: '登记已经截止。', en: 'Registration is over.' },
  remind: { zh: '提醒全部受邀代表', en: 'Remind everybody invited' },
  remindLead: {
    zh: '提醒总是发给全部受邀代表，不区分是否已投票；系统不提供“未投票名单”。',
    en: 'Reminders always go to everybody invited; there is no list of who has not voted.',
  },
  exportReminders: { zh: '导出提醒短信（CSV）', en: 'Export reminders (CSV)' },
  opinions: { zh: '意见建议', en: 'Opinions' },
  opinionsLead: {
    zh: '代表投票后匿名写下的意见，投票结束时打乱次序一次交出。请逐条审核：含有姓名、电话等个人信息的不公布。',
    en: 'What voters wrote anonymously, released in one shuffled batch at the close. Please decide on each; names and numbers are not published.',
  },
  opinionsWait: {
    zh: '投票结束后，意见建议会出现在这里。',
    en: 'Opinions appear here once the vote is over.',
  },
  noOpinions: { zh: '没有收到意见建议。', en: 'No opinions came in.' },
  hintName: { zh: '疑似含姓名', en: 'may hold a name' },
  hintNumber: { zh: '疑似含号码', en: 'may hold a number' },
  decision: { zh: '处理', en: 'Decision' },
  undecided: { zh: '请选择', en: 'Please choose' },
  publish: { zh: '公布', en: 'publish' },
  names: { zh: '不公布：含个人信息', en: 'withhold: personal data' },
  insult: { zh: '不公布：侮辱谩骂', en: 'withhold: insult' },
  offTopic: { zh: '不公布：与评议无关', en: 'withhold: off topic' },
  repeated: { zh: '不公布：重复', en: 'withhold: repeated' },
  publishAll: { zh: '公布审核结果', en: 'Publish the decisions' },
  publishedAlready: {
    zh: '已公布。改动后再公布，须说明更正理由。',
    en: 'Published. A change is a correction with a reason.',
  },
} as const satisfies Words;

/** How many links were made and used. */
export function linksText(made: number, used: number): Sentence {
  return {
    zh: `已生成 ${made} 个，其中已登记 ${used} 个。不显示是谁登记的。`,
    en: `Made: ${made}; registered: ${used}. Who registered is not shown.`,
  };
}

/** What a message with a link says. */
export function linkMessage(name: string | null, link: string, window: string | null): string {
  const when = window === null ? '' : `投票时间：${window}。`;
  return `${name ?? '代表'}您好！请打开链接登记参加评议投票：${link} ${when}链接只供本人使用，请勿转发；登记后请保存投票码。`;
}

/** What a reminder says: the same to everybody, whether voted or not. */
export function reminderMessage(
  name: string | null,
  address: string,
  window: string | null,
): string {
  const when = window === null ? '' : `远程投票时间为${window}。`;
  return `${name ?? '代表'}您好！提醒您参加评议投票。${when}请打开登记时的页面或 ${address} 投票。如已投票，请忽略本提醒。`;
}
