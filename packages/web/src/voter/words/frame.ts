import type { Sentence } from '@pingyi/core';

/** The frame around all screens, and what can go wrong with the line. */
export const frameWords = {
  title: { zh: '评议投票', en: 'Evaluation vote' },
  tablet: { zh: '公用平板', en: 'Shared tablet' },
  rehearsal: { zh: '演练', en: 'Rehearsal' },
  rehearsalMeaning: {
    zh: '这是演练，投的票不计入评议结果。',
    en: 'This is a rehearsal: ballots do not count.',
  },
  largeType: { zh: '大字', en: 'Large type' },
  readAloud: { zh: '朗读', en: 'Read aloud' },
  stopReading: { zh: '停止', en: 'Stop' },
  opening: { zh: '正在打开……', en: 'Opening …' },
  connecting: {
    zh: '正在连接服务器……连不上时会自动重试，请不要关闭本页。',
    en: 'Connecting to the server … It is tried again by itself; please keep this page open.',
  },
  lost: {
    zh: '暂时连不上服务器，正在自动重试。您已经选好的都在，请不要关闭本页。',
    en: 'The server cannot be reached just now and is tried again by itself. Nothing is lost; please keep this page open.',
  },
  noMeeting: { zh: '没有找到这场评议会', en: 'There is no such meeting' },
  noMeetingHelp: {
    zh: '网址可能不完整。请重新扫描票条上的二维码；仍然打不开，请到签到台。',
    en: 'The address may be incomplete. Please scan the code on your slip again, or ask at the desk.',
  },
  askDesk: {
    zh: '如需帮助，请到签到台；也可以领取纸质票。',
    en: 'For help, or for a paper ballot, go to the desk.',
  },
  idleTitle: { zh: '还在投票吗？', en: 'Are you still voting?' },
  idleText: {
    zh: '很久没有人操作，本页即将清空，留给下一位。',
    en: 'Nobody has touched this tablet for a while; it is about to clear itself for the next voter.',
  },
  stay: { zh: '继续投票', en: 'Go on voting' },
  handOn: { zh: '完成，交给下一位', en: 'Done, next voter' },
} as const satisfies Readonly<Record<string, Sentence>>;
