import type { Sentence } from '@pingyi/core';

export const recordWords = {
  lead: {
    zh: '核验包是一个文件，装着重新计算每个数字所需的一切：公开事项、签名检查点、选票档案和计票单。评议进行中和结束后，任何人随时可以下载。',
    en: 'The bundle is one file with everything that is needed to recompute every number: public acts, signed checkpoints, archives of ballots and count sheets. Anybody may download it, during the campaign and after it.',
  },
  split: {
    zh: '警告：有人看到过另一份记录',
    en: 'Warning: somebody was shown another record',
  },
  splitSays: {
    zh: '下面的检查点由本日志的密钥签名，而本日志没有这样的状态。这证明数据库曾被恢复到旧的状态、密钥被别处使用，或有人向外展示过另一份记录。在查明以前，请不要相信这里的任何数字。',
    en: 'The key of this log signed the checkpoints below, and this log has no such state. It proves that the database was set back, that the key is used elsewhere, or that somebody was shown another record. Trust no number here until it is explained.',
  },
  download: { zh: '下载核验包', en: 'Download the bundle' },
  file: { zh: '文件', en: 'File' },
  size: { zh: '大小', en: 'Size' },
  sha256: { zh: '文件摘要（SHA-256）', en: 'Digest of the file (SHA-256)' },
  notYet: {
    zh: '还没有签名检查点覆盖本次评议，稍后即可下载。',
    en: 'No signed checkpoint covers this evaluation yet; please come back in a while.',
  },
  checkpoint: { zh: '最新检查点', en: 'Newest checkpoint' },
  checkpointSays: {
    zh: '检查点是日志签名的一句话：共有多少条事项，它们的根值是什么。把它抄下来或拍下来，以后就能发现日志有没有被改写。',
    en: 'A checkpoint is what the log signs: how many acts there are, and their root. Keep a copy, and you can tell later whether the log was rewritten.',
  },
  leaves: { zh: '事项数', en: 'Acts' },
  root: { zh: '根值', en: 'Root' },
  keys: { zh: '日志公钥指纹', en: 'Fingerprint of the log’s key' },
  keysSays: {
    zh: '请与评议通知上印的指纹核对。',
    en: 'Compare it with the one printed on the campaign’s notice.',
  },
  note: { zh: '检查点原文', en: 'The checkpoint’s text' },
  checkIt: { zh: '自己核验', en: 'Check it yourself' },
  checkPage: { zh: '在网页上核验', en: 'Check in the browser' },
  how: { zh: '怎样核验', en: 'How to check' },
} satisfies Record<string, Sentence>;

/** A length with its unit; whole bytes stand beside it. */
export function bytesText(bytes: number): Sentence {
  const units = ['KB', 'MB', 'GB'] as const;
  let size = bytes / 1_024;
  let unit = 0;
  while (size >= 1_024 && unit < units.length - 1) {
    size /= 1_024;
    unit += 1;
  }
  const rounded = `${size.toFixed(1)} ${units[unit]}`;
  return { zh: `${rounded}（${bytes} 字节）`, en: `${rounded} (${bytes} bytes)` };
}

export const codesWords = {
  lead: {
    zh: '投票后手机上显示的查验码是选票的指纹，不含选择。查到它，说明您的选票在公布的票箱里。',
    en: 'The tracking code that the phone showed after voting is a fingerprint of the ballot and holds no choice. If it is listed, your ballot is in the published box.',
  },
  code: { zh: '查验码（16 位字母或数字）', en: 'Tracking code (16 letters or digits)' },
  look: { zh: '查询', en: 'Look it up' },
  notKept: {
    zh: '查询内容不写入网址和日志。不想让服务器知道查的是哪一个，请打开下面的完整名单，在浏览器里查找。',
    en: 'What you look for goes into no address and no log. If the server shall not know which one it is, open the whole list below and search in the browser.',
  },
  malformed: {
    zh: '查验码应为 16 位字母或数字，请对照手机上的回执重新输入。',
    en: 'A tracking code has 16 letters or digits; please compare with the receipt on the phone.',
  },
  found: { zh: '在名单里：您的选票在票箱', en: 'Listed: your ballot is in box' },
  foundSays: {
    zh: '结束前重新投过的，先投的查验码也在名单里，计入的是最后一次。是否计入，可用核验程序查看。',
    en: 'If you voted again before the close, earlier codes are listed too, and the last ballot counts. The verifier tells which one counted.',
  },
  missing: { zh: '不在名单里', en: 'Not listed' },
  missingOpen: {
    zh: '投票还在进行，查验码分组公布，每组至少五个；请在投票结束后再查。',
    en: 'The vote is still open, and codes appear in groups of at least five. Please look again after it closes.',
  },
  missingClosed: {
    zh: '请核对每一位。确认无误仍查不到的，请凭手机上的回执向监票人或评议办提出：回执有服务器签名，是选票已被收下的证据。',
    en: 'Please check every character. If it is right and still missing, show the receipt on your phone to a scrutineer or the office: it is signed by the server and proves that the ballot was taken.',
  },
  lists: { zh: '完整名单', en: 'The whole lists' },
  noPolls: {
    zh: '还没有电子表决。投票开始以后，这里可以查询。',
    en: 'There is no electronic poll yet. Codes can be looked up here once a vote opens.',
  },
  allOf: { zh: '查验码名单', en: 'Tracking codes' },
  complete: {
    zh: '投票已经结束，以下是票箱中每一张选票的查验码。',
    en: 'The vote is closed; these are the codes of every ballot in the box.',
  },
  incomplete: {
    zh: '投票正在进行，以下是已经分组公布的查验码。',
    en: 'The vote is open; these are the codes that were published in groups so far.',
  },
  search: { zh: '在浏览器中查找：Ctrl+F。', en: 'Search in the browser: Ctrl+F.' },
} satisfies Record<string, Sentence>;

export function codesCount(count: number): Sentence {
  return {
    zh: `${count} 个查验码。`,
    en: count === 1 ? 'One code. ' : `${count} codes. `,
  };
}
