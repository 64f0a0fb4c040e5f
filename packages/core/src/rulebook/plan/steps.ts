import type { Plan } from './plan.ts';

/**
 * The seven steps of a meeting, in their order (plan §III.4), with the time that each is meant to take and
 * what the host says. Times and words are a proposal: the plan orders the steps and leaves both open.
 */
export const steps: Plan['steps'] = [
  {
    id: 'report',
    of: 'unit',
    holds: null,
    name: { zh: '汇报', en: 'unit’s report' },
    plannedMinutes: 8,
    hostScript: {
      zh: '现在请{unit}负责人汇报一年来政风行风建设和公开承诺兑现情况，时间不超过 8 分钟。',
      en: 'The head of {unit} now reports on the conduct of the year and on how its public commitments were kept, in 8 minutes at most.',
    },
  },
  {
    id: 'findings',
    of: 'unit',
    holds: null,
    name: { zh: '通报明查暗访情况', en: 'announcement of inspection findings' },
    plannedMinutes: 5,
    hostScript: {
      zh: '下面通报对{unit}明查暗访的情况。没有发现问题的，也当场说明。',
      en: 'The findings of the inspections of {unit}, open and covert, are announced next; if there are none, that is said as well.',
    },
  },
  {
    id: 'questioning',
    of: 'unit',
    holds: 'questions',
    name: { zh: '现场质询', en: 'on-site questioning' },
    plannedMinutes: 15,
    hostScript: {
      zh: '现在进入对{unit}的现场质询。请各位代表直接提问，只报类别、不报姓名；请单位正面回答，能承诺的当场承诺，并说明由谁负责、什么时候兑现。',
      en: 'Representatives now question {unit}. Please name your category only, not yourself. The unit answers directly and, where it can, promises on the spot: who is responsible, and by when.',
    },
  },
  {
    id: 'voting',
    of: 'meeting',
    holds: 'vote',
    name: { zh: '投票', en: 'voting' },
    plannedMinutes: 15,
    hostScript: {
      zh: '现在投票。本场邀请代表 {invited} 名，在场 {present} 名。请用票条上的二维码打开投票页，或者填写纸质票，对{units}逐一评价。投票不记名，没有人能看到您投了什么；投票结束前可以重新投，以最后一次为准。',
      en: 'We vote now. Of {invited} invited representatives {present} are present. Open the voting page by the code on your slip, or fill in the paper, and grade each of: {units}. Nobody can see how you voted; until the close you may vote again, and the last time counts.',
    },
  },
  {
    id: 'result',
    of: 'meeting',
    holds: 'result',
    name: { zh: '公布结果', en: 'announcement of the result' },
    plannedMinutes: 10,
    hostScript: {
      zh: '表决已经结束，票数经两名监票人确认。现在当场公布结果。',
      en: 'The vote is closed and two scrutineers have confirmed the counts. The result is announced now.',
    },
  },
  {
    id: 'expertComment',
    of: 'meeting',
    holds: null,
    name: { zh: '专家点评', en: 'expert comment' },
    plannedMinutes: 10,
    hostScript: {
      zh: '现在请专家对{units}的工作和今天的质询、评议情况进行点评。',
      en: 'The expert now comments on the work of {units} and on what was asked and found today.',
    },
  },
  {
    id: 'statement',
    of: 'unit',
    holds: null,
    name: { zh: '表态', en: 'unit’s statement' },
    plannedMinutes: 3,
    hostScript: {
      zh: '请{unit}负责人对评议结果和整改作表态发言。',
      en: 'The head of {unit} now states how the result will be acted on.',
    },
  },
];
