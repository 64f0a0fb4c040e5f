import { z } from 'zod';
import { panelCountsSchema } from '../../panel/panel-counts.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import {
  accountId,
  correction,
  count,
  digest,
  meetingId,
  officerSignature,
  officialText,
  pollId,
  word,
} from '../values.ts';
import { meetingMode } from './meeting.ts';

/**
 * What a meeting's vote amounts to for its campaign: opened, voided, results announced (plan §III.4). They
 * lie in the campaign's stream, since the order of levels and the freeze of the rules rest on them; all
 * else of a meeting lies in its own stream.
 */

/** An exact score on the scale 0 to 100 as `n/d`, and the same as published. */
export const scoreSchema = z
  .strictObject({
    exact: z.string().regex(/^-?\d{1,80}\/[1-9]\d{0,80}$/u),
    published: z.string().regex(/^-?\d{1,4}(\.\d{1,10})?$/u),
  })
  .meta({ title: 'score (exact, published)' });

/** Counts of ballots: of everything (`overall`), or of one group, channel or dimension of the scheme. */
const tallySchema = z
  .strictObject({
    kind: z.enum(['overall', 'group', 'channel', 'dimension']),
    id: word.nullable(),
    issued: count,
    returned: count,
    grades: z.record(word, count),
    abstained: count,
    invalid: count,
  })
  .meta({ title: 'tally (kind, id, issued, returned, grades, abstained, invalid)' });

/** Where ballots were counted. */
const origin = z.enum(['electronic', 'paper']);

export const voteOpened = actEntry({
  type: 'vote-opened',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    meeting: meetingId,
    /** 1 for the first opening, one more after every voided poll or paper vote. */
    opening: count.min(1),
    level: word,
    units: z.array(unitId).min(1),
    mode: meetingMode,
    /** Persons in the scope of the panel rule; signed in are those in the hall at the opening. */
    panel: panelCountsSchema,
    /** At this meeting: persons in the hall, and what the desk counted. */
    present: count,
    desk: z
      .strictObject({
        signedIn: count,
        drawn: count,
        links: count,
        papers: count,
        declined: count,
      })
      .meta({ title: 'desk (signed in, slips drawn, links, papers, declined)' }),
    schemeDigest: digest,
    polls: z.array(pollId),
    signatures: z.array(officerSignature),
  }),
  sentence: {
    zh: '对{units|units}的表决开始（评议会 {meeting}，第 {opening} 次），到会代表 {present} 人。',
    en: 'The vote on {units|units} opens (meeting {meeting}, opening {opening}) with {present} representatives present.',
  },
});

export const voteVoided = actEntry({
  type: 'vote-voided',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    meeting: meetingId,
    /** Polls and paper votes voided in the meeting, this one included. */
    voids: count,
    reason: officialText,
  }),
  sentence: {
    zh: '评议会 {meeting} 的表决作废，有关单位须另行表决，理由：{reason}。',
    en: 'The vote of meeting {meeting} is voided; its units must be voted on anew. Reason: {reason}.',
  },
});

export const unitResultAnnounced = actEntry({
  type: 'unit-result-announced',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    meeting: meetingId,
    unit: unitId,
    /** Ballots of every origin added up. */
    tallies: z.array(tallySchema).min(1),
    /** The same by origin. */
    byOrigin: z
      .array(z.strictObject({ origin, tallies: z.array(tallySchema).min(1) }))
      .meta({ title: 'tallies by origin (origin, tallies)' }),
    /** Null where no ballot was valid: then there is no score. */
    satisfaction: scoreSchema.nullable(),
    schemeDigest: digest,
    /** How many polls and paper votes on the unit were voided before. */
    voids: count,
    /** The scrutineers who confirmed the result. */
    confirmedBy: z.array(accountId),
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '公布{unit|unit}评议结果：群众满意度 {satisfaction|score}，此前作废表决 {voids} 次。',
    en: 'The result of {unit|unit} is announced: satisfaction {satisfaction|score}; votes voided before: {voids}.',
  },
});
