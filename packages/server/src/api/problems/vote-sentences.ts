import type { Sentence } from '@pingyi/core';
import { bundleTooLarge } from '../../bundle/bundle-too-large.ts';
import type { VoteProblemFacts } from './vote-problems.ts';
import type { Words } from './words.ts';

const nothingRecorded: Sentence = { zh: '没有记录任何事项。', en: 'Nothing was recorded.' };

const contentWhys: Readonly<Record<VoteProblemFacts['content-refused']['why'], Sentence>> = {
  unreadable: { zh: '无法识别', en: 'it cannot be read' },
  'not-canonical': { zh: '不是规定的写法或次序', en: 'it is not in the canonical form and order' },
  'invalid-credential': { zh: '有一项不是有效的公开凭证', en: 'an entry is no public credential' },
  'identity-credential': { zh: '有一项是单位元', en: 'an entry is the identity' },
  'repeated-credential': { zh: '有一项重复', en: 'an entry stands twice' },
  'size-differs': {
    zh: '项数与事项所写不符',
    en: 'it has another number of entries than was said',
  },
  'not-printed': { zh: '有一项不在已制作的票条中', en: 'an entry was never made' },
  'key-differs': { zh: '公钥与事项所写不符', en: 'it is another key than was said' },
  'group-of-rehearsals': {
    zh: '该密钥所在的群只用于演练',
    en: 'keys of this group are for rehearsals only',
  },
  'proof-fails': { zh: '持有证明不成立', en: 'the proof of possession fails' },
};

const values: Readonly<Record<VoteProblemFacts['value-differs']['what'], Sentence>> = {
  publicKey: { zh: '选举公钥', en: 'election key' },
  setup: { zh: '开启内容的摘要', en: 'hash of the setup' },
  endBallots: { zh: '结束内容的摘要', en: 'hash of the end of the ballots' },
  ballots: { zh: '箱内电子票数', en: 'number of ballots' },
  voters: { zh: '投票人数', en: 'number of voters' },
  electorate: { zh: '有效票条数', en: 'number of credentials' },
};

