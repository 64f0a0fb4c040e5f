import { z } from 'zod';
import { panelCountsSchema } from '../../panel/panel-counts.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import { accountId, correction, count, digest, officialText, voteId, word } from '../values.ts';

/** Acts of concentrated evaluation: votes and announced results (plan §III.4). */

const mode = z.enum(['onSiteDirect', 'hotline']).meta({ title: 'onSiteDirect | hotline' });

/** An exact score on the scale 0 to 100 as `n/d`, and the same as published. */
export const scoreSchema = z
  .strictObject({
    exact: z.string().regex(/^-?\d{1,80}\/[1-9]\d{0,80}$/u),
    published: z.string().regex(/^-?\d{1,4}(\.\d{1,10})?$/u),
  })
  .meta({ title: 'score (exact, published)' });

/**
 * Counts of ballots: of everything (`overall`), or of one group, channel or dimension of the scheme.
 * `issued` is null where none were issued one by one.
 */
export const tallySchema = z
  .strictObject({
    kind: z.enum(['overall', 'group', 'channel', 'dimension']),
    id: word.nullable(),
    issued: count.nullable(),
    returned: count,
    grades: z.record(word, count),
    abstained: count,
    invalid: count,
  })
  .meta({ title: 'tally (kind, id, issued, returned, grades, abstained, invalid)' });

export const voteOpened = actEntry({
  type: 'vote-opened',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    vote: voteId,
    level: word,
    units: z.array(unitId).min(1),
    mode,
    /** Persons in the scope of the panel rule; `present` are those signed in at this meeting. */
    panel: panelCountsSchema,
    present: count,
    schemeDigest: digest,
  }),
  sentence: {
    zh: '对{units|units}的表决开始，到会代表 {present} 人。',
    en: 'The vote on {units|units} opens with {present} representatives present.',
  },
});

export const voteClosed = actEntry({
  type: 'vote-closed',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ vote: voteId, ballots: count }),
  sentence: {
    zh: '表决 {vote} 结束，收回票 {ballots} 张。',
    en: 'Vote {vote} closes; ballots returned: {ballots}.',
  },
});

export const voteVoided = actEntry({
  type: 'vote-voided',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ vote: voteId, ballots: count, reason: officialText }),
  sentence: {
    zh: '表决 {vote} 作废（已有票 {ballots} 张），须重新表决，理由：{reason}。',
    en: 'Vote {vote} is voided (ballots so far: {ballots}) and must be repeated. Reason: {reason}.',
  },
});

export const unitResultAnnounced = actEntry({
  type: 'unit-result-announced',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({
    vote: voteId,
    unit: unitId,
    tallies: z.array(tallySchema).min(1),
    /** Null where no ballot was valid: then there is no score. */
    satisfaction: scoreSchema.nullable(),
    schemeDigest: digest,
    /** How many votes on the unit were voided before this one. */
    voids: count,
    /** The two scrutineers who confirmed the result. */
    confirmedBy: z.array(accountId),
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '公布{unit|unit}评议结果：群众满意度 {satisfaction|score}，此前作废表决 {voids} 次。',
    en: 'The result of {unit|unit} is announced: satisfaction {satisfaction|score}; votes voided before: {voids}.',
  },
});
