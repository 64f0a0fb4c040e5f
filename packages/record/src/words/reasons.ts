import type { Facts, Sentence } from '@pingyi/core';
import type { ReasonCode } from '../report/verdict.ts';
import { fill, type Wording } from './fill.ts';

const wordings: Readonly<Record<ReasonCode, Wording>> = {
  'no-votes': ['还没有表决。', 'There has been no vote yet.'],
  'no-polls': ['没有电子表决。', 'There is no electronic poll.'],
  'no-tallies': ['还没有解密的表决。', 'No poll has been decrypted yet.'],
  'no-paper': ['没有纸质票计票单。', 'There are no count sheets of paper.'],
  'no-announcements': ['还没有公布结果。', 'No result has been announced yet.'],
  'no-openings': ['没有后来公开的内部事项。', 'No internal act has been opened.'],
  'no-receipts': ['没有给出查验码。', 'No tracking code was given.'],
  'no-promises': ['没有现场承诺。', 'No promise was made.'],
  'panel-appointed': [
    '评议代表由指定产生，不是抽取的，记录中已注明。',
    'The panel was appointed and not drawn by lot; the record says so.',
  ],
  'no-panel': ['还没有评议代表组。', 'There is no panel yet.'],
  'no-assessment': [
    '还没有日常考核、加扣分和结果公示。',
    'There is no daily assessment, deduction or notice of results yet.',
  ],
  'no-result-notice': [
    '综合评定结果还没有公示。',
    'No result of the year is in public notice yet.',
  ],
  'keys-of-the-server': [
    '有 {exposed} 个表决的密钥由服务器保管：选票对组织者不保密。',
    'The server holds the keys of polls: {exposed}. Ballots are not protected from the organiser.',
  ],
  'links-believed': [
    '共 {polls} 个表决，其中 {linked} 个采用个人链接：代表身份与所登记的凭证是否始终分开保管，无法从记录判断，须相信组织者。',
    'Polls: {polls}, with personal links: {linked}. Whether identities and registered credentials were kept apart cannot be learnt from the record; the organiser has to be believed.',
  ],
  'no-trust': [
    '没有给出信任文件。请把公告上的密钥指纹写进去，再用 --trust 核对。',
    'No trust file was given: write the key’s fingerprint from the notice into one and give it with --trust.',
  ],
  'no-campaign': ['记录中没有这次评议活动。', 'The record has no such campaign.'],
  'acts-unknown': [
    '第 {acts} 条事项的类型这个版本不认识，请用更新的核验程序。',
    'Acts of types that this version does not know: {acts}. Use a newer verifier.',
  ],
  'too-many-acts': [
    '事项多得超出核验程序能容纳的范围。',
    'There are more acts than this verifier holds.',
  ],
  'no-strong-proofs': [
    '缺少解密证明（{unproved}）：旧式证明可以伪造。',
    'Strong proofs are missing ({unproved}): v1 decryption proofs are forgeable.',
  ],
  'unverifiable-archive': [
    '表决 {poll} 的档案用了这个版本不支持的形式（{code}）。',
    'The archive of poll {poll} has a form that this version does not support ({code}).',
  ],
  'rests-on': [
    '它以 {claims} 为基础，而后者不成立或无法判定。',
    'It rests on {claims}, of which something fails.',
  ],
  'not-examined': [
    '核验这一项时遇到意外（{why}）。',
    'Examining it came to an unexpected end ({why}).',
  ],
};

/** Why a claim says nothing or cannot be decided. */
export function claimReasonSentence(reason: ReasonCode, facts: Facts): Sentence {
  return fill(wordings[reason], facts);
}