/** Sentences of problems on meetings, polls and ballots. */
export const voteWords: {
  readonly [Code in keyof VoteProblemFacts]: Words<VoteProblemFacts[Code]>;
} = {
  'meeting-unknown': {
    title: { zh: '没有这场评议会', en: 'Unknown meeting' },
    what: ({ meeting }) => ({
      zh: `没有编号为“${meeting}”的评议会。`,
      en: `There is no meeting “${meeting}”.`,
    }),
    remedy: { zh: '请核对链接或编号。', en: 'Please check the link or the id.' },
  },
  'poll-unknown': {
    title: { zh: '没有这个表决', en: 'Unknown poll' },
    what: ({ poll }) => ({ zh: `没有表决“${poll}”。`, en: `There is no poll “${poll}”.` }),
    remedy: { zh: '请核对链接或编号。', en: 'Please check the link or the id.' },
  },
  'content-unknown': {
    title: { zh: '所引用的内容还没有上传', en: 'Content is missing' },
    what: ({ digests }) => ({
      zh: `事项引用的 ${digests.length} 项内容还没有上传。`,
      en: `${digests.length} ${digests.length === 1 ? 'content that is' : 'contents that are'} named were not uploaded.`,
    }),
    remedy: {
      zh: '请先上传，再提交。没有记录任何事项。',
      en: 'Please upload first, then ask again. Nothing was recorded.',
    },
  },
  'content-differs': {
    title: { zh: '内容与摘要不符', en: 'Content and digest differ' },
    what: ({ have }) => ({
      zh: `收到的内容的 SHA-256 是 ${have}。`,
      en: `The bytes have the SHA-256 ${have}.`,
    }),
    remedy: { zh: '请重新上传。', en: 'Please upload it again.' },
  },
  'content-refused': {
    title: { zh: '内容不符合要求', en: 'Content refused' },
    what: ({ digest, why, index }) => ({
      zh: `内容 ${digest.slice(7, 19)}… ${contentWhys[why].zh}${index === null ? '' : `（第 ${index + 1} 项）`}。`,
      en: `Content ${digest.slice(7, 19)}…: ${contentWhys[why].en}${index === null ? '' : ` (entry ${index + 1})`}.`,
    }),
    remedy: nothingRecorded,
  },
  'signature-wrong': {
    title: { zh: '签名不成立', en: 'A signature does not hold' },
    what: ({ account }) => ({
      zh: `“${account}”的签名与所记内容或登记的公钥不符。`,
      en: `The signature of “${account}” does not hold for what is recorded under the listed key.`,
    }),
    remedy: {
      zh: '请重新读取数字，由本人重新签名。没有记录任何事项。',
      en: 'Please read the numbers again and sign anew. Nothing was recorded.',
    },
  },
  'bundle-too-large': {
    title: { zh: '核验包太大', en: 'The bundle is too large' },
    what: bundleTooLarge,
    remedy: {
      zh: '请逐场下载各次表决的选票档案，日志可以从 /api/log/entries 下载，分别核验。',
      en: 'Please download the archive of each poll, and the log from /api/log/entries, and verify them one by one.',
    },
  },
  'poll-uuid-taken': {
    title: { zh: '表决编号已被使用', en: 'The uuid is taken' },
    what: ({ poll }) => ({
      zh: `表决编号“${poll}”已被使用。`,
      en: `Another poll has the uuid “${poll}”.`,
    }),
    remedy: { zh: '请换用新的随机编号。', en: 'Please draw another one.' },
  },
  'value-differs': {
    title: { zh: '与系统核算不符', en: 'Another value than worked out' },
    what: ({ poll, what, need, have }) => ({
      zh: `表决 ${poll} 的${values[what].zh}核算为 ${need ?? '（尚无）'}，收到的是 ${have}。`,
      en: `Poll ${poll}: the ${values[what].en} is ${need ?? 'not known yet'}, not ${have}.`,
    }),
    remedy: {
      zh: '请重新读取后再提交。没有记录任何事项。',
      en: 'Please read it again and ask anew. Nothing was recorded.',
    },
  },
  'decryption-refused': {
    title: { zh: '部分解密不成立', en: 'The partial decryption is refused' },
    what: ({ why, place }) => ({
      zh: `部分解密未通过核验（${why}，${place}）。`,
      en: `The partial decryption fails (${why} at ${place}).`,
    }),
    remedy: {
      zh: '请由密钥保管人重新核对档案后再解密。没有记录任何事项。',
      en: 'Please check the archive and decrypt again. Nothing was recorded.',
    },
  },
  'poll-not-open': {
    title: { zh: '投票还没有开始', en: 'The vote is not open' },
    what: () => ({ zh: '投票还没有开始。', en: 'The vote has not been opened yet.' }),
    remedy: {
      zh: '请等主持人宣布开始，页面会自动打开。',
      en: 'Please wait until the chair opens it; the page opens by itself.',
    },
  },
  'poll-closed': {
    title: { zh: '投票已经结束', en: 'The vote is closed' },
    what: () => ({
      zh: '投票已经结束，这张票没有投入。',
      en: 'The vote is over; this ballot is not in.',
    }),
    remedy: { zh: '有疑问请找监票人。', en: 'Please ask a scrutineer if in doubt.' },
  },
  'poll-closing': {
    title: { zh: '投票即将结束', en: 'The vote is about to close' },
    what: () => ({ zh: '主持人正在结束投票。', en: 'The chair is closing the vote.' }),
    remedy: {
      zh: '页面会自动再试一次，请稍候。',
      en: 'Please wait; the page asks again by itself.',
    },
  },
  'unknown-credential': {
    title: { zh: '票条无效', en: 'Unknown credential' },
    what: () => ({
      zh: '这张票条不在本场有效票条名单中，可能已作废或属于另一场。',
      en: 'This slip is not in the list of the poll: it was voided, or is of another meeting.',
    }),
    remedy: { zh: '请到签到处。', en: 'Please ask at the desk.' },
  },
  'credential-unlisted': {
    title: { zh: '票条无效', en: 'Unknown credential' },
    what: () => ({
      zh: '这张票条不在本场有效票条名单中，可能已作废或属于另一场。',
      en: 'This slip is not in the list of the poll: it was voided, or is of another meeting.',
    }),
    remedy: { zh: '请到签到处。', en: 'Please ask at the desk.' },
  },
  'ballot-refused': {
    title: { zh: '电子票未通过核验', en: 'The ballot is refused' },
    what: ({ check, place }) => ({
      zh: `电子票没有通过核验（${check}，${place}），没有投入。`,
      en: `The ballot fails a check (${check} at ${place}) and is not in.`,
    }),
    remedy: { zh: '请重新打开投票页再投一次。', en: 'Please open the page again and vote anew.' },
  },
  'ballots-too-fast': {
    title: { zh: '投票过于频繁', en: 'Too many ballots at once' },
    what: ({ seconds }) => ({
      zh: `同一票条提交过于频繁，${seconds} 秒后可以再投。`,
      en: `Too many ballots of one slip; it may vote again in ${seconds} seconds.`,
    }),
    remedy: { zh: '之前投入的票仍然有效。', en: 'The ballot before stays in.' },
  },
  'poll-unready': {
    title: { zh: '还没有这项内容', en: 'Not there yet' },
    what: ({ poll, state }) => ({
      zh: `表决 ${poll} 还没有进行到这一步（${state}）。`,
      en: `Poll ${poll} is not so far yet (${state}).`,
    }),
    remedy: { zh: '请稍后再来。', en: 'Please come back later.' },
  },
};
