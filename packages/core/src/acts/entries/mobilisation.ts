import { z } from 'zod';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import { upcastOf } from '../upcast.ts';
import { correction, count, documentRef, officialText } from '../values.ts';
import { foundFinal, handedInFields, returnedFields } from './handover.ts';

/** Acts of mobilisation: meeting, commitments, units' own plans (plan §III.1). */

export const mobilisationMeetingHeld = actEntry({
  type: 'mobilisation-meeting-held',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    day: civilDate,
    units: z.array(unitId),
    persons: count,
    minutes: documentRef,
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '{day|day} 召开动员部署会，{units|count} 个单位、{persons} 人参加。',
    en: 'The mobilisation meeting is held on {day|day}; {units|count} units and {persons} persons attend.',
  },
});

const commitmentFields = {
  unit: unitId,
  day: civilDate,
  outlet: officialText,
  text: documentRef,
  proof: documentRef,
  correction: correction.nullable(),
};

/** What a voter reads of a commitment beside the ballot: its points in the unit's own words, if it gives any. */
export const commitmentPoints = z.array(officialText.max(200)).max(12);

export const commitmentPublished = actEntry({
  type: 'commitment-published',
  version: 2,
  visibility: 'public',
  by: ['liaison', 'office'],
  payload: z.strictObject({ ...commitmentFields, points: commitmentPoints }),
  sentence: {
    zh: '{unit|unit} {day|day} 通过{outlet}向社会公开承诺。',
    en: '{unit|unit} makes its public commitment through {outlet} on {day|day}.',
  },
});

/** In its first version a commitment was a document only. */
export const commitmentWithoutPoints = upcastOf({
  type: 'commitment-published',
  version: 1,
  payload: z.strictObject(commitmentFields),
  upcast: (payload) => ({ ...payload, points: [] }),
});

export const unitPlanHandedIn = actEntry({
  type: 'unit-plan-handed-in',
  version: 1,
  visibility: 'public',
  by: ['liaison', 'office'],
  payload: z.strictObject(handedInFields),
  sentence: {
    zh: '{unit|unit}提交本单位评议方案。',
    en: '{unit|unit} hands in its own evaluation plan.',
  },
});

export const unitPlanReturned = actEntry({
  type: 'unit-plan-returned',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject(returnedFields),
  sentence: {
    zh: '评议办将{unit|unit}的评议方案退回修改。',
    en: 'The office returns the evaluation plan of {unit|unit} for correction.',
  },
});

export const unitPlanApproved = actEntry({
  type: 'unit-plan-approved',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: foundFinal,
  sentence: {
    zh: '评议办审核同意{unit|unit}的评议方案。',
    en: 'The office approves the evaluation plan of {unit|unit}.',
  },
});
