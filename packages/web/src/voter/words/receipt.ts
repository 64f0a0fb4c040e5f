import type { Sentence } from '@pingyi/core';

export const receiptWords = {
  title: { zh: '您的票已投入票箱', en: 'Your ballot is in the box' },
  code: { zh: '查验码', en: 'Tracking code' },
  keep: {
    zh: '请抄下或截图保存。查验码看不出您投了什么；投票结束后，公布的名单里会有它。',
    en: 'Write it down or take a picture of the screen. It does not show your choices; it will stand in the list published after closing.',
  },
  again: {
    zh: '投票结束前还可以再投：重新扫一次票条，以最后一次为准。',
    en: 'Until closing you may vote again: scan your slip once more. The last ballot counts.',
  },
  erased: {
    zh: '本机已清除您的选择和票条号码。',
    en: 'Your choices and the code of your slip are erased from this device.',
  },
  genuine: { zh: '回执签名已核对', en: 'The receipt’s signature was checked' },
  notGenuine: {
    zh: '回执的签名核对不上。请不要离开，把本页给监票人看。',
    en: 'The receipt’s signature does not hold. Please show this page to a scrutineer.',
  },
  unsigned: {
    zh: '回执没有送到，但公布的名单里有您的查验码：票在票箱里。',
    en: 'No receipt came, but your code stands in the published list: the ballot is in the box.',
  },
  replaced: { zh: '这张票条又投了一张新票', en: 'A newer ballot was cast with this slip' },
  replacedText: {
    zh: '以新票为准，上面这张不再计算。如果不是您本人投的，请马上告诉监票人。',
    en: 'The newer one counts. If it was not you, please tell a scrutineer now.',
  },
  voided: { zh: '这次表决已作废，正在重新投票', en: 'This poll was voided and is repeated' },
  voidedText: {
    zh: '上面这张票不再有效，请重新扫票条再投一次。',
    en: 'This ballot no longer counts. Please scan your slip and vote again.',
  },
  closed: { zh: '投票已经结束。', en: 'The vote has closed.' },
  listed: {
    zh: '公布的名单里已有您的查验码。',
    en: 'Your tracking code stands in the published list.',
  },
  unlisted: {
    zh: '公布的名单里没有您的查验码。如果您没有再投过，请截图并马上告诉监票人。',
    en: 'Your tracking code is not in the published list. Unless you voted again, please tell a scrutineer now.',
  },
  voteAgain: { zh: '用票条再投一次', en: 'Vote again with the slip' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const opinionWords = {
  title: { zh: '意见建议（可以不写）', en: 'Opinions (optional)' },
  help: {
    zh: '意见和选票分开送，不带您的票条和时间，投票结束后才打开。请不要写自己的姓名。',
    en: 'Sent apart from your ballot, without slip or time, and opened after closing only. Please do not write your name.',
  },
  unit: { zh: '给哪个单位', en: 'For which unit' },
  text: { zh: '意见建议', en: 'Opinion' },
  send: { zh: '送出意见', en: 'Send the opinion' },
  sending: { zh: '正在送出……', en: 'Sending …' },
  sent: { zh: '意见已送出，谢谢。还可以再写。', en: 'Sent, thank you. You may write another.' },
  failed: {
    zh: '没有送出去，文字还在，请再按一次。',
    en: 'It was not sent. The text is still here; please try again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
