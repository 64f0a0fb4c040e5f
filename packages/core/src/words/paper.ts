import type { PaperFacts } from '../paper/reasons.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on paper ballots and their count. */

export const paperWords: {
  readonly [Code in keyof PaperFacts]: (facts: PaperFacts[Code], names: Names) => Sentence;
} = {
  'papers-below-cohort': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}的纸质票只有 ${have} 张，少于 ${need} 张时单独计票会暴露个人的选择，请改用共用平板投票，或作废后重新投票。`,
    en: `For ${names('part', part).en} there are ${have} papers; a count of fewer than ${need} would show how single persons voted. Please let them use the shared tablet, or void and repeat.`,
  }),
  'no-papers': ({ need, have }) => ({
    zh: `没有发出纸质票（至少 ${need} 张，现有 ${have} 张）。`,
    en: `No papers were issued (at least ${need}, there are ${have}).`,
  }),
  'paper-not-closed': ({ need, have }) => ({
    zh: `纸质投票还没有结束（应结束 ${need} 场，已结束 ${have} 场），不能计票。`,
    en: `The paper vote is not closed yet (needed: ${need}, closed: ${have}); it cannot be counted.`,
  }),
  'count-entered-already': ({ unit, seq }, names) => ({
    zh: `您已录入${names('unit', unit).zh}的纸质票（第 ${seq} 号事项），须由另一名计票人录入。`,
    en: `You entered the paper count of ${names('unit', unit).en} already (act ${seq}); another teller has to enter it.`,
  }),
  'count-complete': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}的纸质票应由 ${need} 人录入，已录入 ${have} 人，无须再录。`,
    en: `The paper count of ${names('unit', unit).en} is entered by ${need} persons; entered: ${have}. No more is needed.`,
  }),
  'items-wrong': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}的计票单应依次填：${namesInARow(names, 'part', need, 'zh')}；填的是：${namesInARow(names, 'part', have, 'zh')}。`,
    en: `The count of ${names('unit', unit).en} must list in order: ${namesInARow(names, 'part', need, 'en')}; listed: ${namesInARow(names, 'part', have, 'en')}.`,
  }),
  'paper-grade-unknown': ({ unit, grade }, names) => ({
    zh: `${names('unit', unit).zh}的计票单上有“${grade}”，计分办法没有这一档，请核对。`,
    en: `The count of ${names('unit', unit).en} has the grade “${grade}”, which the scheme does not have; please check.`,
  }),
  'sheet-unbalanced': ({ unit, item, need, have }, names) => ({
    zh: `${names('unit', unit).zh}“${names('part', item).zh}”：收回票 ${need} 张，各档、弃权和废票合计 ${have} 张，相差 ${Math.abs(need - have)} 张，请重新清点。`,
    en: `${names('unit', unit).en}, “${names('part', item).en}”: ${need} sheets were returned, but grades, abstentions and invalid ones add up to ${have}, a difference of ${Math.abs(need - have)}; please count again.`,
  }),
  'papers-exceed-issued': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}收回纸质票 ${have} 张，多于发出的 ${need} 张，纸质投票无效，请作废并重新投票。`,
    en: `Of ${names('unit', unit).en} ${have} sheets came back of ${need} issued; the paper vote is not valid. Please void and repeat it.`,
  }),
  'entries-missing': ({ unit, need, have }, names) => ({
    zh: `${names('unit', unit).zh}的纸质票须由 ${need} 名计票人分别录入，已录入 ${have} 名。`,
    en: `The paper count of ${names('unit', unit).en} is entered by ${need} tellers apart; entered: ${have}.`,
  }),
  'entries-differ': ({ unit, differences }, names) => ({
    zh: `两名计票人录入的${names('unit', unit).zh}有 ${differences} 处不一致，请由第三人核对票面后裁定。`,
    en: `The two entries on ${names('unit', unit).en} differ in ${differences} places; please let a third person decide with the sheets in hand.`,
  }),
  'entries-agree': ({ unit }, names) => ({
    zh: `两名计票人录入的${names('unit', unit).zh}一致，无须裁定，请签字。`,
    en: `The two entries on ${names('unit', unit).en} agree; nothing is to be decided. Please sign.`,
  }),
  'third-person-counted': ({ account, unit }, names) => ({
    zh: `账号 ${account} 录入过${names('unit', unit).zh}的纸质票，须由第三人裁定。`,
    en: `The account ${account} entered the count of ${names('unit', unit).en}; a third person has to decide.`,
  }),
  'papers-uncounted': ({ need, have, missing }, names) => ({
    zh: `应签字的纸质票计票单 ${need} 份，已签 ${have} 份，还缺：${namesInARow(names, 'unit', missing, 'zh')}。`,
    en: `Count sheets signed: ${have} of ${need}; missing: ${namesInARow(names, 'unit', missing, 'en')}.`,
  }),
  'paper-sheet-signed': ({ seq }) => ({
    zh: `纸质票计票单已经签字（第 ${seq} 号事项），不能作废；有误的，请更正计票单。`,
    en: `A count sheet is signed (act ${seq}), so the paper vote cannot be voided; please correct the sheet if it is wrong.`,
  }),
};
