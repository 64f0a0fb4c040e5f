import type { AssessmentFacts } from '../campaign/results/reasons.ts';
import { dayText } from './campaign-days.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on the daily assessment and on deductions, bonuses and vetoes. */

/** Adjustments, daily lines and objections by their names, anything else by what it is and its id. */
function thingText(names: Names, thing: string, id: string): Sentence {
  if (thing === 'adjustment') return names('adjustment', id);
  const kind = names('thing', thing);
  if (thing === 'dailyLine') {
    const name = names('dailyLine', id);
    return { zh: `${kind.zh}${name.zh}`, en: `${kind.en} ${name.en}` };
  }
  if (thing === 'objection') {
    const name = names('objection', id);
    return { zh: `${kind.zh}（${name.zh}）`, en: `${kind.en} (${name.en})` };
  }
  return { zh: `${kind.zh} ${id}`, en: `${kind.en} ${id}` };
}

/** What becomes of a late objection, by what it came after. */
const lateAfter = {
  window: { zh: '', en: '' },
  decision: {
    zh: '；这一件已经审定，异议由没有经手的人复核，本身不改变审定',
    en: '; the decision stands, and somebody who had no part in it reviews the objection',
  },
  final: {
    zh: '；综合评定结果已经确定，异议由没有经手的人复核，本身不改变结果，是否重新核定由局领导小组决定',
    en: '; the result of the year stays final, somebody who had no part in it reviews the objection, and whether the result is opened again is for the leading group',
  },
} as const;

