import type { PhaseFacts } from '../campaign/reasons.ts';
import { dayText } from './campaign-days.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on phases and on what is done within them. */

export const phaseWords: {
  readonly [Code in keyof PhaseFacts]: (facts: PhaseFacts[Code], names: Names) => Sentence;
} = {
  'phase-unknown': ({ phase }) => ({
    zh: `没有名为 ${phase} 的阶段，请核对。`,
    en: `There is no phase ${phase}; please check.`,
  }),
  'phase-opened-already': ({ phase, seq }, names) => ({
    zh: `“${names('phase', phase).zh}”阶段已经开始（第 ${seq} 号事项）。`,
    en: `The phase “${names('phase', phase).en}” has been opened already (act ${seq}).`,
  }),
  'phase-not-opened': ({ phase }, names) => ({
    zh: `“${names('phase', phase).zh}”阶段还没有开始，请先开始这一阶段。`,
    en: `The phase “${names('phase', phase).en}” is not open yet; please open it first.`,
  }),
  'phase-closed-already': ({ phase, seq }, names) => ({
    zh: `“${names('phase', phase).zh}”阶段已经结束（第 ${seq} 号事项）。`,
    en: `The phase “${names('phase', phase).en}” is closed (act ${seq}).`,
  }),
  'phase-too-early': ({ phase, need, have }, names) => ({
    zh: `“${names('phase', phase).zh}”阶段按日程 ${dayText(need, 'zh')} 开始，今天是 ${dayText(have, 'zh')}。需要提前的，请先调整日程并说明理由。`,
    en: `By the calendar the phase “${names('phase', phase).en}” opens on ${dayText(need, 'en')}; today is ${dayText(have, 'en')}. To open it earlier, please change the calendar with a reason first.`,
  }),
  'earlier-phase-open': ({ phase, earlier }, names) => ({
    zh: `“${names('phase', earlier).zh}”阶段尚未结束，请先结束它，再办理“${names('phase', phase).zh}”阶段。`,
    en: `The phase “${names('phase', earlier).en}” is not closed; please close it before “${names('phase', phase).en}”.`,
  }),
  'rules-unpublished': () => ({
    zh: '方案、计分办法和参评单位名单还没有公布，请先公布。',
    en: 'Plan, scoring scheme and list of units are not published yet; please publish them first.',
  }),
  'rules-amended': ({ edition, acts }) => ({
    zh: `第 ${edition} 版公布以后又有 ${acts.length} 处修改（第 ${acts.join('、')} 号事项），请重新公布。`,
    en: `Since edition ${edition} the rules were amended ${acts.length} times (acts ${acts.join(', ')}); please publish them again.`,
  }),
  'no-units': () => ({
    zh: '还没有参评单位，请先列入参评单位。',
    en: 'No unit is listed yet; please add the units under evaluation first.',
  }),
  'mobilisation-meeting-not-held': () => ({
    zh: '动员部署会还没有召开，请先登记动员部署会。',
    en: 'The mobilisation meeting is not recorded yet; please record it first.',
  }),
  'duty-undone': ({ duty, need, have, missing }, names) => ({
    zh: `“${names('duty', duty).zh}”应完成 ${need} 项，已完成 ${have} 项${missing.length > 0 ? `，还缺：${namesInARow(names, 'unit', missing, 'zh')}` : ''}。请催办后再结束本阶段。`,
    en: `“${names('duty', duty).en}”: ${have} of ${need} done${missing.length > 0 ? `; missing: ${namesInARow(names, 'unit', missing, 'en')}` : ''}. Please see to it before closing the phase.`,
  }),
  'results-unannounced': ({ level, need, have, missing }, names) => ({
    zh: `${names('level', level).zh}应公布 ${need} 个单位的结果，已公布 ${have} 个，还缺：${namesInARow(names, 'unit', missing, 'zh')}。`,
    en: `Level “${names('level', level).en}”: ${have} of ${need} results announced; missing: ${namesInARow(names, 'unit', missing, 'en')}.`,
  }),
  'day-in-future': ({ day, today }) => ({
    zh: `填写的日期是 ${dayText(day, 'zh')}，今天是 ${dayText(today, 'zh')}，还没有到这一天，请改正日期。`,
    en: `The day given is ${dayText(day, 'en')} and today is ${dayText(today, 'en')}; it has not come yet. Please correct the day.`,
  }),
  'recorded-already': ({ seq }) => ({
    zh: `这一事项已经记录（第 ${seq} 号事项）。如需更正，请注明更正第 ${seq} 号事项及理由。`,
    en: `This is recorded already (act ${seq}). To correct it, please name act ${seq} and the reason.`,
  }),
  'supersedes-nothing': ({ have }) => ({
    zh: `没有可以更正的记录（填写的是第 ${have} 号事项），请作为新事项办理。`,
    en: `There is nothing to correct (act ${have} was named); please record it anew.`,
  }),
  'supersedes-another': ({ need, have }) => ({
    zh: `现行记录是第 ${need} 号事项，填写的是第 ${have} 号事项，可能已被他人更正，请刷新后再办理。`,
    en: `Act ${need} holds now, but act ${have} was named; somebody may have corrected it meanwhile. Please reload and try again.`,
  }),
  'handover-nothing': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}还没有提交，请等提交后再审核。`,
    en: `${names('unit', unit).en} has handed in nothing yet; please wait for it.`,
  }),
  'handover-returned': ({ unit, seq }, names) => ({
    zh: `${names('unit', unit).zh}提交的文件已退回修改（第 ${seq} 号事项），请等重新提交后再审核。`,
    en: `The document of ${names('unit', unit).en} was returned (act ${seq}); please wait for the next version.`,
  }),
  'handover-final': ({ unit, seq }, names) => ({
    zh: `${names('unit', unit).zh}的文件已经审定（第 ${seq} 号事项）；需要修改的，请评议办先退回。`,
    en: `The document of ${names('unit', unit).en} is final (act ${seq}); to change it, the office returns it first.`,
  }),
  'handover-version-wrong': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}最新提交的是第 ${need} 号事项，审核的是第 ${have} 号事项，请审核最新的一份。`,
    en: `The newest version of ${names('unit', unit).en} is act ${need}, not act ${have}; please judge the newest one.`,
  }),
  'hot-issues-too-few': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}选了 ${have} 个民生热点问题，至少应选 ${need} 个。`,
    en: `${names('unit', unit).en} chose ${have} livelihood hot issues; at least ${need} are required.`,
  }),
  'hot-issues-too-many': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}选了 ${have} 个民生热点问题，最多可选 ${need} 个，请减少。`,
    en: `${names('unit', unit).en} chose ${have} livelihood hot issues; at most ${need} are allowed.`,
  }),
  'hot-issue-twice': ({ issue }) => ({
    zh: `热点问题编号 ${issue} 用了两次，请各用各的编号。`,
    en: `The hot issue id ${issue} is used twice; please give each its own.`,
  }),
  'dimension-unknown': ({ dimension }) => ({
    zh: `评议内容 ${dimension} 不在方案之内，请改为方案规定的评议内容。`,
    en: `The plan does not have the dimension ${dimension}; please use one of the plan.`,
  }),
  'findings-without-document': ({ unit, findings }, names) => ({
    zh: `${names('unit', unit).zh}有 ${findings} 个检查发现问题，请附上情况通报文件。`,
    en: `There are ${findings} findings on ${names('unit', unit).en}; please attach the document that lists them.`,
  }),
  'findings-differ': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}汇总的是明查 ${need[0] ?? 0} 个、暗访 ${need[1] ?? 0} 个，通报的是明查 ${have[0] ?? 0} 个、暗访 ${have[1] ?? 0} 个，请核对一致。`,
    en: `For ${names('unit', unit).en} ${need[0] ?? 0} open and ${need[1] ?? 0} covert findings were compiled, but ${have[0] ?? 0} and ${have[1] ?? 0} are being announced; please make them agree.`,
  }),
  'findings-document-differs': ({ unit }, names) => ({
    zh: `${names('unit', unit).zh}的通报文件与汇总时的文件不同，请使用汇总的文件，或先更正汇总。`,
    en: `The document announced for ${names('unit', unit).en} is not the one compiled; please use that one or correct the compilation first.`,
  }),
};
