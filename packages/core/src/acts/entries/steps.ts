import { z } from 'zod';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import { unitId } from '../../units/unit-id.ts';
import { meetingEntry } from '../entry.ts';
import {
  correction,
  documentRef,
  officialText,
  personRef,
  promiseId,
  questionId,
  word,
} from '../values.ts';

/**
 * Acts of the steps of a meeting: their times, speakers and minutes, questions and promises (plan §III.4,
 * R43, R44, R50, R51). Texts lie in an erasable table; an act holds their ids and digests.
 */

/** A step of the meeting, or of one of its units where the plan holds it unit by unit. */
const turn = { step: word, unit: unitId.nullable() };

export const stepStarted = meetingEntry({
  type: 'step-started',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ ...turn, speaker: personRef }),
  sentence: {
    zh: '“{step|step}”环节开始（单位：{unit|unit}）。',
    en: 'The step “{step|step}” starts (unit: {unit|unit}).',
  },
});

export const stepEnded = meetingEntry({
  type: 'step-ended',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ ...turn, minutes: documentRef.nullable() }),
  sentence: {
    zh: '“{step|step}”环节结束（单位：{unit|unit}）。',
    en: 'The step “{step|step}” ends (unit: {unit|unit}).',
  },
});

export const stepReopened = meetingEntry({
  type: 'step-reopened',
  version: 1,
  visibility: 'public',
  by: ['chair'],
  payload: z.strictObject({ ...turn, reason: officialText }),
  sentence: {
    zh: '“{step|step}”环节重新开始（单位：{unit|unit}），理由：{reason}。',
    en: 'The step “{step|step}” is reopened (unit: {unit|unit}). Reason: {reason}.',
  },
});

export const minutesNoted = meetingEntry({
  type: 'minutes-noted',
  version: 1,
  visibility: 'internal',
  by: ['office', 'chair'],
  payload: z.strictObject({
    /** The step that it is noted in; null before the first and between two. */
    step: word.nullable(),
    unit: unitId.nullable(),
    text: documentRef,
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '会议记录增加一条（{step|step}，单位：{unit|unit}）。',
    en: 'The minutes take a note ({step|step}, unit: {unit|unit}).',
  },
});

export const questionAsked = meetingEntry({
  type: 'question-asked',
  version: 1,
  visibility: 'public',
  by: ['office', 'chair'],
  payload: z.strictObject({
    question: questionId,
    unit: unitId,
    /** The asker's category of representatives. */
    category: word,
    text: documentRef,
  }),
  sentence: {
    zh: '{category|category}代表向{unit|unit}提问（编号 {question}）。',
    en: 'A representative ({category|category}) asks {unit|unit} a question (id {question}).',
  },
});

export const questionAnswered = meetingEntry({
  type: 'question-answered',
  version: 1,
  visibility: 'public',
  by: ['office', 'chair'],
  payload: z.strictObject({ question: questionId, answer: documentRef, speaker: personRef }),
  sentence: { zh: '提问 {question} 得到答复。', en: 'Question {question} is answered.' },
});

export const promiseMade = meetingEntry({
  type: 'promise-made',
  version: 1,
  visibility: 'public',
  by: ['office', 'chair'],
  payload: z.strictObject({
    promise: promiseId,
    unit: unitId,
    /** The question that it answers, if any. */
    question: questionId.nullable(),
    text: documentRef,
    owner: personRef,
    due: civilDate,
  }),
  sentence: {
    zh: '{unit|unit}作出现场承诺（编号 {promise}），{due|day} 前兑现。',
    en: '{unit|unit} makes a promise (id {promise}), due on {due|day}.',
  },
});
