import type { Sentence } from '@pingyi/core';
import type { ClaimName } from '../claims/claim.ts';
import type { ClaimState } from '../report/verdict.ts';

/** What each claim says when it holds. */
const sentences: Readonly<Record<ClaimName, Sentence>> = {
  'log-intact': {
    zh: '记录完整：每个文件、每条事项、根值和签名都能重新算出。',
    en: 'The record is intact: every file, act, root and signature recomputes.',
  },
  'log-origin': {
    zh: '这就是公告所说的那份存证日志。',
    en: 'It is the log that the notice speaks of.',
  },
  'archives-in-log': {
    zh: '每个表决都有选票档案，档案与事项一致。',
    en: 'Every poll has its archive, and archives and acts agree.',
  },
  'rules-before-votes': {
    zh: '方案、计分办法和参评单位在首次表决前公布，此后未变。',
    en: 'Plan, scheme and units were published before the first vote and stand since.',
  },
  'order-kept': {
    zh: '自下而上逐级评议。',
    en: 'Levels were evaluated from the bottom up.',
  },
  deadlines: {
    zh: '各项工作何时提交、哪些逾期都有据可查，时间先后无误。',
    en: 'It is on record what was handed in when and what was late; times are in order.',
  },
  'panel-drawn': {
    zh: '评议代表由公开的随机数抽出。',
    en: 'The panel was drawn by public randomness.',
  },
  quorum: {
    zh: '每次表决开始时，签字确认的到会人数和构成符合规定。',
    en: 'At every opening the signed numbers of persons present satisfy the rule.',
  },
  'slips-balance': {
    zh: '票条、链接、纸质票与人数逐项相等。',
    en: 'Slips, links, sheets and persons add up exactly.',
  },
  'ballots-valid': {
    zh: '每张电子票有效，没有重复，投票凭证都在名单内。',
    en: 'Every electronic ballot is valid, none is there twice, each credential is listed.',
  },
  'tally-right': {
    zh: '密文合计、解密和结果都能重新算出。',
    en: 'Encrypted tally, decryption and result recompute.',
  },
  'receipts-kept': {
    zh: '所给查验码的选票都在档案中。',
    en: 'The ballots of the given tracking codes are in the archives.',
  },
  'paper-balances': {
    zh: '纸质票计票单账实相符，并有两名计票人签名。',
    en: 'Paper count sheets balance and carry the signatures of two tellers.',
  },
  satisfaction: {
    zh: '各单位群众满意度按公布的票数和计分办法算出。',
    en: 'Each unit’s satisfaction follows from its counts by the scheme.',
  },
  'daily-and-deductions': {
    zh: '日常考核和加扣分都有依据、有证据、经第二人审定、可异议，同一事项没有重复扣分。',
    en: 'Daily lines and deductions have rule, grounds, evidence and a second person’s decision, could be objected to, and no fact is punished twice.',
  },
  'composite-and-rank': {
    zh: '综合评定结果和名次能重新算出；公示期满、异议处理完才定为最终结果。',
    en: 'Composite results and ranks recompute, and became final only after the time to object.',
  },
  promises: {
    zh: '每条现场承诺都在承诺清单里，单位、所答提问和期限无误；是否兑现，记录中还没有。',
    en: 'Every promise is in the register, with its unit, its question and its due day; whether it was kept is not on record yet.',
  },
  'announced-equals-computed': {
    zh: '公布的结果与选票、计票单算出的一致。',
    en: 'What was announced is what ballots and sheets add up to.',
  },
  'opened-equals-sealed': {
    zh: '后来公开的内部事项与当时的承诺值一致。',
    en: 'Internal acts that were opened later are the ones that were sealed.',
  },
  'no-personal-data': {
    zh: '公开事项中没有个人信息。',
    en: 'Public acts hold no personal data.',
  },
  secrecy: {
    zh: '选票由多名外部密钥保管人共同保管，单独一方无法打开。',
    en: 'Several trustees from outside hold the keys: nobody alone can open a ballot.',
  },
};

const states: Readonly<Record<ClaimState, Sentence>> = {
  holds: { zh: '成立', en: 'holds' },
  fails: { zh: '不成立', en: 'fails' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  undecided: { zh: '无法判定', en: 'cannot be decided' },
};

/** What a claim says, whatever came of it. */
export function claimSentence(claim: ClaimName): Sentence {
  return sentences[claim];
}

/** The name of a state. */
export function claimStateName(state: ClaimState): Sentence {
  return states[state];
}
