import { z } from 'zod';
import { unitId } from '../../units/unit-id.ts';
import { meetingEntry } from '../entry.ts';
import {
  correction,
  count,
  digest,
  eventHash,
  groupElement,
  officerSignature,
  officialText,
  pollId,
  word,
} from '../values.ts';

/** Acts of polls until they open: uuids, trustees' keys, slips, the box (plan §III.4; R70). */

/** How a voter proves to be one: a slip drawn from a box, or a key registered through a personal link. */
export const credentialKind = z.enum(['slips', 'links']).meta({ title: 'slips | links' });

/** Who can decrypt: outside trustees together, or whoever controls the server (said on every screen). */
export const keyHolders = z.enum(['trustees', 'server']).meta({ title: 'trustees | server' });

/** A part of the electorate with a poll of its own: a rater group or channel, null where all vote as one. */
const part = word.nullable();

/** Spares of a poll: enough for two repetitions. */
export const sparesPerPoll = 2;

export const pollsDrafted = meetingEntry({
  type: 'polls-drafted',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    credentials: credentialKind,
    keys: keyHolders,
    polls: z
      .array(z.strictObject({ part, poll: pollId, spares: z.array(pollId).length(sparesPerPoll) }))
      .min(1)
      .meta({ title: 'polls (part, poll, two spares)' }),
    /** The questions of every poll in their order: each item of each unit. */
    questions: z
      .array(z.strictObject({ unit: unitId, item: word }))
      .min(1)
      .meta({ title: 'questions (unit, item)' }),
  }),
  sentence: {
    zh: '确定电子表决 {polls|count} 个及其备用编号，每张电子票 {questions|count} 题。',
    en: 'Electronic polls are drafted with their spares: {polls|count}; questions on a ballot: {questions|count}.',
  },
});

export const trusteeKeyRegistered = meetingEntry({
  type: 'trustee-key-registered',
  version: 1,
  visibility: 'public',
  by: ['trustee', 'office'],
  payload: z.strictObject({
    poll: pollId,
    /** The trustee's number, from 1, as the archive counts owners. */
    owner: count.min(1),
    holder: z.enum(['trustee', 'server']),
    key: groupElement,
    /** Digest of the proof of possession in its canonical form. */
    proof: digest,
  }),
  sentence: {
    zh: '表决 {poll} 的第 {owner} 把密钥登记。',
    en: 'Key {owner} of poll {poll} is registered.',
  },
});

export const pollKeysReady = meetingEntry({
  type: 'poll-keys-ready',
  version: 1,
  visibility: 'public',
  by: ['office', 'scrutineer'],
  payload: z.strictObject({ poll: pollId, publicKey: groupElement, owners: count }),
  sentence: {
    zh: '表决 {poll} 的密钥齐备，共 {owners} 把。',
    en: 'The keys of poll {poll} are complete: {owners}.',
  },
});

const lists = z
  .array(z.strictObject({ poll: pollId, digest }))
  .meta({ title: 'lists (poll, digest)' });

export const slipsMade = meetingEntry({
  type: 'slips-made',
  version: 1,
  visibility: 'public',
  by: ['scrutineer'],
  payload: z.strictObject({
    part,
    printed: count.min(1),
    /** Digests of the sorted lists of public credentials: one for each poll and spare. */
    lists,
    /** How many persons made them together; 1 is shown on screens and in the record. */
    makers: z.int().min(1).max(2).meta({ title: '1 or 2' }),
  }),
  sentence: {
    zh: '制作票条 {printed} 张（制作人 {makers} 名）。',
    en: 'Slips made: {printed} (persons who made them: {makers}).',
  },
});

export const boxVoided = meetingEntry({
  type: 'box-voided',
  version: 1,
  visibility: 'public',
  by: ['scrutineer'],
  payload: z.strictObject({ part, voided: count, lists, correction: correction.nullable() }),
  sentence: {
    zh: '票箱中剩余票条 {voided} 张作废。',
    en: 'The slips left in the box are voided: {voided}.',
  },
});

export const slipBalanceSigned = meetingEntry({
  type: 'slip-balance-signed',
  version: 1,
  visibility: 'public',
  by: ['scrutineer'],
  payload: z.strictObject({
    parts: z
      .array(z.strictObject({ part, printed: count, voided: count, drawn: count }))
      .meta({ title: 'slips (part, printed, voided, drawn)' }),
    drawn: count,
    links: count,
    papers: count,
    declined: count,
    signedIn: count,
    /** Why an equation does not hold, or null where both hold. */
    explanation: officialText.nullable(),
    signatures: z.array(officerSignature),
  }),
  sentence: {
    zh: '票条核对：领取票条 {drawn} 张、个人链接 {links} 个、纸质票 {papers} 张、放弃 {declined} 名，签到 {signedIn} 名；差异说明：{explanation}。',
    en: 'Slip balance: slips drawn {drawn}, links {links}, papers {papers}, declined {declined}, signed in {signedIn}; explanation: {explanation}.',
  },
});

export const testDecryptionMade = meetingEntry({
  type: 'test-decryption-made',
  version: 1,
  visibility: 'public',
  by: ['trustee'],
  payload: z.strictObject({ poll: pollId, owner: count.min(1) }),
  sentence: {
    zh: '第 {owner} 名密钥保管人完成表决 {poll} 的试解密。',
    en: 'Trustee {owner} makes a test decryption for poll {poll}.',
  },
});

export const ballotsTested = meetingEntry({
  type: 'ballots-tested',
  version: 1,
  visibility: 'public',
  by: ['scrutineer'],
  payload: z.strictObject({ poll: pollId, tested: count.min(1), differing: count }),
  sentence: {
    zh: '监票人检验表决 {poll} 的电子票 {tested} 张，不符 {differing} 张。',
    en: 'Scrutineers test ballots of poll {poll}: {tested}; differing: {differing}.',
  },
});

export const pollOpened = meetingEntry({
  type: 'poll-opened',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    poll: pollId,
    part,
    /** Hash of the archive's Setup event. */
    setup: eventHash,
    /** Credentials of the frozen list. */
    electorate: count,
    minimumCohort: count,
    keys: keyHolders,
    signatures: z.array(officerSignature),
  }),
  sentence: {
    zh: '表决 {poll} 开启，可投电子票 {electorate} 张。',
    en: 'Poll {poll} opens; credentials: {electorate}.',
  },
});
