import type { AccessFacts, RuleFacts, WarningFacts } from '../campaign/reasons.ts';
import { dayText } from './campaign-days.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import { faultSentence } from './faults.ts';
import type { Sentence } from './language.ts';

/** Sentences on access, on plan and scheme, and warnings. */

type Facts = AccessFacts & RuleFacts & WarningFacts;

const subjects = {
  calendar: { zh: '日程', en: 'calendar' },
  plan: { zh: '方案', en: 'plan' },
  scheme: { zh: '计分办法', en: 'scoring scheme' },
  unit: { zh: '单位信息', en: 'unit' },
} as const;

export const ruleWords: {
  readonly [Code in keyof Facts]: (facts: Facts[Code], names: Names) => Sentence;
} = {
  'no-campaign': () => ({
    zh: '还没有建立评议活动。请先建立本年度的评议活动。',
    en: 'There is no evaluation campaign yet. Please create this year’s campaign first.',
  }),
  'campaign-exists': ({ campaign }) => ({
    zh: `评议活动 ${campaign} 已经建立，不能重复建立。`,
    en: `The campaign ${campaign} exists already and cannot be created again.`,
  }),
  'campaign-over': ({ campaign }) => ({
    zh: `评议活动 ${campaign} 的各阶段均已结束，只能查阅；最终结果确有错误的，由局领导小组决定重新核定。`,
    en: `Every phase of the campaign ${campaign} is closed; it can only be read. Where its final result is wrong, the leading group opens it again.`,
  }),
  'role-may-not': ({ role, allowed }, names) => ({
    zh: `“${names('role', role).zh}”不能办理这一事项，请由${namesInARow(names, 'role', allowed, 'zh')}办理。`,
    en: `This is not for the role “${names('role', role).en}”; please ask: ${namesInARow(names, 'role', allowed, 'en')}.`,
  }),
  'plan-id-twice': ({ list, id }, names) => ({
    zh: `方案的“${names('list', list).zh}”中，编号 ${id} 出现了不止一次，请改为各不相同。`,
    en: `In the plan’s ${names('list', list).en} the id ${id} occurs more than once; please give each its own.`,
  }),
  'plan-phase-unknown': ({ phase }) => ({
    zh: `方案中的阶段 ${phase} 不在系统的五个阶段之内，请删去或改正。`,
    en: `The plan names a phase ${phase} that the system does not have; please remove or correct it.`,
  }),
  'plan-phase-missing': ({ phase }, names) => ({
    zh: `方案的日程缺少“${names('phase', phase).zh}”阶段，请补上起止日期。`,
    en: `The plan’s calendar lacks the phase “${names('phase', phase).en}”; please give its dates.`,
  }),
  'plan-phases-out-of-order': ({ need }, names) => ({
    zh: `日程中的阶段顺序不对，应为：${namesInARow(names, 'phase', need, 'zh')}。`,
    en: `The phases of the calendar are out of order; it must be: ${namesInARow(names, 'phase', need, 'en')}.`,
  }),
  'plan-phase-ends-before-it-opens': ({ phase, opens, closes }, names) => ({
    zh: `“${names('phase', phase).zh}”阶段 ${dayText(opens, 'zh')} 开始，${dayText(closes, 'zh')} 结束，结束早于开始，请改正。`,
    en: `The phase “${names('phase', phase).en}” opens on ${dayText(opens, 'en')} and closes on ${dayText(closes, 'en')}, before it opens; please correct the dates.`,
  }),
  'plan-duty-unknown': ({ phase, duty }, names) => ({
    zh: `“${names('phase', phase).zh}”阶段没有名为 ${duty} 的规定内容，请删去或改正。`,
    en: `The phase “${names('phase', phase).en}” knows no required thing ${duty}; please remove or correct it.`,
  }),
  'plan-duty-owner-wrong': ({ duty, need }, names) => ({
    zh: `“${names('duty', duty).zh}”应由${need === 'unit' ? '各参评单位' : '全局统一'}完成，请改正承担者。`,
    en: `“${names('duty', duty).en}” is done ${need === 'unit' ? 'by each unit' : 'once for the whole campaign'}; please correct whose it is.`,
  }),
  'plan-step-missing': ({ holds, need, have }, names) => ({
    zh: `评议会的环节中，“${names('holding', holds).zh}”应有 ${need} 个，且全场一次进行；现有 ${have} 个，请改正。`,
    en: `Of the steps of a meeting ${need} must hold “${names('holding', holds).en}”, once for all units; there are ${have}. Please correct it.`,
  }),
  'plan-result-before-vote': ({ steps }, names) => ({
    zh: `公布结果的环节排在投票之前（现有环节：${namesInARow(names, 'step', steps, 'zh')}），请调整次序。`,
    en: `The step of the result comes before the vote (steps: ${namesInARow(names, 'step', steps, 'en')}); please reorder them.`,
  }),
  'plan-level-unknown': ({ duty, level }, names) => ({
    zh: `“${names('duty', duty).zh}”涉及的层级 ${level} 不在方案之内，请改正。`,
    en: `“${names('duty', duty).en}” names the level ${level}, which the plan does not have; please correct it.`,
  }),
  'plan-deadline-unknown': ({ deadline }) => ({
    zh: `方案用到期限 ${deadline}，但没有规定它的日期，请补上。`,
    en: `The plan uses a deadline ${deadline} without giving its day; please add it.`,
  }),
  'plan-hot-issues-impossible': ({ minimum, maximum }) => ({
    zh: `民生热点问题最少 ${minimum} 个、最多 ${maximum} 个，两个数互相矛盾，请改正。`,
    en: `At least ${minimum} and at most ${maximum} hot issues contradict each other; please correct the numbers.`,
  }),
  'scheme-faulty': ({ fault }) => ({
    zh: `计分办法有误：${faultSentence(fault, 'zh')}`,
    en: `The scoring scheme has a fault: ${faultSentence(fault, 'en')}`,
  }),
  'scheme-category-unknown': ({ category }) => ({
    zh: `计分办法对“${category}”类代表规定了比例，但方案没有这一类别，请统一。`,
    en: `The scheme asks for a share of the category “${category}”, which the plan does not have; please make them agree.`,
  }),
  'scheme-dimension-without-question': ({ dimension }) => ({
    zh: `计分办法列有评议内容 ${dimension}，但方案没有它的评议问题，请补上。`,
    en: `The scheme lists the dimension ${dimension}, for which the plan has no question; please add it.`,
  }),
  'rules-frozen': ({ firstVote }) => ({
    zh: `首场表决已经开始（第 ${firstVote} 号事项），计分办法和参评单位不再修改；确有需要的，由局领导小组决定免评或合并。`,
    en: `The first vote has been opened (act ${firstVote}); scheme and units no longer change. Where needed, the leading group decides on exemption or merger.`,
  }),
  'rules-unchanged': ({ what }) => ({
    zh: `${subjects[what].zh}没有变化，无须修改。`,
    en: `The ${subjects[what].en} is the same as before; there is nothing to change.`,
  }),
  'reason-missing': ({ edition }) => ({
    zh: `名单已公布（第 ${edition} 版），增加单位请写明理由。`,
    en: `The list is published (edition ${edition}); please give a reason for adding a unit.`,
  }),
  'due-day-passed': ({ duty, day, today }, names) => ({
    zh: `“${names('duty', duty).zh}”应于 ${dayText(day, 'zh')} 前完成，今天是 ${dayText(today, 'zh')}，已过的期限不能改动或取消。`,
    en: `“${names('duty', duty).en}” was due on ${dayText(day, 'en')} and today is ${dayText(today, 'en')}; a due day that is over can be neither moved nor dropped.`,
  }),
  'evaluation-days-missing': ({ level, latest, opens, days }, names) => ({
    zh: `${names('level', level).zh}最迟应在 ${dayText(latest, 'zh')} 评议，但集中评议 ${dayText(opens, 'zh')} 才开始，差 ${days} 天。请提前集中评议，或缩短公示期、层级间隔。`,
    en: `Level “${names('level', level).en}” must be evaluated by ${dayText(latest, 'en')}, but evaluation opens on ${dayText(opens, 'en')}: ${days} days too late. Please start earlier, or shorten public notice or the gap between levels.`,
  }),
  'evaluation-too-late': ({ level, latest, today, days }, names) => ({
    zh: `${names('level', level).zh}最迟应在 ${dayText(latest, 'zh')} 评议完毕，今天是 ${dayText(today, 'zh')}，已超过 ${days} 天。请尽快评议，或调整日程并说明理由。`,
    en: `Level “${names('level', level).en}” should have been evaluated by ${dayText(latest, 'en')}; today is ${dayText(today, 'en')}, ${days} days later. Please evaluate it soon, or change the calendar with a reason.`,
  }),
  'deadline-outside-phase': ({ deadline, day, phase, opens, closes }, names) => ({
    zh: `“${names('deadline', deadline).zh}”的期限 ${dayText(day, 'zh')} 不在“${names('phase', phase).zh}”阶段（${dayText(opens, 'zh')}至${dayText(closes, 'zh')}）之内，请核对。`,
    en: `The deadline “${names('deadline', deadline).en}” of ${dayText(day, 'en')} lies outside the phase “${names('phase', phase).en}” (${dayText(opens, 'en')} to ${dayText(closes, 'en')}); please check.`,
  }),
  'handed-in-late': ({ duty, unit, due, days }, names) => ({
    zh: `${names('unit', unit).zh}的“${names('duty', duty).zh}”应于 ${dayText(due, 'zh')} 前提交，迟了 ${days} 天，照常接收并注明迟交。`,
    en: `“${names('duty', duty).en}” of ${names('unit', unit).en} was due on ${dayText(due, 'en')}; it is ${days} days late, is taken in and marked late.`,
  }),
};
