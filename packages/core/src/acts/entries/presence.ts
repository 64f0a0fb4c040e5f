import { z } from 'zod';
import { categoryCountsSchema } from '../../panel/panel-counts.ts';
import { unitId } from '../../units/unit-id.ts';
import { meetingEntry } from '../entry.ts';
import { correction, count, officialText, personRef, word } from '../values.ts';

/**
 * Acts on who is invited, who is there and who was served at the desk (plan §III.4). All of them are
 * internal: only totals are public, when the panel is appointed and when a vote opens.
 */

/** A person invited: the one category, and the part of the scheme (group or channel), if it has any. */
export const invitedPerson = z
  .strictObject({ person: personRef, category: word, part: word.nullable() })
  .meta({ title: 'invited (person, category, part)' });

export const representativesInvited = meetingEntry({
  type: 'representatives-invited',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject({ persons: z.array(invitedPerson).min(1) }),
  sentence: {
    zh: '邀请评议代表 {persons|count} 名。',
    en: 'Representatives invited: {persons|count}.',
  },
});

export const panelAppointed = meetingEntry({
  type: 'panel-appointed',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    /** All persons invited so far, and of which categories. */
    persons: count,
    invited: categoryCountsSchema,
  }),
  sentence: {
    zh: '评议代表由指定产生，现共邀请 {persons} 名。',
    en: 'The panel is appointed (not drawn by lot); representatives invited so far: {persons}.',
  },
});

export const invitationWithdrawn = meetingEntry({
  type: 'invitation-withdrawn',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject({ person: personRef, reason: officialText }),
  sentence: {
    zh: '撤回对代表 {person} 的邀请，理由：{reason}。',
    en: 'The invitation of representative {person} is withdrawn. Reason: {reason}.',
  },
});

export const representativeRecused = meetingEntry({
  type: 'representative-recused',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject({ person: personRef, unit: unitId }),
  sentence: {
    zh: '代表 {person} 因与{unit|unit}有关联，回避本场评议。',
    en: 'Representative {person} is recused: linked to {unit|unit}.',
  },
});

const person = z.strictObject({ person: personRef });

export const representativeSignedIn = meetingEntry({
  type: 'representative-signed-in',
  version: 1,
  visibility: 'internal',
  by: ['office', 'desk'],
  payload: person,
  sentence: { zh: '代表 {person} 签到。', en: 'Representative {person} signs in.' },
});

/** Somebody was signed in by mistake: the sign-in that is named no longer counts. */
export const signInWithdrawn = meetingEntry({
  type: 'sign-in-withdrawn',
  version: 1,
  visibility: 'internal',
  by: ['office', 'desk'],
  payload: z.strictObject({ person: personRef, correction }),
  sentence: {
    zh: '代表 {person} 的签到撤销，理由：{correction.reason}。',
    en: 'The sign-in of representative {person} is withdrawn. Reason: {correction.reason}.',
  },
});

export const representativeLeft = meetingEntry({
  type: 'representative-left',
  version: 1,
  visibility: 'internal',
  by: ['office', 'desk'],
  payload: person,
  sentence: { zh: '代表 {person} 离场。', en: 'Representative {person} leaves.' },
});

export const representativeReturned = meetingEntry({
  type: 'representative-returned',
  version: 1,
  visibility: 'internal',
  by: ['office', 'desk'],
  payload: person,
  sentence: { zh: '代表 {person} 返场。', en: 'Representative {person} returns.' },
});

/**
 * What a person was given: a slip for the own phone, a slip for the shared tablet, a sheet of paper, a
 * personal link, or nothing because the person declined.
 */
export const servedWith = z
  .enum(['slip', 'tablet', 'paper', 'link', 'declined'])
  .meta({ title: 'slip | tablet | paper | link | declined' });

export type ServedWith = z.output<typeof servedWith>;

export const representativeServed = meetingEntry({
  type: 'representative-served',
  version: 1,
  visibility: 'internal',
  by: ['office', 'desk'],
  payload: z.strictObject({
    person: personRef,
    with: servedWith,
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '代表 {person} 领票登记：{with|service}。',
    en: 'Representative {person} is served: {with|service}.',
  },
});
