import { z } from 'zod';
import { documentRef, personRef, promiseId, questionId, word } from '../../acts/values.ts';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { withEntry } from '../../state/with-entry.ts';
import { unitId } from '../../units/unit-id.ts';
import type { Meeting } from '../meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';
import { insideStep } from '../turns.ts';

/**
 * Questions to the units, their answers, and promises with owner and due day (plan §III.4, R44). Their
 * texts lie in an erasable table. Questions belong into their step; answers and promises may follow
 * until the meeting ends.
 */

function unitOfMeeting(meeting: Meeting, unit: z.output<typeof unitId>): readonly CampaignReason[] {
  if (meeting.particulars.units.includes(unit)) return [];
  return [{ code: 'unit-not-in-meeting', facts: { unit } }];
}

/** The category of askers who are no representatives: they phone in to a meeting on the air (来电群众). */
export const phoneIn = 'phoneIn';

export const askQuestion = meetingRule({
  type: 'ask-question',
  body: z.strictObject({ question: questionId, unit: unitId, category: word, text: documentRef }),
  causes: ['question-asked'],
  rule: (meeting, body, { campaign }) => {
    const { question, unit, category } = body;
    const unmet: CampaignReason[] = [...unitOfMeeting(meeting, unit)];
    if (unmet.length === 0) unmet.push(...insideStep(meeting, campaign, 'questions', unit));
    if (meeting.questions.has(question))
      unmet.push({ code: 'question-taken', facts: { question } });
    const phonesIn = category === phoneIn && meeting.particulars.mode === 'hotline';
    if (!phonesIn && !campaign.plan.categories.some(({ id }) => id === category))
      unmet.push({ code: 'asker-category-unknown', facts: { category } });
    return record(unmet, { type: 'question-asked', payload: body });
  },
});

export const questionAsked: MeetingEffect<'question-asked'> = (meeting, act) => {
  const { question: id, unit, category, text } = act.payload;
  const asked = { id, unit, category, text, asked: markOf(act), answered: null };
  return { ...meeting, questions: withEntry(meeting.questions, id, asked) };
};

export const answerQuestion = meetingRule({
  type: 'answer-question',
  body: z.strictObject({ question: questionId, answer: documentRef, speaker: personRef }),
  causes: ['question-answered'],
  rule: (meeting, body) => {
    const { question } = body;
    const found = meeting.questions.get(question);
    const unmet: CampaignReason[] = [];
    if (found === undefined) unmet.push({ code: 'question-unknown', facts: { question } });
    else if (found.answered !== null)
      unmet.push({
        code: 'question-answered-already',
        facts: { question, seq: found.answered.seq },
      });
    return record(unmet, { type: 'question-answered', payload: body });
  },
});

export const questionAnswered: MeetingEffect<'question-answered'> = (meeting, act) => {
  const { question, answer, speaker } = act.payload;
  const found = meeting.questions.get(question);
  if (found === undefined) throw new Error(`meeting: no question ${question}`);
  const answered = { ...found, answered: { ...markOf(act), answer, speaker } };
  return { ...meeting, questions: withEntry(meeting.questions, question, answered) };
};

export const makePromise = meetingRule({
  type: 'make-promise',
  body: z.strictObject({
    promise: promiseId,
    unit: unitId,
    question: questionId.nullable(),
    text: documentRef,
    owner: personRef,
    due: civilDate,
  }),
  causes: ['promise-made'],
  rule: (meeting, body, { today }) => {
    const { promise, unit, question, due } = body;
    const unmet: CampaignReason[] = [...unitOfMeeting(meeting, unit)];
    if (meeting.promises.has(promise)) unmet.push({ code: 'promise-taken', facts: { promise } });
    if (question !== null && meeting.questions.get(question)?.unit !== unit)
      unmet.push({ code: 'question-unknown', facts: { question } });
    if (due < today) unmet.push({ code: 'promise-due-before-today', facts: { due, today } });
    return record(unmet, { type: 'promise-made', payload: body });
  },
});

export const promiseMade: MeetingEffect<'promise-made'> = (meeting, act) => {
  const { promise: id, unit, question, text, owner, due } = act.payload;
  const made = { id, unit, question, text, owner, due, made: markOf(act) };
  return { ...meeting, promises: withEntry(meeting.promises, id, made) };
};
