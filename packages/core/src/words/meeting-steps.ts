import type { StepFacts } from '../meeting/reasons.ts';
import { dayText } from './campaign-days.ts';
import type { Names } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on the steps of a meeting, on questions and promises. */

/** A step with its unit, where it has one. */
function turn(names: Names, step: string, unit: string | null): Sentence {
  const { zh, en } = names('step', step);
  if (unit === null) return { zh: `“${zh}”环节`, en: `the step “${en}”` };
  const of = names('unit', unit);
  return { zh: `${of.zh}的“${zh}”环节`, en: `the step “${en}” of ${of.en}` };
}

export const stepWords: {
  readonly [Code in keyof StepFacts]: (facts: StepFacts[Code], names: Names) => Sentence;
} = {
  'step-unknown': ({ step }) => ({
    zh: `方案没有名为 ${step} 的环节，请核对。`,
    en: `The plan has no step ${step}; please check.`,
  }),
  'step-of-unit': ({ step }, names) => ({
    zh: `“${names('step', step).zh}”环节逐个单位进行，请选择单位。`,
    en: `The step “${names('step', step).en}” is held unit by unit; please choose the unit.`,
  }),
  'step-of-meeting': ({ step }, names) => ({
    zh: `“${names('step', step).zh}”环节全场一次进行，请不要选择单位。`,
    en: `The step “${names('step', step).en}” is held once for all units; please name no unit.`,
  }),
  'unit-not-in-meeting': ({ unit }, names) => ({
    zh: `本场评议会不评议${names('unit', unit).zh}，请核对。`,
    en: `This meeting does not evaluate ${names('unit', unit).en}; please check.`,
  }),
  'step-running': ({ step, unit }, names) => ({
    zh: `${turn(names, step, unit).zh}正在进行，请先结束它。`,
    en: `Now running is ${turn(names, step, unit).en}; please end it first.`,
  }),
  'step-not-running': ({ step, unit }, names) => ({
    zh: `${turn(names, step, unit).zh}没有在进行。`,
    en: `Not running is ${turn(names, step, unit).en}.`,
  }),
  'step-held-already': ({ step, unit, seq }, names) => ({
    zh: `${turn(names, step, unit).zh}已经进行过（第 ${seq} 号事项）；确需重新进行的，请注明理由后重新开始。`,
    en: `Held already (act ${seq}) is ${turn(names, step, unit).en}; to hold it again, please reopen it with a reason.`,
  }),
  'step-not-ended': ({ step, unit }, names) => ({
    zh: `${turn(names, step, unit).zh}还没有结束，不能重新开始。`,
    en: `Not ended yet is ${turn(names, step, unit).en}; it cannot be reopened.`,
  }),
  'earlier-step-unheld': ({ step, earlier, need, have }, names) => ({
    zh: `“${names('step', step).zh}”之前，“${names('step', earlier).zh}”应进行 ${need} 次，已进行 ${have} 次，环节不能跳过。`,
    en: `Before “${names('step', step).en}” the step “${names('step', earlier).en}” is due ${need} times and was held ${have} times; no step can be skipped.`,
  }),
  'outside-step': ({ need, have }, names) => ({
    zh: `这一事项只能在“${names('step', need).zh}”环节内办理，现在${have === null ? '没有环节在进行' : `进行的是“${names('step', have).zh}”`}。`,
    en: `This is possible only inside the step “${names('step', need).en}”; ${have === null ? 'no step is running' : `now running is “${names('step', have).en}”`}.`,
  }),
  'vote-still-open': ({ seq }) => ({
    zh: `投票还在进行（第 ${seq} 号事项开启），请先结束投票。`,
    en: `The vote is still open (opened by act ${seq}); please close it first.`,
  }),
  'question-taken': ({ question }) => ({
    zh: `提问编号 ${question} 已经用过，请换一个编号。`,
    en: `The question id ${question} is taken already; please choose another.`,
  }),
  'question-unknown': ({ question }) => ({
    zh: `没有编号为 ${question} 的向该单位的提问，请核对。`,
    en: `There is no question ${question} to this unit; please check.`,
  }),
  'question-answered-already': ({ question, seq }) => ({
    zh: `提问 ${question} 已经答复（第 ${seq} 号事项）。`,
    en: `Question ${question} is answered already (act ${seq}).`,
  }),
  'asker-category-unknown': ({ category }) => ({
    zh: `方案没有代表类别 ${category}，请改为方案规定的类别。`,
    en: `The plan has no category ${category}; please use one of the plan.`,
  }),
  'note-unknown': ({ have }) => ({
    zh: `会议记录里没有第 ${have} 号事项这一条，请核对要更正的是哪一条。`,
    en: `The minutes have no note of act ${have}; please check which note is to be corrected.`,
  }),
  'promise-taken': ({ promise }) => ({
    zh: `承诺编号 ${promise} 已经用过，请换一个编号。`,
    en: `The promise id ${promise} is taken already; please choose another.`,
  }),
  'promise-due-before-today': ({ due, today }) => ({
    zh: `承诺期限 ${dayText(due, 'zh')} 早于今天（${dayText(today, 'zh')}），请改正。`,
    en: `The promise is due on ${dayText(due, 'en')}, before today (${dayText(today, 'en')}); please correct it.`,
  }),
  'steps-unheld': ({ need, have }) => ({
    zh: `评议会应进行环节 ${need} 次，已完成 ${have} 次，还差 ${need - have} 次。`,
    en: `The meeting has ${need} steps to hold; held: ${have}, missing: ${need - have}.`,
  }),
};
