import type { Sentence } from '@pingyi/core';
import type { HandedFault } from '../keys/handed-signature.ts';
import { leastPassphrase, type PassphraseFault } from '../keys/passphrase.ts';
import type { SealFault } from '../keys/sealed-text.ts';

/** What the pages of a meeting's officers all say. */
export const words = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  loading: { zh: '正在读取本场评议会……', en: 'Reading the meeting …' },
  again: { zh: '重试', en: 'Try again' },
  back: { zh: '返回', en: 'Back' },
  signInFirst: { zh: '请先登录', en: 'Please sign in first' },
  signInHow: {
    zh: '请在新打开的窗口中用自己的账号登录，再回到本页。',
    en: 'Sign in with your own account in the window that opens, then come back to this page.',
  },
  toSignIn: { zh: '打开登录页', en: 'Open the sign-in page' },
  signedInNow: { zh: '我已登录', en: 'I have signed in' },
  signedInAs: { zh: '我的账号：', en: 'Signed in as: ' },
  offline: { zh: '现在没有连上服务器', en: 'The server cannot be reached now' },
  offlineMeans: {
    zh: '下面是最近一次读到的内容。不需要网络的步骤可以照常进行。',
    en: 'Below is what was read last. Steps that need no network go on as usual.',
  },
  noMeeting: { zh: '网址里没有评议会编号', en: 'The address names no meeting' },
  noMeetingHow: {
    zh: '请从工作台的评议会页面打开本页。',
    en: 'Please open this page from the meeting’s page in the console.',
  },
  ownMeetings: { zh: '我的评议会、退出登录', en: 'My meetings and signing out' },
  notForDesk: { zh: '这一页由别的岗位使用', en: 'Another officer works on this page' },
  notForDeskHow: {
    zh: '您登录的是签到员账号，在签到台办理签到和发票。',
    en: 'You are signed in for the desk: people are signed in and served there.',
  },
  toDesk: { zh: '去签到台', en: 'To the desk' },
  passphrase: { zh: '口令', en: 'Passphrase' },
  newPassphrase: { zh: '设一个口令', en: 'Choose a passphrase' },
  repeatPassphrase: { zh: '再输入一次', en: 'Type it again' },
  passphraseHint: {
    zh: `至少 ${leastPassphrase} 个字符，例如几个互不相干的词语。口令不上传，忘记了无法找回。`,
    en: `At least ${leastPassphrase} characters, such as a few unrelated words. It is sent nowhere; nobody can recover it.`,
  },
  sealing: { zh: '正在处理密钥，约需几秒钟……', en: 'Working on the key, a few seconds …' },
  keyTitle: { zh: '我的签名密钥', en: 'My signing key' },
  keyLead: {
    zh: '签字用的密钥在这个浏览器里生成，用口令加密后保存在这台设备上；登记的只是公钥。每场评议会一把。',
    en: 'The key that signs is made in this browser and kept on this device, encrypted by your passphrase; only its public part is listed. One for each meeting.',
  },
  makeKey: { zh: '生成密钥', en: 'Make the key' },
  listKey: { zh: '登记公钥', en: 'List the public key' },
  keyListed: { zh: '公钥已登记', en: 'The public key is listed' },
  keyMade: {
    zh: '密钥已在这台设备上，公钥还没有登记',
    en: 'The key is on this device, its public part not yet listed',
  },
  keyElsewhere: {
    zh: '已登记的密钥不在这台设备上',
    en: 'The listed key is not on this device',
  },
  keyElsewhereHow: {
    zh: '请改用生成密钥的那台设备，或者把那里保存的密钥文件装进来。投票开始前也可以重新生成一把并更正登记。',
    en: 'Use the device it was made on, or load the key file saved there. Before the vote opens you may also make a new one and correct the list.',
  },
  saveKeyFile: { zh: '保存密钥文件', en: 'Save the key file' },
  loadKeyFile: { zh: '装入密钥文件', en: 'Load a key file' },
  keyFromElsewhere: {
    zh: '密钥已在另一台设备上生成过',
    en: 'The key was made on another device',
  },
  renewKey: { zh: '重新生成并更正登记', en: 'Make a new key and correct the list' },
  renewReason: { zh: '签名密钥更换设备', en: 'The signing key changes its device' },
  foreignKeyFile: {
    zh: '这不是您在本场评议会的密钥文件',
    en: 'This is not your key file of this meeting',
  },
  fingerprint: { zh: '公钥：', en: 'Public key: ' },
  notOfficer: {
    zh: '您不是本场评议会的监票人',
    en: 'You are not a scrutineer of this meeting',
  },
  notOfficerHow: {
    zh: '下面的内容可以查看，但不能登记或签字。请评议办在“工作人员”里确认名单。',
    en: 'You may look, but not record or sign. Ask the office to check the list of officers.',
  },
  signTitle: { zh: '签字', en: 'Sign' },
  signed: { zh: '已签字', en: 'signed' },
  sign: { zh: '签字', en: 'Sign' },
  handOver: { zh: '给另一台设备的签名', en: 'Signature for the other device' },
  pasteSignature: { zh: '粘贴另一台设备上的签名', en: 'Paste a signature from another device' },
  addSignature: { zh: '加入签名', en: 'Add the signature' },
  signatureFails: {
    zh: '这个签名与登记的公钥不符。',
    en: 'This signature does not hold under the listed key.',
  },
  signatureStranger: {
    zh: '签名人不是本场登记了公钥的工作人员。',
    en: 'Its signer is no officer of this meeting with a listed key.',
  },
  noKeyHere: {
    zh: '这台设备上没有您的签名密钥，请先在“签名密钥”里生成或装入。',
    en: 'Your signing key is not on this device; make or load it under “Signing key” first.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const ownProblems: Readonly<
  Record<string, { readonly title: Sentence; readonly detail: Sentence }>
> = {
  'no-connection': {
    title: { zh: '没有连上服务器', en: 'The server cannot be reached' },
    detail: {
      zh: '请检查网络后重试；已经完成的内容还在，没有丢失。',
      en: 'Please check the network and try again; nothing that was done is lost.',
    },
  },
  'unreadable-answer': {
    title: { zh: '收到的答复无法识别', en: 'The answer cannot be read' },
    detail: {
      zh: '答复可能来自中间的代理，不是评议服务器。请稍后重试。',
      en: 'It may come from a proxy in between. Please try again later.',
    },
  },
};

/** Which meeting it is: campaign, hall, beginning. */
export function meetingHeading(title: Sentence, place: string, begins: string): Sentence {
  const at = new Date(begins);
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
    }).format(at);
  return {
    zh: `${title.zh} · ${place} · ${format('zh-CN')}`,
    en: `${title.en} · ${place} · ${format('en-GB')}`,
  };
}

