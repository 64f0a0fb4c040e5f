import {
  addDays,
  civilDateOf,
  type DocumentRef,
  documentRef,
  type PlanStep,
  type UnitId,
} from '@pingyi/core';
import { instantOf } from '../../ledger/place-acts.ts';
import { give } from '../../rehearsal/door.ts';
import { foldMeeting } from '../../rehearsal/officers.ts';
import { type Holding, must } from './holding.ts';
import { type ExampleQuestion, questionsOfTheYear } from './questions.ts';

type Asking = Pick<Holding, 'door' | 'plan' | 'at'>;

/** Hands in what was said, as a file of its own that acts name. */
async function textOf({ door }: Asking, name: string, text: string): Promise<DocumentRef> {
  const path = `/documents?name=${encodeURIComponent(`${name}.txt`)}`;
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = { body: text, headers };
  const { id, digest } = JSON.parse(await must(door.ask('chair', 'POST', path, sent), name));
  return documentRef.parse({ id, digest });
}

/** One question of a unit is asked, answered and promised on, as far as that is not done. */
async function take(
  asking: Asking,
  unit: string,
  number: number,
  { category, question: asked, answer, promise }: ExampleQuestion,
): Promise<void> {
  const { door, plan, at } = asking;
  const { meeting, campaign } = await foldMeeting(door, plan.campaign, plan.meeting);
  const question = `question-${unit}-${number}`;
  const speaker = `head-of-${unit}`;
  const known = [...meeting.questions.values()].find(({ id }) => id === question);
  if (known === undefined) {
    const text = await textOf(asking, '提问', asked);
    await give(door, 'chair', `${at}/ask-question`, { question, unit, category, text });
  }
  if ((known?.answered ?? null) === null) {
    const text = await textOf(asking, '答复', answer);
    await give(door, 'chair', `${at}/answer-question`, { question, answer: text, speaker });
  }
  if (promise === null) return;
  const id = `promise-${unit}-${number}`;
  if ([...meeting.promises.keys()].some((made) => made === id)) return;
  const today = civilDateOf(instantOf(Date.now()), campaign.plan.zone);
  await give(door, 'chair', `${at}/make-promise`, {
    promise: id,
    unit,
    question,
    text: await textOf(asking, '现场承诺', `${promise.says}\n负责人：${promise.owner}`),
    owner: speaker,
    due: addDays(today, promise.days),
  });
}

/** What is said while a step is held: in the step for questions, those to its units, one after the other. */
export function questioning(asking: Asking) {
  return async ({ holds }: PlanStep, unit: UnitId | null): Promise<void> => {
    if (holds !== 'questions') return;
    for (const asked of unit === null ? asking.plan.named : [unit])
      for (const [place, question] of (questionsOfTheYear[asked] ?? []).entries())
        await take(asking, asked, place + 1, question);
  };
}
