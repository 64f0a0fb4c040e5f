import { z } from 'zod';
import { meetingEntry } from '../entry.ts';
import { count, digest, eventHash, officerSignature, officialText, pollId } from '../values.ts';

/** Acts from the close of a vote to its confirmed result (plan §III.4). */

export const voteClosed = meetingEntry({
  type: 'vote-closed',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    /** The polls closed with it. */
    polls: z.array(pollId),
    /** Sheets of paper issued. */
    papers: count,
    signatures: z.array(officerSignature),
  }),
  sentence: {
    zh: '投票结束：电子表决 {polls|count} 个，发出纸质票 {papers} 张。',
    en: 'The vote closes: electronic polls {polls|count}, papers issued {papers}.',
  },
});

export const pollClosed = meetingEntry({
  type: 'poll-closed',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    poll: pollId,
    /** Hash of the archive's EndBallots event. */
    endBallots: eventHash,
    /** Ballots in the box, repeated ones included, and credentials with a ballot. */
    ballots: count,
    voters: count,
    signatures: z.array(officerSignature),
  }),
  sentence: {
    zh: '表决 {poll} 结束，箱内电子票 {ballots} 张，投票 {voters} 人。',
    en: 'Poll {poll} closes; ballots in the box: {ballots}, voters: {voters}.',
  },
});

export const closingCovered = meetingEntry({
  type: 'closing-covered',
  version: 1,
  visibility: 'public',
  by: ['chair', 'scrutineer', 'trustee', 'office'],
  payload: z.strictObject({
    poll: pollId,
    /** The number of leaves of the signed checkpoint, and the digest of its note. */
    size: count,
    checkpoint: digest,
  }),
  sentence: {
    zh: '表决 {poll} 的结束已载入存证日志检查点（{size} 项）。',
    en: 'A checkpoint of the log ({size} acts) covers the close of poll {poll}.',
  },
});

export const pollTallied = meetingEntry({
  type: 'poll-tallied',
  version: 1,
  visibility: 'public',
  by: ['chair', 'scrutineer', 'trustee', 'office'],
  payload: z.strictObject({ poll: pollId, encryptedTally: eventHash, tallied: count }),
  sentence: {
    zh: '表决 {poll} 的密文合计完成，计入电子票 {tallied} 张。',
    en: 'The encrypted ballots of poll {poll} are added up: {tallied}.',
  },
});

export const decryptionAccepted = meetingEntry({
  type: 'decryption-accepted',
  version: 1,
  visibility: 'public',
  by: ['trustee', 'office'],
  payload: z.strictObject({
    poll: pollId,
    owner: count.min(1),
    partialDecryption: eventHash,
    /** Digest of the strong decryption proofs beside the archive. */
    strongProofs: digest,
  }),
  sentence: {
    zh: '表决 {poll} 收到第 {owner} 份部分解密。',
    en: 'Partial decryption {owner} of poll {poll} is accepted.',
  },
});

export const pollResult = meetingEntry({
  type: 'poll-result',
  version: 1,
  visibility: 'public',
  by: ['chair', 'scrutineer', 'trustee', 'office'],
  payload: z.strictObject({
    poll: pollId,
    result: eventHash,
    /** For each question the ballots of each grade in the scheme's order, then those abstained. */
    counts: z.array(z.array(count)).meta({ title: 'counts (by question and answer)' }),
  }),
  sentence: {
    zh: '表决 {poll} 解密完成，得出各题票数（{counts|count} 题）。',
    en: 'Poll {poll} is decrypted; counts of questions: {counts|count}.',
  },
});

export const pollVoided = meetingEntry({
  type: 'poll-voided',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ poll: pollId, ballots: count, reason: officialText }),
  sentence: {
    zh: '表决 {poll} 作废（已有电子票 {ballots} 张），须重新表决，理由：{reason}。',
    en: 'Poll {poll} is voided (ballots so far: {ballots}) and must be repeated. Reason: {reason}.',
  },
});

export const resultConfirmed = meetingEntry({
  type: 'result-confirmed',
  version: 1,
  visibility: 'public',
  by: ['scrutineer'],
  payload: z.strictObject({
    /** Digest of the counts of every unit by origin (`meeting/result.ts`). */
    result: digest,
    signatures: z.array(officerSignature),
  }),
  sentence: { zh: '监票人确认计票结果。', en: 'A scrutineer confirms the result of the count.' },
});