export const passphraseFaults: Readonly<Record<PassphraseFault, Sentence>> = {
  'passphrase-short': {
    zh: `口令太短，请至少用 ${leastPassphrase} 个字符。`,
    en: `Too short: at least ${leastPassphrase} characters.`,
  },
  'passphrase-repeats': {
    zh: '口令里重复的字符太多，请换一个。',
    en: 'Too many repeated characters; please choose another.',
  },
  'passphrase-differs': { zh: '两次输入的口令不一样。', en: 'The two passphrases differ.' },
};

export const sealFaults: Readonly<Record<SealFault, Sentence>> = {
  damaged: {
    zh: '密钥文件已损坏，内容与保存时不一致。请用备份的那一份。',
    en: 'The key file is damaged: it is not what was saved. Please use your other copy.',
  },
  'passphrase-wrong': {
    zh: '口令不对，请重新输入（注意大小写和中英文输入法）。',
    en: 'The passphrase is wrong. Type it again; mind capitals and the input method.',
  },
};

export const handedFaults: Readonly<Record<HandedFault, Sentence>> = {
  'signature-unreadable': {
    zh: '粘贴的内容不是签名，请从另一台设备完整复制。',
    en: 'This is no signature; copy it from the other device as a whole.',
  },
  'signature-of-other-message': {
    zh: '这个签名签的是别的内容：签字后数字又变了。请对方在最新数字上重新签字。',
    en: 'This signature is over something else: numbers changed after it was made. Ask for a new one.',
  },
};
