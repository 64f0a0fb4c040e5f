import { z } from 'zod';
import { instant } from '../../campaign/calendar/instant.ts';
import { unitId } from '../../units/unit-id.ts';
import { meetingEntry } from '../entry.ts';
import {
  accountId,
  campaignId,
  correction,
  documentRef,
  meetingId,
  officerKey,
  officialText,
  word,
} from '../values.ts';

/** Acts on a meeting as a whole: planned, changed, called off, its officers and keys, its end. */

export const meetingMode = z
  .enum(['onSiteDirect', 'hotline'])
  .meta({ title: 'onSiteDirect | hotline' });

/** What people vote with: encrypted ballots, sheets of paper, or either as each likes. */
const ballotKind = z
  .enum(['electronic', 'paper', 'mixed'])
  .meta({ title: 'electronic | paper | mixed' });

/** What is fixed of a meeting before it begins. `place` names the hall, or the programme on air. */
export const particularsFields = {
  units: z.array(unitId).min(1),
  place: officialText.max(200),
  begins: instant,
  ends: instant,
  mode: meetingMode,
  ballots: ballotKind,
};

export const meetingPlanned = meetingEntry({
  type: 'meeting-planned',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    campaign: campaignId,
    meeting: meetingId,
    level: word,
    ...particularsFields,
  }),
  sentence: {
    zh: '拟在{place}召开评议会（编号 {meeting}），评议{units|units}。',
    en: 'A meeting (id {meeting}) is planned at {place} to evaluate {units|units}.',
  },
});

export const meetingChanged = meetingEntry({
  type: 'meeting-changed',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ level: word, ...particularsFields, reason: officialText }),
  sentence: {
    zh: '评议会安排调整为：在{place}评议{units|units}，理由：{reason}。',
    en: 'The meeting is now planned at {place} to evaluate {units|units}. Reason: {reason}.',
  },
});

export const meetingCalledOff = meetingEntry({
  type: 'meeting-called-off',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ reason: officialText }),
  sentence: {
    zh: '评议会取消，理由：{reason}。',
    en: 'The meeting is called off. Reason: {reason}.',
  },
});

/** An officer whose independence matters: the account, and the body that sent the person. */
const sentOfficer = z
  .strictObject({ account: accountId, body: officialText.max(60) })
  .meta({ title: 'officer (account, body)' });

/** Who chairs, scrutinises, counts and keeps keys. Trustees are numbered in this order, from 1. */
export const meetingOfficersFields = {
  chairs: z.array(accountId).min(1),
  scrutineers: z.array(sentOfficer),
  tellers: z.array(accountId),
  trustees: z.array(sentOfficer),
};

export const meetingOfficersNamed = meetingEntry({
  type: 'meeting-officers-named',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ ...meetingOfficersFields, correction: correction.nullable() }),
  sentence: {
    zh: '确定主持人 {chairs|count} 名、监票人 {scrutineers|count} 名、计票人 {tellers|count} 名、密钥保管人 {trustees|count} 名。',
    en: 'Officers are named: chairs {chairs|count}, scrutineers {scrutineers|count}, tellers {tellers|count}, trustees {trustees|count}.',
  },
});

export const officerKeyListed = meetingEntry({
  type: 'officer-key-listed',
  version: 1,
  visibility: 'public',
  by: ['chair', 'scrutineer', 'teller'],
  payload: z.strictObject({
    account: accountId,
    key: officerKey,
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '工作人员 {account} 登记签名公钥。',
    en: 'Officer {account} lists a public key for signatures.',
  },
});

export const meetingEnded = meetingEntry({
  type: 'meeting-ended',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ minutes: documentRef }),
  sentence: { zh: '评议会结束。', en: 'The meeting ends.' },
});
