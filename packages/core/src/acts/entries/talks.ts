import { z } from 'zod';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import { officialText, plainText } from '../values.ts';

/**
 * Acts of admonition talks (约谈、诫勉谈话; plan §IV.2, R63, R64). They are internal, and only there may persons
 * be named, since what is internal can be erased; public is the fact alone, when the leader says so.
 */

const internalText = plainText(4_000).meta({ title: 'internal text' });

const talkDecided = actEntry({
  type: 'talk-decided',
  version: 1,
  visibility: 'internal',
  by: ['leader'],
  payload: z.strictObject({
    unit: unitId,
    decision: z.enum(['hold', 'waive']),
    reasons: internalText,
  }),
  sentence: {
    zh: '局领导对约谈{unit|unit}的建议作出决定：{decision|outcome}。',
    en: 'The leader decides on the proposed talk with {unit|unit}: {decision|outcome}.',
  },
});

const talkRecorded = actEntry({
  type: 'talk-recorded',
  version: 1,
  visibility: 'internal',
  by: ['leader', 'office'],
  payload: z.strictObject({
    unit: unitId,
    day: civilDate,
    persons: internalText,
    causes: internalText,
    countermeasures: internalText,
    followUp: civilDate,
  }),
  sentence: {
    zh: '{day|day} 约谈{unit|unit}，跟进日期 {followUp|day}。',
    en: 'On {day|day} the talk with {unit|unit} was held; follow-up on {followUp|day}.',
  },
});

const talkFollowedUp = actEntry({
  type: 'talk-followed-up',
  version: 1,
  visibility: 'internal',
  by: ['leader', 'office'],
  payload: z.strictObject({
    unit: unitId,
    day: civilDate,
    findings: internalText,
    /** The next follow-up; null when nothing is left. */
    next: civilDate.nullable(),
  }),
  sentence: {
    zh: '{day|day} 跟进{unit|unit}约谈后的整改，下次跟进 {next|day}。',
    en: 'On {day|day} the talk with {unit|unit} was followed up; next time: {next|day}.',
  },
});

const talkDisclosed = actEntry({
  type: 'talk-disclosed',
  version: 1,
  visibility: 'public',
  by: ['leader'],
  payload: z.strictObject({ unit: unitId, day: civilDate, note: officialText.nullable() }),
  sentence: {
    zh: '公布：已于 {day|day} 约谈{unit|unit}主要负责人。',
    en: 'Made public: the principal leader of {unit|unit} was talked to on {day|day}.',
  },
});

export const talkEntries = [talkDecided, talkRecorded, talkFollowedUp, talkDisclosed] as const;