export const assessmentWords: {
  readonly [Code in keyof AssessmentFacts]: (
    facts: AssessmentFacts[Code],
    names: Names,
  ) => Sentence;
} = {
  'plan-daily-level-unknown': ({ item, level }, names) => ({
    zh: `日常考核“${names('item', item).zh}”用到层级 ${level}，方案没有这一层级，请改正。`,
    en: `The daily assessment item “${names('item', item).en}” names the level ${level}, which the plan does not have; please correct it.`,
  }),
  'plan-daily-source-unknown': ({ item, source, known }, names) => ({
    zh: `日常考核“${names('item', item).zh}”的数据来源 ${source} 不存在，可用的有：${known.join('、')}。`,
    en: `The daily assessment item “${names('item', item).en}” names the source ${source}, which does not exist; there are: ${known.join(', ')}.`,
  }),
  'daily-item-unknown': ({ item, unit }, names) => ({
    zh: `${names('unit', unit).zh}的日常考核表没有项目“${names('item', item).zh}”，请按考核表填写。`,
    en: `The sheet of ${names('unit', unit).en} has no item “${names('item', item).en}”; please use an item of the sheet.`,
  }),
  'daily-points-above-max': ({ item, unit, points, max }, names) => ({
    zh: `${names('unit', unit).zh}“${names('item', item).zh}”填写 ${points} 分，满分为 ${max} 分，请改正。`,
    en: `${names('unit', unit).en}, “${names('item', item).en}”: ${points} points were given, the most is ${max}; please correct it.`,
  }),
  'daily-line-stands': ({ unit, item }, names) => ({
    zh: `${names('unit', unit).zh}“${names('item', item).zh}”已有得分。需要修改的，请先退回或撤销原来的得分。`,
    en: `${names('unit', unit).en} has points for “${names('item', item).en}” already; to change them, please return or withdraw those first.`,
  }),
  'daily-line-state': ({ unit, needed, state }, names) => ({
    zh: `${names('unit', unit).zh}的这项得分${names('lineState', state).zh}，只有${names('lineState', needed).zh}的才能这样办理，请刷新后再看。`,
    en: `These points of ${names('unit', unit).en} are ${names('lineState', state).en}; this takes ones that are ${names('lineState', needed).en}. Please reload.`,
  }),
  'daily-item-in-use': ({ item, units }, names) => ({
    zh: `日常考核“${names('item', item).zh}”已有得分（${namesInARow(names, 'unit', units, 'zh')}），不能取消，也不能降到已有得分以下。`,
    en: `The item “${names('item', item).en}” has lines (${namesInARow(names, 'unit', units, 'en')}); it can neither be dropped nor lowered below them.`,
  }),
  'daily-proposal-gone': ({ unit, item }, names) => ({
    zh: `系统现在对${names('unit', unit).zh}“${names('item', item).zh}”没有这样的建议分，可能情况已有变化，请刷新后再采用。`,
    en: `The system no longer proposes this for “${names('item', item).en}” of ${names('unit', unit).en}; things may have changed. Please reload.`,
  }),
  'evidence-missing': ({ unit, item }, names) => ({
    zh: `${names('unit', unit).zh}“${names('item', item).zh}”没有附依据，请上传佐证材料。`,
    en: `No evidence is attached for “${names('item', item).en}” of ${names('unit', unit).en}; please hand it in.`,
  }),
  'id-taken': ({ thing, id }, names) => ({
    zh: `${names('thing', thing).zh}编号 ${id} 已经用过，请另取编号。`,
    en: `The id ${id} of a ${names('thing', thing).en} is taken; please choose another.`,
  }),
  'id-unknown': ({ thing, id }, names) => ({
    zh: `这次评议没有编号为 ${id} 的${names('thing', thing).zh}，请核对。`,
    en: `This campaign has no ${names('thing', thing).en} ${id}; please check.`,
  }),
  'settled-already': ({ thing, id, seq }, names) => ({
    zh: `${thingText(names, thing, id).zh}已经办结（第 ${seq} 号事项），请刷新后再看。`,
    en: `The ${thingText(names, thing, id).en} is settled already (act ${seq}); please reload.`,
  }),
  'own-entry': ({ thing, id }, names) => ({
    zh: `${thingText(names, thing, id).zh}是您本人录入、审定或发布的，须由另一人办理。`,
    en: `You entered, decided on or published the ${thingText(names, thing, id).en} yourself; another person must do this.`,
  }),
  'mutual-confirmation': ({ seq }) => ({
    zh: `对方审定过您录入的事项（第 ${seq} 号事项）。两人不宜互相审定，请由第三人办理。`,
    en: `That person decided on an entry of yours (act ${seq}). Two people do not settle each other’s entries; please leave this to a third.`,
  }),
  'rule-unknown': ({ rule, known }) => ({
    zh: `计分办法没有规则 ${rule}，现有：${known.join('、')}。`,
    en: `The scheme has no rule ${rule}; there are: ${known.join(', ')}.`,
  }),
  'rule-in-use': ({ rule, adjustments }, names) => ({
    zh: `规则“${names('rule', rule).zh}”已有加扣分事项（${namesInARow(names, 'adjustment', adjustments, 'zh')}），不能取消或改变类别。`,
    en: `Adjustments rest on the rule “${names('rule', rule).en}” (${namesInARow(names, 'adjustment', adjustments, 'en')}); it can neither be dropped nor made another kind.`,
  }),
  'amount-missing': ({ rule }, names) => ({
    zh: `“${names('rule', rule).zh}”须填写分值。`,
    en: `Please give the points for “${names('rule', rule).en}”.`,
  }),
  'amount-of-veto': ({ rule }, names) => ({
    zh: `“${names('rule', rule).zh}”是一票否决，没有分值，只能维持或撤销。`,
    en: `“${names('rule', rule).en}” is a veto and has no points; it is upheld or dropped.`,
  }),
  'amount-not-positive': ({ rule, amount }, names) => ({
    zh: `“${names('rule', rule).zh}”填写 ${amount} 分，应大于 0；不再处理的，请撤销。`,
    en: `${amount} points were given for “${names('rule', rule).en}”; they must be above 0. To let it go, please drop it.`,
  }),
  'amount-above-cap': ({ rule, amount, cap }, names) => ({
    zh: `“${names('rule', rule).zh}”填写 ${amount} 分，上限为 ${cap} 分，请改正。`,
    en: `${amount} points were given for “${names('rule', rule).en}”; its cap is ${cap}. Please correct it.`,
  }),
  'amount-not-lower': ({ amount, entered }) => ({
    zh: `审定的 ${amount} 分应低于录入的 ${entered} 分，且只在变更时填写；需要加重的，请撤回后重新录入，重新计算异议期。`,
    en: `The ${amount} points decided must be less than the ${entered} entered, and are given with a change only. To raise them, please withdraw and enter anew, with a new window.`,
  }),
  'one-fact-punished-twice': ({ unit, source, penalty, id }, names) => ({
    zh: `同一事项不重复扣分：${names('unit', unit).zh}的“${names('source', source.kind).zh} ${source.ref}”已由${thingText(names, penalty, id).zh}处理。要改为更重的处理，请指明由本次取代它。`,
    en: `One fact, one penalty: “${names('source', source.kind).en} ${source.ref}” of ${names('unit', unit).en} counts in the ${thingText(names, penalty, id).en} already. To keep the heavier one, please say that this one takes its place.`,
  }),
  'penalty-not-heavier': ({ id, standing, given }) => ({
    zh: `已有的处理 ${id} 影响 ${standing} 分，本次影响 ${given} 分，并不更重，保留已有的处理。`,
    en: `The penalty ${id} that stands costs ${standing} points, this one ${given}: it is not heavier, and the one that stands is kept.`,
  }),
  'penalty-not-in-conflict': ({ id }) => ({
    zh: `${id} 与本次处理不是同一事项，不能由本次取代，请核对。`,
    en: `${id} does not rest on the same fact and is not replaced by this one; please check.`,
  }),
  'objection-window-open': ({ closes, today }) => ({
    zh: `异议期到 ${dayText(closes, 'zh')} 为止，今天是 ${dayText(today, 'zh')}，请等异议期满。`,
    en: `Objections are in time until ${dayText(closes, 'en')}; today is ${dayText(today, 'en')}. Please wait for the end of the window.`,
  }),
  'objection-late': ({ after, closes, today }) => {
    const then = lateAfter[after];
    return {
      zh: `异议期${closes === null ? '' : `到 ${dayText(closes, 'zh')} 为止，`}今天是 ${dayText(today, 'zh')}。异议照常接收并注明逾期${then.zh}。`,
      en: `Objections were in time until ${closes === null ? 'the decision' : dayText(closes, 'en')}; today is ${dayText(today, 'en')}. The objection is taken in and marked late${then.en}.`,
    };
  },
  'objection-to-bonus': ({ adjustment }, names) => ({
    zh: `${names('adjustment', adjustment).zh}是加分，没有异议程序；有不同意见的，请在结果公示期内提出。`,
    en: `The ${names('adjustment', adjustment).en} is a bonus and knows no objection; please object to the result in notice instead.`,
  }),
  'objections-unanswered': ({ adjustment, objections }, names) => ({
    zh: `${names('adjustment', adjustment).zh}还有 ${objections.length} 件异议没有答复，请先答复再审定。`,
    en: `Objections to the ${names('adjustment', adjustment).en} without a reply: ${objections.length}; please reply before it is decided.`,
  }),
};
